internal import Diagnostics

/// A JSON document (RFC 8259) in which every value knows its place.
struct JSONTree {
  indirect enum Value {
    case object([(name: String, place: SourceRange, value: JSONTree)])
    case list([JSONTree])
    case text(String)
    /// A number as it is written, `true`, `false` or `null`.
    case word(String)
  }

  struct Problem: Error {
    let place: SourceRange
    /// What is missing there, for "this is no JSON: … is missing here".
    let missing: String
  }

  let place: SourceRange
  let value: Value

  init(_ bytes: [UInt8]) throws(Problem) {
    var scanner = Scanner(bytes)
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
  private var place = 0
  private static let deepest = 16

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
  }

  mutating func end() throws(JSONTree.Problem) {
    skipBlanks()
    if place < bytes.count { throw missing("the end of the file") }
  }

  mutating func value(depth: Int) throws(JSONTree.Problem) -> JSONTree {
    skipBlanks()
    let start = place
    guard place < bytes.count, depth < Scanner.deepest else { throw missing("a value") }
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
      while place < bytes.count, isWord(bytes[place]) { place += 1 }
      guard place > start else { throw missing("a value") }
      return JSONTree(start, place, .word(String(decoding: bytes[start..<place], as: UTF8.self)))
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
    while place < bytes.count, bytes[place] >= 0x20 {
      let byte = bytes[place]
      place += 1
      if byte == UInt8(ascii: "\"") { return String(decoding: text, as: UTF8.self) }
      if byte == UInt8(ascii: "\\") { text += try escape() } else { text.append(byte) }
    }
    throw missing("a closing quotation mark")
  }

  private mutating func escape() throws(JSONTree.Problem) -> [UInt8] {
    guard place < bytes.count else { throw missing("a closing quotation mark") }
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
    let digits = String(decoding: bytes[place..<min(place + 4, bytes.count)], as: UTF8.self)
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
    guard place < bytes.count, UInt32(bytes[place]) == mark.value else { return false }
    place += 1
    return true
  }

  private mutating func skipBlanks() {
    while place < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[place]) { place += 1 }
  }

  private func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x2B, 0x2D, 0x2E: true
    default: false
    }
  }

  private func missing(_ what: String) -> JSONTree.Problem {
    JSONTree.Problem(place: SourceRange(place, min(place + 1, bytes.count)), missing: what)
  }
}
