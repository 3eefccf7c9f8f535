/// Cuts sentences where a conjunction or a comma brings in a verb of its own.
///
/// Verbs that share what they do ("design, build and run services") stay together, and so do the objects of a verb.
struct ClauseSplitter {
  let words: [Word]
  let kinds: [WordKind]

  func split(into clauses: inout [Clause]) {
    clauses.removeAll(keepingCapacity: true)
    var start = 0
    for index in 1..<max(1, words.count) where words[index].sentence != words[index - 1].sentence {
      split(start..<index, into: &clauses)
      start = index
    }
    if start < words.count { split(start..<words.count, into: &clauses) }
  }

  private func split(_ sentence: Range<Int>, into clauses: inout [Clause]) {
    var start = sentence.lowerBound
    let first = clauses.count
    if let end = leadInEnd(sentence) {
      clauses.append(Clause(words: start..<end, beginsSentence: true, isLeadIn: true))
      start = end
    }
    var state = State()
    var index = start
    while index < sentence.upperBound {
      if index > start, let verb = newVerb(at: index, sentence, state) {
        clauses.append(Clause(words: start..<index, beginsSentence: clauses.count == first))
        start = index
        state = State(form: kinds[verb].intersection(.verb))
        index = verb + 1
        continue
      }
      let kind = kinds[index]
      if state.form.isEmpty, !kind.isDisjoint(with: .verb), !isNoun(index, sentence) {
        state.form = kind.intersection(.verb)
      } else if kind.isDisjoint(with: .verb) || kind.contains(.nounToo) {
        // In "define, track and explain" the second is a verb, too, though it could be a noun.
        let isListed =
          index > start && !kind.isDisjoint(with: state.form)
          && (words[index].gap.contains(.comma) || kinds[index - 1].contains(.joiner))
        if !kind.contains(.empty), !state.form.isEmpty, !isListed { state.hasObject = true }
      }
      if kind.contains(.to), index + 1 < sentence.upperBound, kinds[index + 1].contains(.base) {
        state.isInfinitive = true
      }
      index += 1
    }
    clauses.append(Clause(words: start..<sentence.upperBound, beginsSentence: clauses.count == first))
  }

  /// What is known of the clause so far.
  private struct State {
    /// What its verbs look like: those that go on with it have the same form.
    var form: WordKind = []
    var hasObject = false
    var isInfinitive = false
  }

  /// Where a clause before the main one ends: at the comma before "you", "we" or "the role"; nil where there is none.
  private func leadInEnd(_ sentence: Range<Int>) -> Int? {
    guard kinds[sentence.lowerBound].contains(.leadIn) else { return nil }
    for index in sentence.dropFirst(2) where words[index].gap.contains(.comma) {
      let kind = kinds[index]
      if kind.contains(.subject) { return index }
      // "While you explore, build": a verb may follow as well.
      if kind.contains(.base), !kind.contains(.nounToo), !kinds[index - 1].contains(.joiner) { return index }
    }
    return nil
  }

  /// The verb of a clause that begins at a word; nil where none begins there.
  private func newVerb(at index: Int, _ sentence: Range<Int>, _ state: State) -> Int? {
    let kind = kinds[index]
    if kind.contains(.opener) {
      var verb = index + 1
      while verb < sentence.upperBound - 1, kinds[verb].isDisjoint(with: .verb), verb < index + 5 {
        verb += 1
      }
      return verb < sentence.upperBound ? verb : nil
    }
    let gap = words[index].gap
    if gap.contains(.semicolon), !kind.contains(.joiner), kind.isDisjoint(with: .verb) {
      return (index + 1..<min(index + 6, sentence.upperBound)).first { !kinds[$0].isDisjoint(with: .verb) }
    }
    let isJoined = kind.contains(.joiner)
    guard isJoined || !gap.isDisjoint(with: [.comma, .semicolon, .and]) else { return nil }
    var next = isJoined ? index + 1 : index
    if next < sentence.upperBound, kinds[next].contains(.joiner) { next += 1 }
    // "and you will", ", we run": a subject of its own.
    if next < sentence.upperBound - 1, kinds[next].contains(.person), hasVerb(behind: next, sentence) {
      return next
    }
    while next < sentence.upperBound - 1, kinds[next].isDisjoint(with: .verb),
      words[next].endsInLy || kinds[next].contains(.filler)
    {
      next += 1
    }
    guard next < sentence.upperBound - 1, state.hasObject || gap.contains(.semicolon) else { return nil }
    let verb = kinds[next]
    guard !verb.isDisjoint(with: state.form.intersection(.verb)) else { return nil }
    // "work with product to define and ship": both belong to the purpose, unless a comma parts them.
    if state.isInfinitive, gap.isDisjoint(with: [.comma, .semicolon]) { return nil }
    if !verb.isDisjoint(with: [.nounToo, .ing]), isNoun(next, sentence) { return nil }
    return next
  }

  /// Whether a word that can be a noun is one, by what follows: a list goes on, or the sentence ends.
  private func isNoun(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard !kinds[index].isDisjoint(with: [.nounToo, .ing]) else { return false }
    let next = index + 1
    guard next < sentence.upperBound else { return true }
    return !Word.Gap.tight.isSuperset(of: words[next].gap) || kinds[next].contains(.afterNoun)
  }

  private func hasVerb(behind index: Int, _ sentence: Range<Int>) -> Bool {
    (index + 1..<min(index + 5, sentence.upperBound)).contains {
      !kinds[$0].isDisjoint(with: [.verb, .auxiliary])
    }
  }
}

extension WordedText {
  /// The clauses of the text, in order, by what its words can be.
  public func clauses(_ kinds: [WordKind]) -> [Clause] {
    var clauses: [Clause] = []
    cut(kinds, into: &clauses)
    return clauses
  }

  /// Puts the clauses of the text into a list that is used again.
  public func cut(_ kinds: [WordKind], into clauses: inout [Clause]) {
    ClauseSplitter(words: words, kinds: kinds).split(into: &clauses)
  }
}
