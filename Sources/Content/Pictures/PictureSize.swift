/// The width and height of a picture in pixels.
package struct PictureSize: Sendable, Equatable {
  /// How the names of pictures end whose size can be told.
  package static let endings = [".png", ".gif", ".jpg", ".jpeg", ".webp", ".svg"]

  /// From left to right.
  package let width: Int
  /// From top to bottom.
  package let height: Int

  /// Reads the size out of a picture's first bytes: PNG, GIF, JPEG, WebP and SVG. Nil where it can't be told.
  package init?(_ bytes: [UInt8], path: String) {
    guard PictureSize.endings.contains(where: path.lowercased().hasSuffix) else { return nil }
    let found: (Int, Int)? =
      switch PictureFile.kind(of: bytes) {
      case .png: PictureFile.size(png: bytes)
      case .jpeg: PictureSize.jpeg(bytes)
      case nil:
        switch path.split(separator: ".").last.map({ $0.lowercased() }) {
        case "gif": PictureSize.gif(bytes)
        case "webp": PictureSize.webp(bytes)
        case "svg": PictureSize.svg(bytes)
        default: nil
        }
      }
    guard let found, found.0 > 0, found.1 > 0 else { return nil }
    (width, height) = found
  }

  /// The size that browsers show a picture in, which they turn as its camera was held.
  package init(_ file: PictureFile) {
    (width, height) = file.isTurned ? (file.height, file.width) : (file.width, file.height)
  }

  private static func little(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> Int {
    bytes[offset..<offset + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  // GIF89a, section 18: the logical screen.
  private static func gif(_ bytes: [UInt8]) -> (Int, Int)? {
    guard bytes.count >= 10, bytes.starts(with: Array("GIF8".utf8)) else { return nil }
    return (little(bytes, 6, 2), little(bytes, 8, 2))
  }

  // The frame header tells it, after any other segments.
  private static func jpeg(_ bytes: [UInt8]) -> (Int, Int)? {
    var file = PictureFile(.jpeg)
    var segments = JPEGSegments(bytes)
    while let segment = try? segments.next(), !segment.beginsPixels {
      if segment.marker == 0xE1 { file.readExif(Array(bytes[segment.body])) }
      guard segment.isFrame else { continue }
      guard let size = PictureFile.size(frame: Array(bytes[segment.body])) else { return nil }
      (file.width, file.height) = size
      let shown = PictureSize(file)
      return (shown.width, shown.height)
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
