/// A posting made into Markdown, byte for byte as long, so that each place in it is one of the file.
///
/// People paste from word processors and websites: their bullets become `-`, an indentation that would mean code
/// becomes empty lines, and the HTML of blocks becomes Markdown.
struct PostingText {
  private(set) var bytes: [UInt8]
  /// The title that front matter gives, by its bytes.
  private(set) var frontTitle: Range<Int>?

  init(_ bytes: [UInt8]) {
    // Markdown makes three bytes of a NUL.
    self.bytes = bytes.map { $0 == 0 ? 0x20 : $0 }
    blankFrontMatter()
    PostingHTML.rewrite(&self.bytes)
    rewriteLines()
  }

  /// The text as Markdown.
  var markdown: String { String(decoding: bytes, as: UTF8.self) }

  /// The lines of some bytes, without their ends.
  static func lines(_ bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for index in bytes.indices where bytes[index] == 0x0A || bytes[index] == 0x0D {
      let isSecondOfTwo = bytes[index] == 0x0A && index > 0 && bytes[index - 1] == 0x0D
      if !isSecondOfTwo { lines.append(start..<index) }
      start = index + 1
    }
    return lines + [start..<bytes.count]
  }

  private mutating func blankFrontMatter() {
    let lines = PostingText.lines(bytes).filter { !$0.isEmpty }
    guard let first = lines.first, isHyphens(first), let end = lines.dropFirst().firstIndex(where: isHyphens)
    else { return }
    let keys = lines[1..<end]
    guard !keys.isEmpty, keys.contains(where: { bytes[$0].contains(UInt8(ascii: ":")) }) else { return }
    for line in keys where bytes[line].starts(with: "title:".utf8) {
      var value = line.dropFirst(6)
      while let byte = value.first.map({ bytes[$0] }), " \t\"'".utf8.contains(byte) { value.removeFirst() }
      while let byte = value.last.map({ bytes[$0] }), " \t\"'".utf8.contains(byte) { value.removeLast() }
      frontTitle = value
    }
    for index in first.lowerBound..<lines[end].upperBound { bytes[index] = 0x0A }
  }

  private func isHyphens(_ line: Range<Int>) -> Bool {
    bytes[line].starts(with: "---".utf8) && bytes[line].dropFirst(3).allSatisfy(isGap)
  }

  private mutating func rewriteLines() {
    var isAfterBlank = true
    for line in PostingText.lines(bytes) {
      let start = skippingBlanks(from: line.lowerBound, to: line.upperBound)
      let isBlank = start.index == line.upperBound
      defer { isAfterBlank = isBlank }
      if isBlank { continue }
      if let marker = marker(at: start.index, to: line.upperBound) {
        let after = skippingBlanks(from: start.index + marker.length, to: line.upperBound)
        let isPlain = !marker.isForeign && !start.isForeign && !after.isForeign
        if after.index == line.upperBound || isPlain && start.columns < 4 && after.columns <= 4 { continue }
        fill(line.lowerBound..<after.index, marker.text + [0x20])
      } else if start.columns >= 4 || start.isForeign, isAfterBlank {
        fill(line.lowerBound..<start.index, [])
      }
    }
  }

  /// Puts a mark at the end of a stretch, and empty lines before it.
  private mutating func fill(_ stretch: Range<Int>, _ mark: [UInt8]) {
    guard stretch.count >= mark.count else { return }
    let start = stretch.upperBound - mark.count
    for index in stretch.lowerBound..<start { bytes[index] = 0x0A }
    bytes.replaceSubrange(start..<stretch.upperBound, with: mark)
  }

  /// Where blanks end, how many columns they take, and whether there are others among them than Markdown's.
  private func skippingBlanks(from start: Int, to end: Int) -> (index: Int, columns: Int, isForeign: Bool) {
    var (index, columns, isForeign) = (start, 0, false)
    while index < end {
      if bytes[index] == 0x20 {
        columns += 1
        index += 1
      } else if bytes[index] == 0x09 {
        columns += 4
        index += 1
      } else if let blank = foreignBlanks.first(where: { bytes[index..<end].starts(with: $0) }) {
        isForeign = true
        columns += 1
        index += blank.count
      } else {
        break
      }
    }
    return (index, columns, isForeign)
  }

  /// The mark of a list at a place, as Markdown writes it.
  private func marker(at start: Int, to end: Int) -> (text: [UInt8], length: Int, isForeign: Bool)? {
    func isBlank(_ index: Int) -> Bool {
      index < end && (isGap(bytes[index]) || foreignBlanks.contains { bytes[index..<end].starts(with: $0) })
    }
    let byte = bytes[start]
    if "-*+".utf8.contains(byte) { return isBlank(start + 1) ? ([byte], 1, false) : nil }
    let rest = bytes[start..<end]
    // Word writes the bullets of inner lists as letters of another typeface.
    if let letter = letterBullets.first(where: { rest.starts(with: $0 + [0x09]) }) {
      return ([0x2D], letter.count, true)
    }
    if byte >= 0x80 {
      if let bullet = bullets.first(where: rest.starts) { return ([0x2D], bullet.count, true) }
      guard let dash = dashes.first(where: rest.starts), isBlank(start + dash.count) else { return nil }
      return ([0x2D], dash.count, true)
    }
    let digits = bytes[start..<end].prefix { (0x30...0x39).contains($0) }
    guard (1...2).contains(digits.count), digits.endIndex < end, isBlank(digits.endIndex + 1),
      bytes[digits.endIndex] == UInt8(ascii: ".") || bytes[digits.endIndex] == UInt8(ascii: ")")
    else { return nil }
    return (Array(bytes[start...digits.endIndex]), digits.count + 1, false)
  }
}

private func isGap(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

private let letterBullets = ["o", "§"].map { Array($0.utf8) }
private let bullets = "•·●○▪▫◦‣∙■□►▶▸➤➢✓✔✅⁃◆❖\u{F0A7}\u{F0B7}\u{F0D8}\u{F0FC}".unicodeScalars.map {
  Array(String($0).utf8)
}
private let dashes = "–—".unicodeScalars.map { Array(String($0).utf8) }
private let foreignBlanks = "\u{A0}\u{2009}\u{202F}\u{200B}\u{FE0F}\u{FEFF}".unicodeScalars.map {
  Array(String($0).utf8)
}
