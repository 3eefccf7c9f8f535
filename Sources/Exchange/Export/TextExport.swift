internal import Content
internal import Markdown
internal import Site
internal import Text

/// A role in plain text, for forms: a line for each paragraph, however long, and hyphens before entries.
struct TextExport: DescriptionWriter {
  private var blocks: [String]

  init(title: String) { blocks = [CleanText.line(title)] }

  mutating func heading(_ text: String) { blocks.append(CleanText.line(text)) }

  mutating func paragraph(_ text: String?) {
    let line = CleanText.line(text ?? "")
    if !line.isEmpty { blocks.append(line) }
  }

  mutating func list(_ entries: [DescriptionEntry]) {
    let lines = entries.map { entry in
      let label = entry.label.map { $0.hasSuffix(":") ? "\($0) " : "\($0): " } ?? ""
      let note = entry.note.map { " (\($0))" } ?? ""
      return "- " + CleanText.line(label + entry.lines.filter { !$0.isEmpty }.joined(separator: "; ") + note)
    }
    add(lines: lines)
  }

  mutating func markup(_ html: String?, of source: MarkdownText?) {
    guard let html else { return }
    var items: [String] = []
    for block in MarkdownDocument.textBlocks(of: HTMLReduction.reduced(html).markdown) {
      let line = CleanText.line(block.text)
      if case .item(let depth) = block.kind {
        items.append(String(repeating: "  ", count: depth - 1) + "- " + line)
        continue
      }
      add(lines: items)
      items = []
      if !line.isEmpty { blocks.append(line) }
    }
    add(lines: items)
  }

  /// The whole text, with where it comes from at its end.
  func finished(_ role: ExportedRole) -> String {
    let source = [CleanText.line(role.company), role.url].compactMap { $0 }.joined(separator: ": ")
    return (blocks + [source]).joined(separator: "\n\n") + "\n"
  }

  private mutating func add(lines: [String]) {
    if !lines.isEmpty { blocks.append(lines.joined(separator: "\n")) }
  }
}
