/// What a JPEG or a PNG says of itself before a pixel of it is decoded.
package struct PictureFile: Sendable, Equatable {
  /// How a file is packed.
  package enum Kind: String, Sendable {
    case jpeg = "JPEG"
    case png = "PNG"
  }

  /// Why a picture is not made smaller.
  package enum Obstacle: Error, Equatable {
    /// Nothing is wrong with it: it moves, or has colours for a printer.
    case special
    /// It is cut short or damaged, for this reason.
    case damaged(String)
    /// It has more pixels than are decoded.
    case tooLarge(width: Int, height: Int)
  }

  /// The most pixels that are decoded. They take 160 MB where each has four channels.
  package static let mostPixels = 40_000_000
  /// The longest side that is decoded, in pixels.
  package static let longestSide = 16_384

  package var kind: Kind
  /// From left to right, as the pixels are stored.
  package var width = 0
  /// From top to bottom, as the pixels are stored.
  package var height = 0
  /// Numbers for each pixel: 1 for grey, 3 for colour, 4 for colour with transparency.
  package var channels = 3
  /// How the stored pixels are turned, as Exif says it: 1 for not at all, up to 8.
  package var orientation = 1
  /// The parts of the file that say what its colours mean, as they stand there.
  package var colourProfile: [UInt8] = []

  /// Reads what a file says; throws where it can't or should not be decoded.
  package init(_ bytes: [UInt8]) throws(Obstacle) {
    switch PictureFile.kind(of: bytes) {
    case .jpeg: self = try PictureFile(jpeg: bytes)
    case .png: self = try PictureFile(png: bytes)
    case nil: throw .damaged("it is neither a JPEG nor a PNG")
    }
    guard width > 0, height > 0 else { throw .damaged("it has no pixels") }
    guard width <= PictureFile.longestSide, height <= PictureFile.longestSide,
      width * height <= PictureFile.mostPixels
    else { throw .tooLarge(width: width, height: height) }
  }

  init(_ kind: Kind) { self.kind = kind }

  /// The kind that a file's first bytes tell, whatever its name says; nil for any other.
  package static func kind(of bytes: [UInt8]) -> Kind? {
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
    return bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) ? .png : nil
  }

  /// The kind that a file's name tells; nil for any other.
  package static func kind(named path: String) -> Kind? {
    let name = path.lowercased()
    if name.hasSuffix(".png") { return .png }
    return name.hasSuffix(".jpg") || name.hasSuffix(".jpeg") ? .jpeg : nil
  }

  /// Whether rows of the stored pixels are columns of the picture.
  package var isTurned: Bool { orientation >= 5 }
}

/// A whole number whose highest byte comes first.
package func bigEndian(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> Int {
  bytes[offset..<offset + count].reduce(0) { $0 << 8 | Int($1) }
}
