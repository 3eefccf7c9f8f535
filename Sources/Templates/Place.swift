/// The memory of a record and all that is in it.
struct Memory {
  let cells: UnsafePointer<Cell>
  let bytes: UnsafePointer<UInt8>
  let tables: UnsafePointer<NameTable.View>
  let others: UnsafePointer<UnsafePointer<Memory>>
  let root: Cell
}

/// A cell and the memory that its numbers point into; valid as long as the storage.
struct Place {
  let cell: Cell
  let memory: UnsafePointer<Memory>

  init(_ cell: Cell, in memory: UnsafePointer<Memory>) {
    if cell.tag == .elsewhere {
      self.memory = memory.pointee.others[Int(cell.start)]
      self.cell = self.memory.pointee.root
    } else {
      self.cell = cell
      self.memory = memory
    }
  }

  var text: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: memory.pointee.bytes + Int(cell.start), count: Int(cell.count))
  }

  /// The tag of the language of a text; empty where that is the page's.
  var language: UnsafeBufferPointer<UInt8> {
    let count = cell.tag == .text ? Int(cell.shape) : 0
    return UnsafeBufferPointer(start: memory.pointee.bytes + Int(cell.start) - count, count: count)
  }

  /// An item of a list, from 0.
  func item(_ index: Int) -> Place {
    Place(memory.pointee.cells[Int(cell.start) + index], in: memory)
  }

  /// The value of a name; nil where this is no record or has no such name.
  func value(of name: UnsafePointer<UInt8>, count: Int, hash: UInt32) -> Place? {
    guard cell.tag == .record,
      let slot = memory.pointee.tables[Int(cell.shape)].index(of: name, count: count, hash: hash)
    else { return nil }
    return item(slot)
  }
}
