internal import Text

/// A text in the markup that search engines and job boards read: `<p>`, `<ul>`, `<li>` and `<br>`, without attributes.
struct DescriptionHTML {
  private var buffer = ByteBuffer(capacity: 8 << 10)

  /// The markup; nil where nothing was added.
  var html: String? { buffer.count == 0 ? nil : buffer.string }

  /// Adds a paragraph; nil or nothing adds nothing.
  mutating func paragraph(_ text: String?) {
    guard let text, !text.isEmpty else { return }
    buffer.append("<p>")
    buffer.append(escapingHTML: text)
    buffer.append("</p>")
  }

  /// Adds a list, with lines of each entry; an empty list adds nothing.
  mutating func list(_ entries: [[String]]) {
    guard !entries.isEmpty else { return }
    buffer.append("<ul>")
    for lines in entries {
      buffer.append("<li>")
      for (index, line) in lines.enumerated() {
        if index > 0 { buffer.append("<br>") }
        buffer.append(escapingHTML: line)
      }
      buffer.append("</li>")
    }
    buffer.append("</ul>")
  }

  /// Adds a list of entries of one line.
  mutating func list(_ entries: [String]) { list(entries.map { [$0] }) }

  /// Adds markup of ours, such as Markdown's, with each element in the nearest of the four.
  ///
  /// Headings and code become paragraphs, and lists that are counted are not; links, emphasis and pictures go, and of
  /// links and emphasis the words stay.
  mutating func markup(_ html: String?) {
    guard var html else { return }
    html.withUTF8 { source in
      var clean = 0
      var index = 0
      while let start = source[index...].firstIndex(of: UInt8(ascii: "<")),
        let end = source[start...].firstIndex(of: UInt8(ascii: ">"))
      {
        buffer.append(contentsOf: source[clean..<start])
        append(tag: source[(start + 1)..<end])
        index = end + 1
        clean = index
      }
      buffer.append(contentsOf: source[clean...])
    }
  }

  private mutating func append(tag: Slice<UnsafeBufferPointer<UInt8>>) {
    let isEnd = tag.first == UInt8(ascii: "/")
    let name = tag.dropFirst(isEnd ? 1 : 0).prefix { $0.isASCIILetter || $0.isASCIIDigit }
    let element: String
    switch String(decoding: name, as: UTF8.self) {
    case "p", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "figcaption": element = "p"
    case "ul", "ol": element = "ul"
    case "li": element = "li"
    case "br": element = "br"
    default: return
    }
    // A picture leaves a paragraph with nothing in it.
    if isEnd, element == "p", buffer.bytes.suffix(3).elementsEqual("<p>".utf8) {
      buffer.bytes.removeLast(3)
      return
    }
    buffer.append(isEnd ? "</" : "<")
    buffer.append(element)
    buffer.append(">")
  }
}
