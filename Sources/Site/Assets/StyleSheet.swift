internal import Text

/// A style sheet made smaller: without comments and the white space that only people need.
///
/// What CSS Syntax Module Level 3 takes for one token stays one: strings, addresses and escapes are copied as they are.
package struct StyleSheet {
  private let source: [UInt8]
  private var output: [UInt8] = []
  /// Where addresses stand in the output, and texts that may be one.
  private var places: [Range<Int>] = []
  /// Whether white space, or a comment in its place, was left out before the next byte.
  private var hasSpace = false

  /// Makes a style sheet smaller.
  package init(_ source: [UInt8]) {
    self.source = source
    output.reserveCapacity(source.count)
    read()
  }

  /// The addresses that stand in it, and the texts that may be one.
  package var addresses: [String] { places.map { String(decoding: output[$0], as: UTF8.self) } }

  /// The style sheet with other addresses.
  package func bytes(address: (String) -> String = { $0 }) -> [UInt8] {
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
    var tokens = CSSTokenizer(source)
    while let token = tokens.next() {
      switch token.kind {
      case .space: hasSpace = true
      case .comment: skipComment(token.range)
      case .string(let isClosed): copyString(token, isClosed)
      case .address:
        places.append(output.count..<output.count + token.content.count)
        output += source[token.content]
      case .escape:
        write(source[token.range.lowerBound])
        output += source[token.range.dropFirst()]
      case .byte(let byte): write(byte)
      }
    }
  }

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

  private mutating func skipComment(_ range: Range<Int>) {
    let next = range.upperBound
    if source[range].dropFirst(2).first == UInt8(ascii: "!") {
      // What its author wants to be kept, such as a licence.
      hasSpace = false
      output += source[range]
    } else if !hasSpace, let last = output.last, CSSTokenizer.isNamePart(last), next < source.count,
      CSSTokenizer.isNamePart(source[next])
    {
      // Two words that would become one.
      output += Array("/**/".utf8)
    }
  }

  private mutating func copyString(_ token: CSSToken, _ isClosed: Bool) {
    let quote = source[token.range.lowerBound]
    write(quote)
    if isClosed { places.append(output.count..<output.count + token.content.count) }
    output += source[token.content]
    if isClosed { output.append(quote) }
  }
}
