internal import Text

/// A style sheet made smaller: without comments and the white space that only people need.
///
/// What CSS Syntax Module Level 3 takes for one token stays one: strings, addresses and escapes are copied as they are.
struct StyleSheet {
  private let source: [UInt8]
  private var output: [UInt8] = []
  /// Where addresses stand in the output, and texts that may be one.
  private var places: [Range<Int>] = []
  private var position = 0
  /// Whether white space, or a comment in its place, was left out before the next byte.
  private var hasSpace = false

  /// Makes a style sheet smaller.
  init(_ source: [UInt8]) {
    self.source = source
    output.reserveCapacity(source.count)
    read()
  }

  /// The addresses that stand in it, and the texts that may be one.
  var addresses: [String] { places.map { String(decoding: output[$0], as: UTF8.self) } }

  /// The style sheet with other addresses.
  func bytes(address: (String) -> String = { $0 }) -> [UInt8] {
    var bytes: [UInt8] = []
    var written = 0
    for place in places {
      let old = String(decoding: output[place], as: UTF8.self)
      let new = address(old)
      guard new != old else { continue }
      bytes += output[written..<place.lowerBound]
      bytes += new.utf8
      written = place.upperBound
    }
    return bytes + output[written...]
  }

  private mutating func read() {
    while position < source.count {
      let byte = source[position]
      switch byte {
      case UInt8(ascii: "/") where next == UInt8(ascii: "*"): skipComment()
      case _ where StyleSheet.isSpace(byte):
        hasSpace = true
        position += 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"): copyString()
      case UInt8(ascii: "\\"): copyEscape()
      case UInt8(ascii: "("):
        write(byte)
        position += 1
        if isAddress { copyAddress() }
      default:
        write(byte)
        position += 1
      }
    }
  }

  private var next: UInt8? { position + 1 < source.count ? source[position + 1] : nil }

  /// Writes a byte, and before it the space that it can't do without.
  private mutating func write(_ byte: UInt8) {
    if let last = output.last {
      if hasSpace, StyleSheet.needsSpace(last, byte) { output.append(UInt8(ascii: " ")) }
      // The last declaration of a block ends by itself, but for one that says nothing.
      if byte == UInt8(ascii: "}"), last == UInt8(ascii: ";"), output.dropLast().last != UInt8(ascii: ":") {
        output.removeLast()
      }
    }
    hasSpace = false
    output.append(byte)
  }

  private static func needsSpace(_ last: UInt8, _ byte: UInt8) -> Bool {
    !"{};,:(".utf8.contains(last) && !"{};,)".utf8.contains(byte)
  }

  private mutating func skipComment() {
    let start = position
    position += 2
    while position < source.count, source[position] != UInt8(ascii: "*") || next != UInt8(ascii: "/") {
      position += 1
    }
    position = min(source.count, position + 2)
    if start + 2 < source.count, source[start + 2] == UInt8(ascii: "!") {
      // What its author wants to be kept, such as a licence.
      hasSpace = false
      output += source[start..<position]
    } else if !hasSpace, let last = output.last, StyleSheet.isName(last), position < source.count,
      StyleSheet.isName(source[position])
    {
      // Two words that would become one.
      output += Array("/**/".utf8)
    }
  }

  private mutating func copyString() {
    let quote = source[position]
    let start = position
    position += 1
    while position < source.count, source[position] != quote, source[position] != 0x0A {
      position += source[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    let end = min(position, source.count)
    let isWhole = end < source.count && source[end] == quote
    position = isWhole ? end + 1 : end
    let text = source[(start + 1)..<end]
    write(quote)
    if isWhole { places.append(output.count..<output.count + text.count) }
    output += text
    if isWhole { output.append(quote) }
  }

  /// Copies an escape, with the one white space that ends it where it is a number.
  private mutating func copyEscape() {
    write(source[position])
    position += 1
    var digits = 0
    while position < source.count, digits < 6, source[position].isHexDigit {
      output.append(source[position])
      position += 1
      digits += 1
    }
    guard position < source.count else { return }
    if digits == 0 || StyleSheet.isSpace(source[position]) {
      output.append(source[position])
      position += 1
    }
  }

  /// Whether what was just written opens an address: `url(`.
  private var isAddress: Bool {
    let end = output.suffix(5)
    guard end.suffix(4).map({ $0 | 0x20 }).elementsEqual("url(".utf8.map { $0 | 0x20 }) else { return false }
    return end.count < 5 || !StyleSheet.isName(end[end.startIndex])
  }

  /// Copies an address without quotation marks; one that has some is copied as a text.
  private mutating func copyAddress() {
    while position < source.count, StyleSheet.isSpace(source[position]) { position += 1 }
    guard position < source.count, source[position] != UInt8(ascii: "\""),
      source[position] != UInt8(ascii: "'")
    else { return }
    let start = position
    while position < source.count, source[position] != UInt8(ascii: ")") {
      position += source[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    position = min(position, source.count)
    var text = source[start..<position]
    while let last = text.last, StyleSheet.isSpace(last) { text.removeLast() }
    places.append(output.count..<output.count + text.count)
    output += text
  }

  private static func isSpace(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A, 0x0C, 0x0D].contains(byte) }

  private static func isName(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      || byte >= 0x80
  }
}
