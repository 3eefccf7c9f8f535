/// A segment of a JPEG.
struct JPEGSegment {
  /// What it is: the byte behind FF.
  var marker: UInt8
  /// Where it begins.
  var start: Int
  /// What stands behind its length.
  var body: Range<Int>

  /// Whether it is a frame header of any kind: ITU T.81, table B.1.
  var isFrame: Bool { (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker) }
  /// Whether pixels follow.
  var beginsPixels: Bool { marker == 0xDA }
}

/// Walks through the segments of a JPEG, as ITU T.81, annex B, has them.
struct JPEGSegments {
  private let bytes: [UInt8]
  private var offset = 2

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next segment; nil at the end of the picture.
  mutating func next() throws(PictureFile.Obstacle) -> JPEGSegment? {
    while true {
      guard offset + 2 <= bytes.count else { throw .damaged("it ends in the middle") }
      guard bytes[offset] == 0xFF else { throw .damaged("there is no segment at byte \(offset)") }
      guard bytes[offset + 1] == 0xFF else { break }
      offset += 1
    }
    let marker = bytes[offset + 1]
    guard marker != 0xD9 else { return nil }
    guard offset + 4 <= bytes.count else { throw .damaged("it ends in the middle") }
    let length = bigEndian(bytes, offset + 2, 2)
    guard length >= 2, offset + 2 + length <= bytes.count else { throw .damaged("it ends in the middle") }
    let segment = JPEGSegment(marker: marker, start: offset, body: offset + 4..<offset + 2 + length)
    offset = segment.body.upperBound
    return segment
  }

  /// Goes to the segment behind the pixels that stand here.
  mutating func skipPixels() {
    while offset + 1 < bytes.count {
      // A byte of pixels that is FF is followed by 00; D0 to D7 say where one may start anew.
      if bytes[offset] == 0xFF, bytes[offset + 1] != 0, !(0xD0...0xD7).contains(bytes[offset + 1]) { break }
      offset += 1
    }
  }
}
