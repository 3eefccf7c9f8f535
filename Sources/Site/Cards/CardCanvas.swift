/// What a card is drawn on: pixels that are numbers of colours, so that the picture is small and quickly packed.
struct CardCanvas {
  /// A colour of text on a ground, and what lies between them at the edges of letters.
  struct Ink {
    /// The number of the ground; the colour itself is `CardCanvas.steps` further.
    fileprivate let first: Int
  }

  /// From the ground to the full colour.
  static let steps = 7

  let width: Int
  let height: Int
  private(set) var pixels: [UInt8]
  private(set) var palette: [UInt32] = []

  /// Makes a canvas of one colour.
  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    pixels = [UInt8](repeating: 0, count: width * height)
  }

  /// Adds a colour of text, as 0xRRGGBB, for a ground; the first one's ground is the canvas's. There is room for 32.
  mutating func ink(_ colour: UInt32, on ground: UInt32) -> Ink {
    let first = palette.count
    for step in 0...CardCanvas.steps {
      palette.append(CardCanvas.mix(ground, colour, step, of: CardCanvas.steps))
    }
    return Ink(first: first)
  }

  /// Something between two colours: the first one at 0, the second at `whole`.
  static func mix(_ one: UInt32, _ other: UInt32, _ part: Int, of whole: Int) -> UInt32 {
    [16, 8, 0].reduce(0) { mixed, shift in
      let (from, to) = (Int(one >> shift & 255), Int(other >> shift & 255))
      return mixed | UInt32((from * (whole - part) + to * part + whole / 2) / whole) << shift
    }
  }

  /// Fills a rectangle with the ground of an ink, or with its colour.
  mutating func fill(x: Range<Int>, y: Range<Int>, _ ink: Ink, isGround: Bool) {
    let colour = UInt8(isGround ? ink.first : ink.first + CardCanvas.steps)
    for row in y.clamped(to: 0..<height) {
      for column in x.clamped(to: 0..<width) { pixels[row * width + column] = colour }
    }
  }

  /// Covers a part of a pixel, from 0 to 255.
  mutating func cover(_ x: Int, _ y: Int, _ coverage: Int, _ ink: Ink) {
    guard coverage > 0, (0..<width).contains(x), (0..<height).contains(y) else { return }
    let step = (coverage * CardCanvas.steps + 127) / 255
    let place = y * width + x
    let there = Int(pixels[place]) - ink.first
    pixels[place] = UInt8(ink.first + max(step, (0...CardCanvas.steps).contains(there) ? there : 0))
  }

  /// Draws a line of text and says how wide it is.
  @discardableResult
  mutating func draw(
    _ text: some StringProtocol, _ font: OpenFont, size: Int, x: Double, baseline: Int, _ ink: Ink
  ) -> Double {
    let line = font.line(text)
    let scale = font.scale(size)
    for (glyph, start) in line.glyphs {
      let pen = x + Double(start) * Double(scale)
      // A quarter of a pixel is as near as an eye can tell.
      let quarters = Int((pen * 4).rounded())
      guard let drawn = font.coverage(glyph, scale, shift: Float(quarters & 3) / 4) else { continue }
      let left = quarters >> 2
      for row in 0..<drawn.height {
        for column in 0..<drawn.width {
          let coverage = Int(drawn.values[row * drawn.width + column])
          if coverage > 0 { cover(left + drawn.left + column, baseline + drawn.top + row, coverage, ink) }
        }
      }
    }
    return Double(line.width) * Double(scale)
  }

  /// Draws an arrow to the right, of a height that goes with letters of a size; says how wide it is.
  mutating func drawArrow(size: Int, x: Double, baseline: Int, _ ink: Ink) -> Double {
    let length = size * 9 / 10
    let start = Int(x.rounded())
    let middle = baseline - size * 34 / 100
    let half = max(1, size / 20)
    let head = size * 26 / 100
    fill(x: start..<start + length - head / 2, y: middle - half..<middle + half, ink, isGround: false)
    for row in -head..<head {
      // How far the head reaches in this row, in 255ths of a pixel.
      let inside = (head * 2 - abs(2 * row + 1)) * 255 * 5 / 8
      for column in 0...(inside / 255) {
        cover(start + length - head * 5 / 4 + column, middle + row, min(255, inside - column * 255), ink)
      }
    }
    return Double(length)
  }

  /// The picture as a PNG.
  var png: [UInt8] { PNGWriter.indexed(width: width, height: height, pixels: pixels, palette: palette) }
}
