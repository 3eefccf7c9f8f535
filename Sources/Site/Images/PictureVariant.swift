internal import Content
internal import Files
internal import Text

/// A smaller copy of a picture.
struct PictureVariant: Sendable, Equatable {
  /// Its path on the site.
  let path: String
  /// Its width as it is shown, in pixels.
  let width: Int
  /// Its bytes.
  let bytes: [UInt8]
}

/// Makes the smaller copies of one picture.
struct VariantMaker: Sendable {
  /// The widths of the copies, in pixels: a portrait, a phone, a page, a page on a screen with small pixels.
  static let widths = [320, 640, 960, 1600]
  /// Of a JPEG, from 1 to 100: where photos look the same beside their original.
  private static let quality = 82
  /// Changes when other bytes come of the same picture.
  private static let version = "1"

  let cache: MediaCache?

  /// The copies of a picture that are smaller than it in width and in bytes, the narrowest first.
  func variants(
    of bytes: [UInt8], _ file: PictureFile, at path: String
  ) throws(PictureFile.Obstacle) -> [PictureVariant] {
    let widths = VariantMaker.widths.filter { $0 < PictureSize(file).width }
    guard !widths.isEmpty else { return [] }
    let keys = widths.map { "picture \(VariantMaker.version) \($0) \(bytes.count) \(contentHash(bytes))" }
    var copies = keys.compactMap { cache?.read($0) }
    if copies.count < keys.count {
      copies = try make(widths, of: bytes, file)
      for (key, copy) in zip(keys, copies) { cache?.keep(copy, for: key) }
    }
    return zip(widths, copies).compactMap { width, copy in
      guard copy.count < bytes.count else { return nil }
      return PictureVariant(
        path: VariantMaker.path(path, width: width, copy, file.kind), width: width, bytes: copy)
    }
  }

  /// Where copies are put on a site: they never change, as the company's own files may.
  static let folder = "copies"

  /// `copies/quay.640w.0123abcd.jpg` for `assets/quay.jpg`.
  private static func path(_ path: String, width: Int, _ copy: [UInt8], _ kind: PictureFile.Kind) -> String {
    let place = join(folder, String(path.drop { $0 != "/" }.dropFirst()))
    return hashedPath(place, copy, mark: ".\(width)w", ending: kind == .png ? ".png" : ".jpg")
  }

  private func make(
    _ widths: [Int], of bytes: [UInt8], _ file: PictureFile
  ) throws(PictureFile.Obstacle) -> [[UInt8]] {
    let original = try Pixels(decoding: bytes, file)
    let full = PictureSize(file)
    var source = original
    var copies: [[UInt8]] = []
    for width in widths.reversed() {
      let height = max(1, (2 * full.height * width + full.width) / (2 * full.width))
      let stored = file.isTurned ? (width: height, height: width) : (width: width, height: height)
      // A copy that is twice as wide is as good to start from, and smaller.
      let start = source.width >= 2 * stored.width ? source : original
      let copy = start.resized(width: stored.width, height: stored.height)
      source = copy
      let turned = copy.turned(file.orientation)
      copies.append(
        file.kind == .png
          ? PNGWriter.colours(turned, colourProfile: file.colourProfile)
          : turned.jpeg(quality: VariantMaker.quality, colourProfile: file.colourProfile))
    }
    return copies.reversed()
  }
}

/// A path whose name has a hash of the bytes in it, so that a browser may keep the file forever.
///
/// - Parameters:
///   - mark: what stands before the hash.
///   - ending: the name's ending; nil for the one that it has.
func hashedPath(_ path: String, _ bytes: [UInt8], mark: String = "", ending: String? = nil) -> String {
  let folder = folder(of: path)
  let name = path.split(separator: "/").last ?? ""
  let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name
  let own = name[stem.endIndex...]
  return join(folder, "\(stem)\(mark).\(contentHash(bytes).prefix(8))\(ending ?? String(own))")
}
