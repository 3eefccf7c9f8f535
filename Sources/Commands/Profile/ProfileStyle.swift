internal import Reports

/// How profiles are drawn: in which colours, how wide, and with which characters.
struct ProfileStyle: Sendable {
  /// The colours.
  let palette: Palette
  /// The columns that a line may take.
  let width: Int
  /// The columns of a bar.
  let barWidth: Int
  /// The characters that bars are filled with, from the first family on.
  private let fills: [Character]

  /// Makes a style.
  ///
  /// - Parameters:
  ///   - columns: those of the terminal; nil where there is none.
  ///   - drawsUnicode: whether the terminal draws blocks. They stand only beside colours: what is kept in a file is ASCII.
  init(_ palette: Palette, columns: Int?, drawsUnicode: Bool) {
    self.palette = palette
    width = max(40, min(120, columns ?? 100))
    barWidth = columns.map { max(20, min(60, $0 - 4)) } ?? 40
    fills = palette == .ansi && drawsUnicode ? Array("█▓▒░▚▞▄▌") : Array("#=+-o*:x")
  }

  /// The character of a family, by its number from 0; letters follow where there are many families.
  func fill(_ part: Int) -> Character {
    if part < fills.count { return fills[part] }
    return Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8((part - fills.count) % 26)))
  }
}

extension Invocation {
  /// How profiles are drawn on standard output.
  var profileStyle: ProfileStyle {
    ProfileStyle(palette(), columns: console.width, drawsUnicode: console.drawsUnicode)
  }
}
