internal import Language
internal import Text

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

  /// All of several words, since no others can cover one.
  private var longer: [Lexicon.Hit] = []
  /// The first of `longer` that does not end before the term that is looked at.
  private var firstLonger = 0

  init() {
    // Room for most texts.
    hits.reserveCapacity(200)
    covered.reserveCapacity(200)
    longer.reserveCapacity(100)
  }

  mutating func take(_ scan: LexiconScan, _ book: ConceptIndex) {
    hits.removeAll(keepingCapacity: true)
    covered.removeAll(keepingCapacity: true)
    exceptions.removeAll(keepingCapacity: true)
    titles.removeAll(keepingCapacity: true)
    longer.removeAll(keepingCapacity: true)
    firstLonger = 0
    book.terms.withUnsafeBufferPointer { terms in
      for hit in scan.hits where hit.end - hit.start > 1 && terms[Int(hit.term)].standing == .concept {
        longer.append(hit)
      }
      for (index, hit) in scan.hits.enumerated() {
        switch terms[Int(hit.term)].standing {
        case .nothing: continue
        case .exception: exceptions.append(hit)
        case .concept:
          if isCovered(hit, book) || hit.term == book.tools && isNamed(hit, index, scan.hits, book) {
            covered.append(hit)
          } else {
            hits.append(hit)
            if hit.term == book.titles { titles.append(hit) }
          }
        }
      }
    }
  }

  /// Whether a longer term covers one; they are looked at from the left, so that few need a look.
  @inline(__always)
  private mutating func isCovered(_ hit: Lexicon.Hit, _ book: ConceptIndex) -> Bool {
    while firstLonger < longer.count, longer[firstLonger].end <= hit.start { firstLonger += 1 }
    var index = firstLonger
    while index < longer.count, longer[index].start <= hit.start {
      let other = longer[index]
      if other.end >= hit.end, other.end - other.start > hit.end - hit.start,
        book.masks[Int(other.term)] & book.masks[Int(hit.term)] == 0
      {
        return true
      }
      index += 1
    }
    return false
  }

  /// Whether a tool is one that a family is known by: that is no tool of all.
  private func isNamed(
    _ tool: Lexicon.Hit, _ index: Int, _ all: [Lexicon.Hit], _ book: ConceptIndex
  ) -> Bool {
    func names(_ hit: Lexicon.Hit) -> Bool {
      hit.start <= tool.start && hit.end >= tool.end && hit.term != tool.term && book.names(hit.term)
    }
    // No term has more words than this.
    return all[..<index].reversed().prefix { $0.start > tool.start - 32 }.contains(where: names)
      || all[(index + 1)...].prefix { $0.start == tool.start }.contains(where: names)
  }

  /// The places of those of some hits that lie in a sentence: hits come from the left, and none crosses its ends.
  static func places(of hits: [Lexicon.Hit], in sentence: Range<Int>) -> Range<Int> {
    func firstPlace(from word: Int) -> Int { hits.partitioningIndex { Int($0.start) >= word } }
    return firstPlace(from: sentence.lowerBound)..<firstPlace(from: sentence.upperBound)
  }
}
