/// A value as the renderer reads it: nothing in it is reference-counted.
struct Cell {
  enum Tag: UInt8 {
    case absent, no, yes, text, html, list, record
    /// The root of another record's storage, number `start`.
    case elsewhere
  }

  var tag: Tag = .absent
  /// For a record: the number of its shape in the storage. For a text: how many bytes before it are the tag of its language.
  var shape: UInt32 = 0
  /// The first byte of a text; the first cell of a list's items or of a record's values.
  var start: UInt32 = 0
  /// The number of bytes, or of items.
  var count: UInt32 = 0

  var isTruthy: Bool {
    switch tag {
    case .absent, .no: false
    case .yes, .record, .elsewhere: true
    case .text, .html, .list: count > 0
    }
  }
}
