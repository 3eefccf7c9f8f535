internal import Content
internal import Site

extension FuzzTarget {
  /// Pictures: what their heads say, and their pixels where they have few.
  static let pictures = FuzzTarget(
    "pictures", longest: 16_384, dictionary: "pictures",
    seeds: ["content/assets/**/*.svg", "content/assets/**/*.png", "content/assets/**/*.jpg"]
  ) { input, promises in
    for ending in PictureSize.endings {
      guard let size = PictureSize(input, path: "picture" + ending) else { continue }
      promises.expect(size.width > 0 && size.height > 0, "\(ending) is \(size.width) × \(size.height)")
    }
    guard let file = try? PictureFile(input), file.width * file.height <= 1 << 16 else { return }
    guard let pixels = try? Pixels(decoding: input, file) else { return }
    promises.expect(
      pixels.values.count == file.width * file.height * file.channels,
      "there are \(pixels.values.count) numbers")
    let turned = pixels.turned(file.orientation)
    promises.expect(turned.values.count == pixels.values.count, "pixels got lost when turned")
  }

  /// Fonts for cards.
  static let fonts = FuzzTarget("fonts", longest: 65_536) { input, promises in
    guard let font = try? FontFile(input) else { return }
    let text = "Aé fi 9"
    font.withFont { font in
      let line = font.line(text)
      _ = font.has(text)
      for (glyph, _) in line.glyphs {
        guard let drawn = font.coverage(glyph, font.scale(24), shift: 0.5) else { continue }
        promises.expect(drawn.values.count == drawn.width * drawn.height, "a glyph has too few pixels")
      }
    }
  }
}
