/// The bytes of lines, and what is noted of them.
extension OutlineScanner {
  mutating func add(
    _ kind: Outline.Entry.Kind, _ mark: Range<Int>, in parent: Int?, column: Int, isFlow: Bool = false
  ) -> Int {
    entries.append(
      Outline.Entry(
        kind: kind, parent: parent, mark: mark, value: mark.upperBound..<mark.upperBound, isFlow: isFlow,
        column: column, end: mark.upperBound))
    return entries.count - 1
  }

  mutating func set(_ entry: Int, _ value: Range<Int>, _ style: Outline.Entry.Style) {
    entries[entry].value = value
    entries[entry].style = style
    entries[entry].end = max(entries[entry].end, value.upperBound)
  }

  mutating func extend(_ entry: Int, to end: Int) {
    set(
      entry, entries[entry].value.lowerBound..<max(end, entries[entry].value.upperBound), entries[entry].style
    )
  }

  func isBreak(_ place: Int) -> Bool { bytes[place] == 0x0A || bytes[place] == 0x0D }
  func isSpace(_ place: Int) -> Bool { bytes[place] == 0x20 || bytes[place] == 0x09 }

  func lineEnd(from start: Int) -> Int {
    var end = start
    while end < region.upperBound, !isBreak(end) { end += 1 }
    return end
  }

  /// Where the line after a place begins.
  func lineBreak(after place: Int) -> Int {
    var next = lineEnd(from: place)
    if next < region.upperBound, bytes[next] == 0x0D { next += 1 }
    if next < region.upperBound, bytes[next] == 0x0A { next += 1 }
    return next
  }

  func skipSpace(from start: Int, to end: Int) -> Int {
    var place = start
    while place < end, isSpace(place) { place += 1 }
    return place
  }

  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, isSpace(end - 1) || isBreak(end - 1) { end -= 1 }
    return range.lowerBound..<end
  }

  func isDash(_ place: Int, _ end: Int) -> Bool {
    place < end && bytes[place] == UInt8(ascii: "-") && (place + 1 == end || isSpace(place + 1))
  }

  func isDocumentMark(_ line: Range<Int>) -> Bool {
    let words = bytes[trimmed(line)]
    return words.elementsEqual("---".utf8) || words.elementsEqual("...".utf8)
  }

  func isColon(_ place: Int, _ end: Int) -> Bool {
    place + 1 >= end || isSpace(place + 1) || isBreak(place + 1) || ",{}[]".utf8.contains(bytes[place + 1])
  }

  /// The colon that ends the key of a line; nil where there is none.
  func colon(from start: Int, to end: Int) -> Int? {
    guard start < end else { return nil }
    var place = start
    switch bytes[start] {
    case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "#"), UInt8(ascii: "|"), UInt8(ascii: ">"):
      return nil
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      place = quoteEnd(from: start, margin: Int.max)
      place = skipSpace(from: place, to: end)
      return place < end && bytes[place] == UInt8(ascii: ":") && isColon(place, end) ? place : nil
    default: break
    }
    let stop = commentStart(from: start, to: end) ?? end
    while place < stop {
      if bytes[place] == UInt8(ascii: ":"), place + 1 == end || isSpace(place + 1) { return place }
      place += 1
    }
    return nil
  }

  func commentStart(from start: Int, to end: Int) -> Int? {
    guard start < end else { return nil }
    return (start..<end).first { bytes[$0] == UInt8(ascii: "#") && $0 > region.lowerBound && isSpace($0 - 1) }
  }

  /// The place after the quotation mark that closes a text; where the lines go back to the left before, or the margin has
  /// no end and the line ends, that place.
  func quoteEnd(from start: Int, margin: Int) -> Int {
    let mark = bytes[start]
    var place = start + 1
    while place < region.upperBound {
      if bytes[place] == mark {
        let isDoubled = mark == UInt8(ascii: "'") && place + 1 < region.upperBound && bytes[place + 1] == mark
        if !isDoubled { return place + 1 }
        place += 1
      } else if bytes[place] == UInt8(ascii: "\\"), mark == UInt8(ascii: "\"") {
        place += 1
      } else if isBreak(place), margin == Int.max || goesBack(place, margin) {
        return place
      }
      place += 1
    }
    return min(place, region.upperBound)
  }
}
