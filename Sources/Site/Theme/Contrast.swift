/// The contrast of two colours and the least that text needs, as in WCAG 2.2, success criterion 1.4.3.
enum Contrast {
  /// The least for text of any size.
  static let least = 4.5

  /// The contrast of two colours such as `#0a5c63` or `#fff`, from 1 to 21; nil where one is no such colour.
  static func between(_ one: String, _ other: String) -> Double? {
    guard let one = Colour(one), let other = Colour(other) else { return nil }
    return one.contrast(with: other)
  }

  /// Black or white, whichever can be read better on a colour; one of them always has the least contrast.
  static func text(on colour: String) -> String {
    (between("#000", colour) ?? 0) > (between("#fff", colour) ?? 0) ? "#000" : "#fff"
  }

  /// A contrast for people, cut after one decimal, so that it never seems to be enough: `4.4:1`.
  static func text(_ contrast: Double) -> String {
    let tenths = Int(contrast * 10)
    return tenths % 10 == 0 ? "\(tenths / 10):1" : "\(tenths / 10).\(tenths % 10):1"
  }

  /// A colour such as `#0a5c63` or `#fff` as 0xRRGGBB; nil for a text that is none.
  static func number(_ colour: String) -> UInt32? {
    guard colour.hasPrefix("#"), [4, 7].contains(colour.utf8.count) else { return nil }
    let digits = colour.dropFirst()
    let whole = digits.count == 3 ? digits.flatMap { [$0, $0] } : Array(digits)
    return UInt32(String(whole), radix: 16)
  }
}
