internal import Markdown
internal import Rulebook
internal import Text

/// What looks like a heading in a posting, and what it announces.
struct PostingHeading {
  /// The words, without the colon.
  var words: TextBlock
  /// What it announces; nil where the rulebook does not know it.
  var kind: Posting.Kind?
  /// How high it stands above others: 1 for `#`, 9 for a mere line.
  var rank: Int
  /// What follows the colon in the same line.
  var rest: TextBlock?

  private static let table = KindTable<Posting.Kind>(Rulebook.postingHeadings)
  /// More words than a heading has.
  private static let mostWords = 14

  /// Reads a block as a heading; nil where it is a statement.
  init?(_ block: TextBlock, before next: TextBlock?) {
    guard !block.isQuotation else { return nil }
    if let label = PostingHeading.label(block) {
      self = label
      return
    }
    let names = PostingHeading.names(block.text)
    guard !names.isEmpty, names.count <= PostingHeading.mostWords else { return nil }
    let found = PostingHeading.table.kind(of: names)
    guard let rank = PostingHeading.rank(block, names.count, found, before: next) else { return nil }
    self.init(words: PostingHeading.withoutMarks(block), kind: found?.kind, rank: rank, rest: nil)
  }

  /// How high a block stands that looks like a heading; nil where it does not.
  private static func rank(
    _ block: TextBlock, _ count: Int, _ found: (kind: Posting.Kind, isWhole: Bool)?, before next: TextBlock?
  ) -> Int? {
    let text = block.text
    let isWhole = found?.isWhole ?? false
    switch block.kind {
    case .heading(let level): return endsSentence(text) && !isWhole && count > 4 ? nil : level
    case .item: return (block.isStrong || text.hasSuffix(":")) && isWhole && next != nil ? 8 : nil
    case .paragraph:
      if block.isStrong || isMarkedStrong(text), !endsSentence(text) { return 7 }
      if isCapitals(text) { return 7 }
      if text.hasSuffix(":") { return count <= 8 || found != nil ? 8 : nil }
      guard !endsSentence(text) else { return nil }
      if isWhole { return 8 }
      guard case .item? = next?.kind, count <= 8, isShort(text) else { return nil }
      return 9
    }
  }

  private init(words: TextBlock, kind: Posting.Kind?, rank: Int, rest: TextBlock?) {
    self.words = words
    self.kind = kind
    self.rank = rank
    self.rest = rest
  }

  /// `Requirements: five years of …`: a known heading and a statement in one line.
  private static func label(_ block: TextBlock) -> PostingHeading? {
    let bytes = Array(block.text.utf8)
    guard let colon = bytes.prefix(50).firstIndex(of: UInt8(ascii: ":")), colon + 1 < bytes.count,
      bytes[colon + 1] == 0x20,
      let found = table.kind(of: names(String(decoding: bytes[..<colon], as: UTF8.self))),
      found.isWhole
    else { return nil }
    return PostingHeading(
      words: block.part(0..<colon, as: block.kind), kind: found.kind, rank: 8,
      rest: block.part(colon + 1..<bytes.count, as: .paragraph))
  }

  /// Whether a line is a heading of the rulebook, word for word.
  static func isKnown(_ line: String) -> Bool {
    isShort(line) && !endsSentence(line) && table.kind(of: names(line))?.isWhole ?? false
  }

  /// Whether a line is short and ends in a colon, or stands in capitals.
  static func looksLikeLabel(_ line: String) -> Bool {
    isShort(line) && line.hasSuffix(":") || isCapitals(line)
  }

  private static func isShort(_ line: String) -> Bool { line.utf8.count <= 70 }

  /// The words of a heading, without a number before them.
  static func names(_ text: String) -> [String] {
    let words = Content.words(of: text)
    guard let first = words.first, words.count > 1, first.utf8.allSatisfy(\.isASCIIDigit),
      text.utf8.dropFirst(first.utf8.count).first.map({ ".):".utf8.contains($0) }) ?? false
    else { return words }
    return Array(words.dropFirst())
  }

  /// A heading without the colon at its end, and without marks that Markdown did not take for any.
  private static func withoutMarks(_ block: TextBlock) -> TextBlock {
    let bytes = Array(block.text.utf8)
    func isMark(_ byte: UInt8) -> Bool { ":*_# ".utf8.contains(byte) }
    guard let start = bytes.firstIndex(where: { !isMark($0) }),
      let end = bytes.lastIndex(where: { !isMark($0) })
    else { return block }
    return block.part(start..<end + 1, as: block.kind)
  }
}

/// Whether somebody meant bold words, and put a blank where Markdown has none.
private func isMarkedStrong(_ text: String) -> Bool { text.hasPrefix("**") && text.hasSuffix("**") }

/// Whether a text ends as a sentence does.
private func endsSentence(_ text: String) -> Bool {
  text.utf8.last.map { ".;,!".utf8.contains($0) } ?? false
}

/// Whether a line is short, and all its letters are capitals.
private func isCapitals(_ line: String) -> Bool {
  guard line.utf8.count <= 60, !line.hasPrefix("#"), !endsSentence(line) else { return false }
  var letters = 0
  for scalar in line.unicodeScalars where scalar.properties.isAlphabetic {
    guard scalar.properties.isUppercase else { return false }
    letters += 1
  }
  return letters >= 4
}
