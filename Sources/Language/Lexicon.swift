/// Many terms, looked for together in one walk over a text's words; and what is known of single words.
///
/// A term is one run of words or several that mean the same to whoever asks; it is a number of the caller's. The walk
/// looks each word up once, then follows a tree of words.
public struct Lexicon: Sendable {
  /// A term that was found.
  public struct Hit: Sendable, Equatable {
    /// The number of the term.
    public let term: Int
    /// The words that it takes.
    public let words: Range<Int>
  }

  /// A way from one place of the tree to another, over a word.
  private struct Step: Sendable {
    var key: UInt64 = .max
    var target: Int32 = -1
  }

  private let vocabulary: WordTable
  private let steps: [Step]
  private let stepMask: Int
  /// For each place of the tree, where its terms begin in `terms`; one more for the end.
  private let firstTerm: [Int32]
  private let terms: [Int32]
  /// The first step of each word of the vocabulary, since that is asked for every word; -1 for none.
  private let firstStep: [Int32]

  init(
    vocabulary: WordTable, edges: [UInt64: Int32], termsAt: [[Int32]], firstStep: [Int32]
  ) {
    self.vocabulary = vocabulary
    self.firstStep = firstStep
    var size = 16
    while size < edges.count * 2 { size *= 2 }
    var steps = Array(repeating: Step(), count: size)
    for (key, target) in edges {
      var place = Lexicon.place(of: key, size - 1)
      while steps[place].target >= 0 { place = (place + 1) & (size - 1) }
      steps[place] = Step(key: key, target: target)
    }
    self.steps = steps
    stepMask = size - 1
    var firstTerm: [Int32] = []
    var terms: [Int32] = []
    for list in termsAt {
      firstTerm.append(Int32(terms.count))
      terms += list
    }
    firstTerm.append(Int32(terms.count))
    self.firstTerm = firstTerm
    self.terms = terms
  }

  private static func place(of key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
  }

  /// All terms in a text, from the left; where several begin at a word, the shorter first.
  ///
  /// A term stays within what no comma, colon or sentence end parts.
  ///
  /// - Parameters:
  ///   - kinds: gets the kind of each word of the text.
  ///   - signals: gets the signal of each word of the text; -1 for a word that is none.
  public func hits(in text: WordedText, kinds: inout [WordKind], signals: inout [Int32]) -> [Hit] {
    let count = text.marks.count
    var ids: [Int32] = []
    ids.reserveCapacity(count)
    kinds.removeAll(keepingCapacity: true)
    signals.removeAll(keepingCapacity: true)
    for mark in text.marks {
      let word = vocabulary.find(mark.hash)
      ids.append(word.id)
      kinds.append(word.kind)
      signals.append(word.signal)
    }
    var hits: [Hit] = []
    for start in 0..<count where ids[start] >= 0 {
      var place = firstStep[Int(ids[start])]
      var end = start + 1
      while place >= 0 {
        for index in Int(firstTerm[Int(place)])..<Int(firstTerm[Int(place) + 1]) {
          hits.append(Hit(term: Int(terms[index]), words: start..<end))
        }
        guard end < count, ids[end] >= 0, Word.Gap.tight.isSuperset(of: text.marks[end].gap) else { break }
        place = step(from: place, over: ids[end])
        end += 1
      }
    }
    return hits
  }

  private func step(from place: Int32, over word: Int32) -> Int32 {
    let key = UInt64(UInt32(bitPattern: place)) << 32 | UInt64(UInt32(bitPattern: word))
    var index = Lexicon.place(of: key, stepMask)
    while steps[index].target >= 0 {
      if steps[index].key == key { return steps[index].target }
      index = (index + 1) & stepMask
    }
    return -1
  }
}

/// What a word can be.
public struct WordKind: OptionSet, Sendable {
  /// Its bits.
  public let rawValue: UInt16

  /// Makes a set of its bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// A verb as a dictionary has it: `deploy`.
  public static let base = WordKind(rawValue: 1 << 0)
  /// A verb of the third person: `deploys`.
  public static let third = WordKind(rawValue: 1 << 1)
  /// A verb of the past: `deployed`.
  public static let past = WordKind(rawValue: 1 << 2)
  /// A verb that ends in -ing.
  public static let ing = WordKind(rawValue: 1 << 3)
  /// A word that is as often a noun, such as `design` and `models`.
  public static let nounToo = WordKind(rawValue: 1 << 4)
  /// Bits for the caller's own kinds begin here.
  public static let firstOwnBit = 5

  /// Any form of a verb.
  public static let verb: WordKind = [.base, .third, .past, .ing]
}

/// The words of a lexicon by their hash: a number and a kind for each.
struct WordTable: Sendable {
  /// What is known of a word.
  struct Word: Sendable {
    var id: Int32 = -1
    var kind: WordKind = []
    var signal: Int32 = -1
  }

  private struct Cell {
    var hash: UInt64 = 0
    var word = Word()
  }

  private let cells: [Cell]
  private let mask: Int

  init(_ words: [UInt64: Word]) {
    var size = 16
    while size < words.count * 2 { size *= 2 }
    var cells = Array(repeating: Cell(), count: size)
    for (hash, word) in words {
      var place = Int(truncatingIfNeeded: hash) & (size - 1)
      while cells[place].word.id >= 0 { place = (place + 1) & (size - 1) }
      cells[place] = Cell(hash: hash, word: word)
    }
    self.cells = cells
    mask = size - 1
  }

  func find(_ hash: UInt64) -> Word {
    var place = Int(truncatingIfNeeded: hash) & mask
    while cells[place].word.id >= 0 {
      if cells[place].hash == hash { return cells[place].word }
      place = (place + 1) & mask
    }
    return Word()
  }
}
