internal import Content
/// The tables of a font, and whether they lead out of the file: what draws with it does not ask.
///
/// Layout of the tables: the OpenType specification, 1.9.
struct FontTables {
  private let bytes: [UInt8]
  private var tables: [String: Range<Int>] = [:]

  /// Reads the list of tables; nil where it, or a table, does not lie in the file.
  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    guard bytes.count >= 12 else { return nil }
    let count = bigEndian(bytes, 4, 2)
    guard (1...100).contains(count), bytes.count >= 12 + 16 * count else { return nil }
    for index in 0..<count {
      let entry = 12 + 16 * index
      let start = bigEndian(bytes, entry + 8, 4)
      let length = bigEndian(bytes, entry + 12, 4)
      guard start + length <= bytes.count else { return nil }
      tables[String(decoding: bytes[entry..<entry + 4], as: UTF8.self)] = start..<start + length
    }
  }

  /// Whether every place that a table names is in the file.
  var isSound: Bool {
    guard let head = tables["head"], head.count >= 54, let most = tables["maxp"], most.count >= 6,
      let lines = tables["hhea"], lines.count >= 36, let metrics = tables["hmtx"], let map = tables["cmap"]
    else { return false }
    let glyphs = bigEndian(bytes, most.lowerBound + 4, 2)
    let measured = bigEndian(bytes, lines.lowerBound + 34, 2)
    guard glyphs > 0, (1...glyphs).contains(measured),
      (16...16_384).contains(bigEndian(bytes, head.lowerBound + 18, 2)),
      metrics.count >= 4 * measured + 2 * (glyphs - measured), isSound(map)
    else { return false }
    if tables["CFF "] != nil { return true }
    guard let outlines = tables["glyf"], let places = tables["loca"] else { return false }
    return isSound(outlines, places, glyphs, isLong: bigEndian(bytes, head.lowerBound + 50, 2) == 1)
  }

  /// The table of characters.
  private func isSound(_ map: Range<Int>) -> Bool {
    guard map.count >= 4 else { return false }
    let count = bigEndian(bytes, map.lowerBound + 2, 2)
    guard map.count >= 4 + 8 * count else { return false }
    return (0..<count).allSatisfy { index in
      let start = map.lowerBound + bigEndian(bytes, map.lowerBound + 8 + 8 * index, 4)
      guard start + 16 <= map.upperBound else { return false }
      switch bigEndian(bytes, start, 2) {
      case 12, 13: return start + 16 + 12 * bigEndian(bytes, start + 12, 4) <= map.upperBound
      case 10: return start + 20 + 2 * bigEndian(bytes, start + 16, 4) <= map.upperBound
      default: return true
      }
    }
  }

  /// The outlines: each in its table, and none made of itself.
  private func isSound(_ outlines: Range<Int>, _ places: Range<Int>, _ glyphs: Int, isLong: Bool) -> Bool {
    let size = isLong ? 4 : 2
    guard places.count >= (glyphs + 1) * size else { return false }
    func place(_ glyph: Int) -> Int {
      bigEndian(bytes, places.lowerBound + glyph * size, size) * (isLong ? 1 : 2)
    }
    var parts: [Int: [Int]] = [:]
    for glyph in 0..<glyphs {
      let (start, end) = (place(glyph), place(glyph + 1))
      guard start <= end, end <= outlines.count else { return false }
      if start == end { continue }
      let outline = outlines.lowerBound + start..<outlines.lowerBound + end
      guard outline.count >= 2 else { return false }
      let contours = bigEndian(bytes, outline.lowerBound, 2)
      if contours == 0 { continue }
      guard outline.count >= 10 else { return false }
      guard contours >= 0x8000 else {
        guard isSound(outline, contours: contours) else { return false }
        continue
      }
      guard let found = components(outline), found.allSatisfy({ $0 < glyphs }) else { return false }
      parts[glyph] = found
    }
    return parts.keys.allSatisfy { glyph in
      var left = 500
      return isFinite(glyph, parts, depth: 0, &left)
    }
  }

  /// An outline of points: all of them lie in it, the contours follow each other, and the last does not begin with a lone
  /// point beside the curve, for which stb looks at the point behind it.
  private func isSound(_ outline: Range<Int>, contours: Int) -> Bool {
    let ends = outline.lowerBound + 10
    var offset = ends + 2 * contours
    guard offset + 2 <= outline.upperBound else { return false }
    var (last, lastStart) = (-1, 0)
    for contour in 0..<contours {
      let end = bigEndian(bytes, ends + 2 * contour, 2)
      guard end > last else { return false }
      (lastStart, last) = (last + 1, end)
    }
    offset += 2 + bigEndian(bytes, offset, 2)
    var (point, coordinates) = (0, 0)
    var beginsOnCurve = true
    while point <= last {
      guard offset < outline.upperBound else { return false }
      let flags = bytes[offset]
      offset += 1
      var count = 1
      if flags & 0x08 != 0 {
        guard offset < outline.upperBound else { return false }
        count += Int(bytes[offset])
        offset += 1
      }
      count = min(count, last + 1 - point)
      if (point..<point + count).contains(lastStart) { beginsOnCurve = flags & 0x01 != 0 }
      coordinates +=
        count
        * (FontTables.size(flags, short: 0x02, same: 0x10) + FontTables.size(flags, short: 0x04, same: 0x20))
      point += count
    }
    return offset + coordinates <= outline.upperBound && (beginsOnCurve || lastStart < last)
  }

  /// The bytes of a coordinate.
  private static func size(_ flags: UInt8, short: UInt8, same: UInt8) -> Int {
    flags & short != 0 ? 1 : flags & same != 0 ? 0 : 2
  }

  /// The glyphs that a glyph is made of; nil where their list leads out of it.
  private func components(_ outline: Range<Int>) -> [Int]? {
    var offset = outline.lowerBound + 10
    var found: [Int] = []
    while true {
      guard offset + 4 <= outline.upperBound else { return nil }
      let flags = bigEndian(bytes, offset, 2)
      found.append(bigEndian(bytes, offset + 2, 2))
      offset += 4 + (flags & 1 == 0 ? 2 : 4)
      if flags & 0x08 != 0 {
        offset += 2
      } else if flags & 0x40 != 0 {
        offset += 4
      } else if flags & 0x80 != 0 {
        offset += 8
      }
      guard offset <= outline.upperBound else { return nil }
      if flags & 0x20 == 0 { return found }
    }
  }

  private func isFinite(_ glyph: Int, _ parts: [Int: [Int]], depth: Int, _ left: inout Int) -> Bool {
    guard let components = parts[glyph] else { return true }
    left -= components.count
    guard depth < 8, left > 0 else { return false }
    for component in components where !isFinite(component, parts, depth: depth + 1, &left) { return false }
    return true
  }
}
