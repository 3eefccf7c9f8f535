/// What a line of block YAML looks like: white space, hyphens, perhaps a key, and what follows.
///
/// A reading of one line alone, for finding the best place of a mistake; libyaml has the last word on everything else.
struct LineShape {
  /// The line without its line break.
  let line: Range<Int>
  /// The first byte that is no white space; the line's end where there is none.
  let first: Int
  /// Each `- ` or `? ` before the content.
  private(set) var hyphens: [Int] = []
  /// The key with its quotes, if there are any.
  private(set) var key: Range<Int>?
  /// Where a text would begin: after the hyphens and the key.
  private(set) var value: Int
  private(set) var colon: Int?

  /// Reads the line that holds a byte; `base` is where the first line begins.
  init(_ text: [UInt8], at offset: Int, from base: Int) {
    var start = min(offset, text.count)
    while start > base, !isBreak(text[start - 1]) { start -= 1 }
    var end = start
    while end < text.count, !isBreak(text[end]) { end += 1 }
    line = start..<end
    var next = start
    while next < end, isBlank(text[next]) { next += 1 }
    first = next
    func isFollowedByBlank(_ index: Int) -> Bool { index + 1 >= end || isBlank(text[index + 1]) }
    while next < end, text[next] == UInt8(ascii: "-") || text[next] == UInt8(ascii: "?"),
      isFollowedByBlank(next)
    {
      hyphens.append(next)
      next += 1
      while next < end, isBlank(text[next]) { next += 1 }
    }
    value = next
    guard let colon = LineShape.colon(text, from: next, to: end) else { return }
    self.colon = colon
    var keyEnd = colon
    while keyEnd > next, isBlank(text[keyEnd - 1]) { keyEnd -= 1 }
    key = next..<keyEnd
    next = colon + 1
    while next < end, isBlank(text[next]) { next += 1 }
    value = next
  }

  /// The column of the key, or of the last hyphen where there is none: what continues the text lies deeper. Bytes
  /// from 0.
  var parentColumn: Int { (key?.lowerBound ?? hyphens.last).map { $0 - line.lowerBound } ?? -1 }

  /// The bytes of white space at the front.
  var indent: Int { first - line.lowerBound }
  var isEmpty: Bool { first == line.upperBound }

  /// The colon that ends the key that begins at `start`.
  private static func colon(_ text: [UInt8], from start: Int, to end: Int) -> Int? {
    var next = start
    if next < end, text[next] == UInt8(ascii: "\"") || text[next] == UInt8(ascii: "'") {
      let quote = text[next]
      next += 1
      while next < end, text[next] != quote {
        next += text[next] == UInt8(ascii: "\\") && quote == UInt8(ascii: "\"") ? 2 : 1
      }
      next += 1
      while next < end, isBlank(text[next]) { next += 1 }
      return next < end && text[next] == UInt8(ascii: ":") ? next : nil
    }
    if next < end, "[{#&*!|>%@`".utf8.contains(text[next]) { return nil }
    while next < end {
      if text[next] == UInt8(ascii: ":"), next + 1 == end || isBlank(text[next + 1]) { return next }
      if text[next] == UInt8(ascii: "#"), isBlank(text[next - 1]) { return nil }
      next += 1
    }
    return nil
  }
}
