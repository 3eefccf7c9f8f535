internal import Text

/// Lays out a record's values one after the other: cells in one array, all text in another.
///
/// The values of a record, like the items of a list, get their cells in one run before any is written; what they
/// hold follows behind.
@usableFromInline
struct RecordBuilder: Sendable {
  private(set) var cells: [Cell] = []
  private(set) var bytes: ByteBuffer
  private(set) var shapes: [Shape] = []
  private(set) var others: [Storage] = []

  @usableFromInline
  init(cells: Int = 64, bytes: Int = 1024) {
    self.cells.reserveCapacity(cells)
    self.bytes = ByteBuffer(capacity: bytes)
    self.cells.append(Cell())
  }

  /// The cell of the outermost value.
  @usableFromInline static var root: Int { 0 }

  @usableFromInline
  mutating func put(_ flag: Bool, at cell: Int) {
    cells[cell].tag = flag ? .yes : .no
  }

  @usableFromInline
  mutating func put(text: String, at cell: Int) { put(text, as: .text, at: cell) }

  @usableFromInline
  mutating func put(_ text: TaggedText, at cell: Int) {
    let tag = text.text.isEmpty ? "" : text.language ?? ""
    bytes.append(tag)
    put(text: text.text, at: cell)
    cells[cell].shape = UInt32(tag.utf8.count)
  }

  @usableFromInline
  mutating func put(html: String, at cell: Int) { put(html, as: .html, at: cell) }

  @usableFromInline
  mutating func put(html: [UInt8], at cell: Int) {
    cells[cell] = Cell(tag: .html, start: UInt32(bytes.count), count: UInt32(html.count))
    bytes.append(contentsOf: html)
  }

  private mutating func put(_ text: String, as tag: Cell.Tag, at cell: Int) {
    let start = bytes.count
    bytes.append(text)
    cells[cell] = Cell(tag: tag, start: UInt32(start), count: UInt32(bytes.count - start))
  }

  /// Makes a cell a list and returns the cell of its first item.
  @usableFromInline
  mutating func put(listOf count: Int, at cell: Int) -> Int {
    let first = reserve(count)
    cells[cell] = Cell(tag: .list, start: UInt32(first), count: UInt32(count))
    return first
  }

  /// Makes a cell a list and the one after it the flag `has-…`; returns the cell of the first item.
  @usableFromInline
  mutating func put(flaggedListOf count: Int, at cell: Int) -> Int {
    put(count > 0, at: cell + 1)
    return put(listOf: count, at: cell)
  }

  /// Makes a cell a record and returns the cell of its first value; values that are not written stay absent.
  @usableFromInline
  mutating func put(recordOf shape: Shape, at cell: Int) -> Int {
    let first = reserve(shape.entries.count)
    cells[cell] = Cell(
      tag: .record, shape: UInt32(number(of: shape)), start: UInt32(first), count: UInt32(shape.entries.count)
    )
    return first
  }

  /// Makes a cell stand for a record that was built before; nothing is copied.
  @usableFromInline
  mutating func put(_ record: Record, at cell: Int) {
    cells[cell] = Cell(tag: .elsewhere, start: UInt32(others.count))
    others.append(record.storage)
  }

  mutating func put(_ value: Value, at cell: Int) {
    switch value {
    case .absent: return
    case .flag(let flag): put(flag, at: cell)
    case .text(let text): put(text: text, at: cell)
    case .html(let markup): put(html: markup, at: cell)
    case .number(let number): put(text: String(number), at: cell)
    case .list(let items):
      let first = put(listOf: items.count, at: cell)
      for (index, item) in items.enumerated() { put(item, at: first + index) }
    case .record(let record): put(record, at: cell)
    }
  }

  private mutating func reserve(_ count: Int) -> Int {
    let first = cells.count
    cells.append(contentsOf: repeatElement(Cell(), count: count))
    return first
  }

  private mutating func number(of shape: Shape) -> Int {
    if let known = shapes.lastIndex(where: { $0 === shape }) { return known }
    shapes.append(shape)
    return shapes.count - 1
  }
}
