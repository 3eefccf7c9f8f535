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

    /// The fields, in the order of the columns.
    package let fields: [String]

    private let columns: [String: Int]

    fileprivate init(line: Int, fields: [String], columns: [String: Int]) {
      self.line = line
      self.fields = fields
      self.columns = columns
    }

    /// Whether there is a field for each column, and no more.
    package var isWhole: Bool { fields.count == columns.count }

    /// What stands in a column; nil where nothing does.
    package subscript(column: String) -> String? {
      guard let index = columns[column], fields.indices.contains(index) else { return nil }
      return fields[index].isEmpty ? nil : fields[index]
    }

    /// What stands in a column, item by item; nothing where nothing does.
    package func list(_ column: String, separator: Character = ",") -> [String] {
      guard let text = self[column] else { return [] }
      return text.split(separator: separator).map { item in String(item.drop { $0 == " " }) }
    }
  }

  /// Reads a file by its path below Data/; empty where there is none.
  package init(_ path: String) { self.init(parsing: Rulebook.file(path) ?? "") }

  /// Reads the text of a file.
  package init(parsing text: String) {
    var columns: [String] = []
    var index: [String: Int] = [:]
    var rows: [Row] = []
    let lines = text.utf8.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
      let fields = line.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
        .map { String(Substring($0)) }
      if columns.isEmpty {
        columns = fields
        index = Dictionary(fields.enumerated().map { ($1, $0) }) { first, _ in first }
      } else {
        rows.append(Row(line: number + 1, fields: fields, columns: index))
      }
    }
    self.columns = columns
    self.rows = rows
  }

  /// The rows as values; a row that says nothing sound is left out, and a test of the table fails.
  func values<Value>(_ read: (Row) -> Value?) -> [Value] {
    rows.compactMap { $0.isWhole ? read($0) : nil }
  }
}
