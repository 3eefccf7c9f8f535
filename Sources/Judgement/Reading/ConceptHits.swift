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

  private var candidates: [Lexicon.Hit] = []
  /// The candidates of several words, since no others can cover one.
  private var longer: [Lexicon.Hit] = []

  mutating func take(_ scan: LexiconScan, _ book: ConceptIndex) {
    hits.removeAll(keepingCapacity: true)
    covered.removeAll(keepingCapacity: true)
    exceptions.removeAll(keepingCapacity: true)
    titles.removeAll(keepingCapacity: true)
    candidates.removeAll(keepingCapacity: true)
    longer.removeAll(keepingCapacity: true)
    for hit in scan.hits {
      switch book.standing(of: hit.term) {
      case .nothing: continue
      case .exception: exceptions.append(hit)
      case .concept:
        candidates.append(hit)
        if hit.end - hit.start > 1 { longer.append(hit) }
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
    let length = hit.end - hit.start
    let mask = book.masks[Int(hit.term)]
    for other in longer
    where other.start <= hit.start && other.end >= hit.end && other.end - other.start > length
      && book.masks[Int(other.term)] & mask == 0
    {
      return true
    }
    // A tool that a family is known by is no tool of all.
    return hit.term == book.tools
      && candidates.contains {
        $0.start <= hit.start && $0.end >= hit.end && $0.term != hit.term && book.names($0.term)
      }
  }
}
