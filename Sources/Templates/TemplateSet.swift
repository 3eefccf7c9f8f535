public import Diagnostics
public import Text

/// The templates of a theme, compiled once and rendered from any number of threads.
public struct TemplateSet: Sendable {
  let program: Program
  private let ranges: [Range<Int>]

  /// Compiles templates, each known to partials and parents by its name; the first of two of one name counts.
  ///
  /// Mistakes are reported as `theme/syntax`. The set can be rendered all the same: what is mistaken prints nothing.
  public init(templates: [(name: String, file: SourceFile)], into sink: inout DiagnosticSink) {
    program = Compiler.program(templates, into: &sink)
    ranges = program.templates.map(\.operations)
  }

  /// The names of the templates, in the order in which they were given.
  public var names: [String] { program.templates.map(\.name) }

  /// Appends a template, rendered with a record; nothing where there is no such template.
  ///
  /// A name that the record does not have prints nothing. More than 250 sections and templates within each other,
  /// which a check rules out, end the page there.
  public func render(_ entry: String, _ record: Record, into buffer: inout ByteBuffer) {
    render(entry, record.storage, into: &buffer)
  }

  /// Appends a template, rendered with any value; nothing where there is no such template.
  public func render(_ entry: String, _ value: Value, into buffer: inout ByteBuffer) {
    var builder = RecordBuilder()
    builder.put(value, at: RecordBuilder.root)
    render(entry, Storage(builder), into: &buffer)
  }

  private func render(_ entry: String, _ storage: Storage, into buffer: inout ByteBuffer) {
    guard let number = program.table.index(of: entry) else { return }
    let operations = ranges[number]
    withCode { code in
      var taken = ByteBuffer()
      swap(&taken, &buffer)
      var renderer = Renderer(code, taken)
      taken = ByteBuffer()
      withExtendedLifetime(storage) {
        renderer.frames.append(storage.root)
        renderer.run(operations.lowerBound, operations.upperBound)
      }
      swap(&renderer.buffer, &buffer)
    }
  }

  private func withCode(_ body: (Code) -> Void) {
    program.operations.withUnsafeBufferPointer { operations in
      program.blob.withUnsafeBufferPointer { blob in
        program.path.withUnsafeBufferPointer { path in
          program.calls.withUnsafeBufferPointer { calls in
            program.arguments.withUnsafeBufferPointer { arguments in
              program.blocks.withUnsafeBufferPointer { blocks in
                ranges.withUnsafeBufferPointer { templates in
                  guard let first = blob.baseAddress else { return }
                  body(
                    Code(
                      operations: operations, blob: first, path: path, calls: calls, arguments: arguments,
                      blocks: blocks, templates: templates, table: program.table.view))
                }
              }
            }
          }
        }
      }
    }
  }
}
