/// A table from hashes to lists of numbers, made once and looked into for every word.
struct HashIndex: Sendable {
  private struct Cell {
    var key: UInt64 = 0
    var start: Int32 = 0
    /// Zero where the cell is free.
    var count: Int32 = 0
  }

  private let cells: [Cell]
  /// The numbers of all keys, those of one beside each other.
  let numbers: [Int32]
  private let mask: Int

  init(_ lists: [UInt64: [Int]]) {
    var size = 4
    while size < lists.count * 2 { size *= 2 }
    mask = size - 1
    var cells = Array(repeating: Cell(), count: size)
    var numbers: [Int32] = []
    for (key, list) in lists.sorted(by: { $0.key < $1.key }) where !list.isEmpty {
      var place = Int(truncatingIfNeeded: key) & (size - 1)
      while cells[place].count > 0 { place = (place + 1) & (size - 1) }
      cells[place] = Cell(key: key, start: Int32(numbers.count), count: Int32(list.count))
      numbers += list.map { Int32($0) }
    }
    self.cells = cells
    self.numbers = numbers
  }

  /// Where the numbers of a key are; empty where it has none.
  func range(of key: UInt64) -> Range<Int> {
    var place = Int(truncatingIfNeeded: key) & mask
    while cells[place].count > 0 {
      if cells[place].key == key {
        return Int(cells[place].start)..<Int(cells[place].start + cells[place].count)
      }
      place = (place + 1) & mask
    }
    return 0..<0
  }
}
