internal import Content
package import Language

/// Reads statements: whose work it is, and what the role has to do with it.
///
/// It keeps what it needs for a text between texts, so whoever reads many has one for each thread.
package struct StatementReader {
  private let book: ConceptBook
  /// The family of the role that is read; nil where it has none that is known.
  package var family: Int?
  private var kinds: [WordKind] = []
  private var signals: [Int32] = []
  private var scratch: ConceptScratch

  /// Makes a reader of a book.
  package init(_ book: ConceptBook, family: Int? = nil) {
    self.book = book
    self.family = family
    scratch = ConceptScratch(book.entries.count)
  }

  /// Reads a statement that stands in a field.
  package mutating func read(_ text: WordedText, in field: Field) -> StatementReading {
    let hits = book.lexicon.hits(in: text, kinds: &kinds, signals: &signals)
    let clauses = text.clauses(kinds)
    let concepts = ConceptHits(hits, book)
    var outcomes = StanceReader(book, text, kinds, hits, field).stances(of: clauses)
    var stance = StatementReader.stance(of: outcomes, clauses)
    let likelier =
      stance == .none && text.words.first.map { StatementReader.others.contains($0.lower) } == true
      ? stance : likeliest(stance, in: field, 0..<text.words.count)
    if likelier != stance {
      for index in outcomes.indices where outcomes[index].stance == stance { outcomes[index].stance = likelier }
      stance = likelier
    }
    var readings: [ClauseReading] = []
    for (clause, outcome) in zip(clauses, outcomes) {
      let place: ConceptPlace? =
        outcome.stance == .requires ? .requirements : outcome.stance == .none ? nil : .duties
      let found = scratch.found(
        in: clause.words, sentence: sentence(of: clause, text), concepts, book, place, family, kinds, text,
        isJoint: outcome.stance == .collaborates)
      let scores = scores(found, clause.words, outcome.stance)
      readings.append(
        ClauseReading(words: clause.words, remit: best(scores), stance: outcome.stance, found: found))
    }
    let remit =
      readings.count == 1
      ? readings[0].remit : best(scores(readings.flatMap(\.found), 0..<text.words.count, stance))
    // Pay and benefits are offered, wherever they stand.
    if remit == book.none, stance == .owns || stance == .requires,
      readings.contains(where: { $0.found.contains { book.entries[$0.concept].name.hasPrefix("offer") } })
    {
      stance = .none
    }
    var evidence = readings.flatMap { $0.found.filter { $0.remit == remit }.flatMap(\.words) }
    evidence += outcomes.compactMap(\.evidence)
    return StatementReading(
      remit: remit, stance: stance, evidence: StatementReader.merged(evidence), clauses: readings)
  }

  /// What begins a sentence about the company; no word in it makes it the role's.
  private static let others: Set<String> = ["we", "our", "we're", "we've", "us"]

  /// What the role most likely has to do with the work, by how the sentence is made and by its words.
  private func likeliest(_ stance: Stance, in field: Field, _ words: Range<Int>) -> Stance {
    guard var scores = book.leanings.scores(stance, in: field) else { return stance }
    var seen: Set<Int32> = []
    for index in words where signals[index] >= 0 && seen.insert(signals[index]).inserted {
      let row = Int(signals[index]) * 4
      for number in 0..<4 { scores[number] += Double(book.stanceSignals[row + number]) }
    }
    var best = 0
    for number in 1..<4 where scores[number] > scores[best] { best = number }
    return Stance.allCases[best]
  }

  /// What speaks for each remit.
  private func scores(_ found: [FoundConcept], _ words: Range<Int>, _ stance: Stance) -> [Double] {
    // Where no work is named at all, it is not the family's own either.
    let own = found.contains { $0.remit != book.none } ? family : nil
    var scores = book.priors.scores(stance, family: own, book.remits.count)
    let isSpecific = found.contains { $0.remit < book.shared }
    var counted: Set<Int> = []
    var strongest = (shared: 0.0, none: 0.0)
    var sums = (shared: 0.0, none: 0.0)
    for concept in found where counted.insert(concept.concept * 64 + concept.remit).inserted {
      let entry = book.entries[concept.concept]
      if entry.givesWay, isSpecific { continue }
      if concept.remit == book.shared {
        strongest.shared = max(strongest.shared, entry.weight)
        sums.shared += entry.weight
      } else if concept.remit == book.none {
        strongest.none = max(strongest.none, entry.weight)
        sums.none += entry.weight
      } else {
        scores[concept.remit] += entry.weight
      }
    }
    _ = strongest
    scores[book.shared] += sums.shared
    scores[book.none] += sums.none
    var seen: Set<Int32> = []
    for index in words where signals[index] >= 0 && seen.insert(signals[index]).inserted {
      let row = Int(signals[index]) * book.remits.count
      for remit in scores.indices { scores[remit] += Double(book.signals[row + remit]) }
    }
    return scores
  }

  private func best(_ scores: [Double]) -> Int {
    var best = 0
    for remit in scores.indices where scores[remit] > scores[best] { best = remit }
    return best
  }

  private func sentence(of clause: Clause, _ text: WordedText) -> Range<Int> {
    guard let first = clause.words.first else { return clause.words }
    let number = text.words[first].sentence
    var (start, end) = (clause.words.lowerBound, clause.words.upperBound)
    while start > 0, text.words[start - 1].sentence == number { start -= 1 }
    while end < text.words.count, text.words[end].sentence == number { end += 1 }
    return start..<end
  }

  private static func stance(of outcomes: [StanceReader.Outcome], _ clauses: [Clause]) -> Stance {
    for (outcome, clause) in zip(outcomes, clauses) where !clause.isLeadIn && outcome.stance != .none {
      return outcome.stance
    }
    return .none
  }

  private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}
