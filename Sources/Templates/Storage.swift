internal import Text

/// Owns the memory of a record: one block for everything, written once and never changed.
///
/// The renderer walks it by address. Pages that share a record on several threads so never fight over a
/// reference count.
final class Storage: @unchecked Sendable {
  let memory: UnsafePointer<Memory>
  private let block: UnsafeMutableRawPointer
  // The memory points into these.
  private let shapes: [Shape]
  private let others: [Storage]

  init(_ builder: consuming RecordBuilder) {
    shapes = builder.shapes
    others = builder.others
    let cells = builder.cells
    let bytes = builder.bytes
    var size = MemoryLayout<Memory>.stride
    func room<Item>(_ type: Item.Type, _ count: Int) -> Int {
      let start = (size + MemoryLayout<Item>.alignment - 1) & ~(MemoryLayout<Item>.alignment - 1)
      size = start + MemoryLayout<Item>.stride * count
      return start
    }
    let tablesStart = room(NameTable.View.self, shapes.count)
    let othersStart = room(UnsafePointer<Memory>.self, others.count)
    let cellsStart = room(Cell.self, cells.count)
    let bytesStart = room(UInt8.self, bytes.count)
    let block = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    self.block = block

    let tables = (block + tablesStart).bindMemory(to: NameTable.View.self, capacity: shapes.count)
    for (index, shape) in shapes.enumerated() { (tables + index).initialize(to: shape.table.view) }
    let memories = (block + othersStart).bindMemory(
      to: UnsafePointer<Memory>.self, capacity: others.count)
    for (index, other) in others.enumerated() { (memories + index).initialize(to: other.memory) }
    let ownCells = cells.withUnsafeBufferPointer { Storage.copy($0, to: block + cellsStart) }
    let ownBytes = bytes.withBytes { Storage.copy($0, to: block + bytesStart) }
    let header = block.bindMemory(to: Memory.self, capacity: 1)
    header.initialize(
      to: Memory(
        cells: ownCells, bytes: ownBytes, tables: UnsafePointer(tables), others: UnsafePointer(memories),
        root: cells.first ?? Cell()))
    memory = UnsafePointer(header)
  }

  deinit { block.deallocate() }

  var root: Place { Place(memory.pointee.root, in: memory) }

  private static func copy<Item: BitwiseCopyable>(
    _ items: UnsafeBufferPointer<Item>, to room: UnsafeMutableRawPointer
  ) -> UnsafePointer<Item> {
    let bound = room.bindMemory(to: Item.self, capacity: items.count)
    if let first = items.baseAddress { bound.initialize(from: first, count: items.count) }
    return UnsafePointer(bound)
  }
}
