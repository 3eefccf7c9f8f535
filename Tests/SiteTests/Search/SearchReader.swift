import FoundationEssentials
import Testing

@testable import Site

/// Reads the files of a search as the default theme's script does.
struct SearchReader {
  struct Index: Decodable {
    enum CodingKeys: String, CodingKey {
      case version, roles, words, beginnings
      case inColumns = "in-columns"
      case inRows = "in-rows"
    }
    var version: String
    var roles, inColumns, inRows: Int
    var words, beginnings: [String]
  }

  struct Column: Decodable {
    var values: [String]
    var rows: String
  }

  let files: [String: String]
  let folder: String
  let index: Index

  init(_ files: [String: String], _ folder: String = "roles/search") throws {
    self.files = files
    self.folder = folder
    index = try SearchReader.decode(files["\(folder)/index.json"])
  }

  /// The rows in which every word of a text begins a word, and the files that tell it.
  func find(_ word: String) throws -> (rows: [Int], files: [String]) {
    if let wide = index.beginnings.firstIndex(of: word) {
      let name = "beginning-\(wide).json"
      let text: String = try SearchReader.decode(files["\(folder)/\(name)"])
      return (SearchReader.rows(text), [name])
    }
    let first = max(0, index.words.filter { $0 <= word }.count - 1)
    let numbers = index.words.indices.filter { $0 == first || $0 > first && index.words[$0].hasPrefix(word) }
    var rows: Set<Int> = []
    for number in numbers {
      let words: [String: String] = try SearchReader.decode(files["\(folder)/words-\(number).json"])
      for (other, text) in words where other.hasPrefix(word) { rows.formUnion(SearchReader.rows(text)) }
    }
    return (rows.sorted(), numbers.map { "words-\($0).json" })
  }

  /// What each row says in a respect.
  func column(_ name: String) throws -> [String] {
    try stride(from: 0, to: index.roles, by: index.inColumns).flatMap { start in
      let file = "\(folder)/facets-\(start / index.inColumns).json"
      let columns: [String: Column] = try SearchReader.decode(files[file])
      return SearchReader.values(of: try #require(columns[name]))
    }
  }

  /// The numbers by which rows are put in an order.
  func order(_ name: String) throws -> [String] {
    try stride(from: 0, to: index.roles, by: index.inColumns).flatMap { start in
      SearchReader.values(
        of: try SearchReader.decode(files["\(folder)/\(name)-\(start / index.inColumns).json"]))
    }
  }

  static func values(of column: Column) -> [String] {
    runs(column.rows).flatMap { Array(repeating: column.values[$0.number], count: $0.times) }
  }

  static func rows(_ text: String) -> [Int] {
    var rows: [Int] = []
    var row = 0
    if text.hasPrefix("!") {
      for (bits, times) in runs(String(text.dropFirst())) {
        for _ in 0..<times {
          rows += (0..<6).filter { bits >> $0 & 1 == 1 }.map { row + $0 }
          row += 6
        }
      }
      return rows
    }
    for (skipped, times) in runs(text) {
      row += skipped
      rows += row..<row + times
      row += times
    }
    return rows
  }

  static func runs(_ text: String) -> [(number: Int, times: Int)] {
    var runs: [(number: Int, times: Int)] = []
    var digits = ""
    var number: Int?
    func end() {
      if let number { runs.append((number, digits.isEmpty ? 1 : Int(digits) ?? 0)) }
      digits = ""
    }
    for scalar in text.unicodeScalars {
      if ("0"..."9").contains(scalar) {
        digits.unicodeScalars.append(scalar)
      } else {
        end()
        number = Int(scalar.value) - (scalar.value < 127 ? 63 : 97)
      }
    }
    end()
    return runs
  }

  private static func decode<Value: Decodable>(_ text: String?) throws -> Value {
    let text = try #require(text)
    return try JSONDecoder().decode(Value.self, from: Data(text.utf8))
  }
}
