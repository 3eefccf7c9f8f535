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
package func loadsOfStylesheet(_ bytes: [UInt8], in part: Range<Int>? = nil) -> [StylesheetLoad] {
  var scanner = StylesheetScanner(bytes)
  var tokens = CSSTokenizer(bytes, in: part)
  while let token = tokens.next() { scanner.read(token) }
  return scanner.found
}

private struct StylesheetScanner {
  let bytes: [UInt8]
  var found: [StylesheetLoad] = []
  /// Whether the rule that is open is a `@font-face`, and whether an `@import` waits for its address.
  var isFont = false
  var isImport = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func read(_ token: CSSToken) {
    switch token.kind {
    case .string where isImport || token.isInURL, .address: take(token.content)
    case .byte(UInt8(ascii: "@")):
      isFont = begins("@font-face", at: token.range.lowerBound)
      isImport = begins("@import", at: token.range.lowerBound)
    case .byte(UInt8(ascii: "}")): isFont = false
    case .byte(UInt8(ascii: ";")): isImport = false
    default: break
    }
  }

  private mutating func take(_ range: Range<Int>) {
    found.append(
      StylesheetLoad(
        kind: isImport ? .sheet : isFont ? .font : .picture,
        address: String(decoding: bytes[range], as: UTF8.self),
        range: SourceRange(range.lowerBound, range.upperBound)))
    isImport = false
  }

  private func begins(_ word: String, at place: Int) -> Bool {
    bytes[place...].prefix(word.utf8.count).map(\.lowercasedASCII).elementsEqual(word.utf8)
  }
}
