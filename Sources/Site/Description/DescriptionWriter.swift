package import Content

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
