internal import Content
internal import Routes
internal import Templates

/// A statement that the law, or decency, wants said.
struct StatementView: Sendable {
  var id: String
  var text: MarkdownText
}

extension Statements {
  static let model = Model<StatementView, PageContext>(
    "statement",
    [
      .text("id", "The statement's name, and its anchor on the page about hiring.") { view, _ in view.id },
      .text("title", "What it is about.") { view, page in page.words("statement-\(view.id)") },
      .html("html", "What it says.") { $1.writtenHTML($0.text, topHeading: 4, idPrefix: "\($0.id)-") },
      .text("url", "Where it stands on the page about hiring.") { view, page in
        page.link(to: PageID.howWeHire).map { "\($0)#\(view.id)" }
      },
    ])
}

extension PageContext {
  /// The company's statements, in the order of the format.
  var statements: [StatementView] {
    let statements = company.statements
    let all: [(String, MarkdownText?)] = [
      ("equal-opportunity", statements?.equalOpportunity), ("accommodation", statements?.accommodation),
      ("ai-screening", statements?.aiScreening), ("privacy", statements?.privacy),
    ]
    return all.compactMap { id, text in text.map { StatementView(id: id, text: $0) } }
  }
}
