internal import Text

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

  mutating func print(_ place: Place, escaped: Bool) {
    switch place.cell.tag {
    case .text, .html:
      if escaped {
        buffer.append(escapingHTML: place.text)
      } else {
        buffer.bytes.append(contentsOf: place.text)
      }
    case .yes: buffer.append("true")
    case .no: buffer.append("false")
    case .absent, .list, .record, .elsewhere: return
    }
  }

  mutating func print(_ text: UnsafeBufferPointer<UInt8>, startsLine: Bool) {
    if indentation.count == indentationStart {
      skipsIndentation = false
      buffer.bytes.append(contentsOf: text)
    } else {
      printIndented(text, startsLine: startsLine)
    }
  }

  /// Prints what goes before each line.
  mutating func indent() {
    if indentation.count > indentationStart, !skipsIndentation {
      buffer.bytes.append(contentsOf: indentation[indentationStart...])
    }
    skipsIndentation = false
  }

  /// Prints text with the indentation before each of its lines but empty ones.
  private mutating func printIndented(_ text: UnsafeBufferPointer<UInt8>, startsLine: Bool) {
    var isLineStart = startsLine
    var rest = text[...]
    while let first = rest.first {
      if isLineStart, first != UInt8(ascii: "\n"), first != UInt8(ascii: "\r") { indent() }
      skipsIndentation = false
      let end = endOfLine(rest)
      buffer.bytes.append(contentsOf: rest[..<end])
      rest = rest[end...]
      isLineStart = true
    }
  }

  private func endOfLine(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    text.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? text.endIndex
  }
}
