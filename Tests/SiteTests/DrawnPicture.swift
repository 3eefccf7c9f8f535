import Content
@testable import Site

/// Pictures that are drawn by a rule, so that no file of a photo is needed.
enum DrawnPicture {
  /// A slope of colour with a grain that no compression takes for flat.
  static func photo(width: Int, height: Int, channels: Int = 3) -> Pixels {
    var values: [UInt8] = []
    values.reserveCapacity(width * height * channels)
    var grain: UInt32 = 1
    for row in 0..<height {
      for column in 0..<width {
        grain = grain &* 1_664_525 &+ 1_013_904_223
        let noise = Int(grain >> 28)
        for channel in 0..<channels {
          let slope = channel == 3 ? 255 * column / width : (column * (channel + 1) + row * 2) / 4 % 240
          values.append(UInt8(min(255, slope + (channel == 3 ? 0 : noise))))
        }
      }
    }
    return Pixels(width: width, height: height, channels: channels, values: values)
  }

  /// One colour.
  static func flat(width: Int, height: Int, _ colour: [UInt8]) -> Pixels {
    Pixels(
      width: width, height: height, channels: colour.count,
      values: (0..<width * height).flatMap { _ in colour })
  }

  /// A JPEG of such a photo.
  static func jpeg(width: Int, height: Int, orientation: Int? = nil) -> [UInt8] {
    let exif = orientation.map(exif) ?? []
    return photo(width: width, height: height).jpeg(quality: 90, colourProfile: exif)
  }

  /// A PNG of such a photo.
  static func png(width: Int, height: Int, channels: Int = 3) -> [UInt8] {
    PNGWriter.colours(photo(width: width, height: height, channels: channels), colourProfile: [])
  }

  /// The segment of a camera that was held in another way.
  static func exif(_ orientation: Int) -> [UInt8] {
    let tiff: [UInt8] =
      Array("MM\0*".utf8) + [0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, UInt8(orientation), 0, 0]
      + [0, 0, 0, 0]
    let body = Array("Exif\0\0".utf8) + tiff
    return [0xFF, 0xE1, 0, UInt8(body.count + 2)] + body
  }

  /// What a decoder makes of a file.
  static func decoded(_ bytes: [UInt8]) throws -> Pixels {
    try Pixels(decoding: bytes, PictureFile(bytes))
  }
}
