/// A value that has names of its own, laid out for rendering.
///
/// It may be part of many pages and rendered on many threads at once.
public struct Record: Sendable {
  /// The names it has.
  public let shape: Shape
  let storage: Storage

  /// Makes a record of a shape and its values, in the order of the shape's entries; those left out are absent.
  public init(_ shape: Shape, _ values: [Value]) {
    precondition(values.count <= shape.entries.count, "more values than names in \(shape.name)")
    var builder = RecordBuilder()
    let first = builder.put(recordOf: shape, at: RecordBuilder.root)
    for (index, value) in values.enumerated() { builder.put(value, at: first + index) }
    self.init(shape, builder)
  }

  @usableFromInline
  init(_ shape: Shape, _ builder: consuming RecordBuilder) {
    self.shape = shape
    storage = Storage(builder)
  }
}
