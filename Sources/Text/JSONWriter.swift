/// Writes JSON into a byte buffer, value by value.
///
/// The caller opens and closes; commas and indentation come by themselves. `<` is escaped, so that the result can stand
/// inside an HTML script element, and so is what steers a terminal (U+009B) or turns text around (U+202E).
public struct JSONWriter: Sendable {
  /// What was written so far.
  public private(set) var buffer: ByteBuffer
  private let indented: Bool
  private var depth = 0
  private var needsComma = false
  private var afterKey = false

  /// Makes a writer; `indented` puts each member on a line of its own, by two spaces a level.
  public init(indented: Bool = false) {
    buffer = ByteBuffer()
    self.indented = indented
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

  /// Writes `null`.
  public mutating func null() {
    separate()
    buffer.append("null")
    needsComma = true
  }

  private mutating func nested(_ open: String, _ close: String, _ body: (inout JSONWriter) -> Void) {
    separate()
    buffer.append(open)
    depth += 1
    needsComma = false
    body(&self)
    depth -= 1
    if needsComma { breakLine() }
    buffer.append(close)
    needsComma = true
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
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": buffer.append("\\\"")
      case "\\": buffer.append("\\\\")
      case "\n": buffer.append("\\n")
      case "\r": buffer.append("\\r")
      case "\t": buffer.append("\\t")
      case "<": appendEscape(scalar)
      case _ where isInvisible(scalar): appendEscape(scalar)
      default: buffer.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    buffer.append(UInt8(ascii: "\""))
  }

  private mutating func appendEscape(_ scalar: Unicode.Scalar) {
    for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
      buffer.append("\\u\(hexadecimal(unit, width: 4).lowercased())")
    }
  }
}
