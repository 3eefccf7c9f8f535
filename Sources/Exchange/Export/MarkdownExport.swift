internal import Content
internal import Markdown
internal import Site
internal import Text

/// A role in Markdown.
struct MarkdownExport: DescriptionWriter {
  private var blocks: [String]

  init(title: String) { blocks = ["# \(markdownEscaped(CleanText.line(title)))"] }

  mutating func heading(_ text: String) { blocks.append("## \(markdownEscaped(CleanText.line(text)))") }

  mutating func paragraph(_ text: String?) {
    let line = CleanText.line(text ?? "")
    if !line.isEmpty { blocks.append(markdownEscaped(line)) }
  }

  mutating func list(_ entries: [DescriptionEntry]) {
    guard !entries.isEmpty else { return }
    blocks.append(entries.map { "- " + MarkdownExport.line($0) }.joined(separator: "\n"))
  }

  mutating func markup(_ html: String?, of source: MarkdownText?) {
    guard let html, let source else { return }
    let trimmed = MarkdownExport.markdown(html, of: source)
    if !trimmed.isEmpty { blocks.append(trimmed) }
  }

  /// What a page shows of a text, in Markdown: as it was written, unless some of it is not shown or leads nowhere outside.
  static func markdown(_ html: String, of source: MarkdownText) -> String {
    let document = source.document
    let isWhole = (document.links.map(\.reach) + document.images.map(\.reach)).allSatisfy { $0 == .web }
    let written = source.source.value
    // Comments, the words behind a fence and what links refer to are for nobody but the authors.
    let hidesNothing = !["<", "```", "~~~", "]:"].contains(where: written.contains)
    let text =
      isWhole && hidesNothing && document.headings.isEmpty
      ? CleanText(written).text : HTMLReduction.reduced(html).markdown
    return text.trimmed
  }

  /// The whole text, with where it comes from at its end.
  func finished(_ role: ExportedRole) -> String {
    let source =
      role.url.map { "\(markdownEscaped(CleanText.line(role.company))): <\($0)>" }
      ?? markdownEscaped(CleanText.line(role.company))
    return (blocks + [source]).joined(separator: "\n\n") + "\n"
  }

  private static func line(_ entry: DescriptionEntry) -> String {
    var text =
      entry.label.map { label in
        let words = markdownEscaped(CleanText.line(label))
        return words.hasSuffix(":") ? "**\(words)** " : "**\(words):** "
      } ?? ""
    let lines = entry.lines.map { CleanText.line($0) }.filter { !$0.isEmpty }
    // An address is a link by itself, and escaping would change it.
    let words = lines.joined(separator: "; ")
    text += isWebAddress(words) || isMailAddress(words) ? "<\(words)>" : markdownEscaped(words)
    if let note = entry.note { text += " (\(markdownEscaped(CleanText.line(note))))" }
    return text
  }
}
