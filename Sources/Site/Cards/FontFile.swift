internal import CSTB
internal import Text

/// A TrueType or OpenType font that was checked, so that it can be drawn with.
struct FontFile: Sendable {
  /// Why a file is no font that can be used, in words that follow "this".
  struct Refusal: Error, Equatable {
    let reason: String
  }

  /// The file, and room behind it: what a damaged table leads to with 16 bits is still ours.
  private let bytes: [UInt8]
  private static let room = 1 << 20
  /// The hash of the file.
  let hash: String

  /// Checks a file.
  init(_ file: [UInt8]) throws(Refusal) {
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
  func withFont<Result>(_ use: (OpenFont) -> Result) -> Result? {
    bytes.withUnsafeBufferPointer { bytes in
      var font = cstb_font()
      guard cstb_font_open(&font, bytes.baseAddress) != 0 else { return nil }
      return use(OpenFont(font))
    }
  }
}

/// A font that text can be measured and drawn with.
struct OpenFont {
  private let font: cstb_font

  fileprivate init(_ font: cstb_font) { self.font = font }

  /// What a line holds: glyphs, and how far each is from the line's start in the font's units.
  struct Line {
    var glyphs: [(glyph: Int32, start: Int)] = []
    var width = 0
  }

  /// Whether every character can be drawn by itself, and the font has it.
  func has(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      OpenFont.standsAlone(scalar) && glyph(scalar) != 0
    }
  }

  /// Sets a line: one glyph for each character, with the font's kerning.
  func line(_ text: some StringProtocol) -> Line {
    var line = Line()
    var earlier: Int32?
    for scalar in text.unicodeScalars {
      let glyph = glyph(scalar)
      if let earlier { line.width += Int(with { cstb_kerning($0, earlier, glyph) }) }
      line.glyphs.append((glyph, line.width))
      line.width += Int(with { cstb_advance($0, glyph) })
      earlier = glyph
    }
    return line
  }

  /// The width of a text in pixels; `size` is the em in pixels.
  func width(_ text: some StringProtocol, _ size: Int) -> Double {
    Double(line(text).width) * Double(scale(size))
  }

  /// What the font's units are multiplied with.
  func scale(_ size: Int) -> Float { with { cstb_scale($0, Float(size)) } }

  /// How much of each pixel a glyph covers, and where its pixels are, seen from the pen.
  func coverage(
    _ glyph: Int32, _ scale: Float, shift: Float
  ) -> (left: Int, top: Int, width: Int, height: Int, values: [UInt8])? {
    let box = with { cstb_glyph_box($0, glyph, scale, shift) }
    let (width, height) = (Int(box.right) - Int(box.left), Int(box.bottom) - Int(box.top))
    // A glyph of a card is never so large, unless the font is damaged.
    guard (1...2000).contains(width), (1...2000).contains(height) else { return nil }
    var values = [UInt8](repeating: 0, count: width * height)
    values.withUnsafeMutableBufferPointer { values in
      with { cstb_draw_glyph($0, glyph, scale, shift, values.baseAddress, Int32(width), Int32(height)) }
    }
    return (Int(box.left), Int(box.top), width, height, values)
  }

  private func glyph(_ scalar: Unicode.Scalar) -> Int32 {
    with { cstb_glyph($0, OpenFont.drawn(scalar)) }
  }

  private func with<Result>(_ use: (UnsafePointer<cstb_font>) -> Result) -> Result {
    withUnsafePointer(to: font, use)
  }

  /// Spaces and hyphens that differ only in where a line may break are drawn as the common ones.
  private static func drawn(_ scalar: Unicode.Scalar) -> Int32 {
    switch scalar {
    case "\u{A0}", "\u{2009}", "\u{202F}": 0x20
    case "\u{2011}": 0x2D
    default: Int32(scalar.value)
    }
  }

  /// Whether a character looks the same whatever stands beside it, and is written from left to right.
  private static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0590...0x109F, 0x1780...0x18AF, 0x1900...0x1CFF, 0xA800...0xAAFF,
      0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x1_0800...0x1_0FFF, 0x1_1000...0x1_1FFF:
      return false
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .format, .control, .surrogate, .privateUse, .unassigned:
      return false
    default: return true
    }
  }
}
