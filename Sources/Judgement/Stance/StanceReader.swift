internal import Language

/// Reads what the role has to do with the work in each clause, frame after frame.
struct StanceReader {
  struct Outcome {
    var stance: Stance
    /// The words that said so; nil where the field decides.
    var evidence: Range<Int>?
    /// Whether a frame said so, rather than how the sentence is made.
    var isSaid = true
  }

  private enum Voice { case you, we, seek, nobody }

  private let book: ConceptBook
  private let text: WordedText
  private let kinds: [WordKind]
  private let hits: [Lexicon.Hit]
  private let field: Field

  init(
    _ book: ConceptBook, _ text: WordedText, _ kinds: [WordKind], _ hits: [Lexicon.Hit], _ field: Field
  ) {
    self.book = book
    self.text = text
    self.kinds = kinds
    self.hits = hits
    self.field = field
  }

  func stances(of clauses: [Clause]) -> [Outcome] {
    let standard = Stance(of: field)
    guard field != .benefit, standard != .none || field == .problem || field == .company else {
      return clauses.map { _ in Outcome(stance: standard) }
    }
    var outcomes: [Outcome] = []
    var sentence: Outcome?
    var afterCondition = false
    for clause in clauses {
      if clause.isLeadIn {
        outcomes.append(leadIn(clause))
        let isCondition = ["if", "like", "unlike"].contains(text.words[clause.words.lowerBound].lower)
        sentence = outcomes.last?.stance == .collaborates || isCondition ? outcomes.last : nil
        afterCondition = isCondition
        continue
      }
      if clause.beginsSentence { afterCondition = false }
      if !clause.beginsSentence, let lead = outcomes.last, lead.stance == .collaborates, clauses[outcomes.count - 1].isLeadIn {
        outcomes.append(lead)
        sentence = lead
        continue
      }
      if afterCondition || isQuestion(clause) {
        outcomes.append(Outcome(stance: .none))
        continue
      }
      var outcome = read(clause, continuing: clause.beginsSentence ? nil : sentence)
      if field == .problem || field == .company, outcome.evidence == nil { outcome.stance = .none }
      outcomes.append(outcome)
      sentence = outcome
    }
    return outcomes
  }

  private func isQuestion(_ clause: Clause) -> Bool {
    guard let last = clause.words.last else { return false }
    let sentence = text.words[last].sentence
    var end = last
    while end + 1 < text.words.count, text.words[end + 1].sentence == sentence { end += 1 }
    let after = text.words[end].range.upperBound
    return after < text.bytes.count && text.bytes[after] == UInt8(ascii: "?")
  }

  /// What stands before the main clause is somebody else's, or tells the circumstances.
  private func leadIn(_ clause: Clause) -> Outcome {
    if let (frame, words) = frame(at: clause.words.lowerBound, in: clause.words), frame.says == .collaborates {
      return Outcome(stance: .collaborates, evidence: words)
    }
    return Outcome(stance: .none)
  }

  private func read(_ clause: Clause, continuing previous: Outcome?) -> Outcome {
    let standard = Stance(of: field)
    let body = labelled(clause.words)
    if let previous, previous.stance == .requires || previous.stance == .none {
      if speaksOfRole(body), let own = walk(body, .nobody, isContinued: true), own.stance != .requires {
        return field.isRequirement && own.stance != .none && !speaksOfFuture(body) ? previous : own
      }
      return previous
    }
    if let previous, let first = body.first(where: { !["and", "or", "then", "also"].contains(text.words[$0].lower) }),
      kinds[first].contains(.nounToo), previous.stance == .collaborates
    {
      return previous
    }
    var outcome = walk(body, previous == nil ? .nobody : .you, isContinued: previous != nil) ?? Outcome(stance: standard)
    if field.isRequirement {
      if outcome.stance == .owns || outcome.stance == .collaborates {
        outcome = speaksOfFuture(body) ? outcome : Outcome(stance: .requires)
      }
      if outcome.stance == .none, !outcome.isSaid { outcome = Outcome(stance: .requires) }
    }
    if outcome.stance != .requires, field == .duty, !speaksOfOthers(body),
      let (frame, words) = anywhere(in: clause.words, .anywhere) {
      outcome = Outcome(stance: stance(frame.says), evidence: words)
    }
    return outcome
  }

  /// The words behind a label such as "Prototyping:".
  private func labelled(_ words: Range<Int>) -> Range<Int> {
    for (count, index) in words.dropFirst().prefix(6).enumerated() {
      let gap = text.words[index].gap
      if gap.contains(.colon) || gap.contains(.dash) && count < 3 { return index..<words.upperBound }
    }
    return words
  }

  private func speaksOfRole(_ words: Range<Int>) -> Bool {
    words.prefix(2).contains { ["you", "you'll"].contains(text.words[$0].lower) }
  }

  private func speaksOfOthers(_ words: Range<Int>) -> Bool {
    words.prefix(1).contains { ["we", "our", "we're", "we've", "us"].contains(text.words[$0].lower) }
  }

  private func speaksOfFuture(_ words: Range<Int>) -> Bool {
    guard let first = words.first else { return false }
    if ["you'll", "must", "should"].contains(text.words[first].lower) { return true }
    return text.words[first].lower == "you" && words.count > 1 && text.words[first + 1].lower == "will"
  }

  /// Goes from frame to frame; nil where none decides and the field does.
  private func walk(_ words: Range<Int>, _ start: Voice, isContinued: Bool) -> Outcome? {
    var voice = start
    var index = words.lowerBound
    if !isContinued, kinds[index].isDisjoint(with: .base), frame(at: index, in: words) == nil || ["at", "in", "on", "for"].contains(text.words[index].lower) {
      for place in words.dropFirst().prefix(8) where ["you", "you'll"].contains(text.words[place].lower) {
        if let (frame, _) = frame(at: place, in: words), frame.says == .you || frame.says == .owns { index = place }
        break
      }
    }
    var evidence: Range<Int>?
    if let title = hits.first(where: { $0.term == book.titles && $0.words.lowerBound == index }), title.words.upperBound < words.upperBound,
      text.words[title.words.upperBound - 1].lower.hasSuffix("s"), !isContinued {
      index = title.words.upperBound
      voice = .you
    }
    while index < words.upperBound {
      if let (frame, taken) = frame(at: index, in: words) {
        switch frame.says {
        case .owns, .collaborates, .requires, .none:
          if voice == .we { return Outcome(stance: .none, evidence: evidence) }
          return Outcome(stance: stance(frame.says), evidence: taken)
        case .people:
          if voice == .we { return Outcome(stance: .none, evidence: evidence) }
          if namesPeople(taken.upperBound..<min(taken.upperBound + 6, words.upperBound)) {
            return Outcome(stance: .collaborates, evidence: taken)
          }
          return Outcome(stance: .owns, evidence: taken)
        case .you: voice = .you
        case .we: voice = isTitle(taken.upperBound, words) ? .you : .we
        case .seek: voice = .seek
        case .on: break
        }
        if frame.says != .on { evidence = taken }
        index = taken.upperBound
        continue
      }
      let isAdverb =
        text.words[index].lower.hasSuffix("ly") && index + 1 < words.upperBound
        && !kinds[index + 1].isDisjoint(with: .verb)
      if isAdverb || text.words[index].number != nil || text.words[index].lower.hasSuffix("+") {
        index += 1
        continue
      }
      break
    }
    guard index < words.upperBound else {
      return voice == .we || evidence == nil ? Outcome(stance: .none, evidence: evidence, isSaid: false) : nil
    }
    switch voice {
    case .we: return Outcome(stance: .none, evidence: evidence)
    case .seek: return sought(words, from: index, evidence)
    case .you: return Outcome(stance: .owns, evidence: evidence ?? index..<index + 1)
    case .nobody: break
    }
    // "… and model deployment" goes on with what was said before.
    if isContinued, kinds[index].contains(.nounToo), voice == .nobody { return nil }
    if !kinds[index].isDisjoint(with: [.base, .ing]) || kinds[index].contains(.third) && index == words.lowerBound {
      return Outcome(stance: .owns, evidence: index..<index + 1)
    }
    if isContinued { return nil }
    // A sentence about something else: "The labels come from two vendors."
    if let verb = finiteVerb(in: index..<words.upperBound) {
      if let (frame, taken) = frame(at: verb, in: words), frame.says == .seek {
        return sought(words, from: taken.upperBound, taken)
      }
      if let (frame, taken) = frame(at: verb, in: words), frame.says == .owns {
        return Outcome(stance: .owns, evidence: taken)
      }
      if namesRole(words.lowerBound..<verb) { return Outcome(stance: .owns, evidence: nil) }
      return Outcome(stance: .none, evidence: verb..<verb + 1, isSaid: false)
    }
    if field == .duty, !saysWork(words, ofFamily: true) {
      return Outcome(stance: saysWork(words, ofFamily: false) ? .requires : .none, isSaid: false)
    }
    return nil
  }

  /// What is asked of somebody who is looked for.
  private func sought(_ words: Range<Int>, from index: Int, _ evidence: Range<Int>?) -> Outcome {
    if let (frame, taken) = anywhere(in: words, .seek) { return Outcome(stance: stance(frame.says), evidence: taken) }
    for place in index..<max(index, words.upperBound - 1)
    where text.words[place].lower == "to" && kinds[place + 1].contains(.base) {
      return Outcome(stance: .owns, evidence: place..<place + 2)
    }
    return Outcome(stance: .none, evidence: evidence)
  }

  private func finiteVerb(in words: Range<Int>) -> Int? {
    for index in words.dropFirst().prefix(14) {
      if StanceReader.finite.contains(text.words[index].lower), !(index + 1 < words.upperBound && text.words[index + 1].gap == .hyphen) {
        return index
      }
      if kinds[index].contains(.third),
        !kinds[index].contains(.nounToo) || ["team", "group", "department", "company", "organization", "division", "unit"].contains(text.words[index - 1].lower) {
        return index
      }
      if index < words.lowerBound + 5, kinds[index].contains(.base), !kinds[index].contains(.nounToo),
        text.words[index].gap == .space, !["to", "and", "or", "of", "not"].contains(text.words[index - 1].lower) {
        return index
      }
    }
    return nil
  }

  private static let finite: Set<String> = [
    "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "may", "must", "should",
    "do", "does", "isn't", "aren't", "doesn't", "don't", "won't", "can't", "cannot", "helps", "needs", "wants", "believes",
    "believe", "uses", "makes", "gives", "offers",
  ]

  /// Whether a concept of work is named, or a part of one.
  private func saysWork(_ words: Range<Int>, ofFamily: Bool) -> Bool {
    hits.contains { hit in
      guard hit.words.lowerBound >= words.lowerBound, hit.words.upperBound <= words.upperBound else { return false }
      return book.uses(of: hit.term).contains { $0.part == .wording && book.entries[Int($0.entry)].remit <= (ofFamily ? book.shared - 1 : book.shared) }
    }
  }

  private func namesPeople(_ words: Range<Int>) -> Bool {
    hits.contains { ($0.term == book.people || $0.term == book.titles) && words.contains($0.words.lowerBound) }
  }

  private func isTitle(_ index: Int, _ words: Range<Int>) -> Bool {
    hits.contains { $0.term == book.titles && $0.words.lowerBound == index && $0.words.upperBound < words.upperBound && text.words[$0.words.upperBound - 1].lower.hasSuffix("s") }
  }

  private func namesRole(_ words: Range<Int>) -> Bool {
    hits.contains { $0.term == book.titles && words.contains($0.words.lowerBound) && words.contains($0.words.upperBound - 1) }
  }

  private func stance(_ says: Frame.Says) -> Stance {
    switch says {
    case .owns: .owns
    case .collaborates, .people: .collaborates
    case .requires: .requires
    default: .none
    }
  }

  /// The longest frame that begins at a word.
  private func frame(at index: Int, in words: Range<Int>) -> (Frame, Range<Int>)? {
    var best: (Frame, Range<Int>)?
    for hit in hits where hit.words.lowerBound == index && hit.words.upperBound <= words.upperBound {
      guard case .frame(let number) = book.meanings[hit.term] else { continue }
      let frame = book.frames[Int(number)]
      guard frame.place == .start, hit.words.count > best?.1.count ?? 0 else { continue }
      best = (frame, hit.words)
    }
    return best
  }

  private func anywhere(in words: Range<Int>, _ place: Frame.Place) -> (Frame, Range<Int>)? {
    let words = place == .anywhere ? max(words.lowerBound, words.upperBound - 7)..<words.upperBound : words
    for hit in hits where words.lowerBound <= hit.words.lowerBound && hit.words.upperBound <= words.upperBound {
      guard case .frame(let number) = book.meanings[hit.term], book.frames[Int(number)].place == place else { continue }
      // "that are essential to our models" says nothing of the whole.
      if place == .anywhere, ["is", "are"].contains(text.words[hit.words.lowerBound].lower),
        hit.words.upperBound + 1 < words.upperBound { continue }
      return (book.frames[Int(number)], hit.words)
    }
    return nil
  }
}
