package import Diagnostics

/// Why a text is no JSON.
package struct JSONSyntaxError: Error, Sendable, Equatable {
  /// What is wrong, as the end of a sentence: "a name is there twice".
  package let message: String
  /// Where it was noticed.
  package let place: SourceRange
}

extension JSONTree {
  /// Reads a file, or a part of one in which a document stands; places count from the start of the file.
  ///
  /// It reads by RFC 8259, strictly: a name that an object has twice, bytes that are no UTF-8, half a surrogate pair, a
  /// number too large for a double, and arrays and objects more than 200 deep are errors, too.
  package init(_ bytes: [UInt8], in part: Range<Int>? = nil) throws(JSONSyntaxError) {
    var reader = JSONReader(bytes, part ?? 0..<bytes.count)
    self = try reader.document()
  }
}

private struct JSONReader {
  private static let deepest = 200

  private let bytes: [UInt8]
  private let end: Int
  private var index: Int
  private var depth = 0

  init(_ bytes: [UInt8], _ part: Range<Int>) {
    self.bytes = bytes
    index = part.lowerBound
    end = part.upperBound
  }

  mutating func document() throws(JSONSyntaxError) -> JSONTree {
    let value = try value()
    skipSpace()
    guard index == end else { throw error("something follows the value") }
    return value
  }

  private mutating func value() throws(JSONSyntaxError) -> JSONTree {
    skipSpace()
    let start = index
    let value: JSONTree.Value
    switch peek {
    case UInt8(ascii: "{"): value = try nested { reader throws(JSONSyntaxError) in try reader.object() }
    case UInt8(ascii: "["): value = try nested { reader throws(JSONSyntaxError) in try reader.list() }
    case UInt8(ascii: "\""): value = .text(try string())
    case UInt8(ascii: "t") where take("true"): value = .word("true")
    case UInt8(ascii: "f") where take("false"): value = .word("false")
    case UInt8(ascii: "n") where take("null"): value = .word("null")
    case let byte? where byte == UInt8(ascii: "-") || byte.isASCIIDigit: value = .word(try number())
    case nil: throw error("it ends where a value belongs")
    default: throw error("no value begins like this")
    }
    return JSONTree(SourceRange(start, index), value)
  }

  private mutating func nested(
    _ read: (inout JSONReader) throws(JSONSyntaxError) -> JSONTree.Value
  ) throws(JSONSyntaxError) -> JSONTree.Value {
    guard depth < JSONReader.deepest else { throw error("it is nested too deeply") }
    depth += 1
    index += 1
    defer { depth -= 1 }
    return try read(&self)
  }

  private mutating func object() throws(JSONSyntaxError) -> JSONTree.Value {
    var members: [(name: String, place: SourceRange, value: JSONTree)] = []
    var names: Set<String> = []
    skipSpace()
    if take("}") { return .object([]) }
    repeat {
      skipSpace()
      guard peek == UInt8(ascii: "\"") else { throw error("a name in quotes belongs here") }
      let start = index
      let name = try string()
      let place = SourceRange(start, index)
      guard names.insert(name).inserted else {
        throw JSONSyntaxError(message: "a name is there twice", place: place)
      }
      skipSpace()
      guard take(":") else { throw error("a colon belongs here") }
      members.append((name, place, try value()))
      skipSpace()
    } while take(",")
    guard take("}") else { throw error("a comma or } belongs here") }
    return .object(members)
  }

  private mutating func list() throws(JSONSyntaxError) -> JSONTree.Value {
    var elements: [JSONTree] = []
    skipSpace()
    if take("]") { return .list([]) }
    repeat {
      elements.append(try value())
      skipSpace()
    } while take(",")
    guard take("]") else { throw error("a comma or ] belongs here") }
    return .list(elements)
  }

  private mutating func number() throws(JSONSyntaxError) -> String {
    let start = index
    _ = take("-")
    if !take("0") { try digits() }
    if take(".") { try digits() }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      try digits()
    }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    guard Double(text)?.isFinite == true else {
      throw JSONSyntaxError(message: "this number is too large", place: SourceRange(start, index))
    }
    return text
  }

  private mutating func digits() throws(JSONSyntaxError) {
    let start = index
    while let byte = peek, byte.isASCIIDigit { index += 1 }
    guard index > start else { throw error("a digit belongs here") }
  }

  private mutating func string() throws(JSONSyntaxError) -> String {
    let start = index
    index += 1
    var text: [UInt8] = []
    while let byte = peek {
      index += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let string = String(validating: text, as: UTF8.self) else {
          throw JSONSyntaxError(message: "this text is no UTF-8", place: SourceRange(start, index))
        }
        return string
      case UInt8(ascii: "\\"): text += try escape()
      case 0..<0x20:
        index -= 1
        throw error("a control character needs an escape")
      default: text.append(byte)
      }
    }
    throw error("a text has no end")
  }

  private mutating func escape() throws(JSONSyntaxError) -> [UInt8] {
    let escape = peek
    index += 1
    switch escape {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [bytes[index - 1]]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"):
      var value = try unit()
      if 0xD800..<0xDC00 ~= value, take("\\u") {
        let low = try unit()
        guard 0xDC00..<0xE000 ~= low else { throw error("half of a surrogate pair is missing") }
        value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(value) else { throw error("half of a surrogate pair is missing") }
      return Array(String(Character(scalar)).utf8)
    default:
      index -= 1
      throw error("there is no such escape")
    }
  }

  private mutating func unit() throws(JSONSyntaxError) -> UInt32 {
    let digits = bytes[index..<min(index + 4, end)]
    guard digits.count == 4, digits.allSatisfy(\.isHexDigit),
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw error("four hexadecimal digits belong here") }
    index += 4
    return value
  }

  private var peek: UInt8? { index < end ? bytes[index] : nil }

  private mutating func take(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard end - index >= count else { return false }
    let isThere = word.withUTF8Buffer { $0.elementsEqual(bytes[index..<index + count]) }
    if isThere { index += count }
    return isThere
  }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
  }

  /// An error at the character of the next byte, all of which is marked.
  private func error(_ message: String) -> JSONSyntaxError {
    func continues(_ place: Int) -> Bool { place < end && bytes[place] & 0xC0 == 0x80 }
    var (start, next) = (index, min(index + 1, end))
    while start > 0, continues(start), index - start < 3 { start -= 1 }
    while continues(next), next - start < 4 { next += 1 }
    return JSONSyntaxError(message: message, place: SourceRange(start, next))
  }
}
