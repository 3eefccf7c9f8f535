/// A page model: the names that templates may use, each declared once with the getter of its value.
///
/// The shape that a theme is checked against and the records that it is rendered with both come from here, and
/// so cannot differ.
public final class Model<Source, Context>: Sendable {
  /// The names.
  public let shape: Shape
  @usableFromInline let columns: [Column<Source, Context>]
  // The same columns, to call them without counting references to what all threads share.
  @usableFromInline let calls: [Unmanaged<Column<Source, Context>>]

  /// Declares a model; `name` stands in messages and in the documentation.
  @inlinable
  public init(_ name: String, _ fields: [Field<Source, Context>]) {
    shape = Shape(name, fields.flatMap(\.entries))
    var slot = 0
    var columns: [Column<Source, Context>] = []
    for field in fields {
      columns.append(Column(slot, field.write))
      slot += field.entries.count
    }
    self.columns = columns
    calls = columns.map { Unmanaged.passUnretained($0) }
  }

  /// The record of a source.
  @inlinable
  public func record(_ source: Source, _ context: Context) -> Record {
    var builder = RecordBuilder(cells: 256, bytes: 8192)
    write(source, context, into: &builder, at: RecordBuilder.root)
    return Record(shape, builder)
  }

  @inlinable
  func write(_ source: Source, _ context: Context, into builder: inout RecordBuilder, at cell: Int) {
    let first = builder.put(recordOf: shape, at: cell)
    calls.withUnsafeBufferPointer { calls in
      for call in calls {
        call._withUnsafeGuaranteedRef { $0.write(source, context, &builder, first + $0.slot) }
      }
    }
  }
}

/// A field in its place: `slot` counts the values before it.
@usableFromInline
final class Column<Source, Context>: Sendable {
  @usableFromInline let slot: Int
  @usableFromInline let write: @Sendable (Source, Context, inout RecordBuilder, Int) -> Void

  @inlinable
  init(_ slot: Int, _ write: @escaping @Sendable (Source, Context, inout RecordBuilder, Int) -> Void) {
    self.slot = slot
    self.write = write
  }
}
