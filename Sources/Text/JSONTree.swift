package import Diagnostics

/// A JSON document (RFC 8259) in which every value knows its place.
package struct JSONTree: Sendable {
  /// What a value is.
  package indirect enum Value: Sendable {
    /// The members in order; a name may be there twice.
    case object([(name: String, place: SourceRange, value: JSONTree)])
    /// The elements in order.
    case list([JSONTree])
    /// A text, without quotation marks and escapes.
    case text(String)
    /// A number as it is written, `true`, `false` or `null`.
    case word(String)
  }

  /// Why a text is no JSON.
  package struct Problem: Error {
    /// Where it stops to be.
    package let place: SourceRange
    /// What is missing there, for "this is no JSON: … is missing here".
    package let missing: String
  }

  /// The bytes of the value.
  package let place: SourceRange
  /// The value.
  package let value: Value

  /// Reads a file, or a part of one in which a document stands; places count from the start of the file.
  package init(_ bytes: [UInt8], in part: Range<Int>? = nil) throws(Problem) {
    var scanner = Scanner(bytes, part ?? 0..<bytes.count)
    self = try scanner.value(depth: 0)
    try scanner.end()
  }

  fileprivate init(_ start: Int, _ end: Int, _ value: Value) {
    place = SourceRange(start, end)
    self.value = value
  }
}

private struct Scanner {
  private let bytes: [UInt8]
  private let limit: Int
  private var place: Int
  private static let deepest = 64

  init(_ bytes: [UInt8], _ part: Range<Int>) {
    self.bytes = bytes
    limit = part.upperBound
    place = part.lowerBound
    if bytes[part].starts(with: [0xEF, 0xBB, 0xBF]) { place += 3 }
  }

  mutating func end() throws(JSONTree.Problem) {
    skipBlanks()
    if place < limit { throw missing("the end of the file") }
  }

  mutating func value(depth: Int) throws(JSONTree.Problem) -> JSONTree {
    skipBlanks()
    let start = place
    guard place < limit, depth < Scanner.deepest else { throw missing("a value") }
    switch bytes[place] {
    case UInt8(ascii: "{"):
      var members: [(name: String, place: SourceRange, value: JSONTree)] = []
      try items(until: "}") { (scanner) throws(JSONTree.Problem) in
        let nameStart = scanner.place
        let name = try scanner.text()
        let namePlace = SourceRange(nameStart, scanner.place)
        try scanner.take(":")
        members.append((name, namePlace, try scanner.value(depth: depth + 1)))
      }
      return JSONTree(start, place, .object(members))
    case UInt8(ascii: "["):
      var list: [JSONTree] = []
      try items(until: "]") { (scanner) throws(JSONTree.Problem) in
        list.append(try scanner.value(depth: depth + 1))
      }
      return JSONTree(start, place, .list(list))
    case UInt8(ascii: "\""):
      let text = try text()
      return JSONTree(start, place, .text(text))
    default:
      while place < limit, isWord(bytes[place]) { place += 1 }
      let word = String(decoding: bytes[start..<place], as: UTF8.self)
      guard isValue(word) else {
        place = start
        throw missing("a value")
      }
      return JSONTree(start, place, .word(word))
    }
  }

  /// Reads what stands between brackets, with commas between.
  private mutating func items(
    until close: Unicode.Scalar, _ item: (inout Scanner) throws(JSONTree.Problem) -> Void
  ) throws(JSONTree.Problem) {
    place += 1
    skipBlanks()
    if takes(close) { return }
    while true {
      skipBlanks()
      try item(&self)
      skipBlanks()
      if takes(close) { return }
      guard takes(",") else { throw missing("a comma or `\(close)`") }
    }
  }

  private mutating func text() throws(JSONTree.Problem) -> String {
    guard takes("\"") else { throw missing("a text in double quotes") }
    var text: [UInt8] = []
    while place < limit, bytes[place] >= 0x20 {
      let byte = bytes[place]
      place += 1
      if byte == UInt8(ascii: "\"") { return String(decoding: text, as: UTF8.self) }
      if byte == UInt8(ascii: "\\") { text += try escape() } else { text.append(byte) }
    }
    throw missing("a closing quotation mark")
  }

  private mutating func escape() throws(JSONTree.Problem) -> [UInt8] {
    guard place < limit else { throw missing("a closing quotation mark") }
    place += 1
    switch bytes[place - 1] {
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "u"): return try codePoint()
    case let byte where byte == 0x22 || byte == 0x2F || byte == 0x5C: return [byte]
    default: throw missing("an escape that JSON knows")
    }
  }

  private mutating func codePoint() throws(JSONTree.Problem) -> [UInt8] {
    var units = [try codeUnit()]
    if UTF16.isLeadSurrogate(units[0]), takes("\\") {
      guard takes("u") else { throw missing("an escape that JSON knows") }
      units.append(try codeUnit())
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private mutating func codeUnit() throws(JSONTree.Problem) -> UInt16 {
    let digits = String(decoding: bytes[place..<min(place + 4, limit)], as: UTF8.self)
    guard digits.utf8.count == 4, digits.allSatisfy(\.isHexDigit), let unit = UInt16(digits, radix: 16) else {
      throw missing("an escape that JSON knows")
    }
    place += 4
    return unit
  }

  private mutating func take(_ mark: Unicode.Scalar) throws(JSONTree.Problem) {
    skipBlanks()
    guard takes(mark) else { throw missing("`\(mark)`") }
  }

  private mutating func takes(_ mark: Unicode.Scalar) -> Bool {
    guard place < limit, UInt32(bytes[place]) == mark.value else { return false }
    place += 1
    return true
  }

  private mutating func skipBlanks() {
    while place < limit, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[place]) { place += 1 }
  }

  /// Whether a word is `true`, `false`, `null` or a number.
  private func isValue(_ word: String) -> Bool {
    if ["true", "false", "null"].contains(word) { return true }
    let mantissa = word.prefix { $0 != "e" && $0 != "E" }
    let exponent = word.dropFirst(mantissa.count).dropFirst().drop { $0 == "+" || $0 == "-" }
    guard mantissa.count == word.count || isDigits(exponent) else { return false }
    let parts = (mantissa.first == "-" ? mantissa.dropFirst() : mantissa)
      .split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    return parts.allSatisfy(isDigits) && (parts[0] == "0" || parts[0].first != "0")
  }

  private func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { 0x30...0x39 ~= $0 }
  }

  private func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x2B, 0x2D, 0x2E: true
    default: false
    }
  }

  private func missing(_ what: String) -> JSONTree.Problem {
    JSONTree.Problem(place: SourceRange(place, min(place + 1, limit)), missing: what)
  }
}
