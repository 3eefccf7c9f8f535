/// Reads the parts of links in bytes, as CommonMark 0.30 defines them (6.3 "Links", 4.7 "Link reference
/// definitions"). All offsets count from 0; nil means that the part is not there.
struct LinkSyntax {
  /// The bytes that are read.
  let bytes: [UInt8]

  /// A destination, or a label: what it says, and where reading goes on.
  struct Part {
    var inner: Range<Int>
    var end: Int
  }

  private func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  private func isEscape(_ index: Int) -> Bool {
    bytes[index] == UInt8(ascii: "\\") && isPunctuation(byte(index + 1))
  }

  func skippingSpace(_ index: Int) -> Int {
    var index = index
    while index < bytes.count, isSpace(bytes[index]) { index += 1 }
    return index
  }

  private func skippingBlanks(_ index: Int) -> Int {
    var index = index
    while index < bytes.count, isBlank(bytes[index]) { index += 1 }
    return index
  }

  /// `<…>`, or bytes without blanks and with balanced parentheses.
  func destination(at start: Int) -> Part? {
    var index = start
    if byte(start) == UInt8(ascii: "<") {
      index += 1
      while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
        if bytes[index] == UInt8(ascii: "<") || isLineEnd(bytes[index]) { return nil }
        index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
      }
      guard index < bytes.count else { return nil }
      return Part(inner: start + 1..<index, end: index + 1)
    }
    var depth = 0
    while index < bytes.count, !isSpace(bytes[index]) {
      if isEscape(index) {
        index += 2
        continue
      }
      if bytes[index] == UInt8(ascii: "(") {
        depth += 1
        if depth > 32 { return nil }
      } else if bytes[index] == UInt8(ascii: ")") {
        if depth == 0 { break }
        depth -= 1
      }
      index += 1
    }
    return depth == 0 ? Part(inner: start..<index, end: index) : nil
  }

  /// The end of a title in quotes or parentheses.
  private func titleEnd(at start: Int) -> Int? {
    let open = byte(start)
    let close: UInt8
    switch open {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): close = open
    case UInt8(ascii: "("): close = UInt8(ascii: ")")
    default: return nil
    }
    var index = start + 1
    while index < bytes.count {
      if isEscape(index) {
        index += 2
        continue
      }
      if bytes[index] == close { return index + 1 }
      if bytes[index] == open { return nil }
      index += 1
    }
    return nil
  }

  /// The end of the destination in parentheses that follows a link's text.
  func inlineDestinationEnd(at start: Int) -> Int? {
    guard byte(start) == UInt8(ascii: "(") else { return nil }
    guard let found = destination(at: skippingSpace(start + 1)) else { return nil }
    var index = skippingSpace(found.end)
    if index > found.end, let end = titleEnd(at: index) { index = skippingSpace(end) }
    guard byte(index) == UInt8(ascii: ")") else { return nil }
    return index + 1
  }

  /// A label in brackets, of at most 1,000 bytes.
  func label(at start: Int) -> Part? {
    guard byte(start) == UInt8(ascii: "[") else { return nil }
    var index = start + 1
    while index < bytes.count, index - start <= 1_001 {
      switch bytes[index] {
      case UInt8(ascii: "["): return nil
      case UInt8(ascii: "]"): return Part(inner: start + 1..<index, end: index + 1)
      default: index += isEscape(index) ? 2 : 1
      }
    }
    return nil
  }

  /// The end of `[label]: destination "title"`, behind its line.
  func definitionEnd(at start: Int) -> Int? {
    guard let label = label(at: start), byte(label.end) == UInt8(ascii: ":") else { return nil }
    guard bytes[label.inner].contains(where: { !isSpace($0) }) else { return nil }
    let place = skippingSpace(label.end + 1)
    guard place < bytes.count, let found = destination(at: place) else { return nil }
    if found.inner.isEmpty, byte(place) != UInt8(ascii: "<") { return nil }
    let titleStart = skippingSpace(found.end)
    if titleStart > found.end, let title = titleEnd(at: titleStart), let end = lineEnd(at: title) {
      return end
    }
    return lineEnd(at: found.end)
  }

  private func lineEnd(at start: Int) -> Int? {
    let index = skippingBlanks(start)
    if index == bytes.count { return index }
    guard isLineEnd(bytes[index]) else { return nil }
    return index + 1
  }
}
