package import Content
internal import CSTB

/// A picture as numbers: its pixels row by row, 8 bits for each channel.
package struct Pixels: Sendable, Equatable {
  /// From left to right.
  package let width: Int
  /// From top to bottom.
  package let height: Int
  /// Numbers for each pixel: 1 for grey, 3 for colour, 4 for colour with transparency.
  package let channels: Int
  /// `width` × `height` × `channels` numbers.
  package let values: [UInt8]

  /// Makes a picture of as many values as it needs.
  init(width: Int, height: Int, channels: Int, values: [UInt8]) {
    self.width = width
    self.height = height
    self.channels = channels
    self.values = values
  }

  /// Decodes a picture that was looked at before.
  package init(decoding bytes: [UInt8], _ file: PictureFile) throws(PictureFile.Obstacle) {
    var width: Int32 = 0
    var height: Int32 = 0
    let decoded = bytes.withUnsafeBufferPointer { bytes in
      cstb_decode(bytes.baseAddress, Int32(bytes.count), Int32(file.channels), &width, &height)
    }
    guard let decoded else { throw .damaged("it can't be decoded: \(String(cString: cstb_failure()))") }
    defer { cstb_free(decoded) }
    guard width == file.width, height == file.height else { throw .damaged("it has two sizes") }
    let count = file.width * file.height * file.channels
    self.init(
      width: file.width, height: file.height, channels: file.channels,
      values: Array(UnsafeBufferPointer(start: decoded, count: count)))
  }

  /// The picture turned as Exif says that its stored pixels are.
  package func turned(_ orientation: Int) -> Pixels {
    guard (2...8).contains(orientation) else { return self }
    let isTurned = orientation >= 5
    let newWidth = isTurned ? height : width
    let newHeight = isTurned ? width : height
    var turned = [UInt8](repeating: 0, count: values.count)
    for row in 0..<newHeight {
      for column in 0..<newWidth {
        let (across, down) = isTurned ? (row, column) : (column, row)
        let x = [2, 3, 7, 8].contains(orientation) ? width - 1 - across : across
        let y = [3, 4, 6, 7].contains(orientation) ? height - 1 - down : down
        for channel in 0..<channels {
          turned[(row * newWidth + column) * channels + channel] =
            values[(y * width + x) * channels + channel]
        }
      }
    }
    return Pixels(width: newWidth, height: newHeight, channels: channels, values: turned)
  }

  /// The picture as a JPEG, with the segments that say what its colours mean.
  func jpeg(quality: Int, colourProfile: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(values.count / 8)
    let sink: @convention(c) (UnsafeMutableRawPointer?, UnsafeMutableRawPointer?, Int32) -> Void = {
      context, piece, count in
      guard let context, let piece else { return }
      context.assumingMemoryBound(to: [UInt8].self).pointee
        .append(contentsOf: UnsafeRawBufferPointer(start: piece, count: Int(count)))
    }
    _ = withUnsafeMutablePointer(to: &bytes) { context in
      values.withUnsafeBufferPointer { values in
        cstb_encode_jpeg(
          sink, context, Int32(width), Int32(height), Int32(channels), values.baseAddress, Int32(quality))
      }
    }
    // Behind the JFIF segment, which has to be the first: two bytes of marker, then its length.
    let place = bytes.count >= 6 ? 4 + bigEndian(bytes, 4, 2) : 0
    if place <= bytes.count { bytes.insert(contentsOf: colourProfile, at: place) }
    return bytes
  }
}
