internal import Judgement
internal import Language

/// The phrases of many lists in the passages of a file: all lists are looked for together.
struct PhraseHits {
  /// A phrase that stands in a passage.
  struct Hit {
    /// The number of the list.
    let list: Int32
    /// The number of the passage.
    let passage: Int32
    /// The phrase and its words.
    let match: PhraseBook.Match
  }

  /// By list, then by passage, then from the left.
  private var hits: [Hit] = []
  /// Where the hits of each list begin, and those of the last end.
  private var starts: [Int]

  /// Looks for the phrases of a shelf; nowhere, it finds nothing.
  ///
  /// - Parameter readers: which lists are looked for in which passages.
  init(_ shelf: PhraseShelf, in passages: [Passage], by readers: ListReaders) {
    var found: [Hit] = []
    let lists = shelf.count
    starts = Array(repeating: 0, count: lists + 1)
    for (number, passage) in passages.enumerated() {
      shelf.find(in: passage.text, of: readers[passage]) { hit in
        found.append(Hit(list: hit.book, passage: Int32(number), match: hit.match))
        starts[Int(hit.book) + 1] += 1
      }
    }
    guard let first = found.first else { return }
    for list in 0..<lists { starts[list + 1] += starts[list] }
    hits = Array(repeating: first, count: found.count)
    var next = starts
    for hit in found {
      hits[next[Int(hit.list)]] = hit
      next[Int(hit.list)] += 1
    }
  }

  /// The hits of a list, passage by passage.
  func forEach(ofList list: Int, _ body: (Int, ArraySlice<Hit>) -> Void) {
    var rest = hits[starts[list]..<starts[list + 1]]
    while let passage = rest.first?.passage {
      let part = rest.prefix { $0.passage == passage }
      body(Int(passage), part)
      rest = rest[part.endIndex...]
    }
  }
}

/// Which lists of words are read in which passages.
struct ListReaders: Sendable {
  /// For each field, first where lists are silent, then where they speak, whether each list is read.
  private let lists: [[Bool]]

  init(_ checks: [WordCheck]) {
    lists = Field.allCases.flatMap { field in
      [true, false].map { isQuiet in checks.map { $0.reads(field, isQuiet: isQuiet) } }
    }
  }

  subscript(passage: Passage) -> [Bool] { lists[passage.field.number * 2 + (passage.isQuiet ? 0 : 1)] }
}
