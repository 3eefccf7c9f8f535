internal import CSTB

/// A font that text can be measured and drawn with.
package struct OpenFont {
  private let font: cstb_font

  init(_ font: cstb_font) { self.font = font }

  /// What a line holds: glyphs, and how far each is from the line's start in the font's units.
  package struct Line {
    package var glyphs: [(glyph: Int32, start: Int)] = []
    package var width = 0
  }

  /// Whether every character can be drawn by itself, and the font has it.
  package func has(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      OpenFont.standsAlone(scalar) && glyph(scalar) != 0
    }
  }

  /// Sets a line: one glyph for each character, with the font's kerning.
  package func line(_ text: some StringProtocol) -> Line {
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
  package func scale(_ size: Int) -> Float { with { cstb_scale($0, Float(size)) } }

  /// How much of each pixel a glyph covers, and where its pixels are, seen from the pen.
  package func coverage(
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
    case .nonspacingMark, .spacingMark, .enclosingMark, .format, .control, .surrogate, .privateUse,
      .unassigned:
      return false
    default: return true
    }
  }
}
