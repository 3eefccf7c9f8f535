extension Colour {
  /// How many steps of lightness there are to white. One of them is hardly seen.
  private static let steps = 64

  /// The colour, or the first one on its way to white that has the least contrast with all grounds; nil where white
  /// has not.
  ///
  /// The hue stays, and as much of the colour's strength as a screen can show of it.
  func lightened(toBeReadOn grounds: [Colour]) -> Colour? {
    let lab = oklab
    for step in 0...Colour.steps {
      let way = Double(step) / Double(Colour.steps)
      let lightness = lab.lightness + (1 - lab.lightness) * way
      let colour = step == 0 ? self : Colour.shown(lightness: lightness, a: lab.a, b: lab.b)
      if grounds.allSatisfy({ Contrast.firstReadable([colour], on: $0) != nil }) { return colour }
    }
    return nil
  }

  /// A colour of a lightness and hue that a screen can show, in 8 bits a channel.
  private static func shown(lightness: Double, a: Double, b: Double) -> Colour {
    for share in stride(from: 1, to: 0, by: -0.05) {
      if let colour = Colour(shownWithLightness: lightness, a: a * share, b: b * share) {
        return colour.rounded
      }
    }
    return Colour(lightness: lightness, a: 0, b: 0).rounded
  }
}
