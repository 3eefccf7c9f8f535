internal import Text

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

extension Renderer {
  /// The value at a path: its first name is searched for from the innermost scope outwards, the others in what
  /// was found.
  func value(_ first: UInt32, _ end: UInt32) -> Place? {
    guard first < end else { return frames.last }
    var found: Place?
    var scope = frames.count - 1
    while scope >= 0 {
      found = value(code.path[Int(first)], in: frames[scope])
      if found != nil { break }
      scope -= 1
    }
    var step = first + 1
    while step < end, let place = found {
      found = value(code.path[Int(step)], in: place)
      step += 1
    }
    return found
  }

  private func value(_ name: Name, in place: Place) -> Place? {
    place.value(of: code.blob + Int(name.start), count: Int(name.count), hash: name.hash)
  }

  /// Prints a value where elements may stand: a text of another language says which one.
  mutating func printMarked(_ place: Place) {
    let language = place.language
    guard language.count > 0 else { return print(place, escaped: true) }
    buffer.append("<span lang=\"")
    buffer.append(escapingHTML: language)
    buffer.append("\">")
    print(place, escaped: true)
    buffer.append("</span>")
  }

  mutating func print(_ place: Place, escaped: Bool) {
    switch place.cell.tag {
    case .text, .html:
      if escaped {
        buffer.append(escapingHTML: place.text)
      } else {
        buffer.append(place.text)
      }
    case .yes: buffer.append("true")
    case .no: buffer.append("false")
    case .absent, .list, .record, .elsewhere: return
    }
  }

  mutating func print(_ text: UnsafeBufferPointer<UInt8>, startsLine: Bool) {
    if indentation.count == indentationStart {
      skipsIndentation = false
      buffer.append(text)
    } else {
      printIndented(text, startsLine: startsLine)
    }
  }

  /// Prints what goes before each line.
  mutating func indent() {
    if indentation.count > indentationStart, !skipsIndentation {
      Renderer.append(indentation, from: indentationStart, to: &buffer)
    }
    skipsIndentation = false
  }

  /// Prints text with the indentation before each of its lines but empty ones.
  private mutating func printIndented(_ text: UnsafeBufferPointer<UInt8>, startsLine: Bool) {
    var isLineStart = startsLine
    var start = 0
    while start < text.count {
      let isEmptyLine = text[start] == UInt8(ascii: "\n") || text[start] == UInt8(ascii: "\r")
      if isLineStart, !isEmptyLine { indent() }
      skipsIndentation = false
      let end = endOfLine(text, from: start)
      buffer.append(UnsafeBufferPointer(rebasing: text[start..<end]))
      start = end
      isLineStart = true
    }
  }

  private func endOfLine(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = text.baseAddress,
      let found = memchr(base + start, Int32(UInt8(ascii: "\n")), text.count - start)
    else { return text.count }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base) + 1
  }

  // A slice of an array would count a reference for each line.
  private static func append(_ bytes: [UInt8], from start: Int, to buffer: inout ByteBuffer) {
    bytes.withUnsafeBufferPointer {
      buffer.append(UnsafeBufferPointer(rebasing: $0[start...]))
    }
  }
}
