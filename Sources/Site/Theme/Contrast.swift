#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The contrast of two colours and the least that text needs, as in WCAG 2.2, success criterion 1.4.3.
enum Contrast {
  /// The least for text of any size.
  static let least = 4.5

  /// The contrast of two colours such as `#0a5c63` or `#fff`, from 1 to 21; nil where one is no such colour.
  static func between(_ one: String, _ other: String) -> Double? {
    guard let one = luminance(one), let other = luminance(other) else { return nil }
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  /// Black or white, whichever can be read better on a colour; one of them always has the least contrast.
  static func text(on colour: String) -> String {
    (between("#000", colour) ?? 0) > (between("#fff", colour) ?? 0) ? "#000" : "#fff"
  }

  /// A colour such as `#0a5c63` or `#fff` as 0xRRGGBB; nil for a text that is none.
  static func number(_ colour: String) -> UInt32? {
    guard colour.hasPrefix("#"), [4, 7].contains(colour.utf8.count) else { return nil }
    let digits = colour.dropFirst()
    let whole = digits.count == 3 ? digits.flatMap { [$0, $0] } : Array(digits)
    return UInt32(String(whole), radix: 16)
  }

  /// The relative luminance, from 0 for black to 1 for white.
  private static func luminance(_ colour: String) -> Double? {
    guard colour.hasPrefix("#") else { return nil }
    let digits = colour.dropFirst().compactMap(\.hexDigitValue)
    let bytes: [Int]
    switch digits.count {
    case 3: bytes = digits.map { $0 * 17 }
    case 6: bytes = [0, 2, 4].map { digits[$0] * 16 + digits[$0 + 1] }
    default: return nil
    }
    let linear = bytes.map { byte in
      let part = Double(byte) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }
}
