internal import Text

/// Text without what nobody sees and programs obey, such as characters that turn the direction of writing.
struct CleanText: Sendable, Equatable {
  /// The text; its lines end in line feeds.
  private(set) var text: String
  /// How many characters were dropped.
  private(set) var dropped = 0

  init(_ source: String) {
    guard source.utf8.contains(where: { $0 < 0x20 && $0 != 0x0A || $0 >= 0x7F }) else {
      text = source
      return
    }
    var scalars = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in source.unicodeScalars {
      defer { isAfterReturn = scalar == "\r" }
      switch scalar {
      case "\n": if !isAfterReturn { scalars.append("\n") }
      case "\r", "\u{2028}", "\u{2029}", "\u{85}", "\u{0B}", "\u{0C}": scalars.append("\n")
      case "\t": scalars.append("\t")
      // They say where a word may be broken, and nothing more.
      case "\u{AD}", "\u{200B}", "\u{2060}": continue
      default:
        if isInvisible(scalar) || scalar.value & 0xFFFE == 0xFFFE {
          dropped += 1
        } else {
          scalars.append(scalar)
        }
      }
    }
    text = String(scalars)
  }

  /// The text in one line, with single spaces.
  static func line(_ source: String) -> String {
    CleanText(source).text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
