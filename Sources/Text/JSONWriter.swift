/// Writes JSON into a byte buffer, value by value.
///
/// The caller opens and closes; commas and indentation come by themselves. `<` is escaped, so that the result can stand
/// inside an HTML script element, and so is what steers a terminal (U+009B) or turns text around (U+202E), ends a line
/// in JavaScript (U+2028), or can't be seen.
public struct JSONWriter: Sendable {
  /// What was written so far.
  public private(set) var buffer: ByteBuffer
  private let indented: Bool
  private let isForHTML: Bool
  private var depth = 0
  private var needsComma = false
  private var afterKey = false

  /// Makes a writer; `indented` puts each member on a line of its own, by two spaces a level, and `forHTML` escapes `>`
  /// and `&` as well, for a page.
  public init(indented: Bool = false, forHTML: Bool = false) {
    buffer = ByteBuffer()
    self.indented = indented
    isForHTML = forHTML
  }

  /// Makes a writer that goes on within so many open objects and arrays, the innermost of which has something in it
  /// already unless `isFirst`.
  public init(indented: Bool, depth: Int, isFirst: Bool) {
    self.init(indented: indented)
    self.depth = depth
    needsComma = !isFirst
  }

  /// Begins an object that `close` ends.
  public mutating func openObject() { open("{") }

  /// Begins an array that `close` ends.
  public mutating func openArray() { open("[") }

  /// Ends the innermost object or array with its bracket.
  public mutating func close(_ bracket: String) {
    depth -= 1
    if needsComma { breakLine() }
    buffer.append(bracket)
    needsComma = true
  }

  /// Writes an object whose members `body` writes.
  public mutating func object(_ body: (inout JSONWriter) -> Void) { nested("{", "}", body) }

  /// Writes an array whose elements `body` writes.
  public mutating func array(_ body: (inout JSONWriter) -> Void) { nested("[", "]", body) }

  /// Writes a member's name; a value must follow.
  public mutating func key(_ name: String) {
    separate()
    appendQuoted(name)
    buffer.append(indented ? ": " : ":")
    afterKey = true
  }

  /// Writes a text.
  public mutating func value(_ text: String) {
    separate()
    appendQuoted(text)
    needsComma = true
  }

  /// Writes a text in UTF-8; a byte that is no part of it becomes U+FFFD.
  public mutating func value(utf8 text: [UInt8]) {
    separate()
    buffer.append(UInt8(ascii: "\""))
    text.withUnsafeBufferPointer { appendEscaped($0) }
    buffer.append(UInt8(ascii: "\""))
    needsComma = true
  }

  /// Writes a whole number.
  public mutating func value(_ number: Int) {
    separate()
    buffer.append(decimal: number)
    needsComma = true
  }

  /// Writes a number of at least zero with four decimals, without zeros at its end.
  public mutating func value(_ number: Double) {
    separate()
    let whole = Int((min(max(number, 0), 1e12) * 10_000).rounded())
    buffer.append(decimal: whole / 10_000)
    var rest = whole % 10_000
    if rest > 0 {
      buffer.append(".")
      var place = 1_000
      while rest > 0 {
        buffer.append(decimal: rest / place)
        rest %= place
        place /= 10
      }
    }
    needsComma = true
  }

  /// Writes `true` or `false`.
  public mutating func value(_ flag: Bool) {
    separate()
    buffer.append(flag ? "true" : "false")
    needsComma = true
  }

  /// Writes a number that is JSON already.
  mutating func value(verbatim number: String) {
    separate()
    buffer.append(number)
    needsComma = true
  }

  /// Writes `null`.
  public mutating func null() {
    separate()
    buffer.append("null")
    needsComma = true
  }

  private mutating func nested(_ open: String, _ close: String, _ body: (inout JSONWriter) -> Void) {
    self.open(open)
    body(&self)
    self.close(close)
  }

  private mutating func open(_ bracket: String) {
    separate()
    buffer.append(bracket)
    depth += 1
    needsComma = false
  }

  private mutating func separate() {
    if afterKey {
      afterKey = false
      return
    }
    if needsComma { buffer.append(UInt8(ascii: ",")) }
    needsComma = false
    if depth > 0 { breakLine() }
  }

  private mutating func breakLine() {
    guard indented else { return }
    buffer.append(UInt8(ascii: "\n"))
    for _ in 0..<depth { buffer.append("  ") }
  }

  private mutating func appendQuoted(_ text: String) {
    buffer.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { appendEscaped($0) }
    buffer.append(UInt8(ascii: "\""))
  }

  /// Appends runs of bytes as they are, since nearly all of a text needs no escape.
  private mutating func appendEscaped(_ source: UnsafeBufferPointer<UInt8>) {
    var clean = 0
    var index = 0
    while true {
      // `<` and `>` differ in one bit.
      index = source.place(
        from: index,
        {
          $0.beyondASCII | $0.controls | $0.equal(to: 0x22) | $0.equal(to: 0x5C) | $0.equal(to: 0x7F)
            | $0.equal(to: 0x3E, either: 0x02) | $0.equal(to: 0x26)
        }, where: { $0 >= 0x80 || needsEscape($0) })
      guard index < source.count else { break }
      let byte = source[index]
      if byte >= 0x80 {
        guard let scalar = decodedScalar(in: source, at: index) else {
          buffer.append(UnsafeBufferPointer(rebasing: source[clean..<index]))
          buffer.append("\u{FFFD}")
          index += 1
          clean = index
          continue
        }
        let width = UTF8.width(scalar)
        if isInvisible(scalar) {
          buffer.append(UnsafeBufferPointer(rebasing: source[clean..<index]))
          appendEscape(scalar)
          clean = index + width
        }
        index += width
        continue
      }
      buffer.append(UnsafeBufferPointer(rebasing: source[clean..<index]))
      appendEscape(ofASCII: byte)
      index += 1
      clean = index
    }
    buffer.append(UnsafeBufferPointer(rebasing: source[clean...]))
  }

  private func needsEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"): return true
    case UInt8(ascii: ">"), UInt8(ascii: "&"): return isForHTML
    default: return false
    }
  }

  private mutating func appendEscape(ofASCII byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): buffer.append("\\\"")
    case UInt8(ascii: "\\"): buffer.append("\\\\")
    case UInt8(ascii: "\n"): buffer.append("\\n")
    case UInt8(ascii: "\r"): buffer.append("\\r")
    case UInt8(ascii: "\t"): buffer.append("\\t")
    // A description is full of tags.
    case UInt8(ascii: "<"): buffer.append("\\u003c")
    case UInt8(ascii: ">"): buffer.append("\\u003e")
    default: appendEscape(Unicode.Scalar(byte))
    }
  }

  private mutating func appendEscape(_ scalar: Unicode.Scalar) {
    for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
      buffer.append("\\u")
      for shift in [UInt16(12), 8, 4, 0] {
        let digit = UInt8(unit >> shift & 0xF)
        buffer.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    }
  }
}

/// The scalar of two to four bytes that begins at an index; nil where none does, or it is cut off.
private func decodedScalar(in source: UnsafeBufferPointer<UInt8>, at index: Int) -> Unicode.Scalar? {
  let lead = source[index]
  let count = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
  guard (0xC2...0xF4).contains(lead), source.count - index >= count else { return nil }
  var value = UInt32(lead) & (0x7F >> UInt32(count))
  for byte in source[(index + 1)..<(index + count)] {
    guard byte & 0xC0 == 0x80 else { return nil }
    value = value << 6 | UInt32(byte & 0x3F)
  }
  // What is written longer than it need be is no UTF-8 either.
  return Unicode.Scalar(value).flatMap { UTF8.width($0) == count ? $0 : nil }
}
