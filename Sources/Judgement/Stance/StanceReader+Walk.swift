internal import Language

extension StanceReader {
  /// Goes from frame to frame; nil where none decides and the field does.
  func walk(_ words: Range<Int>, _ start: Voice, isContinued: Bool) -> Outcome? {
    var voice = start
    var index = words.lowerBound
    if title(at: index, in: words)?.isOwn != false, !isContinued { index = beginning(of: words) }
    var evidence: Range<Int>?
    if let (behind, isOwn) = title(at: index, in: words) {
      guard isOwn else { return Outcome(stance: .none, evidence: index..<behind) }
      if !isContinued {
        index = behind
        voice = .you
      }
    }
    while index < words.upperBound {
      guard let (frame, taken) = frame(at: index, in: words) else {
        guard isPassedOver(index, words) else { break }
        index += 1
        continue
      }
      switch frame.says {
      case .owns, .collaborates, .requires, .none:
        return voice == .we
          ? Outcome(stance: .none, evidence: evidence) : Outcome(stance: frame.stance, evidence: taken)
      case .people:
        if voice == .we { return Outcome(stance: .none, evidence: evidence) }
        let after = taken.upperBound..<min(taken.upperBound + 6, words.upperBound)
        return Outcome(stance: namesPeople(after) ? .collaborates : .owns, evidence: taken)
      case .lends:
        return voice == .we
          ? Outcome(stance: .none, evidence: evidence)
          : Outcome(stance: .owns, evidence: taken, lends: true)
      case .you: voice = .you
      case .we: voice = title(at: taken.upperBound, in: words)?.isOwn == true ? .you : .we
      case .seek: voice = .seek
      case .on: break
      }
      if frame.says != .on { evidence = taken }
      index = taken.upperBound
    }
    guard index < words.upperBound else {
      return voice == .we || evidence == nil
        ? Outcome(stance: .none, evidence: evidence, isSaid: false) : nil
    }
    switch voice {
    case .we: return Outcome(stance: .none, evidence: evidence)
    case .seek: return sought(words, from: index, evidence)
    case .you: return Outcome(stance: .owns, evidence: evidence ?? index..<index + 1)
    case .nobody: return unframed(words, index, isContinued: isContinued)
    }
  }

  /// Where reading begins: "At other times you will …" begins at "you".
  private func beginning(of words: Range<Int>) -> Int {
    let first = words.lowerBound
    guard scan.kinds[first].isDisjoint(with: .base),
      scan.kinds[first].contains(.preposition) || frame(at: first, in: words) == nil
    else { return first }
    for place in words.dropFirst().prefix(8) where scan.kinds[place].contains(.you) {
      if let (frame, _) = frame(at: place, in: words), frame.says == .you || frame.says == .owns {
        return place
      }
      break
    }
    return first
  }

  /// The word behind a title in the plural that begins at a word, or behind "the", and is not all: "Data scientists …";
  /// and whether it is what the role itself is called, as far as one can tell.
  private func title(at index: Int, in words: Range<Int>) -> (behind: Int, isOwn: Bool)? {
    var index = index
    if index < words.upperBound, text.words[index].reads("the") { index += 1 }
    guard index < words.upperBound else { return nil }
    var found: (behind: Int, isOwn: Bool)?
    for place in scan.hits(at: index) {
      let hit = scan.hits[place]
      guard Int(hit.end) < words.upperBound, text.words[Int(hit.end) - 1].endsInS,
        Int(hit.end) >= found?.behind ?? 0
      else { continue }
      if let other = book.family(of: hit.term) {
        found = (Int(hit.end), family == nil || other == family)
      } else if hit.term == book.titles, Int(hit.end) > found?.behind ?? 0 {
        found = (Int(hit.end), true)
      }
    }
    return found
  }

  /// Whether a word says nothing of the stance: a number, or an adverb before a verb.
  private func isPassedOver(_ index: Int, _ words: Range<Int>) -> Bool {
    if text.words[index].isNumber { return true }
    return text.words[index].endsInLy && index + 1 < words.upperBound
      && !scan.kinds[index + 1].isDisjoint(with: .verb)
  }

  /// What a clause says that no frame begins: by its verb, or by what the sentence is about.
  private func unframed(_ words: Range<Int>, _ index: Int, isContinued: Bool) -> Outcome? {
    let kind = scan.kinds[index]
    // "… and model deployment" goes on with what was said before.
    if isContinued, kind.contains(.nounToo) { return nil }
    if !kind.isDisjoint(with: [.base, .ing]) || kind.contains(.third) && index == words.lowerBound {
      return Outcome(stance: .owns, evidence: index..<index + 1)
    }
    if isContinued { return nil }
    // A sentence about something else: "The labels come from two vendors."
    if let verb = finiteVerb(in: index..<words.upperBound) {
      if let (frame, taken) = frame(at: verb, in: words) {
        if frame.says == .seek { return sought(words, from: taken.upperBound, taken) }
        if frame.says == .owns { return Outcome(stance: .owns, evidence: taken) }
      }
      return namesRole(words.lowerBound..<verb)
        ? Outcome(stance: .owns) : Outcome(stance: .none, evidence: verb..<verb + 1, isSaid: false)
    }
    if field == .duty, !saysWork(words, upTo: book.shared - 1) {
      return Outcome(stance: saysWork(words, upTo: book.shared) ? .requires : .none, isSaid: false)
    }
    return nil
  }

  /// What is asked of somebody who is looked for.
  private func sought(_ words: Range<Int>, from index: Int, _ evidence: Range<Int>?) -> Outcome {
    if let (frame, taken) = anywhere(in: words, .seek) {
      return Outcome(stance: frame.stance, evidence: taken)
    }
    for place in index..<max(index, words.upperBound - 1)
    where scan.kinds[place].contains(.to) && scan.kinds[place + 1].contains(.base) {
      return Outcome(stance: .owns, evidence: place..<place + 2)
    }
    return Outcome(stance: .none, evidence: evidence)
  }

  private func finiteVerb(in words: Range<Int>) -> Int? {
    for index in words.dropFirst().prefix(14) {
      let kind = scan.kinds[index]
      let isPartOfWord = index + 1 < words.upperBound && text.words[index + 1].gap == .hyphen
      if kind.contains(.auxiliary), !isPartOfWord { return index }
      if kind.contains(.third), !kind.contains(.nounToo) || scan.kinds[index - 1].contains(.group) {
        return index
      }
      if index < words.lowerBound + 5, kind.contains(.base), !kind.contains(.nounToo),
        text.words[index].gap == .space, !scan.kinds[index - 1].contains(.noVerbBehind)
      {
        return index
      }
    }
    return nil
  }

  /// Whether wording of a concept is named whose remit is at most this.
  private func saysWork(_ words: Range<Int>, upTo remit: Int) -> Bool {
    for index in Int(scan.firstHit[words.lowerBound])..<Int(scan.firstHit[words.upperBound]) {
      let hit = scan.hits[index]
      guard hit.end <= words.upperBound else { continue }
      for number in book.uses(of: hit.term) {
        let use = book.use(number)
        if use.part == .wording, book.entries[Int(use.entry)].remit <= remit { return true }
      }
    }
    return false
  }

  private func namesPeople(_ words: Range<Int>) -> Bool {
    for index in Int(scan.firstHit[words.lowerBound])..<Int(scan.firstHit[words.upperBound]) {
      let term = scan.hits[index].term
      if term == book.people || term == book.titles { return true }
    }
    return false
  }

  private func namesRole(_ words: Range<Int>) -> Bool {
    for index in Int(scan.firstHit[words.lowerBound])..<Int(scan.firstHit[words.upperBound]) {
      let hit = scan.hits[index]
      if hit.term == book.titles, hit.end <= words.upperBound { return true }
    }
    return false
  }
}
