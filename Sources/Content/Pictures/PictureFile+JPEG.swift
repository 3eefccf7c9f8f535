extension PictureFile {
  /// Walks through the segments of a JPEG, as ITU T.81, annex B, has them, up to its end.
  ///
  /// It takes only what every camera writes, since the decoder is not asked to survive anything else.
  init(jpeg bytes: [UInt8]) throws(Obstacle) {
    self.init(.jpeg)
    var segments = JPEGSegments(bytes)
    var hasFrame = false
    var hasPixels = false
    while let segment = try segments.next() {
      let body = bytes[segment.body]
      switch segment.marker {
      case 0xC0, 0xC1, 0xC2:
        guard !hasFrame else { throw .damaged("it has two frames") }
        hasFrame = true
        try readFrame(body)
      case _ where segment.isFrame: throw .special
      case 0xDC: throw .special
      case 0xC4:
        guard PictureFile.areCodes(body) else { throw .damaged("its codes can't be read") }
      case 0xE1: readExif(Array(body))
      case 0xE2 where body.starts(with: Array("ICC_PROFILE\0".utf8)):
        colourProfile += bytes[segment.start..<segment.body.upperBound]
      case 0xDA:
        guard hasFrame else { throw .damaged("its pixels come before its size") }
        hasPixels = true
        segments.skipPixels()
      case 0xCC, 0xDB, 0xDD, 0xE0...0xEF, 0xFE: break
      default: throw .damaged("there is no segment at byte \(segment.start)")
      }
    }
    guard hasPixels else { throw .damaged("it has no pixels") }
  }

  /// Whether a segment holds Huffman codes that are possible: section B.2.4.2.
  ///
  /// stb takes as many codes as it is told, where its table has room for 256.
  private static func areCodes(_ body: ArraySlice<UInt8>) -> Bool {
    var rest = body
    while !rest.isEmpty {
      guard rest.count >= 17, let head = rest.first, head >> 4 <= 1, head & 15 <= 3 else { return false }
      let counts = rest.dropFirst().prefix(16).map(Int.init)
      // How many codes of each length are left, if none is the beginning of another.
      var free = 1
      for count in counts {
        free = free * 2 - count
        guard free >= 0 else { return false }
      }
      let count = counts.reduce(0, +)
      guard count <= 256, rest.count >= 17 + count else { return false }
      rest = rest.dropFirst(17 + count)
    }
    return true
  }

  private mutating func readFrame(_ body: ArraySlice<UInt8>) throws(Obstacle) {
    let frame = Array(body)
    guard frame.count >= 6, frame.count == 6 + 3 * Int(frame[5]) else {
      throw .damaged("its size can't be read")
    }
    guard frame[0] == 8, [1, 3].contains(frame[5]) else { throw .special }
    (width, height) = PictureFile.size(frame: frame) ?? (0, 0)
    channels = Int(frame[5])
    for component in 0..<channels {
      let factors = frame[7 + 3 * component]
      guard (1...4).contains(factors >> 4), (1...4).contains(factors & 15) else {
        throw .damaged("its size can't be read")
      }
    }
  }

  /// The width and height that a frame header's body tells: section B.2.2.
  static func size(frame body: [UInt8]) -> (Int, Int)? {
    body.count >= 6 ? (bigEndian(body, 3, 2), bigEndian(body, 1, 2)) : nil
  }

  /// Reads the orientation, as Exif 2.32, 4.6.4, has it among the tags of the first directory.
  mutating func readExif(_ body: [UInt8]) {
    guard let found = PictureFile.orientation(exif: body) else { return }
    orientation = found
  }

  /// The orientation that an APP1 segment's body tells, from 1 to 8; nil where it tells none.
  static func orientation(exif body: [UInt8]) -> Int? {
    guard body.starts(with: Array("Exif\0\0".utf8)) else { return nil }
    let tiff = Array(body.dropFirst(6))
    guard tiff.count >= 8 else { return nil }
    let isLittle = tiff[0] == UInt8(ascii: "I")
    func number(_ offset: Int, _ count: Int) -> Int? {
      guard offset >= 0, offset + count <= tiff.count else { return nil }
      let bytes = tiff[offset..<offset + count]
      return isLittle
        ? bytes.reversed().reduce(0) { $0 << 8 | Int($1) } : bytes.reduce(0) { $0 << 8 | Int($1) }
    }
    guard let directory = number(4, 4), let count = number(directory, 2) else { return nil }
    for entry in 0..<min(count, 200) {
      let offset = directory + 2 + 12 * entry
      guard let tag = number(offset, 2), tag == 0x0112 else { continue }
      return number(offset + 8, 2).flatMap { (1...8).contains($0) ? $0 : nil }
    }
    return nil
  }
}
