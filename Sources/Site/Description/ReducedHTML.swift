internal import Text

/// What somebody outside the site takes of HTML; links, pictures and attributes nobody does.
struct ReducedForm: Sendable {
  /// The elements that stay as they are.
  fileprivate let elements: Set<String>
  /// Whether words may be strong, so that a heading is a paragraph of such words.
  fileprivate let hasStrongWords: Bool
  /// Whether references become the characters that they stand for, wherever those cannot be taken for a tag or a
  /// reference.
  fileprivate let resolvesReferences: Bool

  /// Job boards: paragraphs, lists, line breaks, strong and emphasised words. Indeed reads no references.
  static let jobBoards = ReducedForm(
    elements: ["p", "ul", "ol", "li", "br", "strong", "em"], hasStrongWords: true, resolvesReferences: true)
  /// Search engines: paragraphs, lists that are not counted, line breaks.
  static let searchEngines = ReducedForm(
    elements: ["p", "ul", "li", "br"], hasStrongWords: false, resolvesReferences: false)

  /// What takes the place of a start tag and of an end tag; nil where the words alone stay.
  fileprivate func tags(_ name: String) -> (start: String, end: String)? {
    if elements.contains(name) { return ("<\(name)>", name == "br" ? "" : "</\(name)>") }
    switch name {
    case "h1", "h2", "h3", "h4", "h5", "h6":
      return hasStrongWords ? ("<p><strong>", "</strong></p>") : ("<p>", "</p>")
    case "pre", "figcaption": return ("<p>", "</p>")
    case "ol": return ("<ul>", "</ul>")
    default: return nil
    }
  }
}

/// HTML with each element in the nearest of those that a reader takes; a paragraph of which nothing stays goes.
///
/// - Parameter html: what this program writes: each `<` begins a tag.
func reducedHTML(_ html: String, for form: ReducedForm) -> String {
  var html = html
  return html.withUTF8 { source in
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
    return out.string
  }
}

extension ByteBuffer {
  /// Appends what becomes of a tag, by what stands between its brackets.
  fileprivate mutating func append(tag: Slice<UnsafeBufferPointer<UInt8>>, _ form: ReducedForm) {
    let isEnd = tag.first == UInt8(ascii: "/")
    let name = tag.dropFirst(isEnd ? 1 : 0).prefix { $0.isASCIILetter || $0.isASCIIDigit }
    guard let tags = form.tags(String(decoding: name, as: UTF8.self)) else { return }
    // A picture leaves a paragraph with nothing in it.
    if isEnd, tags.end == "</p>", bytes.suffix(3).elementsEqual("<p>".utf8) {
      bytes.removeLast(3)
    } else {
      append(isEnd ? tags.end : tags.start)
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
