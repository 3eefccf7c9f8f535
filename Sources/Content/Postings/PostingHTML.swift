internal import Text

/// Makes Markdown of the HTML that websites leave in a posting, byte for byte as long.
///
/// Tags of blocks and of strong words are looked at; the others are left for Markdown, which drops them and keeps
/// the words between them.
enum PostingHTML {
  /// What a run of tags and blanks between words asks for.
  private struct Gap {
    /// Whether what follows is strong.
    var isStrong: Bool
    /// Whether a line or a block begins somewhere in it.
    var isLineStart: Bool
    var isBreak = false
    var mark: [UInt8] = []
    var opensStrong = false
    var closesStrong = false
    /// Where its tags are.
    var tags: [Range<Int>] = []
  }

  static func rewrite(_ bytes: inout [UInt8]) {
    guard holdsTags(bytes) else { return }
    var index = 0
    var isStrong = false
    while index < bytes.count {
      let start = index
      var gap = Gap(isStrong: isStrong, isLineStart: index == 0)
      while index < bytes.count {
        if isSpace(bytes[index]) {
          gap.isLineStart = gap.isLineStart || bytes[index] == 0x0A || bytes[index] == 0x0D
          index += 1
        } else if bytes[index] == UInt8(ascii: "<"), let end = take(bytes, index, into: &gap) {
          gap.tags.append(index..<end)
          index = end
        } else {
          break
        }
      }
      isStrong = gap.isStrong
      if !gap.tags.isEmpty { fill(&bytes, start..<index, gap) }
      if index == start { index += 1 }
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  /// Whether a tag ends anywhere, or a line is broken by one.
  private static func holdsTags(_ bytes: [UInt8]) -> Bool {
    bytes.indices.contains { index in
      guard bytes[index] == UInt8(ascii: "<"), index + 2 < bytes.count else { return false }
      let tag = tag(bytes, index)
      return tag.map { breaking.contains($0.name) || strong.contains($0.name) } ?? false
    }
  }

  /// Writes what a gap asks for: the end of strong words first, a list's or a heading's mark last.
  private static func fill(_ bytes: inout [UInt8], _ range: Range<Int>, _ gap: Gap) {
    var end: [UInt8] = []
    var start: [UInt8] = []
    if gap.closesStrong { start = Array("**".utf8) }
    if !gap.mark.isEmpty { end = gap.mark + [0x20] }
    if gap.opensStrong { end += Array("**".utf8) }
    let isTight = range.count < start.count + end.count + (gap.isBreak ? 1 : 0)
    if isTight { (start, end) = ([], []) }
    // Without a block's tag the ends of lines stay as they are.
    for tag in gap.isBreak ? [range] : gap.tags {
      for index in tag { bytes[index] = gap.isBreak ? 0x0A : 0x20 }
    }
    bytes.replaceSubrange(range.lowerBound..<range.lowerBound + start.count, with: start)
    bytes.replaceSubrange(range.upperBound - end.count..<range.upperBound, with: end)
  }

  /// Takes a tag that matters here; gives its end, nil where there is none.
  private static func take(_ bytes: [UInt8], _ start: Int, into gap: inout Gap) -> Int? {
    guard let tag = tag(bytes, start) else { return nil }
    if hidden.contains(tag.name), !tag.isEnd {
      gap.isBreak = true
      return end(of: tag.name, bytes, from: tag.end)
    }
    if strong.contains(tag.name) {
      if !tag.isEnd, !gap.isStrong, gap.isBreak || gap.isLineStart, isStrongLine(bytes, from: tag.end) {
        gap.opensStrong = true
        gap.isStrong = true
        return tag.end
      }
      guard tag.isEnd, gap.isStrong else { return nil }
      gap.closesStrong = true
      gap.isStrong = false
      return tag.end
    }
    guard breaking.contains(tag.name) else { return nil }
    gap.isBreak = true
    if tag.isEnd { return tag.end }
    if tag.name == "li" { gap.mark = [UInt8(ascii: "-")] }
    if let level = headings.firstIndex(of: tag.name) {
      gap.mark = Array(repeating: UInt8(ascii: "#"), count: level + 1)
    }
    return tag.end
  }

  /// Whether all words up to the end of the line or the block are strong, as in a heading.
  private static func isStrongLine(_ bytes: [UInt8], from start: Int) -> Bool {
    var hasWords = false
    var isClosed = false
    var index = start
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "<"), let tag = tag(bytes, index) {
        if breaking.contains(tag.name) || hidden.contains(tag.name) { break }
        if strong.contains(tag.name) {
          guard tag.isEnd, hasWords, !isClosed else { return false }
          isClosed = true
        }
        index = tag.end
        continue
      }
      if isClosed, bytes[index] == 0x0A || bytes[index] == 0x0D { break }
      if !isSpace(bytes[index]) {
        if isClosed, bytes[index] != UInt8(ascii: ":") { return false }
        hasWords = true
      }
      index += 1
    }
    return isClosed
  }

  private static func tag(_ bytes: [UInt8], _ start: Int) -> (name: String, isEnd: Bool, end: Int)? {
    var index = start + 1
    guard index < bytes.count else { return nil }
    let isEnd = bytes[index] == UInt8(ascii: "/")
    if isEnd { index += 1 }
    let name = bytes[index...].prefix(12).prefix { $0.isASCIILetter || $0.isASCIIDigit }
    guard let first = name.first, first.isASCIILetter else { return nil }
    guard let end = bytes[name.endIndex...].prefix(2_000).firstIndex(of: UInt8(ascii: ">")) else {
      return nil
    }
    guard !bytes[name.endIndex..<end].contains(UInt8(ascii: "<")) else { return nil }
    return (String(decoding: name.map(\.lowercasedASCII), as: UTF8.self), isEnd, end + 1)
  }

  /// Where an element of this name ends; the end of the text where nothing ends it.
  private static func end(of name: String, _ bytes: [UInt8], from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "<"), let tag = tag(bytes, index), tag.isEnd, tag.name == name {
        return tag.end
      }
      index += 1
    }
    return bytes.count
  }

  private static let headings = ["h1", "h2", "h3", "h4", "h5", "h6"]
  private static let strong: Set = ["b", "strong"]
  private static let hidden: Set = ["script", "style", "head", "title", "svg"]
  private static let breaking: Set = [
    "li", "ul", "ol", "p", "br", "div", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "header",
    "footer", "main", "body", "html", "table", "tbody", "thead", "tr", "td", "th", "hr", "dl", "dt", "dd",
    "blockquote",
  ]
}
