extension PictureFile {
  /// The chunks that say what a PNG's colours mean.
  private static let profileChunks = ["iCCP", "sRGB", "gAMA", "cHRM"]

  /// The width and height of a PNG, whose first chunk tells them: section 11.2.2.
  static func size(png bytes: [UInt8]) -> (Int, Int)? {
    bytes.count >= 24 ? (bigEndian(bytes, 16, 4), bigEndian(bytes, 20, 4)) : nil
  }

  /// Walks through the chunks of a PNG, as its specification, section 5, has them.
  init(png bytes: [UInt8]) throws(Obstacle) {
    self.init(.png)
    var offset = 8
    var hasPixels = false
    var isGrey = false
    var profile: [UInt8] = []
    while true {
      guard offset + 12 <= bytes.count else { throw .damaged("it ends in the middle") }
      let length = bigEndian(bytes, offset, 4)
      let end = offset + 12 + length
      guard end <= bytes.count else { throw .damaged("it ends in the middle") }
      let name = String(decoding: bytes[offset + 4..<offset + 8], as: UTF8.self)
      guard bigEndian(bytes, end - 4, 4) == Int(CRC32.of(bytes, offset + 4..<end - 4)) else {
        throw .damaged("its part `\(name.allSatisfy(\.isLetter) ? name : "?")` is damaged")
      }
      let body = offset + 8
      guard (offset == 8) == (name == "IHDR") else { throw .damaged("its size can't be read") }
      switch name {
      case "IHDR":
        guard length == 13, bytes[body + 10] == 0, bytes[body + 11] == 0 else {
          throw .damaged("its size can't be read")
        }
        (width, height) = PictureFile.size(png: bytes) ?? (0, 0)
        isGrey = [0, 4].contains(bytes[body + 9])
        channels = [4, 6].contains(bytes[body + 9]) ? 4 : 3
      case "acTL", "CgBI": throw .special
      case "tRNS": channels = 4
      case "IDAT": hasPixels = true
      case "IEND":
        guard hasPixels else { throw .damaged("it has no pixels") }
        // A profile of grey would be wrong for the colours that are written.
        colourProfile = isGrey ? [] : profile
        return
      default:
        if PictureFile.profileChunks.contains(name) { profile += bytes[offset..<end] }
      }
      offset = end
    }
  }
}
