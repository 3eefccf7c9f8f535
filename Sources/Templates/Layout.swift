/// Which whitespace of a template belongs to its tags and not to what it prints.
///
/// A tag that is alone on its line takes the line with it. Parent and block tags are more generous: they may share a
/// line with each other, a parent's two tags may be on one line, and a block opened at the end of a line of such tags
/// is in block form: its lines are indented relative to it.
struct Layout {
  /// Whether a token is printed or run at all; whitespace beside tags is not.
  private(set) var isDropped: [Bool]
  /// Whether the first thing printed on a line is this token.
  private(set) var startsLine: [Bool]
  /// The blanks before a tag that takes them with it; also those before a block that begins a line.
  private(set) var indentation: [Range<Int>?]
  /// For a block in block form: the blanks that all its lines begin with; nil for one in inline form.
  private(set) var blockForm: [Range<Int>?]

  private let tokens: [Token]
  private let bytes: [UInt8]
  private var lines: [Range<Int>] = []
  private var lineOfToken: [Int]

  init(_ tokens: [Token], _ bytes: [UInt8]) {
    self.tokens = tokens
    self.bytes = bytes
    isDropped = Array(repeating: false, count: tokens.count)
    startsLine = isDropped
    indentation = Array(repeating: nil, count: tokens.count)
    blockForm = indentation
    lineOfToken = Array(repeating: 0, count: tokens.count)
    findLines()
    for line in lines { layOutSingleTag(line) }
    for line in lines { layOutInheritance(line) }
    for index in tokens.indices where tokens[index].kind == .parent { layOutParent(index) }
    for line in lines {
      if let first = line.first(where: { !isDropped[$0] }) { startsLine[first] = true }
    }
  }

  private mutating func findLines() {
    var start = 0
    for index in tokens.indices {
      lineOfToken[index] = lines.count
      if endsLine(index) || index == tokens.count - 1 {
        lines.append(start..<index + 1)
        start = index + 1
      }
    }
  }

  /// A section's, partial's, comment's or delimiter's tag that is alone on its line.
  private mutating func layOutSingleTag(_ line: Range<Int>) {
    guard isBlankBesidesTags(line) else { return }
    let tags = line.filter { tokens[$0].kind != .text }
    guard tags.count == 1, let tag = tags.first, !isInheritance(tag) else { return }
    switch tokens[tag].kind {
    case .variable, .unescaped: return
    default:
      indentation[tag] = leadingBlanks(line)
      for index in line { isDropped[index] = isDropped[index] || tokens[index].kind == .text }
    }
  }

  /// A line of block and parent tags.
  private mutating func layOutInheritance(_ line: Range<Int>) {
    for index in line where tokens[index].kind == .block && isBlank(line.lowerBound..<index) {
      indentation[index] = leadingBlanks(line)
    }
    guard isBlankBesidesTags(line) else { return }
    let tags = line.filter { tokens[$0].kind != .text && tokens[$0].kind != .comment }
    guard let first = tags.first, let last = tags.last, tags.allSatisfy(isInheritance) else { return }
    if tokens[last].kind == .block, endsLine(line.upperBound - 1) {
      blockForm[last] = commonBlanks(bodyOf: last)
      if blockForm[last] == nil { blockForm[last] = 0..<0 }
    }
    if tokens[first].kind == .close || blockForm[first] != nil {
      drop(line.lowerBound..<first)
      indentation[first] = leadingBlanks(line)
    }
    let isOpenedHere = tokens[last].kind == .close && line.contains(tokens[last].partner)
    if tokens[last].kind == .close && !isOpenedHere || blockForm[last] != nil {
      drop(last + 1..<line.upperBound)
    }
  }

  /// A parent whose open tag begins a line and whose close tag ends one.
  private mutating func layOutParent(_ open: Int) {
    let close = tokens[open].partner
    let before = lines[lineOfToken[open]].lowerBound..<open
    let after = close + 1..<lines[lineOfToken[close]].upperBound
    guard isBlank(before), isBlank(after) else { return }
    indentation[open] = leadingBlanks(lines[lineOfToken[open]])
    drop(before)
    drop(after)
  }

  /// The blanks that begin each line of a block's body; nil where it has no lines.
  private func commonBlanks(bodyOf open: Int) -> Range<Int>? {
    let close = tokens[open].partner
    var common: Range<Int>?
    for number in lineOfToken[open] + 1..<max(lineOfToken[close] + 1, lineOfToken[open] + 1) {
      let line = lines[number].clamped(to: open + 1..<close)
      guard !isBlank(line) else { continue }
      let blanks = leadingBlanks(line)
      guard let known = common else {
        common = blanks
        continue
      }
      let shared = zip(known, blanks).prefix { bytes[$0] == bytes[$1] }.count
      common = known.lowerBound..<known.lowerBound + shared
    }
    // A body without lines is indented as its tag is.
    return common ?? indentation[open]
  }

  private mutating func drop(_ range: Range<Int>) {
    for index in range where tokens[index].kind == .text { isDropped[index] = true }
  }

  private func endsLine(_ index: Int) -> Bool {
    tokens[index].kind == .text && bytes[tokens[index].range.upperBound - 1] == UInt8(ascii: "\n")
  }

  private func isInheritance(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .parent, .block: true
    case .close: tokens[tokens[index].partner].kind == .parent || tokens[tokens[index].partner].kind == .block
    default: false
    }
  }

  private func isBlank(_ range: Range<Int>) -> Bool {
    range.allSatisfy { tokens[$0].kind == .text && bytes[tokens[$0].range].allSatisfy(\.isWhitespace) }
  }

  private func isBlankBesidesTags(_ line: Range<Int>) -> Bool {
    line.allSatisfy { tokens[$0].kind != .text || isBlank($0..<$0 + 1) }
  }

  private func leadingBlanks(_ line: Range<Int>) -> Range<Int> {
    guard let first = line.first, tokens[first].kind == .text else {
      let start = line.first.map { tokens[$0].range.lowerBound } ?? 0
      return start..<start
    }
    let range = tokens[first].range
    let blanks = bytes[range].prefix(while: \.isBlank).count
    return range.lowerBound..<range.lowerBound + blanks
  }
}
