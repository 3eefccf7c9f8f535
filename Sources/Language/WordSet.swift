/// Single words, looked up by their hash.
public struct WordSet: Sendable {
  private struct Cell: Sendable {
    var hash: UInt64 = 0
    /// The place of the word in the list; -1 where the cell is free.
    var number: Int32 = -1
  }

  private let cells: [Cell]

  /// Makes a list of words in lower case.
  public init(_ words: [String]) {
    var size = 4
    while size < words.count * 4 { size *= 2 }
    var cells = Array(repeating: Cell(), count: size)
    for (number, word) in words.enumerated() {
      let hash = WordMark.hash(word)
      var place = Int(truncatingIfNeeded: hash) & (size - 1)
      while cells[place].number >= 0, cells[place].hash != hash { place = (place + 1) & (size - 1) }
      if cells[place].number < 0 { cells[place] = Cell(hash: hash, number: Int32(number)) }
    }
    self.cells = cells
  }

  /// The place of a word in the list, from 0; nil where it is not there.
  public func number(of hash: UInt64) -> Int? {
    var place = Int(truncatingIfNeeded: hash) & (cells.count - 1)
    while cells[place].number >= 0 {
      if cells[place].hash == hash { return Int(cells[place].number) }
      place = (place + 1) & (cells.count - 1)
    }
    return nil
  }

  /// Whether a word is in the list.
  public func contains(_ word: Word) -> Bool { number(of: word.hash) != nil }

  /// The hash of a word's bytes in lower case, as `Word.hash` has it.
  public static func hash(_ lower: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = WordMark.emptyHash
    for byte in lower { hash = WordMark.hash(hash, byte) }
    return hash
  }
}

extension WordSet: ExpressibleByArrayLiteral {
  /// Makes a list of words in lower case.
  public init(arrayLiteral words: String...) { self.init(words) }
}
