package import Content
internal import Text

/// What a role's text is written into, block by block.
package protocol DescriptionWriter {
  /// Adds a heading.
  mutating func heading(_ text: String)
  /// Adds a paragraph; nil or nothing adds nothing.
  mutating func paragraph(_ text: String?)
  /// Adds a list; an empty one adds nothing.
  mutating func list(_ entries: [DescriptionEntry])
  /// Adds what Markdown made of a text, and the text itself.
  mutating func markup(_ html: String?, of source: MarkdownText?)
}

/// An entry of a list.
package struct DescriptionEntry: Sendable {
  /// What its text is about; nil for a text alone.
  package var label: String?
  package var lines: [String]
  /// A second, quieter text.
  package var note: String?
  /// Whether the label has a line of its own where it can't be made strong.
  package var isLabelApart = false
}

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

extension DescriptionWriter {
  /// Adds a list of entries of one line.
  mutating func list(_ entries: [String]) { list(entries.map(DescriptionEntry.init(line:))) }

  /// Adds a list of facts.
  mutating func list(facts: [Fact]) { list(facts.map(DescriptionEntry.init)) }
}

extension DescriptionEntry {
  /// An entry of one line.
  init(line: String) { self.init(label: nil, lines: [line]) }

  init(_ fact: Fact) { self.init(label: fact.label, lines: [fact.text], note: fact.note) }
}
