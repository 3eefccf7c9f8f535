/// Texts one after the other in one list of bytes; a String is made only of what somebody asks for.
public struct PackedTexts: Sendable {
  private var bytes: [UInt8] = []
  /// Where each text ends.
  private var ends: [UInt32] = []

  /// Makes an empty list.
  public init() {}

  /// The number of texts.
  public var count: Int { ends.count }

  /// A text by its place in the list, from 0.
  public subscript(index: Int) -> String {
    String(decoding: bytes[(index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])], as: UTF8.self)
  }

  /// Adds a text at the end.
  public mutating func append(_ text: String) {
    bytes += text.utf8
    ends.append(UInt32(bytes.count))
  }

  /// Adds texts at the end.
  public mutating func append(_ texts: PackedTexts) {
    let start = UInt32(bytes.count)
    bytes += texts.bytes
    ends += texts.ends.map { $0 + start }
  }

  /// Writes the texts for `init(from:)`.
  public func write(to writer: inout PackedWriter) {
    writer.write(bytes)
    writer.write(ends)
  }

  /// Reads texts that were written.
  public init(from reader: inout PackedReader) {
    bytes = reader.readList()
    ends = reader.readList()
    if Int(ends.last ?? 0) != bytes.count { (bytes, ends) = ([], []) }
  }
}
