internal import Text

/// HTML with no more than job boards take: paragraphs, lists, line breaks, strong and emphasised words.
///
/// Headings become strong paragraphs. References become the characters that they stand for, wherever those cannot be
/// taken for a tag or a reference, since Indeed reads none. `html` is what this program writes: each `<` begins a tag.
func boardHTML(_ html: String) -> String {
  let source = Array(html.utf8)
  var out = ByteBuffer(capacity: source.count)
  var index = 0
  while index < source.count {
    switch source[index] {
    case UInt8(ascii: "<"):
      let end = source[index...].firstIndex(of: UInt8(ascii: ">")) ?? source.count - 1
      out.append(boardTag(source[(index + 1)..<max(end, index + 1)]))
      index = end + 1
    case UInt8(ascii: "&"):
      let (text, length) = character(source[index...])
      out.append(text)
      index += length
    default:
      out.append(source[index])
      index += 1
    }
  }
  return out.string
}

/// What becomes of a tag, by what stands between its brackets.
private func boardTag(_ tag: ArraySlice<UInt8>) -> String {
  let isEnd = tag.first == UInt8(ascii: "/")
  let name = String(
    decoding: tag.drop { $0 == UInt8(ascii: "/") }.prefix { $0.isASCIILetter || $0.isASCIIDigit },
    as: UTF8.self)
  switch name {
  case "p", "ul", "ol", "li", "strong", "em": return isEnd ? "</\(name)>" : "<\(name)>"
  case "br": return "<br>"
  case "h1", "h2", "h3", "h4", "h5", "h6": return isEnd ? "</strong></p>" : "<p><strong>"
  case "pre": return isEnd ? "</p>" : "<p>"
  default: return ""
  }
}

/// The character that a reference stands for, and the bytes that were read; the reference where it must stay one.
private func character(_ source: ArraySlice<UInt8>) -> (text: String, length: Int) {
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
