internal import Text

/// A table from hashes to lists of numbers, made once and looked into for every word.
struct HashIndex: Sendable {
  private struct Cell {
    var key: UInt64 = 0
    var start: Int32 = 0
    /// Zero where the cell is free.
    var count: Int32 = 0
  }

  private let cells: [Cell]
  /// The numbers of all keys, those of one beside each other, in their order.
  let numbers: [Int32]
  private let mask: Int

  /// Makes a table that leads from each key to its places among `keys`.
  init(_ keys: [UInt64]) {
    var size = 4
    while size < keys.count * 2 { size *= 2 }
    var cells = Array(repeating: Cell(), count: size)
    let mask = size - 1
    func cell(of key: UInt64) -> Int {
      var place = HashIndex.place(of: key, mask)
      while cells[place].count > 0, cells[place].key != key { place = (place + 1) & mask }
      return place
    }
    let places = keys.map { key in
      let place = cell(of: key)
      cells[place].key = key
      cells[place].count += 1
      return place
    }
    var end: Int32 = 0
    for place in cells.indices {
      // Where the next of its numbers goes; in the end, behind the last.
      cells[place].start = end
      end += cells[place].count
    }
    var numbers = Array(repeating: Int32(0), count: keys.count)
    for (number, place) in places.enumerated() {
      numbers[Int(cells[place].start)] = Int32(number)
      cells[place].start += 1
    }
    for place in cells.indices { cells[place].start -= cells[place].count }
    self.cells = cells
    self.numbers = numbers
    self.mask = mask
  }

  /// Where a key is looked for first. All its bits take part: the beginnings of words differ in few.
  private static func place(of key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
  }

  /// Where the numbers of a key are; empty where it has none.
  func range(of key: UInt64) -> Range<Int> {
    var place = HashIndex.place(of: key, mask)
    return cells.withUnsafeBufferPointer { cells in
      while cells[place].count > 0 {
        if cells[place].key == key {
          return Int(cells[place].start)..<Int(cells[place].start + cells[place].count)
        }
        place = (place + 1) & mask
      }
      return 0..<0
    }
  }

  /// Each key with the places of its numbers, in the order of the table.
  func forEach(_ body: (UInt64, Range<Int>) -> Void) {
    for cell in cells where cell.count > 0 { body(cell.key, Int(cell.start)..<Int(cell.start + cell.count)) }
  }
}

extension HashIndex {
  /// The keys, in the order of the table.
  var keys: [UInt64] { cells.filter { $0.count > 0 }.map(\.key) }

  /// Writes where the numbers of each key are, without the numbers.
  func write(to writer: inout PackedWriter) {
    let cells = cells.filter { $0.count > 0 }
    writer.write(cells.map(\.key))
    writer.write(cells.map(\.start))
    writer.write(cells.map { UInt16($0.count) })
  }

  /// Reads what was written.
  init(from reader: inout PackedReader) {
    let keys = reader.readList(UInt64.self)
    let starts = reader.readList(Int32.self)
    let counts = reader.readList(UInt16.self)
    var size = 4
    while size < keys.count * 2 { size *= 2 }
    mask = size - 1
    var cells = Array(repeating: Cell(), count: size)
    for index in 0..<min(keys.count, starts.count, counts.count) {
      var place = HashIndex.place(of: keys[index], mask)
      while cells[place].count > 0 { place = (place + 1) & mask }
      cells[place] = Cell(key: keys[index], start: starts[index], count: Int32(counts[index]))
    }
    self.cells = cells
    numbers = []
  }
}
