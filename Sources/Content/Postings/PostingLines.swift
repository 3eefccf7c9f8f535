internal import Markdown
internal import Text

/// Cuts blocks of words where their author began a new line on purpose.
///
/// Markdown joins the lines of a paragraph; plain text has a statement on each. A line was broken on purpose where
/// it is a heading, where a bullet follows, or where the next word would have had room and begins a sentence.
struct PostingLines {
  /// The width at which the text is folded; nil where its lines are as long as they come.
  private let width: Int?

  init(_ bytes: [UInt8]) {
    let longest = PostingText.lines(bytes).map(\.count).max() ?? 0
    width = longest > 120 ? nil : max(longest, 60)
  }

  /// The parts of a block, in order.
  func parts(of block: TextBlock) -> [TextBlock] {
    let bytes = Array(block.text.utf8)
    var starts = [0] + block.lineEnds.map { $0 + 1 }
    starts.append(bytes.count + 1)
    let lines = zip(starts, starts.dropFirst()).map { $0..<max($0, $1 - 1) }
    guard lines.count > 1 else { return [block] }
    var parts: [TextBlock] = []
    var start = 0
    var kind = block.kind
    for (line, next) in zip(lines, lines.dropFirst()) {
      let isForced = bytes[line.upperBound] == 0x0A
      let this = block.part(line, as: block.kind)
      let other = block.part(next, as: block.kind)
      guard isForced || looksLikeHeading(this) || looksLikeHeading(other) || isOnPurpose(this, other) else {
        continue
      }
      parts.append(block.part(start..<line.upperBound, as: kind))
      start = next.lowerBound
      if case .item = kind { kind = .paragraph }
      if beginsWithNumber(other.text) { kind = .item(depth: 1) }
    }
    parts.append(block.part(start..<bytes.count, as: kind))
    return parts.filter { !$0.text.isEmpty }
  }

  private func looksLikeHeading(_ line: TextBlock) -> Bool {
    line.isStrong || PostingHeading.looksLikeLabel(line.text) || PostingHeading.isKnown(line.text)
  }

  private func isOnPurpose(_ line: TextBlock, _ next: TextBlock) -> Bool {
    guard let first = next.text.unicodeScalars.first, !first.properties.isLowercase else { return false }
    guard let width else { return true }
    let word = next.text.prefix { $0 != " " }
    return line.text.count + 1 + word.count <= width
  }
}

/// Whether a line begins as an item of a numbered list.
private func beginsWithNumber(_ line: String) -> Bool {
  let digits = line.utf8.prefix { $0.isASCIIDigit }
  guard (1...2).contains(digits.count) else { return false }
  let rest = line.utf8.dropFirst(digits.count)
  return rest.starts(with: ". ".utf8) || rest.starts(with: ") ".utf8)
}
