internal import Content
/// The width and height of a picture in pixels.
package struct PictureSize: Sendable, Equatable {
  /// How the names of pictures end whose size can be told.
  static let endings = [".png", ".gif", ".jpg", ".jpeg", ".webp", ".svg"]

  /// From left to right.
  package let width: Int
  /// From top to bottom.
  package let height: Int

  /// Reads the size out of a picture's first bytes: PNG, GIF, JPEG, WebP and SVG. Nil where it can't be told.
  package init?(_ bytes: [UInt8], path: String) {
    let found: (Int, Int)? =
      switch path.split(separator: ".").last.map({ $0.lowercased() }) {
      case "png": PictureSize.png(bytes)
      case "gif": PictureSize.gif(bytes)
      case "jpg", "jpeg": PictureSize.jpeg(bytes)
      case "webp": PictureSize.webp(bytes)
      case "svg": PictureSize.svg(bytes)
      default: nil
      }
    guard let found, found.0 > 0, found.1 > 0 else { return nil }
    (width, height) = found
  }

  private static func big(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> Int {
    bytes[offset..<offset + count].reduce(0) { $0 << 8 | Int($1) }
  }

  private static func little(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> Int {
    bytes[offset..<offset + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  // PNG specification, section 11.2.2: IHDR is the first chunk.
  private static func png(_ bytes: [UInt8]) -> (Int, Int)? {
    guard bytes.count >= 24, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) else { return nil }
    return (big(bytes, 16, 4), big(bytes, 20, 4))
  }

  // GIF89a, section 18: the logical screen.
  private static func gif(_ bytes: [UInt8]) -> (Int, Int)? {
    guard bytes.count >= 10, bytes.starts(with: Array("GIF8".utf8)) else { return nil }
    return (little(bytes, 6, 2), little(bytes, 8, 2))
  }

  // ITU T.81, B.2.2: the frame header after any other segments.
  private static func jpeg(_ bytes: [UInt8]) -> (Int, Int)? {
    guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
    var offset = 2
    var isTurned = false
    while offset + 9 < bytes.count, bytes[offset] == 0xFF {
      let marker = bytes[offset + 1]
      if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
        let size = (big(bytes, offset + 7, 2), big(bytes, offset + 5, 2))
        return isTurned ? (size.1, size.0) : size
      }
      // Browsers turn a picture as its camera was held.
      if marker == 0xE1, offset + 2 + big(bytes, offset + 2, 2) <= bytes.count {
        let body = bytes[(offset + 4)..<max(offset + 4, offset + 2 + big(bytes, offset + 2, 2))]
        // Others than Exif, such as XMP, say nothing of it.
        if let orientation = PictureFile.orientation(exif: Array(body)) { isTurned = orientation >= 5 }
      }
      offset += marker == 0xFF ? 1 : 2 + big(bytes, offset + 2, 2)
    }
    return nil
  }

  // RFC 9649: the three kinds of WebP.
  private static func webp(_ bytes: [UInt8]) -> (Int, Int)? {
    guard bytes.count >= 30, bytes.starts(with: Array("RIFF".utf8)) else { return nil }
    switch String(decoding: bytes[12..<16], as: UTF8.self) {
    case "VP8X": return (little(bytes, 24, 3) + 1, little(bytes, 27, 3) + 1)
    case "VP8 ": return (little(bytes, 26, 2) & 0x3FFF, little(bytes, 28, 2) & 0x3FFF)
    case "VP8L":
      let bits = little(bytes, 21, 4)
      return (bits & 0x3FFF + 1, bits >> 14 & 0x3FFF + 1)
    default: return nil
    }
  }

  // SVG 2, section 8.2: width and height in pixels, else the viewBox.
  private static func svg(_ bytes: [UInt8]) -> (Int, Int)? {
    let head = String(decoding: bytes.prefix(2048), as: UTF8.self)
    guard let start = head.range(of: "<svg"), let end = head[start...].firstIndex(of: ">") else { return nil }
    let tag = head[start..<end]
    if let width = attribute("width", tag).flatMap(pixels),
      let height = attribute("height", tag).flatMap(pixels)
    {
      return (width, height)
    }
    let box = attribute("viewBox", tag)?.split { $0 == " " || $0 == "," }.compactMap { Double($0) } ?? []
    guard box.count == 4, let width = whole(box[2]), let height = whole(box[3]) else { return nil }
    return (width, height)
  }

  private static func attribute(_ name: String, _ tag: Substring) -> String? {
    // White space of any kind may stand before an attribute.
    let tag = Substring(String(tag.map { $0.isWhitespace ? " " : $0 }))
    for quote in ["\"", "'"] {
      let parts = tag.components(after: " \(name)=\(quote)")
      if let value = parts?.prefix(while: { String($0) != quote }) { return String(value) }
    }
    return nil
  }

  private static func pixels(_ text: String) -> Int? {
    let digits = text.hasSuffix("px") ? text.dropLast(2) : text[...]
    return Double(digits).flatMap(whole)
  }

  /// A length in whole pixels; nil for one that no picture has.
  private static func whole(_ length: Double) -> Int? {
    length >= 0 && length < 100_000 ? Int(length.rounded()) : nil
  }
}

extension String {
  /// Where a text begins in this one.
  fileprivate func range(of text: String) -> String.Index? {
    indices.first { self[$0...].hasPrefix(text) }
  }
}

extension Substring {
  /// What follows a text in this one.
  fileprivate func components(after text: String) -> Substring? {
    guard let start = indices.first(where: { self[$0...].hasPrefix(text) }) else { return nil }
    return self[start...].dropFirst(text.count)
  }
}
