/// An embedded table: fields separated by semicolons, the first row the names of the columns, lines that begin with `#`
/// left out.
package struct DataTable: Sendable {
  /// The names of the columns, in order.
  package let columns: [String]

  /// The rows below the first, in order, also those with a field too many or too few.
  package let rows: [Row]

  /// One row, with its fields by the names of their columns.
  package struct Row: Sendable {
    /// The line in the file, from 1.
    package let line: Int

    private let bytes: ArraySlice<UInt8>
    private let columns: [String]

    fileprivate init(line: Int, bytes: ArraySlice<UInt8>, columns: [String]) {
      self.line = line
      self.bytes = bytes
      self.columns = columns
    }

    /// The fields, in the order of the columns.
    package var fields: [String] { DataTable.parts(of: bytes, UInt8(ascii: ";")).map(DataTable.text) }

    /// The first field.
    package var first: String { DataTable.text(bytes.prefix { $0 != UInt8(ascii: ";") }) }

    /// Whether there is a field for each column, and no more.
    package var isWhole: Bool { bytes.count { $0 == UInt8(ascii: ";") } + 1 == columns.count }

    /// What stands in a column; nil where nothing does.
    package subscript(column: String) -> String? { field(column).map(DataTable.text) }

    /// What stands in a column, item by item; nothing where nothing does.
    package func list(_ column: String, separator: Unicode.Scalar = ",") -> [String] {
      guard let field = field(column) else { return [] }
      return DataTable.parts(of: field, UInt8(ascii: separator)).filter { !$0.isEmpty }.map { item in
        DataTable.text(item.drop { $0 == UInt8(ascii: " ") })
      }
    }

    private func field(_ column: String) -> ArraySlice<UInt8>? {
      guard let index = columns.firstIndex(of: column) else { return nil }
      var rest = bytes
      for _ in 0..<index {
        guard let end = rest.firstIndex(of: UInt8(ascii: ";")) else { return nil }
        rest = rest[(end + 1)...]
      }
      let field = rest.prefix { $0 != UInt8(ascii: ";") }
      return field.isEmpty ? nil : field
    }
  }

  /// Reads a file by its path below Data/; empty where there is none.
  package init(_ path: String) { self.init(parsing: Rulebook.bytes(of: path) ?? []) }

  /// Reads the text of a file.
  package init(parsing text: String) { self.init(parsing: Array(text.utf8)) }

  private init(parsing bytes: [UInt8]) {
    var columns: [String] = []
    var rows: [Row] = []
    for (number, line) in DataTable.parts(of: bytes[...], UInt8(ascii: "\n")).enumerated() {
      if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
      if columns.isEmpty {
        columns = DataTable.parts(of: line, UInt8(ascii: ";")).map(DataTable.text)
      } else {
        rows.append(Row(line: number + 1, bytes: line, columns: columns))
      }
    }
    self.columns = columns
    self.rows = rows
  }

  /// What stands between separators, nothing included.
  private static func parts(of bytes: ArraySlice<UInt8>, _ separator: UInt8) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var rest = bytes
    while let end = rest.firstIndex(of: separator) {
      parts.append(rest[..<end])
      rest = rest[(end + 1)...]
    }
    parts.append(rest)
    return parts
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

  /// The rows as values; a row that says nothing sound is left out, and a test of the table fails.
  func values<Value>(_ read: (Row) -> Value?) -> [Value] {
    rows.compactMap { $0.isWhole ? read($0) : nil }
  }
}
