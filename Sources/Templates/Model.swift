/// A page model: the names that templates may use, each declared once with the getter of its value.
///
/// The shape that a theme is checked against and the records that it is rendered with both come from here, and
/// so cannot differ.
public final class Model<Source, Context>: Sendable {
  /// The names.
  public let shape: Shape
  private let columns: [Column]
  // The same columns, to call them without counting references to what all threads share.
  private let calls: [Unmanaged<Column>]

  private final class Column: Sendable {
    let slot: Int
    let write: @Sendable (Source, Context, inout RecordBuilder, Int) -> Void

    init(_ slot: Int, _ write: @escaping @Sendable (Source, Context, inout RecordBuilder, Int) -> Void) {
      self.slot = slot
      self.write = write
    }
  }

  /// Declares a model; `name` stands in messages and in the documentation.
  public init(_ name: String, _ fields: [Field<Source, Context>]) {
    shape = Shape(name, fields.flatMap(\.entries))
    var slot = 0
    var columns: [Column] = []
    for field in fields {
      columns.append(Column(slot, field.write))
      slot += field.entries.count
    }
    self.columns = columns
    calls = columns.map { Unmanaged.passUnretained($0) }
  }

  /// The record of a source.
  public func record(_ source: Source, _ context: Context) -> Record {
    var builder = RecordBuilder(cells: 256, bytes: 8192)
    write(source, context, into: &builder, at: RecordBuilder.root)
    return Record(shape, builder)
  }

  func write(_ source: Source, _ context: Context, into builder: inout RecordBuilder, at cell: Int) {
    let first = builder.put(recordOf: shape, at: cell)
    calls.withUnsafeBufferPointer { calls in
      for call in calls {
        call._withUnsafeGuaranteedRef { $0.write(source, context, &builder, first + $0.slot) }
      }
    }
  }
}
