internal import CSTB
internal import Text

/// A TrueType or OpenType font that was checked, so that it can be drawn with.
package struct FontFile: Sendable {
  /// Why a file is no font that can be used, in words that follow "this".
  package struct Refusal: Error, Equatable {
    package let reason: String
  }

  /// The file, and room behind it: what a damaged table leads to with 16 bits is still ours.
  private let bytes: [UInt8]
  private static let room = 1 << 20
  /// The hash of the file.
  let hash: String

  /// Checks a file.
  package init(_ file: [UInt8]) throws(Refusal) {
    switch file.prefix(4) {
    case [0, 1, 0, 0], Array("true".utf8)[...], Array("OTTO".utf8)[...]: break
    case Array("wOFF".utf8)[...], Array("wOF2".utf8)[...]:
      throw Refusal(reason: "is a font for browsers; its TrueType or OpenType file is needed")
    case Array("ttcf".utf8)[...]: throw Refusal(reason: "holds several fonts, and one is needed")
    default: throw Refusal(reason: "is no TrueType or OpenType font")
    }
    guard FontTables(file)?.isSound == true else { throw Refusal(reason: "is a damaged font") }
    hash = contentHash(file)
    bytes = file + [UInt8](repeating: 0, count: FontFile.room)
    guard withFont({ _ in true }) == true else { throw Refusal(reason: "is a damaged font") }
  }

  /// Opens the font for as long as `use` runs; nil where it can't be opened.
  package func withFont<Result>(_ use: (OpenFont) -> Result) -> Result? {
    bytes.withUnsafeBufferPointer { bytes in
      var font = cstb_font()
      guard cstb_font_open(&font, bytes.baseAddress) != 0 else { return nil }
      return use(OpenFont(font))
    }
  }
}
