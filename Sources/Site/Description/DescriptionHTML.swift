internal import Content
internal import Text

/// Writes a text for readers who see no style sheet.
struct DescriptionHTML: DescriptionWriter {
  /// Which elements there are.
  enum Form {
    /// Headings, strong labels, and whatever Markdown makes; an element a line.
    case rich
    /// `<p>`, `<ul>`, `<li>` and `<br>` alone, without attributes.
    case plain
  }

  private let form: Form
  private var buffer = ByteBuffer(capacity: 8 << 10)

  init(_ form: Form) { self.form = form }

  /// The text in UTF-8; empty where nothing was added.
  var html: [UInt8] { buffer.bytes }

  /// Adds a heading.
  mutating func heading(_ text: String) { element(form == .rich ? "h3" : "p", text) }

  /// Adds a paragraph; nil or nothing adds nothing.
  mutating func paragraph(_ text: String?) {
    guard let text, !text.isEmpty else { return }
    element("p", text)
  }

  /// Adds a list; an empty one adds nothing.
  mutating func list(_ entries: [DescriptionEntry]) {
    guard !entries.isEmpty else { return }
    buffer.append("<ul>")
    endLine()
    for entry in entries { add(entry) }
    buffer.append("</ul>")
    endLine()
  }

  /// Adds markup of ours, such as Markdown's.
  mutating func markup(_ html: String?, of source: MarkdownText?) {
    guard let html else { return }
    switch form {
    case .rich: buffer.append(html)
    case .plain: buffer.append(contentsOf: reducedHTML(Array(html.utf8), for: .searchEngines))
    }
  }

  private mutating func add(_ entry: DescriptionEntry) {
    buffer.append("<li>")
    if let label = entry.label {
      if form == .rich { buffer.append("<strong>") }
      buffer.append(escapingHTML: label)
      switch form {
      case .rich: buffer.append("</strong> ")
      case .plain: buffer.append(entry.isLabelApart ? "<br>" : ": ")
      }
    }
    for (index, line) in entry.lines.enumerated() {
      if index > 0 { buffer.append("<br>") }
      buffer.append(escapingHTML: line)
    }
    if let note = entry.note {
      buffer.append(" (")
      buffer.append(escapingHTML: note)
      buffer.append(")")
    }
    buffer.append("</li>")
    endLine()
  }

  private mutating func element(_ name: String, _ text: String) {
    buffer.append("<")
    buffer.append(name)
    buffer.append(">")
    buffer.append(escapingHTML: text)
    buffer.append("</")
    buffer.append(name)
    buffer.append(">")
    endLine()
  }

  private mutating func endLine() { if form == .rich { buffer.append("\n") } }
}
