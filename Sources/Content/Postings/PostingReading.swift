package import Diagnostics
internal import Markdown
internal import Rulebook
internal import Text
internal import YAML

extension Posting {
  /// Reads a posting; nil where the file is no text, and then the sink says so.
  package static func read(_ file: SourceFile, into sink: inout DiagnosticSink) -> Posting? {
    guard file.bytes.count <= PostingReader.mostBytes else {
      sink.report(
        Diagnostic(
          rule: "content/limit", message: "this file is too long for a job posting",
          at: Label(file, .fileStart), help: "give a file for each posting"))
      return nil
    }
    if let problem = textProblem(in: file) {
      sink.report(problem.finding)
      guard problem.isReadable else { return nil }
    }
    var reader = PostingReader(file)
    reader.read()
    guard reader.posting.title != nil || !reader.posting.sections.isEmpty else {
      sink.report(
        Diagnostic(
          rule: "content/syntax", message: "there is no text here", at: Label(file, .fileStart),
          help: "give a job description, in Markdown or plain text"))
      return nil
    }
    return reader.posting
  }
}

/// Sorts the blocks of a posting into sections.
private struct PostingReader {
  var posting: Posting
  private let blocks: [TextBlock]
  private let frontTitle: Range<Int>?
  /// The last heading that the rulebook knows, and what it announced.
  private var open: (rank: Int, kind: Posting.Kind)?
  private var hasKnownHeading = false

  static let mostBytes = 1 << 20
  private static let wording = KindTable<Posting.Kind>(Rulebook.postingWording)

  init(_ file: SourceFile) {
    posting = Posting(file: file)
    let text = PostingText(file.bytes)
    let lines = PostingLines(text.bytes)
    frontTitle = text.frontTitle
    blocks = MarkdownDocument.textBlocks(of: text.markdown).flatMap(lines.parts)
  }

  mutating func read() {
    let first = takeTitle()
    for index in blocks.indices.dropFirst(first) {
      let next = index + 1 < blocks.count ? blocks[index + 1] : nil
      if let heading = PostingHeading(blocks[index], before: next), !isBenefit(heading, blocks[index]) {
        take(heading)
      } else {
        take(blocks[index])
      }
    }
    takeFacts()
  }

  /// Whether words before a colon name one benefit among others: `Bonus: 4 %` tells of no nice-to-have there.
  private func isBenefit(_ heading: PostingHeading, _ block: TextBlock) -> Bool {
    guard heading.rest != nil, case .item = block.kind, let open, open.rank < heading.rank else {
      return false
    }
    return open.kind == .benefits || open.kind == .pay
  }

  /// Finds the title, and says how many blocks it takes.
  private mutating func takeTitle() -> Int {
    let bytes = posting.file.bytes
    if let frontTitle {
      posting.title = PlainText(
        String(decoding: bytes[frontTitle], as: UTF8.self),
        at: SourceRange(frontTitle.lowerBound, frontTitle.upperBound))
      return 0
    }
    for (index, block) in blocks.prefix(12).enumerated() {
      guard let title = labelledTitle(block) else { continue }
      posting.title = title
      return index == 0 ? 1 : 0
    }
    guard let first = blocks.first, !first.isQuotation, first.text.utf8.count <= 100,
      first.text.utf8.last.map({ !".:;,!?".utf8.contains($0) }) ?? false,
      !PostingHeading.isKnown(first.text)
    else { return 0 }
    if case .item = first.kind { return 0 }
    posting.title = PlainText(first.text, at: first.place)
    return 1
  }

  /// The title after `Job title:` and its like.
  private func labelledTitle(_ block: TextBlock) -> PlainText? {
    let bytes = Array(block.text.utf8)
    guard let colon = bytes.prefix(20).firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let label = words(of: String(decoding: bytes[..<colon], as: UTF8.self)).joined(separator: " ")
    guard ["title", "job title", "position", "position title", "role", "role title", "job"].contains(label)
    else { return nil }
    let title = block.part(colon + 1..<bytes.count, as: block.kind)
    guard !title.text.isEmpty, title.text.utf8.count <= 100 else { return nil }
    return PlainText(title.text, at: title.place)
  }

  private mutating func take(_ heading: PostingHeading) {
    let kind: Posting.Kind
    if let known = heading.kind {
      kind = known
      open = (heading.rank, known)
      hasKnownHeading = true
    } else if let open, heading.rank > open.rank || posting.sections.last?.statements.isEmpty ?? false {
      kind = open.kind
    } else {
      open = nil
      kind = hasKnownHeading ? .other : .role
    }
    posting.sections.append(.init(heading: heading.words, kind: kind))
    if let rest = heading.rest { take(rest) }
  }

  private mutating func take(_ block: TextBlock) {
    if posting.sections.isEmpty { posting.sections.append(.init(heading: nil, kind: .role)) }
    let last = posting.sections.count - 1
    let section = posting.sections[last].kind
    let words = words(of: block.text)
    let kind: Posting.Kind
    if PostingReader.wording.kind(of: words)?.kind == .equalOpportunity {
      kind = .equalOpportunity
    } else if let other = endOfRequirements(block, words) {
      // What follows such a paragraph is of its kind, too, until the next heading.
      posting.sections.append(.init(heading: nil, kind: other))
      open = nil
      posting.sections[last + 1].statements.append(.init(block: block, kind: other))
      return
    } else if section == .success, case .item = block.kind, words.prefix(4).contains(where: asking.contains) {
      kind = PostingReader.isOptional(block.text) ? .niceToHaves : .mustHaves
    } else if section == .mustHaves {
      kind = PostingReader.isOptional(block.text) ? .niceToHaves : .mustHaves
    } else if section == .role, case .item = block.kind {
      kind = words.prefix(6).contains(where: asking.contains) ? .mustHaves : .responsibilities
    } else if !hasKnownHeading, section == .role {
      kind = words.contains(where: calling.contains) ? .role : .about
    } else {
      kind = section
    }
    posting.sections[last].statements.append(.init(block: block, kind: kind))
  }

  /// What begins with a paragraph that asks for nothing, below a list of requirements: nobody put a heading above it.
  private func endOfRequirements(_ block: TextBlock, _ words: [String]) -> Posting.Kind? {
    guard let section = posting.sections.last, [.mustHaves, .niceToHaves].contains(section.kind),
      case .paragraph = block.kind, words.count >= 12,
      section.statements.contains(where: { if case .item = $0.block.kind { true } else { false } }),
      !words.contains(where: asking.contains)
    else { return nil }
    return words.contains(where: { ["benefits", "perks"].contains($0) }) ? .benefits : .about
  }

  /// Whether the first clause of a requirement says that one may lack it.
  private static func isOptional(_ text: String) -> Bool {
    let clause = words(of: firstClause(text))
    return clause.count <= 40 && !clause.contains("required") && !clause.contains("must")
      && wording.kind(of: clause)?.kind == .niceToHaves
  }

  /// A text up to its first semicolon or full stop, without what is in parentheses unless that is such wording alone.
  private static func firstClause(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var clause: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let isEnd =
        byte == UInt8(ascii: ";") || "!?.".utf8.contains(byte) && bytes[index...].dropFirst().first == 0x20
      if isEnd, clause.count > 12 { break }
      if byte == UInt8(ascii: "("), let end = bytes[index...].firstIndex(of: UInt8(ascii: ")")) {
        let inner = String(decoding: bytes[index + 1..<end], as: UTF8.self)
        if !(wording.kind(of: words(of: inner))?.isWhole ?? false) {
          index = end + 1
          continue
        }
      }
      clause.append(byte)
      index += 1
    }
    return String(decoding: clause, as: UTF8.self)
  }

  private mutating func takeFacts() {
    for statement in posting.sections.flatMap(\.statements) {
      posting.pay += PayMention.all(in: statement)
      posting.years += YearsMention.all(in: statement)
    }
    for mention in workplaceMentions(in: blocks, leavingOut: posting.statements(.benefits).map(\.block))
    where !posting.workplaces.contains(where: { $0.value == mention.value }) {
      posting.workplaces.append(mention)
    }
  }
}

/// Words by which an item of a role's description tells that it asks for something.
private let asking: Set = [
  "experience", "years", "degree", "phd", "bachelor", "bachelors", "masters", "knowledge", "proficiency",
  "proficient",
  "familiarity", "familiar", "skills", "ability", "fluent", "fluency", "understanding",
]
/// Words by which a paragraph before all headings tells that it is about the role rather than the company.
private let calling: Set = [
  "you", "your", "youll", "youre", "role", "position", "seeking", "hiring", "looking", "candidate", "job",
  "internship",
  "opportunity",
]
