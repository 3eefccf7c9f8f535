#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A colour without transparency, in the spaces that style sheets mix in.
struct Colour: Sendable, Equatable {
  /// Red, green and blue in linear light, from 0 to 1.
  var red: Double
  var green: Double
  var blue: Double

  /// Reads `#0a5c63`, `#fff`, `black` or `white`; nil for anything else.
  init?(_ text: String) {
    let names = ["black": "#000", "white": "#fff"]
    let text = names[text] ?? text
    guard text.hasPrefix("#") else { return nil }
    let digits = text.dropFirst().compactMap(\.hexDigitValue)
    let bytes: [Int]
    switch (digits.count, text.utf8.count) {
    case (3, 4): bytes = digits.map { $0 * 17 }
    case (6, 7): bytes = [0, 2, 4].map { digits[$0] * 16 + digits[$0 + 1] }
    default: return nil
    }
    let linear = bytes.map { Colour.linear(Double($0) / 255) }
    (red, green, blue) = (linear[0], linear[1], linear[2])
  }

  /// The nearest colour of 8 bits a channel, as 0xRRGGBB.
  var rgb: UInt32 {
    [red, green, blue].reduce(0) { $0 << 8 | UInt32((255 * Colour.encoded($1)).rounded()) }
  }

  /// The nearest colour of 8 bits a channel.
  var rounded: Colour { Colour(text) ?? self }

  /// The colour as style sheets have it: `#0a5c63`.
  var text: String { "#" + String(rgb | 0x100_0000, radix: 16).dropFirst() }

  /// A colour by its coordinates in OKLab (Björn Ottosson, 2020, as in CSS Color 4); what no screen can show is cut.
  init(lightness: Double, a: Double, b: Double) {
    let light = Colour.light(lightness, a, b).map { min(1, max(0, $0)) }
    (red, green, blue) = (light[0], light[1], light[2])
  }

  /// The same; nil for a colour that no screen can show.
  init?(shownWithLightness lightness: Double, a: Double, b: Double) {
    guard Colour.light(lightness, a, b).allSatisfy({ (-1e-4...1.0001).contains($0) }) else { return nil }
    self.init(lightness: lightness, a: a, b: b)
  }

  /// Red, green and blue of coordinates in OKLab.
  private static func light(_ lightness: Double, _ a: Double, _ b: Double) -> [Double] {
    let long = cubed(lightness + 0.3963377774 * a + 0.2158037573 * b)
    let medium = cubed(lightness - 0.1055613458 * a - 0.0638541728 * b)
    let short = cubed(lightness - 0.0894841775 * a - 1.2914855480 * b)
    return [
      4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
      -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
      -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    ]
  }

  /// The coordinates in OKLab.
  var oklab: (lightness: Double, a: Double, b: Double) {
    let long = cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    let medium = cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    let short = cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    return (
      0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
      1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
      0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
    )
  }

  /// The mix with another colour in OKLab; `share` of this one, from 0 to 1.
  func mixed(with other: Colour, share: Double) -> Colour {
    let (mine, others) = (oklab, other.oklab)
    func between(_ one: Double, _ other: Double) -> Double { one * share + other * (1 - share) }
    return Colour(
      lightness: between(mine.lightness, others.lightness), a: between(mine.a, others.a),
      b: between(mine.b, others.b))
  }

  /// The relative luminance of WCAG 2.2, from 0 for black to 1 for white.
  var luminance: Double { 0.2126 * red + 0.7152 * green + 0.0722 * blue }

  /// The contrast with another colour as in WCAG 2.2, from 1 to 21.
  func contrast(with other: Colour) -> Double {
    (max(luminance, other.luminance) + 0.05) / (min(luminance, other.luminance) + 0.05)
  }

  private static func linear(_ part: Double) -> Double {
    part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
  }

  private static func encoded(_ part: Double) -> Double {
    part <= 0.0031308 ? 12.92 * part : 1.055 * pow(part, 1 / 2.4) - 0.055
  }
}

private func cubed(_ number: Double) -> Double { number * number * number }
