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

  /// The index of the first colour that has the least contrast with a ground; nil where none has.
  static func firstReadable(_ colours: [Colour], on ground: Colour, least: Double = least) -> Int? {
    colours.firstIndex { $0.contrast(with: ground) >= least }
  }

  /// A text's colour where it can be read on a ground, else black or white; as it is where one is no colour.
  static func readable(_ text: String, on ground: String) -> String {
    guard let colour = Colour(text), let behind = Colour(ground), firstReadable([colour], on: behind) == nil
    else { return text }
    return self.text(on: ground)
  }

  /// A contrast for people, cut after one decimal, so that it never seems to be enough: `4.4:1`.
  static func text(_ contrast: Double) -> String {
    let tenths = Int(contrast * 10)
    return tenths % 10 == 0 ? "\(tenths / 10):1" : "\(tenths / 10).\(tenths % 10):1"
  }

}
