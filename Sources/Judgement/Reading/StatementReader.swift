package import Language

/// Reads statements: whose work it is, and what the role has to do with it.
///
/// It keeps room for what it finds between texts, so whoever reads many has one for each thread.
package struct StatementReader {
  let book: ConceptIndex
  /// The family of the role that is read; nil where it has none that is known.
  package var family: Int?
  private(set) var scan = LexiconScan()
  private var clauses: [Clause] = []
  private var outcomes: [StanceReader.Outcome] = []
  private var concepts = ConceptHits()
  private var scratch: ConceptScratch
  private var scorer: RemitScorer

  /// Makes a reader of a book.
  package init(_ book: ConceptBook, family: Int? = nil) {
    let index = book.index
    self.book = index
    self.family = family
    scratch = ConceptScratch(index.entries.count)
    scorer = RemitScorer(index)
  }

  /// Reads a statement that stands in a field.
  package mutating func read(_ text: WordedText, in field: Field) -> StatementReading {
    book.lexicon.scan(text, into: &scan)
    text.cut(scan.kinds, into: &clauses)
    concepts.take(scan, book)
    StanceReader(book: book, text: text, scan: scan, field: field, family: family).read(
      clauses, into: &outcomes)
    var stance = settledStance(in: field)
    var readings: [ClauseReading] = []
    readings.reserveCapacity(clauses.count)
    for (index, clause) in clauses.enumerated() {
      var stance = outcomes[index].stance
      let found = scratch.found(
        ConceptScratch.Place(
          clause: clause.words, sentence: sentence(at: index, text), stance: stance, family: family),
        concepts, book, text, scan.kinds)
      var remit = scorer.remit(CollectionOfOne(found), clause.words, scan.signals, stance, family)
      if outcomes[index].lends, stance == .owns, let other = helped(clause, remit, text) {
        (remit, stance) = (other, .collaborates)
        outcomes[index].stance = stance
      }
      readings.append(ClauseReading(words: clause.words, remit: remit, stance: stance, found: found))
    }
    // Who lends a hand does so in the whole sentence.
    let isHelp = outcomes.first?.lends == true && readings.first?.stance == .collaborates
    if isHelp { stance = .collaborates }
    let isOwned = stance == .owns
    let remit =
      readings.count == 1 || isHelp
      ? readings[0].remit
      : scorer.remit(
        readings.lazy.filter { !isOwned || $0.stance != .none }.map(\.found), 0..<scan.kinds.count,
        scan.signals, stance, family)
    // Pay and benefits are offered, wherever they stand.
    if remit == book.none, stance == .owns || stance == .requires,
      readings.contains(where: { $0.found.contains { book.entries[$0.concept].isOffer } })
    {
      stance = .none
    }
    return StatementReading(
      remit: remit, stance: stance, evidence: evidence(for: remit, readings), clauses: readings)
  }

  /// The stance of the statement: the first that a clause takes, unless its words lean to another; the clauses with it.
  private mutating func settledStance(in field: Field) -> Stance {
    var stance = Stance.none
    for (outcome, clause) in zip(outcomes, clauses) where !clause.isLeadIn && outcome.stance != .none {
      stance = outcome.stance
      break
    }
    // What begins with "we" is the company's, whatever its words lean to.
    if stance == .none, scan.kinds.first?.contains(.we) == true { return stance }
    let likelier = scorer.stance(stance, in: field, scan.signals)
    if isFirm(stance, against: likelier) { return stance }
    if likelier != stance {
      for index in outcomes.indices where outcomes[index].stance == stance {
        outcomes[index].stance = likelier
      }
    }
    return likelier
  }

  /// Whether what the making of the sentence says holds, whatever its words lean to.
  private func isFirm(_ said: Stance, against likelier: Stance) -> Bool {
    guard let first = scan.kinds.first, let outcome = outcomes.first else { return false }
    return switch (said, likelier) {
    // An order is one.
    case (.owns, .none): first.contains(.base)
    // "You will join a team that builds pipelines."
    case (.none, .owns): first.contains(.you) && outcome.isSaid && outcome.evidence != nil
    // "Exposure to Kubernetes is a plus."
    case (.requires, .none): scan.kinds.count <= 8 && outcome.evidence != nil
    default: false
    }
  }

  private func sentence(at index: Int, _ text: WordedText) -> Range<Int> {
    var (first, last) = (index, index)
    while first > 0, !clauses[first].beginsSentence || clauses[first].words.isEmpty,
      text.words[clauses[first - 1].words.lowerBound].sentence
        == text.words[clauses[index].words.lowerBound].sentence
    {
      first -= 1
    }
    while last + 1 < clauses.count,
      text.words[clauses[last + 1].words.lowerBound].sentence
        == text.words[clauses[index].words.lowerBound].sentence
    {
      last += 1
    }
    return clauses[first].words.lowerBound..<clauses[last].words.upperBound
  }

  /// The words of the concepts of a remit and of the frames, from the left, in runs.
  private func evidence(for remit: Int, _ readings: [ClauseReading]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(8)
    for (reading, outcome) in zip(readings, outcomes) {
      for found in reading.found where found.remit == remit {
        ranges.append(found.first)
        if let second = found.second { ranges.append(second) }
      }
      if let words = outcome.evidence { ranges.append(words) }
    }
    guard ranges.count > 1 else { return ranges }
    ranges.sort { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    var last = 0
    for index in ranges.indices.dropFirst() {
      let range = ranges[index]
      if range.lowerBound <= ranges[last].upperBound {
        ranges[last] = ranges[last].lowerBound..<max(ranges[last].upperBound, range.upperBound)
      } else {
        last += 1
        ranges[last] = range
      }
    }
    ranges.removeLast(ranges.count - 1 - last)
    return ranges
  }
}
