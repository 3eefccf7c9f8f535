internal import Content
/// Writes PNG files, as the specification has them.
enum PNGWriter {
  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// A picture of at most 256 colours, each pixel the number of one.
  ///
  /// - Parameter palette: the colours, as 0xRRGGBB.
  static func indexed(width: Int, height: Int, pixels: [UInt8], palette: [UInt32]) -> [UInt8] {
    var lines: [UInt8] = []
    lines.reserveCapacity((width + 1) * height)
    for row in 0..<height {
      lines.append(0)
      lines += pixels[row * width..<(row + 1) * width]
    }
    let colours = palette.flatMap { [UInt8($0 >> 16 & 255), UInt8($0 >> 8 & 255), UInt8($0 & 255)] }
    return file(
      header(width, height, colourType: 3), [chunk("PLTE", colours)],
      pixels: Deflate.zlib(lines, line: width + 1))
  }

  /// A picture of 3 or 4 channels, with the chunks that say what its colours mean.
  static func colours(_ pixels: Pixels, colourProfile: [UInt8]) -> [UInt8] {
    let lines = filtered(pixels)
    return file(
      header(pixels.width, pixels.height, colourType: pixels.channels == 4 ? 6 : 2), [colourProfile],
      pixels: Deflate.zlib(lines, line: pixels.width * pixels.channels + 1))
  }

  private static func file(_ header: [UInt8], _ chunks: [[UInt8]], pixels: [UInt8]) -> [UInt8] {
    signature + chunk("IHDR", header) + chunks.flatMap { $0 } + chunk("IDAT", pixels) + chunk("IEND", [])
  }

  private static func header(_ width: Int, _ height: Int, colourType: UInt8) -> [UInt8] {
    word(UInt32(width)) + word(UInt32(height)) + [8, colourType, 0, 0, 0]
  }

  private static func chunk(_ name: String, _ body: [UInt8]) -> [UInt8] {
    let named = Array(name.utf8) + body
    return word(UInt32(body.count)) + named + word(CRC32.of(named, 0..<named.count))
  }

  private static func word(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> UInt32($0)) }
  }

  /// The lines, each with the filter whose differences are the smallest: section 12.7.
  private static func filtered(_ pixels: Pixels) -> [UInt8] {
    let length = pixels.width * pixels.channels
    let step = pixels.channels
    var lines = [UInt8](repeating: 0, count: (length + 1) * pixels.height)
    var tried = [[UInt8]](repeating: [UInt8](repeating: 0, count: length), count: 5)
    let empty = [UInt8](repeating: 0, count: length)
    for row in 0..<pixels.height {
      let line = Array(pixels.values[row * length..<(row + 1) * length])
      let above = row == 0 ? empty : Array(pixels.values[(row - 1) * length..<row * length])
      for index in 0..<length {
        let value = line[index]
        let left = index >= step ? line[index - step] : 0
        let up = above[index]
        let corner = index >= step ? above[index - step] : 0
        tried[0][index] = value
        tried[1][index] = value &- left
        tried[2][index] = value &- up
        tried[3][index] = value &- UInt8((Int(left) + Int(up)) / 2)
        tried[4][index] = value &- paeth(left, up, corner)
      }
      let sums = tried.map { differences in
        differences.reduce(0) { $0 + abs(Int(Int8(bitPattern: $1))) }
      }
      let best = sums.indices.min { (sums[$0], $0) < (sums[$1], $1) } ?? 0
      lines[row * (length + 1)] = UInt8(best)
      lines.replaceSubrange(row * (length + 1) + 1..<(row + 1) * (length + 1), with: tried[best])
    }
    return lines
  }

  /// Whichever of three neighbours is nearest to what they foretell: section 9.4.
  private static func paeth(_ left: UInt8, _ up: UInt8, _ corner: UInt8) -> UInt8 {
    let foretold = Int(left) + Int(up) - Int(corner)
    let (a, b, c) = (abs(foretold - Int(left)), abs(foretold - Int(up)), abs(foretold - Int(corner)))
    return a <= b && a <= c ? left : b <= c ? up : corner
  }
}
