internal import CCmark
internal import Diagnostics

/// Finds out where the words, links, images and tags of a block are written.
///
/// The parser's own columns are not to be trusted. But whatever it read in a block lies in the block's bytes in the
/// same order, with nothing between but marks whose length each kind of node tells; so its tree and the bytes
/// are read side by side, and nothing is searched for. Should the two ever disagree, the rest of the block stands
/// for each of its words, and what begins there stays without a place.
struct InlineAligner {
  private let content: LeafContent
  private let syntax: LinkSyntax
  private var cursor: Int
  private var isLost = false
  private var openings: [Int] = []
  private var imageDepth = 0
  private var strongStarts: [Int] = []
  private var isInAddress = false
  private var entities = Entities()

  /// The words, without alternative texts; a line's end is a space, a forced one a line feed.
  private(set) var words = AlignedText()
  /// Stretches of the words that are code, or addresses written out.
  private(set) var code: [Range<Int>] = []
  /// Stretches of the words that are strong.
  private(set) var strong: [Range<Int>] = []
  /// Where in the words a line of the source ends.
  private(set) var lineEnds: [Int] = []
  /// Links and images in the order in which they end; nil for one that was not found.
  private(set) var links: [SourceRange?] = []
  /// Tags and comments, in order; nil for one that was not found.
  private(set) var tags: [SourceRange?] = []

  /// Reads a paragraph or a heading along its bytes.
  init(_ block: OpaquePointer, _ content: LeafContent) {
    self.content = content
    syntax = LinkSyntax(bytes: content.bytes)
    cursor = content.start
    while cursor < content.bytes.count, isSpace(content.bytes[cursor]) { cursor += 1 }
    guard let iterator = cmark_iter_new(block) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { break }
      if node != block { take(node, isStart: event == CMARK_EVENT_ENTER) }
    }
  }

  private mutating func take(_ node: OpaquePointer, isStart: Bool) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: take(bytes(of: cmark_node_get_literal(node)), isCode: false)
    case CMARK_NODE_CODE: takeCode(bytes(of: cmark_node_get_literal(node)))
    case CMARK_NODE_SOFTBREAK: takeBreak(" ")
    case CMARK_NODE_LINEBREAK: takeBreak("\n")
    case CMARK_NODE_EMPH: skip("*", or: "_")
    case CMARK_NODE_STRONG:
      skip("*", or: "_")
      skip("*", or: "_")
      takeStrong(isStart: isStart)
    case CMARK_NODE_HTML_INLINE: takeTag(bytes(of: cmark_node_get_literal(node)))
    case CMARK_NODE_LINK: isStart ? startLink() : endLink()
    case CMARK_NODE_IMAGE:
      imageDepth += isStart ? 1 : -1
      isStart ? startImage() : endLink()
    default: break
    }
  }

  private func byte(_ index: Int) -> UInt8? { index < content.bytes.count ? content.bytes[index] : nil }

  /// Steps over a mark that the parser found here.
  private mutating func skip(_ mark: Unicode.Scalar, or other: Unicode.Scalar? = nil) {
    guard !isLost, let byte = byte(cursor),
      byte == UInt8(ascii: mark) || other.map(UInt8.init(ascii:)) == byte
    else {
      isLost = true
      return
    }
    cursor += 1
  }

  private mutating func takeStrong(isStart: Bool) {
    if isStart { return strongStarts.append(words.bytes.count) }
    guard let start = strongStarts.popLast(), strongStarts.isEmpty, start < words.bytes.count else { return }
    strong.append(start..<words.bytes.count)
  }

  private mutating func startLink() {
    openings.append(cursor)
    isInAddress = byte(cursor) == UInt8(ascii: "<")
    skip("[", or: "<")
  }

  private mutating func startImage() {
    openings.append(cursor)
    skip("!")
    skip("[")
  }

  private mutating func endLink() {
    let start = openings.popLast() ?? cursor
    if isInAddress {
      isInAddress = false
      skip(">")
    } else {
      skip("]")
      if let end = syntax.inlineDestinationEnd(at: cursor) ?? syntax.label(at: cursor)?.end { cursor = end }
    }
    links.append(isLost ? nil : content.source(start..<cursor))
  }

  private mutating func takeBreak(_ words: StaticString) {
    let start = cursor
    if imageDepth == 0 { lineEnds.append(self.words.bytes.count) }
    if byte(cursor) == UInt8(ascii: "\\") { cursor += 1 }
    while let byte = byte(cursor), isSpace(byte), byte != 0x0A { cursor += 1 }
    skip("\n")
    while let byte = byte(cursor), isBlank(byte) { cursor += 1 }
    guard !isLost else { return append(words.withUTF8Buffer { Array($0) }, for: rest) }
    append(words.withUTF8Buffer { Array($0) }, for: content.between(start, cursor))
  }

  private mutating func takeTag(_ tag: UnsafeBufferPointer<UInt8>) {
    guard !isLost, let end = end(of: tag) else {
      isLost = true
      tags.append(nil)
      return
    }
    tags.append(content.source(cursor..<end))
    cursor = end
  }

  /// The end of a tag that begins here; an end of a line may be written in several ways.
  private func end(of tag: UnsafeBufferPointer<UInt8>) -> Int? {
    var next = cursor
    var position = 0
    while position < tag.count {
      if isSpace(tag[position]) {
        guard let byte = byte(next), isSpace(byte) else { return nil }
        while position < tag.count, isSpace(tag[position]) { position += 1 }
        next = syntax.skippingSpace(next)
        continue
      }
      guard byte(next) == tag[position] else { return nil }
      next += 1
      position += 1
    }
    return next
  }

  private mutating func takeCode(_ code: UnsafeBufferPointer<UInt8>) {
    let start = words.bytes.count
    let ticks = isLost ? 0 : ticks(at: cursor)
    var end = cursor + ticks
    while end < content.bytes.count, case let next = self.ticks(at: end), next != ticks {
      end += max(1, next)
    }
    let inner = content.bytes[cursor + ticks..<end]
    let isPadded =
      inner.first.map(isCodeSpace) ?? false && inner.last.map(isCodeSpace) ?? false
      && !inner.allSatisfy(isCodeSpace)
    isLost = isLost || ticks == 0 || end == content.bytes.count
    if !isLost { cursor = inner.startIndex + (isPadded ? 1 : 0) }
    take(code, isCode: true)
    if !isLost { cursor = end + ticks }
    if imageDepth == 0, start < words.bytes.count { self.code.append(start..<words.bytes.count) }
  }

  /// The number of backticks in a row.
  private func ticks(at start: Int) -> Int {
    var index = start
    while byte(index) == UInt8(ascii: "`") { index += 1 }
    return index - start
  }

  private mutating func take(_ literal: UnsafeBufferPointer<UInt8>, isCode: Bool) {
    let start = words.bytes.count
    var index = isCode ? 0 : blanksLeftOut(literal)
    while index < literal.count, !isLost {
      let plain = plainCount(literal[index...], isCode: isCode)
      if plain > 0 {
        append(verbatim: literal[index..<index + plain])
        cursor += plain
        index += plain
      } else if let (read, written) = unit(literal[index...], isCode: isCode),
        literal[index...].starts(with: read)
      {
        if read == [content.bytes[cursor]] {
          append(verbatim: literal[index..<index + 1])
        } else {
          append(read, for: content.source(cursor..<cursor + written))
        }
        cursor += written
        index += read.count
      } else {
        isLost = true
      }
    }
    append(literal[index...], for: rest)
    if isInAddress, imageDepth == 0 { code.append(start..<words.bytes.count) }
  }

  /// How many blanks the parser kept at the start of a line after a backslash, which the content leaves out.
  private func blanksLeftOut(_ literal: UnsafeBufferPointer<UInt8>) -> Int {
    guard cursor > 0, content.bytes[cursor - 1] == 0x0A, let next = byte(cursor),
      !isBlank(next), next != UInt8(ascii: "&")
    else { return 0 }
    return literal.prefix(while: isBlank).count
  }

  /// How many of the words that come next stand here as they are.
  private func plainCount(_ literal: Slice<UnsafeBufferPointer<UInt8>>, isCode: Bool) -> Int {
    var count = 0
    for byte in literal {
      guard byte == self.byte(cursor + count) else { break }
      if !isCode {
        if byte == UInt8(ascii: "&") { break }
        if byte == UInt8(ascii: "\\"), !isInAddress { break }
      }
      count += 1
    }
    return count
  }

  /// What the next bytes are read as, where that is not simply what they are, and how many they are.
  private mutating func unit(
    _ literal: Slice<UnsafeBufferPointer<UInt8>>, isCode: Bool
  ) -> (read: [UInt8], written: Int)? {
    guard let byte = byte(cursor) else { return nil }
    switch byte {
    case 0: return (Array("\u{FFFD}".utf8), 1)
    // In code the parser keeps the blanks of a line that goes on without the quote mark due there.
    case 0x0A where isCode: return ([0x20] + literal.dropFirst().prefix(while: isBlank), 1)
    case UInt8(ascii: "\\") where !isCode && !isInAddress:
      guard let next = self.byte(cursor + 1), isPunctuation(next) else { return ([byte], 1) }
      return ([next], 2)
    case UInt8(ascii: "&") where !isCode:
      guard let entity = entities.entity(content.bytes[cursor...]) else { return ([byte], 1) }
      return entity
    default: return nil
    }
  }

  /// The rest of the block, for words that were not found.
  private var rest: SourceRange { content.between(cursor, content.bytes.count) }

  private mutating func append(verbatim words: Slice<UnsafeBufferPointer<UInt8>>) {
    if imageDepth == 0 {
      self.words.append(verbatim: words, at: content.source(cursor..<cursor + words.count))
    }
  }

  private mutating func append(_ words: some Collection<UInt8>, for source: SourceRange) {
    if imageDepth == 0 { self.words.append(words, for: source) }
  }
}

private func isCodeSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }
