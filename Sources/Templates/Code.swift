/// A program as plain memory; valid while its arrays are.
struct Code {
  let operations: UnsafeBufferPointer<Operation>
  let blob: UnsafePointer<UInt8>
  let path: UnsafeBufferPointer<Name>
  let calls: UnsafeBufferPointer<Call>
  let arguments: UnsafeBufferPointer<Argument>
  let blocks: UnsafeBufferPointer<Block>
  let templates: UnsafeBufferPointer<Range<Int>>
  let table: NameTable.View

  func text(_ start: UInt32, _ end: UInt32) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: blob + Int(start), count: Int(end - start))
  }

  /// The number of the template that a text names; -1 for none.
  func template(named place: Place) -> Int {
    guard place.cell.tag == .text || place.cell.tag == .html, let name = place.text.baseAddress else {
      return -1
    }
    return table.index(of: name, count: place.text.count, hash: NameTable.hash(place.text)) ?? -1
  }
}
