internal import Language

/// The terms of concepts in a text, without those that a longer one of other remits covers: in "training pipeline" no
/// "pipeline" counts. It is used again from text to text.
struct ConceptHits {
  /// What remains, from the left.
  private(set) var hits: [Lexicon.Hit] = []
  /// What a longer term covers, which still tells what a text is about: "models in production" is about production.
  private(set) var covered: [Lexicon.Hit] = []
  /// Wording in which a concept is not meant, which covers nothing for the others.
  private(set) var exceptions: [Lexicon.Hit] = []
  /// What people are called.
  private(set) var titles: [Lexicon.Hit] = []

  /// No term has more words than this.
  private static let longest: Int32 = 8

  private var candidates: [Lexicon.Hit] = []

  mutating func take(_ scan: LexiconScan, _ book: ConceptIndex) {
    hits.removeAll(keepingCapacity: true)
    covered.removeAll(keepingCapacity: true)
    exceptions.removeAll(keepingCapacity: true)
    titles.removeAll(keepingCapacity: true)
    candidates.removeAll(keepingCapacity: true)
    for hit in scan.hits {
      switch book.standing(of: hit.term) {
      case .nothing: continue
      case .exception: exceptions.append(hit)
      case .concept: candidates.append(hit)
      }
    }
    for index in candidates.indices {
      guard !isCovered(index, book) else {
        covered.append(candidates[index])
        continue
      }
      hits.append(candidates[index])
      if candidates[index].term == book.titles { titles.append(candidates[index]) }
    }
  }

  private func isCovered(_ index: Int, _ book: ConceptIndex) -> Bool {
    let hit = candidates[index]
    var other = index + 1
    while other < candidates.count, candidates[other].start == hit.start {
      if covers(candidates[other], hit, book) { return true }
      other += 1
    }
    other = index - 1
    while other >= 0, candidates[other].start > hit.start - ConceptHits.longest {
      if candidates[other].end >= hit.end, covers(candidates[other], hit, book) { return true }
      other -= 1
    }
    return false
  }

  /// Whether one of two terms, which begins no later and ends no earlier, hides the other.
  private func covers(_ other: Lexicon.Hit, _ hit: Lexicon.Hit, _ book: ConceptIndex) -> Bool {
    if other.end - other.start > hit.end - hit.start,
      book.masks[Int(other.term)] & book.masks[Int(hit.term)] == 0
    {
      return true
    }
    // A tool that a family is known by is no tool of all.
    return hit.term == book.tools && other.term != hit.term && book.names(other.term)
  }
}
