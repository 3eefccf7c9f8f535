package import Diagnostics
internal import Text

/// What a style sheet loads, in order.
package struct StylesheetLoad: Sendable, Equatable {
  /// What is loaded.
  package enum Kind: Sendable, Equatable {
    /// `@import`
    case sheet
    /// `src` in `@font-face`
    case font
    /// Any other `url()`.
    case picture
  }

  /// What it is.
  package var kind: Kind
  /// The address.
  package var address: String
  /// Where the address stands.
  package var range: SourceRange
}

/// Finds the addresses in a style sheet, or in the part of a file in which one stands.
///
/// Source: CSS Syntax Module Level 3, as far as comments, texts and `url()` go.
package func loadsOfStylesheet(_ bytes: [UInt8], in part: Range<Int>? = nil) -> [StylesheetLoad] {
  var scanner = StylesheetScanner(bytes, part ?? 0..<bytes.count)
  scanner.scan()
  return scanner.found
}

private struct StylesheetScanner {
  let bytes: [UInt8]
  let end: Int
  var position: Int
  var found: [StylesheetLoad] = []
  /// Whether the rule that is open is a `@font-face`, and whether an `@import` waits for its address.
  var isFont = false
  var isImport = false

  init(_ bytes: [UInt8], _ part: Range<Int>) {
    self.bytes = bytes
    end = part.upperBound
    position = part.lowerBound
  }

  mutating func scan() {
    while position < end {
      let byte = bytes[position]
      if startsHere("/*") {
        position += 2
        while position < end, !startsHere("*/") { position += 1 }
        position += 2
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        let range = quoted()
        if isImport { take(.sheet, range) }
      } else if byte == UInt8(ascii: "@") {
        isFont = startsHere("@font-face")
        isImport = startsHere("@import")
        position += 1
      } else if byte == UInt8(ascii: "}") {
        isFont = false
        position += 1
      } else if byte == UInt8(ascii: ";") {
        isImport = false
        position += 1
      } else if startsHere("url("), !isNamePart(position - 1) {
        position += 4
        take(isImport ? .sheet : isFont ? .font : .picture, address())
      } else {
        position += 1
      }
    }
  }

  private mutating func take(_ kind: StylesheetLoad.Kind, _ range: SourceRange) {
    isImport = false
    let address = String(decoding: bytes[range.indices], as: UTF8.self)
    found.append(StylesheetLoad(kind: kind, address: address, range: range))
  }

  /// Reads what stands in `url(` and `)`.
  private mutating func address() -> SourceRange {
    while position < end, isBlank(bytes[position]) { position += 1 }
    if position < end, bytes[position] == UInt8(ascii: "\"") || bytes[position] == UInt8(ascii: "'") {
      return quoted()
    }
    let start = position
    while position < end, bytes[position] != UInt8(ascii: ")"), !isBlank(bytes[position]) { position += 1 }
    return SourceRange(start, position)
  }

  private mutating func quoted() -> SourceRange {
    let mark = bytes[position]
    position += 1
    let start = position
    while position < end, bytes[position] != mark {
      position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    let last = min(position, end)
    position = min(position + 1, end)
    return SourceRange(start, last)
  }

  private func startsHere(_ word: String) -> Bool {
    guard position + word.utf8.count <= end else { return false }
    return zip(bytes[position...], word.utf8).allSatisfy { $0.lowercasedASCII == $1 }
  }

  private func isNamePart(_ place: Int) -> Bool {
    guard place >= 0 else { return false }
    return bytes[place].isASCIILetter || bytes[place].isASCIIDigit || bytes[place] == UInt8(ascii: "-")
  }
}
