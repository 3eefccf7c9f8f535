internal import Checking
internal import Content
internal import Diagnostics
internal import Markdown
internal import Text

/// HTML as Markdown: its words, lists, headings and addresses, and nothing else.
///
/// What word processors and boards put around it is dropped: styles, scripts, comments, elements of Word. A line of
/// strong words stays strong, since it is a heading to whoever reads it.
struct HTMLReduction {
  /// What came out.
  struct Result: Sendable, Equatable {
    /// The text, a block each, with empty lines between them.
    var markdown = ""
    /// How many elements were dropped with all that they held, by their names.
    var dropped: [String: Int] = [:]
    /// How many characters were dropped that nobody sees.
    var hidden = 0
  }

  private let bytes: [UInt8]
  private var result = Result()
  private var blocks: [String] = []
  /// The words of the block that is open, and how many of them are strong.
  private var words = ""
  private var counts = (all: 0, strong: 0)
  private var strongDepth = 0
  private var heading = 0
  private var listDepth = 0
  /// The depth of the list whose item is open; 0 where none is.
  private var itemDepth = 0
  /// Whether a block ended within an item.
  private var isJoining = false
  private var links: [String?] = []
  /// The words of the link that was opened last.
  private var linkWords = ""
  /// The element that is left out with what it holds, and how often it is open.
  private var skipped: (name: String, depth: Int)?
  /// Where the last end tag of some elements is.
  private let lastEnds: [String: UInt32]

  /// Reduces a text, if it is HTML; any other text stays as it is, without what nobody sees.
  static func reduced(_ text: String) -> Result {
    let source = unescaped(text)
    guard holdsTags(source) else {
      let clean = CleanText(text)
      return Result(markdown: clean.text, hidden: clean.dropped)
    }
    var reduction = HTMLReduction(Array(source.utf8))
    return reduction.run()
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var tokens = HTMLTokenizer(bytes)
    var ends: [String: UInt32] = [:]
    while let token = tokens.next() {
      if case .end(let name, let range) = token, HTMLReduction.foreign.contains(name) {
        ends[name] = range.start
      }
    }
    lastEnds = ends
  }

  /// HTML that was escaped as a whole, as Greenhouse gives it, as it was before.
  private static func unescaped(_ text: String) -> String {
    var text = text
    for _ in 0..<3 {
      guard !holdsTags(text), text.contains("&lt;") || text.contains("&#60;") || text.contains("&amp;lt;")
      else { return text }
      let resolved = String(decoding: resolvingReferences(in: text.utf8), as: UTF8.self)
      guard holdsTags(resolved) || resolved.contains("&lt;") else { return text }
      text = resolved
    }
    return text
  }

  /// Whether something begins like the tag of an element that texts have.
  static func holdsTags(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.indices.contains { index in
      guard bytes[index] == UInt8(ascii: "<") else { return false }
      var rest = bytes[(index + 1)...].prefix(14)
      if rest.first == UInt8(ascii: "/") { rest = rest.dropFirst() }
      let name = rest.prefix { $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: ":") }
      guard let next = rest.dropFirst(name.count).first,
        next == UInt8(ascii: ">") || next == 0x20 || next == UInt8(ascii: "/") || next == 0x0A
      else { return false }
      return known.contains(String(decoding: name.map(\.lowercasedASCII), as: UTF8.self))
    }
  }

  private mutating func run() -> Result {
    var tokens = HTMLTokenizer(bytes)
    while let token = tokens.next() {
      switch token {
      case .start(let tag): start(tag)
      case .end(let name, _): end(name)
      case .text(let range): if skipped == nil { add(bytes[range.indices]) }
      case .comment: continue
      }
    }
    flush()
    result.markdown = blocks.joined(separator: "\n\n") + (blocks.isEmpty ? "" : "\n")
    return result
  }

  private mutating func start(_ tag: HTMLTag) {
    if let open = skipped {
      if open.name == tag.name { skipped = (open.name, open.depth + 1) }
      return
    }
    switch tag.name {
    case "script", "style":
      result.dropped[tag.name, default: 0] += 1
      skipped = (tag.name, 1)
    case let name where HTMLReduction.foreign.contains(name):
      guard let last = lastEnds[name], last > tag.range.start else { return }
      result.dropped[name, default: 0] += 1
      skipped = (name, 1)
    case "b", "strong": strongDepth += 1
    case "a":
      links.append(address(tag, "href"))
      linkWords = ""
    case "img": if let alt = attribute(tag, "alt") { add(Array(alt.utf8)[...]) }
    case "iframe", "video", "audio", "embed", "source":
      if let address = address(tag, "src") { append(" (\(address)) ", isStrong: false) }
    case "ul", "ol":
      flush()
      listDepth = min(listDepth + 1, 1_000)
    case "li":
      flush()
      itemDepth = max(1, listDepth)
    case "h1", "h2", "h3", "h4", "h5", "h6":
      flush()
      heading = Int(tag.name.dropFirst()) ?? 1
    case "td", "th", "dd": isJoining = isJoining || !words.isEmpty
    case let name where HTMLReduction.blocks.contains(name): breakBlock()
    default: return
    }
  }

  private mutating func end(_ name: String) {
    if let open = skipped {
      guard open.name == name else { return }
      skipped = open.depth > 1 ? (name, open.depth - 1) : nil
      return
    }
    switch name {
    case "b", "strong": strongDepth = max(0, strongDepth - 1)
    case "a":
      // A link around it is compared with what follows, or many within each other would take long.
      let shown = linkWords
      linkWords = ""
      guard let link = links.popLast() ?? nil, !shown.contains(link) else { return }
      append(" (\(link))", isStrong: strongDepth > 0)
    case "ul", "ol":
      flush()
      listDepth = max(0, listDepth - 1)
      itemDepth = 0
    case "li":
      flush()
      itemDepth = 0
    case "h1", "h2", "h3", "h4", "h5", "h6": flush()
    case let name where HTMLReduction.blocks.contains(name): breakBlock()
    default: return
    }
  }

  /// A block within an item goes on in it.
  private mutating func breakBlock() {
    if itemDepth > 0 || heading > 0 { isJoining = isJoining || !words.isEmpty } else { flush() }
  }

  private mutating func add(_ source: ArraySlice<UInt8>) {
    let clean = CleanText(String(decoding: resolvingReferences(in: source), as: UTF8.self))
    result.hidden += clean.dropped
    append(clean.text, isStrong: strongDepth > 0)
  }

  private mutating func append(_ text: String, isStrong: Bool) {
    for character in text {
      if character.isWhitespace {
        if let last = words.last, last != " " { words.append(" ") }
        continue
      }
      if isJoining {
        while words.last == " " { words.removeLast() }
        if let last = words.last {
          words += last.isLetter || last.isNumber || last == ")" ? "; " : " "
        }
        isJoining = false
      }
      words.append(character)
      if !links.isEmpty { linkWords.append(character) }
      counts.all += 1
      if isStrong || character == ":" { counts.strong += 1 }
    }
  }

  private mutating func flush() {
    defer {
      words = ""
      counts = (0, 0)
      heading = 0
      isJoining = false
    }
    var text = words
    while text.last == " " { text.removeLast() }
    guard !text.isEmpty else { return }
    let isBullet = itemDepth == 0 && beginsWithBullet(text)
    if isBullet { text = String(text.dropFirst().drop { $0 == " " }) }
    guard !text.isEmpty else { return }
    let safe = markdownEscaped(text)
    if itemDepth > 0 || isBullet {
      let depth = min(max(itemDepth, 1), 6)
      blocks.append(String(repeating: "  ", count: depth - 1) + "- " + safe)
    } else if heading > 0 {
      blocks.append(String(repeating: "#", count: min(heading + 1, 6)) + " " + safe)
    } else if counts.all == counts.strong, strongWords(text) {
      blocks.append("**\(safe)**")
    } else {
      blocks.append(safe)
    }
  }

  private func beginsWithBullet(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, HTMLReduction.bullets.contains(first) else { return false }
    return !"-–*".unicodeScalars.contains(first) || text.dropFirst().first == " "
  }

  /// Whether strong words are few enough for a heading.
  private func strongWords(_ text: String) -> Bool {
    text.utf8.count <= 120 && text.contains(where: \.isLetter)
  }

  /// The web or mail address in an attribute.
  private func address(_ tag: HTMLTag, _ name: String) -> String? {
    guard let value = attribute(tag, name).map(CleanText.line), value.utf8.count <= 2_000 else { return nil }
    if value.hasPrefix("mailto:") { return String(value.dropFirst(7)) }
    return value.hasPrefix("http://") || value.hasPrefix("https://") ? value : nil
  }

  private func attribute(_ tag: HTMLTag, _ name: String) -> String? {
    guard let attribute = tag.attributes.first(where: { $0.name == name }) else { return nil }
    return String(decoding: resolvingReferences(in: bytes[attribute.value.indices]), as: UTF8.self)
  }

  private static let bullets: Set<Unicode.Scalar> = [
    "•", "·", "●", "▪", "◦", "‣", "■", "–", "-", "*", "➢", "✓", "\u{F0B7}", "\u{F0A7}",
  ]
  /// What holds no words of a posting.
  private static let foreign: Set<String> = ["xml", "svg", "head", "object", "template", "canvas", "math"]
  private static let blocks: Set<String> = [
    "p", "div", "br", "section", "article", "header", "footer", "main", "body", "html", "table", "tbody",
    "thead",
    "tr", "hr", "dl", "dt", "blockquote", "pre", "figure", "figcaption", "aside", "nav", "address", "details",
    "summary", "fieldset", "form", "o:p",
  ]
  private static let known: Set<String> = blocks.union(foreign).union([
    "a", "b", "i", "u", "em", "strong", "span", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "font",
    "img",
    "td", "th", "dd", "script", "style", "iframe", "video", "small", "sub", "sup", "code", "meta", "link",
  ])
}
