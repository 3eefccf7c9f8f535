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
  /// The first of `longer` and of `candidates` that do not end before the candidate that is looked at.
  private var firstLonger = 0
  private var firstCandidate = 0

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
    (firstLonger, firstCandidate) = (0, 0)
    for hit in candidates {
      guard !isCovered(hit, book) else {
        covered.append(hit)
        continue
      }
      hits.append(hit)
      if hit.term == book.titles { titles.append(hit) }
    }
  }

  /// Whether a longer candidate covers one; both are looked at from the left, so that few need a look.
  private mutating func isCovered(_ hit: Lexicon.Hit, _ book: ConceptIndex) -> Bool {
    let length = hit.end - hit.start
    let mask = book.masks[Int(hit.term)]
    while firstLonger < longer.count, longer[firstLonger].end <= hit.start { firstLonger += 1 }
    var index = firstLonger
    while index < longer.count, longer[index].start <= hit.start {
      let other = longer[index]
      if other.end >= hit.end, other.end - other.start > length, book.masks[Int(other.term)] & mask == 0 {
        return true
      }
      index += 1
    }
    guard hit.term == book.tools else { return false }
    // A tool that a family is known by is no tool of all.
    while candidates[firstCandidate].end <= hit.start { firstCandidate += 1 }
    index = firstCandidate
    while index < candidates.count, candidates[index].start <= hit.start {
      let other = candidates[index]
      if other.end >= hit.end, other.term != hit.term, book.names(other.term) { return true }
      index += 1
    }
    return false
  }

  /// The places of those of some hits that lie in a sentence: hits come from the left, and none crosses its ends.
  static func places(of hits: [Lexicon.Hit], in sentence: Range<Int>) -> Range<Int> {
    func firstPlace(from word: Int) -> Int {
      var (low, high) = (0, hits.count)
      while low < high {
        let middle = (low + high) / 2
        if Int(hits[middle].start) < word { low = middle + 1 } else { high = middle }
      }
      return low
    }
    return firstPlace(from: sentence.lowerBound)..<firstPlace(from: sentence.upperBound)
  }
}
