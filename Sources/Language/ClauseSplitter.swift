/// Cuts sentences where a conjunction or a comma brings in a verb of its own.
///
/// Verbs that share what they do ("design, build and run services") stay together, and so do the objects of a verb.
struct ClauseSplitter {
  let text: WordedText
  let kinds: [WordKind]
  private(set) var clauses: [Clause] = []

  init(_ text: WordedText, _ kinds: [WordKind]) {
    self.text = text
    self.kinds = kinds
  }

  mutating func split() {
    var start = 0
    for index in 1..<max(1, text.words.count) where text.words[index].sentence != text.words[index - 1].sentence {
      split(start..<index)
      start = index
    }
    if start < text.words.count { split(start..<text.words.count) }
  }

  private mutating func split(_ sentence: Range<Int>) {
    var start = sentence.lowerBound
    let first = clauses.count
    if let end = leadInEnd(sentence) {
      clauses.append(Clause(words: start..<end, beginsSentence: true, isLeadIn: true))
      start = end
    }
    // What the verbs of the clause look like: those that go on with it have the same form.
    var form: WordKind = []
    var hasObject = false
    var isInfinitive = false
    var index = start
    while index < sentence.upperBound {
      let kind = kinds[index]
      if index > start, let verb = newVerb(at: index, sentence, form, hasObject, isInfinitive) {
        clauses.append(Clause(words: start..<index, beginsSentence: clauses.count == first))
        start = index
        form = kinds[verb].intersection(.verb)
        hasObject = false
        isInfinitive = false
        index = verb + 1
        continue
      }
      let lower = text.words[index].lower
      if form.isEmpty, !kind.isDisjoint(with: .verb), !isNoun(index, sentence) {
        form = kind.intersection(.verb)
      } else if kind.isDisjoint(with: .verb) || kind.contains(.nounToo) {
        if !ClauseSplitter.small.contains(lower) { hasObject = hasObject || !form.isEmpty }
      }
      if lower == "to", index + 1 < sentence.upperBound, kinds[index + 1].contains(.base) { isInfinitive = true }
      index += 1
    }
    clauses.append(Clause(words: start..<sentence.upperBound, beginsSentence: clauses.count == first))
  }

  /// Where a clause before the main one ends: at the comma before "you", "we" or "the role"; nil where there is none.
  private func leadInEnd(_ sentence: Range<Int>) -> Int? {
    guard ClauseSplitter.leadIns.contains(text.words[sentence.lowerBound].lower) else { return nil }
    for index in sentence.dropFirst(2) where text.marks[index].gap.contains(.comma) {
      let lower = text.words[index].lower
      if ClauseSplitter.subjects.contains(lower) { return index }
      // "While you explore, build": a verb may follow as well.
      if kinds[index].contains(.base), !kinds[index].contains(.nounToo),
        !ClauseSplitter.joiners.contains(text.words[index - 1].lower)
      {
        return index
      }
    }
    return nil
  }

  /// The verb of a clause that begins at a word; nil where none begins there.
  private func newVerb(
    at index: Int, _ sentence: Range<Int>, _ form: WordKind, _ hasObject: Bool, _ isInfinitive: Bool
  ) -> Int? {
    let gap = text.marks[index].gap
    var next = index
    let lower = text.words[index].lower
    if ClauseSplitter.breaks.contains(lower) {
      var verb = index + 1
      while verb < sentence.upperBound - 1, kinds[verb].isDisjoint(with: .verb), verb < index + 5 { verb += 1 }
      return verb < sentence.upperBound ? verb : nil
    }
    let isJoined = ClauseSplitter.joiners.contains(lower)
    if isJoined { next += 1 }
    guard isJoined || gap.contains(.comma) || gap.contains(.semicolon) || gap.contains(.and) else {
      return nil
    }
    if next < sentence.upperBound, ClauseSplitter.joiners.contains(text.words[next].lower) { next += 1 }
    // "and you will", ", we run": a subject of its own.
    if next < sentence.upperBound - 1, ClauseSplitter.ownSubjects.contains(text.words[next].lower),
      gap.contains(.comma) || gap.contains(.semicolon) || isJoined,
      hasVerb(behind: next, sentence)
    {
      return next
    }
    while next < sentence.upperBound - 1, kinds[next].isDisjoint(with: .verb),
      text.words[next].lower.hasSuffix("ly") || ClauseSplitter.adverbs.contains(text.words[next].lower)
    {
      next += 1
    }
    guard next < sentence.upperBound - 1, hasObject || gap.contains(.semicolon) else { return nil }
    let kind = kinds[next]
    guard !kind.isDisjoint(with: form.intersection(.verb)), !kind.isDisjoint(with: .verb) else { return nil }
    // "work with product to define and ship": both belong to the purpose, unless a comma parts them.
    if isInfinitive, !gap.contains(.comma), !gap.contains(.semicolon) { return nil }
    if kind.contains(.nounToo) || kind.contains(.ing) {
      guard !isNoun(next, sentence) else { return nil }
    }
    return next
  }

  /// Whether a word that can be a noun is one, by what follows: a list goes on, or the sentence ends.
  private func isNoun(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard kinds[index].contains(.nounToo) || kinds[index].contains(.ing) else { return false }
    let next = index + 1
    guard next < sentence.upperBound else { return true }
    let gap = text.marks[next].gap
    if !Word.Gap.tight.isSuperset(of: gap) { return true }
    return ClauseSplitter.afterNouns.contains(text.words[next].lower)
  }

  private func hasVerb(behind index: Int, _ sentence: Range<Int>) -> Bool {
    for place in index + 1..<min(index + 5, sentence.upperBound) {
      if !kinds[place].isDisjoint(with: .verb) || ClauseSplitter.auxiliaries.contains(text.words[place].lower) {
        return true
      }
    }
    return false
  }

  private static let joiners: Set<String> = ["and", "or", "then", "also", "plus", "&"]
  private static let breaks: Set<String> = ["while", "whereas", "but", "whilst"]
  private static let adverbs: Set<String> = ["then", "also", "further", "help", "always", "once"]
  private static let subjects: Set<String> = [
    "you", "you'll", "we", "we'll", "we're", "they", "this", "she", "he", "you're", "our", "your", "the",
  ]
  /// Those that begin a clause in the middle of a sentence, too.
  private static let ownSubjects: Set<String> = [
    "you", "you'll", "we", "we'll", "we're", "they", "she", "he", "you're",
  ]
  private static let leadIns: Set<String> = [
    "as", "while", "when", "once", "after", "if", "since", "because", "with", "in", "at", "during", "through",
    "by", "using", "based", "given", "alongside", "from", "for", "working", "together", "within", "under",
    "on", "reporting", "where", "before", "leveraging", "beyond", "over", "along", "being", "like", "unlike",
    "to",
  ]
  private static let small: Set<String> = [
    "the", "a", "an", "and", "or", "to", "of", "in", "for", "with", "on", "also", "then", "all",
  ]
  private static let afterNouns: Set<String> = [
    "and", "or", "of", "for", "is", "are", "in", "to", "that", "which", "at", "as", "skills", "experience",
    "tools", "techniques", "etc",
  ]
  private static let auxiliaries: Set<String> = [
    "will", "would", "can", "could", "may", "might", "must", "shall", "should", "is", "are", "do", "does",
  ]
}

extension WordedText {
  /// The clauses of the text, in order, by what its words can be.
  public func clauses(_ kinds: [WordKind]) -> [Clause] {
    guard !words.isEmpty else { return [] }
    var splitter = ClauseSplitter(self, kinds)
    splitter.split()
    return splitter.clauses
  }
}
