internal import Language

/// Reads what the role has to do with the work in each clause, frame after frame.
struct StanceReader {
  struct Outcome {
    var stance: Stance
    /// The words that said so; nil where the field decides.
    var evidence: Range<Int>?
    /// Whether a frame said so, rather than how the sentence is made.
    var isSaid = true
    /// Whether it holds only while no other's work is named: "give", "tell", "join".
    var lends = false
  }

  /// Who speaks, or is spoken of.
  enum Voice { case you, we, seek, nobody }

  let book: ConceptIndex
  let text: WordedText
  let scan: LexiconScan
  let field: Field
  /// The family of the role.
  let family: Int?

  /// The stance of each clause of the text.
  func read(_ clauses: [Clause], into outcomes: inout [Outcome]) {
    outcomes.removeAll(keepingCapacity: true)
    let standard = Stance(of: field)
    guard field != .benefit, standard != .none || field == .problem || field == .company else {
      for _ in clauses { outcomes.append(Outcome(stance: standard)) }
      return
    }
    var sentence: Outcome?
    var followsCondition = false
    for (index, clause) in clauses.enumerated() {
      if clause.isLeadIn {
        outcomes.append(leadIn(clause))
        followsCondition = scan.kinds[clause.words.lowerBound].contains(.condition)
        sentence = outcomes[index].stance == .collaborates || followsCondition ? outcomes[index] : nil
        continue
      }
      if clause.beginsSentence { followsCondition = false }
      if !clause.beginsSentence, index > 0, clauses[index - 1].isLeadIn,
        outcomes[index - 1].stance == .collaborates
      {
        outcomes.append(outcomes[index - 1])
        sentence = outcomes[index]
        continue
      }
      if followsCondition || isQuestion(clause) {
        outcomes.append(Outcome(stance: .none))
        continue
      }
      var outcome = read(clause, continuing: clause.beginsSentence ? nil : sentence)
      // What a success measure says of the world is the role's to bring about.
      if field == .success, outcome.stance == .none, !outcome.isSaid { outcome.stance = .owns }
      if field == .problem || field == .company, outcome.evidence == nil { outcome.stance = .none }
      outcomes.append(outcome)
      sentence = outcome
    }
  }

  // MARK: Clauses

  /// What stands before the main clause is somebody else's, or tells the circumstances.
  private func leadIn(_ clause: Clause) -> Outcome {
    if let (frame, words) = frame(at: clause.words.lowerBound, in: clause.words), frame.says == .collaborates
    {
      return Outcome(stance: .collaborates, evidence: words)
    }
    return Outcome(stance: .none)
  }

  private func isQuestion(_ clause: Clause) -> Bool {
    guard var end = clause.words.last else { return false }
    let sentence = text.words[end].sentence
    while end + 1 < text.words.count, text.words[end + 1].sentence == sentence { end += 1 }
    let after = text.words[end].range.upperBound
    return after < text.bytes.count && text.bytes[after] == UInt8(ascii: "?")
  }

  private func read(_ clause: Clause, continuing previous: Outcome?) -> Outcome {
    let body = labelled(clause.words)
    if let previous, previous.stance == .requires || previous.stance == .none {
      guard speaksOfRole(body), let own = walk(body, .nobody, isContinued: true), own.stance != .requires
      else {
        return previous
      }
      return field.isRequirement && own.stance != .none && !speaksOfFuture(body) ? previous : own
    }
    if let previous, previous.stance == .collaborates,
      let first = body.first(where: { !scan.kinds[$0].contains(.joiner) }),
      scan.kinds[first].contains(.nounToo)
    {
      return previous
    }
    var outcome =
      walk(body, previous == nil ? .nobody : .you, isContinued: previous != nil)
      ?? Outcome(stance: Stance(of: field))
    if field.isRequirement {
      let isDuty = outcome.stance == .owns || outcome.stance == .collaborates
      if isDuty, !speaksOfFuture(body) { outcome = Outcome(stance: .requires) }
      if outcome.stance == .none, !outcome.isSaid { outcome = Outcome(stance: .requires) }
    }
    if outcome.stance != .requires, field == .duty, !speaksOfOthers(body),
      let (frame, words) = anywhere(in: clause.words, .anywhere)
    {
      outcome = Outcome(stance: frame.stance, evidence: words)
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
    words.prefix(2).contains { scan.kinds[$0].contains(.you) }
  }

  private func speaksOfOthers(_ words: Range<Int>) -> Bool {
    words.first.map { scan.kinds[$0].contains(.we) } ?? false
  }

  /// Whether it begins with "you'll", "you will", "must" or "should".
  private func speaksOfFuture(_ words: Range<Int>) -> Bool {
    guard let first = words.first else { return false }
    if scan.kinds[first].contains(.you) {
      return !text.words[first].reads("you") || words.count > 1 && text.words[first + 1].reads("will")
    }
    return scan.kinds[first].contains(.future) && !text.words[first].reads("will")
  }

  // MARK: Frames

  /// The longest frame that begins at a word.
  func frame(at index: Int, in words: Range<Int>) -> (Frame, Range<Int>)? {
    var best: (number: Int32, end: Int32) = (-1, 0)
    for place in scan.hits(at: index) {
      let hit = scan.hits[place]
      guard let number = book.frame(of: hit.term), hit.end > best.end, hit.end <= words.upperBound,
        book.frames[Int(number)].place == .start
      else { continue }
      best = (number, hit.end)
    }
    return best.number < 0 ? nil : (book.frames[Int(best.number)], index..<Int(best.end))
  }

  /// The first frame that counts wherever it stands.
  func anywhere(in words: Range<Int>, _ place: Frame.Place) -> (Frame, Range<Int>)? {
    let start = place == .anywhere ? max(words.lowerBound, words.upperBound - 7) : words.lowerBound
    for index in Int(scan.firstHit[start])..<Int(scan.firstHit[words.upperBound]) {
      let hit = scan.hits[index]
      guard let number = book.frame(of: hit.term), hit.end <= words.upperBound else { continue }
      let frame = book.frames[Int(number)]
      guard frame.place == place else { continue }
      // "that are essential to our models" says nothing of the whole.
      if place == .anywhere, scan.kinds[Int(hit.start)].contains(.isOrAre),
        Int(hit.end) + 1 < words.upperBound
      {
        continue
      }
      return (frame, hit.words)
    }
    return nil
  }
}
