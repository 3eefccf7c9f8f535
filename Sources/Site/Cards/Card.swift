/// The picture of a role that links to it show elsewhere.
struct Card: Sendable {
  /// Its colours, as 0xRRGGBB.
  struct Colours: Sendable, Equatable {
    var paper: UInt32
    var ink: UInt32
    var accent: UInt32
    var onAccent: UInt32
  }

  /// In pixels: what every service that shows such pictures asks for.
  static let width = 1200
  /// In pixels.
  static let height = 630
  /// Changes when another picture comes of the same text.
  static let version = "1"

  private static let margin = 72
  private static let band = 176

  var text: CardText
  var colours: Colours

  /// All that its picture depends on besides the font.
  var key: String {
    let parts =
      [Card.version] + [colours.paper, colours.ink, colours.accent, colours.onAccent].map { "\($0)" }
    let texts = [text.company, text.title, text.facts, text.outcome ?? "", text.from ?? "", text.to ?? ""]
    return (parts + texts).joined(separator: "\n")
  }

  /// Whether a font can draw all of it.
  func canBeDrawn(with font: OpenFont) -> Bool { text.all.allSatisfy(font.has) }

  /// The card as a PNG.
  func draw(with font: OpenFont) -> [UInt8] {
    var canvas = CardCanvas(width: Card.width, height: Card.height)
    let breaking = LineBreaking(font: font)
    let ink = canvas.ink(colours.ink, on: colours.paper)
    let quiet = canvas.ink(CardCanvas.mix(colours.ink, colours.paper, 3, of: 10), on: colours.paper)
    let onAccent = canvas.ink(colours.onAccent, on: colours.accent)
    let room = Double(Card.width - 2 * Card.margin)
    let left = Double(Card.margin)
    let company = breaking.cut(text.company, size: 34, width: room)
    canvas.draw(company, font, size: 34, x: left, baseline: 98, quiet)

    let hasBand = text.outcome != nil
    let bottom = hasBand ? Card.height - Card.band : Card.height - 40
    if hasBand {
      canvas.fill(x: 0..<Card.width, y: bottom..<Card.height, onAccent, isGround: true)
      drawOutcome(on: &canvas, font, breaking, top: bottom, onAccent)
    } else {
      canvas.fill(x: 0..<Card.width, y: Card.height - 24..<Card.height, onAccent, isGround: true)
    }
    if !text.facts.isEmpty {
      let facts = fitted(text.facts, [38, 34, 30], room, breaking)
      canvas.draw(facts.text, font, size: facts.size, x: left, baseline: bottom - 48, quiet)
    }
    drawTitle(on: &canvas, font, breaking, 120..<(text.facts.isEmpty ? bottom - 30 : bottom - 96), ink)
    return canvas.png
  }

  /// The title in the largest size in which it fits.
  private func drawTitle(
    on canvas: inout CardCanvas, _ font: OpenFont, _ breaking: LineBreaking, _ room: Range<Int>,
    _ ink: CardCanvas.Ink
  ) {
    let width = Double(Card.width - 2 * Card.margin)
    var size = 100
    var lines: [String]?
    while lines == nil, size > 36 {
      size -= 4
      lines = breaking.lines(
        text.title, size: size, width: width, atMost: min(3, room.count * 100 / (size * 112)))
    }
    let found = lines ?? [breaking.cut(text.title, size: size, width: width)]
    let step = size * 112 / 100
    let height = step * (found.count - 1) + size * 72 / 100
    var baseline = room.lowerBound + (room.count - height) / 2 + size * 72 / 100
    for line in found {
      canvas.draw(line, font, size: size, x: Double(Card.margin), baseline: baseline, ink)
      baseline += step
    }
  }

  /// What is better then, and the figures below it.
  private func drawOutcome(
    on canvas: inout CardCanvas, _ font: OpenFont, _ breaking: LineBreaking, top: Int, _ ink: CardCanvas.Ink
  ) {
    let room = Double(Card.width - 2 * Card.margin)
    let left = Double(Card.margin)
    guard let outcome = text.outcome else { return }
    guard let from = text.from, let to = text.to else {
      let line = fitted(outcome, [48, 44, 40, 36, 32, 28], room, breaking)
      canvas.draw(line.text, font, size: line.size, x: left, baseline: top + 88 + line.size / 3, ink)
      return
    }
    let label = fitted(outcome, [32, 28], room, breaking)
    canvas.draw(label.text, font, size: label.size, x: left, baseline: top + 60, ink)
    let size = [68, 60, 52, 44, 36, 28].first { size in
      font.width(from, size) + font.width(to, size) + Double(size) * 1.6 <= room
    }
    guard let size else {
      let figure = breaking.cut(to, size: 36, width: room)
      canvas.draw(figure, font, size: 36, x: left, baseline: top + 136, ink)
      return
    }
    var x = left + canvas.draw(from, font, size: size, x: left, baseline: top + 138, ink)
    x += Double(size) * 0.35
    x += canvas.drawArrow(size: size, x: x, baseline: top + 138, ink) + Double(size) * 0.35
    canvas.draw(to, font, size: size, x: x, baseline: top + 138, ink)
  }

  /// A line in the largest of some sizes in which it fits, else cut.
  private func fitted(
    _ text: String, _ sizes: [Int], _ width: Double, _ breaking: LineBreaking
  ) -> (text: String, size: Int) {
    let size = sizes.first { breaking.font.width(text, $0) <= width } ?? sizes.last ?? 28
    return (breaking.cut(text, size: size, width: width), size)
  }
}
