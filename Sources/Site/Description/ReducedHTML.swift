internal import Text

/// What somebody outside the site takes of HTML; links, pictures and attributes nobody does.
struct ReducedForm: Sendable {
  /// What takes the place of an element's tags.
  fileprivate struct Element: Sendable {
    let name: [UInt8]
    let start: [UInt8]
    let end: [UInt8]

    init(_ name: String, _ start: String, _ end: String) {
      (self.name, self.start, self.end) = (Array(name.utf8), Array(start.utf8), Array(end.utf8))
    }
  }

  /// The elements of which more stays than their words, those that stay as they are first.
  private let elements: [Element]
  /// Whether references become the characters that they stand for, wherever those cannot be taken for a tag or a
  /// reference.
  fileprivate let resolvesReferences: Bool

  /// Makes a form of the elements that stay as they are. Where words may be strong, a heading is a paragraph of such words.
  private init(_ names: [String], hasStrongWords: Bool, resolvesReferences: Bool) {
    let heading = hasStrongWords ? ("<p><strong>", "</strong></p>") : ("<p>", "</p>")
    let kept = names.map { Element($0, "<\($0)>", $0 == "br" ? "" : "</\($0)>") }
    let changed =
      (1...6).map { Element("h\($0)", heading.0, heading.1) }
      + ["pre", "figcaption"].map { Element($0, "<p>", "</p>") } + [Element("ol", "<ul>", "</ul>")]
    elements = kept + changed
    self.resolvesReferences = resolvesReferences
  }

  /// Job boards: paragraphs, lists, line breaks, strong and emphasised words. Indeed reads no references.
  static let jobBoards = ReducedForm(
    ["p", "li", "ul", "strong", "br", "em", "ol"], hasStrongWords: true, resolvesReferences: true)
  /// Search engines: paragraphs, lists that are not counted, line breaks.
  static let searchEngines = ReducedForm(
    ["p", "li", "ul", "br"], hasStrongWords: false, resolvesReferences: false)

  /// What takes the place of an element; nil where the words alone stay.
  fileprivate func element(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Element? {
    elements.first { $0.name.count == name.count && $0.name.elementsEqual(name) }
  }
}

/// HTML with each element in the nearest of those that a reader takes; a paragraph of which nothing stays goes.
///
/// - Parameter html: what this program writes: each `<` begins a tag.
func reducedHTML(_ html: [UInt8], for form: ReducedForm) -> [UInt8] {
  html.withUnsafeBufferPointer { source in
    var out = ByteBuffer(capacity: source.count)
    var index = 0
    while index < source.count {
      switch source[index] {
      case UInt8(ascii: "<"):
        let end = source[index...].firstIndex(of: UInt8(ascii: ">")) ?? source.count
        out.append(tag: source[(index + 1)..<end], form)
        index = end + 1
      case UInt8(ascii: "&") where form.resolvesReferences:
        let (text, length) = character(source[index...])
        out.append(text)
        index += length
      default:
        let end = source[(index + 1)...].firstIndex { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }
        out.append(contentsOf: source[index..<(end ?? source.count)])
        index = end ?? source.count
      }
    }
    return out.bytes
  }
}

extension ByteBuffer {
  /// Appends what becomes of a tag, by what stands between its brackets.
  fileprivate mutating func append(tag: Slice<UnsafeBufferPointer<UInt8>>, _ form: ReducedForm) {
    let isEnd = tag.first == UInt8(ascii: "/")
    let name = tag.dropFirst(isEnd ? 1 : 0).prefix { $0.isASCIILetter || $0.isASCIIDigit }
    guard let element = form.element(name) else { return }
    // A picture leaves a paragraph with nothing in it.
    if isEnd, ends(with: "<p>"), element.end.elementsEqual("</p>".utf8) {
      removeLast(3)
    } else {
      append(contentsOf: isEnd ? element.end : element.start)
    }
  }
}

/// The character that a reference stands for, and the bytes that were read; the reference where it must stay one.
private func character(_ source: Slice<UnsafeBufferPointer<UInt8>>) -> (text: String, length: Int) {
  let known: [(reference: String, character: String)] = [
    ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
  ]
  guard let found = known.first(where: { source.starts(with: $0.reference.utf8) }) else { return ("&", 1) }
  let next = source.dropFirst(found.reference.utf8.count).first ?? UInt8(ascii: " ")
  let staysReference =
    switch found.character {
    case "&": next.isASCIILetter || next.isASCIIDigit || next == UInt8(ascii: "#")
    case "<": next.isASCIILetter || "/!?".utf8.contains(next)
    default: false
    }
  return (staysReference ? found.reference : found.character, found.reference.utf8.count)
}
