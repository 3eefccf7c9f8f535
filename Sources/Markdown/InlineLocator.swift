internal import Diagnostics

/// Finds out where the links, images and tags of a block are written.
///
/// The parser knows what there is but not exactly where. This reads the block's words once more, by the rules for
/// brackets, code and backslashes alone, and meets the parser's findings in their order; where the two
/// disagree, whatever is left stays without a place.
struct InlineLocator {
  /// A link or an image, in the order in which they end.
  struct Expected {
    var isImage: Bool
    var destination: String
  }

  private struct Bracket {
    var start: Int
    var textStart: Int
    var isImage: Bool
    var isActive = true
    var hasBracketAfter = false
  }

  private let content: LeafContent
  private let syntax: LinkSyntax
  private let references: LinkReferences
  private let expected: [Expected]
  private let tags: [[UInt8]]
  private var brackets: [Bracket] = []
  /// For each number of backticks where the search for an end last saw so many.
  private var lastTicks: [Int: Int] = [:]
  private var hasSeenAllTicks = false
  private var index = 0
  private var isLost = false

  /// The places of the links and images that were found, in the order in which they were expected.
  private(set) var places: [SourceRange] = []
  /// The places of the tags that were found, in the order in which they were expected.
  private(set) var tagRanges: [SourceRange] = []

  init(_ content: LeafContent, references: LinkReferences, expected: [Expected], tags: [[UInt8]]) {
    self.content = content
    self.references = references
    self.expected = expected
    self.tags = tags
    syntax = LinkSyntax(bytes: content.bytes)
    index = content.start
  }

  /// Reads the block to its end, or until nothing is expected any more.
  mutating func locate() {
    let bytes = content.bytes
    while index < bytes.count, !isLost, places.count < expected.count || tagRanges.count < tags.count {
      switch bytes[index] {
      case UInt8(ascii: "\\"):
        let isEscape = index + 1 < bytes.count && isPunctuation(bytes[index + 1])
        index += isEscape ? 2 : 1
      case UInt8(ascii: "`"): skipCode()
      case UInt8(ascii: "<"): takeAngle()
      case UInt8(ascii: "!") where index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "["):
        open(isImage: true)
      case UInt8(ascii: "["): open(isImage: false)
      case UInt8(ascii: "]"): close()
      default: index += 1
      }
    }
  }

  private mutating func open(isImage: Bool) {
    if !brackets.isEmpty { brackets[brackets.count - 1].hasBracketAfter = true }
    let textStart = index + (isImage ? 2 : 1)
    brackets.append(Bracket(start: index, textStart: textStart, isImage: isImage))
    index = textStart
  }

  private mutating func close() {
    guard let bracket = brackets.popLast() else {
      index += 1
      return
    }
    guard bracket.isActive, let end = end(of: bracket) else {
      index += 1
      return
    }
    places.append(content.source(bracket.start..<end))
    index = end
    guard !bracket.isImage else { return }
    for earlier in brackets.indices.reversed() where !brackets[earlier].isImage {
      if !brackets[earlier].isActive { break }
      brackets[earlier].isActive = false
    }
  }

  /// The end of the link or image that begins with a bracket.
  private mutating func end(of bracket: Bracket) -> Int? {
    if let found = syntax.inlineDestination(at: index + 1) {
      guard isNext(isImage: bracket.isImage, content.bytes[found.inner]) else {
        isLost = true
        return nil
      }
      return found.end
    }
    guard !references.isEmpty else { return nil }
    let label = syntax.label(at: index + 1)
    let name: Range<Int>
    if let label, content.bytes[label.inner].contains(where: { !isSpace($0) }) {
      name = label.inner
    } else if !bracket.hasBracketAfter {
      name = bracket.textStart..<index
    } else {
      return nil
    }
    let isReference = references[content.bytes[name]].contains { isNext(isImage: bracket.isImage, $0[...]) }
    return isReference ? label?.end ?? index + 1 : nil
  }

  /// Whether the next link that the parser found leads to a destination that is written so.
  private func isNext(isImage: Bool, _ written: ArraySlice<UInt8>, before prefix: String = "") -> Bool {
    guard places.count < expected.count, expected[places.count].isImage == isImage else { return false }
    // Entities and backslashes are for the parser to resolve.
    if written.contains(UInt8(ascii: "&")) || written.contains(UInt8(ascii: "\\")) { return true }
    let start = written.drop(while: isSpace)
    let end = start.lastIndex { !isSpace($0) }.map { $0 + 1 } ?? start.startIndex
    return expected[places.count].destination
      == prefix + String(decoding: start[..<end], as: UTF8.self)
  }

  /// Steps over code, or over backticks that no others end.
  ///
  /// Finds exactly what the parser finds: after a search that found no end it trusts the places that it noted on
  /// the way, though later searches move them, and so misses some code.
  private mutating func skipCode() {
    let bytes = content.bytes
    let start = index
    while index < bytes.count, bytes[index] == UInt8(ascii: "`") { index += 1 }
    let ticks = index - start
    guard ticks <= 1_000, !hasSeenAllTicks || lastTicks[ticks, default: 0] > index else { return }
    var next = index
    while next < bytes.count {
      guard bytes[next] == UInt8(ascii: "`") else {
        next += 1
        continue
      }
      let run = next
      while next < bytes.count, bytes[next] == UInt8(ascii: "`") { next += 1 }
      lastTicks[next - run] = run
      if next - run == ticks {
        index = next
        return
      }
    }
    hasSeenAllTicks = true
  }

  private mutating func takeAngle() {
    let bytes = content.bytes
    if tagRanges.count < tags.count, let end = end(of: tags[tagRanges.count]) {
      tagRanges.append(content.source(index..<end))
      index = end
      return
    }
    let rest = bytes[(index + 1)...]
    guard
      let end = rest.firstIndex(where: { $0 <= 0x20 || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }),
      bytes[end] == UInt8(ascii: ">"),
      isNext(isImage: false, rest[..<end]) || isNext(isImage: false, rest[..<end], before: "mailto:"),
      rest[..<end].contains(UInt8(ascii: ":")) || rest[..<end].contains(UInt8(ascii: "@"))
    else {
      index += 1
      return
    }
    places.append(content.source(index..<end + 1))
    index = end + 1
  }

  /// The end of a tag that begins here; blanks at the start of a line are not compared.
  private func end(of tag: [UInt8]) -> Int? {
    let bytes = content.bytes
    var next = index
    var position = 0
    while position < tag.count {
      if isSpace(tag[position]) {
        guard next < bytes.count, isSpace(bytes[next]) else { return nil }
        while position < tag.count, isSpace(tag[position]) { position += 1 }
        next = syntax.skippingSpace(next)
        continue
      }
      guard next < bytes.count, bytes[next] == tag[position] else { return nil }
      next += 1
      position += 1
    }
    return next
  }
}
