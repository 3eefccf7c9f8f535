internal import Content
internal import Markdown
internal import Text

extension FeedEntry {
  /// The role in HTML, as the page says it: what it is for, its facts, the work, what it takes, what it pays.
  var description: String {
    var html = ByteBuffer(capacity: 8 << 10)
    if let summary = role.summary?.value { html.paragraph(summary) }
    html.facts(role.facts(edition.page))
    if let problem = markdown(role.problem) {
      html.heading(words("role-problem"))
      html.append(problem)
    }
    writeSuccess(into: &html)
    html.section(words("role-work"), role.responsibilities.map(\.text.value))
    html.section(words("must-haves"), role.mustHaves.map(\.text.value))
    html.section(words("nice-to-haves"), role.niceToHaves.map(\.text.value))
    if let compensation = CompensationView(role, edition.page) {
      if !compensation.details.isEmpty || !compensation.benefits.isEmpty { html.heading(words("role-pay")) }
      html.facts(compensation.details)
      html.list(compensation.benefits.map(\.value))
    }
    let conditions = role.conditionFacts(edition.page)
    if !conditions.isEmpty { html.heading(words("role-conditions")) }
    html.facts(conditions)
    return html.string
  }

  private func writeSuccess(into html: inout ByteBuffer) {
    guard let success = SuccessView(role) else { return }
    html.heading(words("role-success"))
    html.append("<ul>\n")
    for stage in success.stages {
      for measure in stage.measures {
        let outcome = Outcome(measure, words)
        html.append("<li><strong>")
        html.append(escapingHTML: outcome.within)
        html.append("</strong> ")
        html.append(escapingHTML: outcome.text.value)
        let figures = [outcome.from, outcome.to].compactMap { $0?.value }.joined(separator: " → ")
        for line in [measure.metric?.value, figures, measure.shownBy?.value] {
          guard let line, !line.isEmpty else { continue }
          html.append("<br>")
          html.append(escapingHTML: line)
        }
        html.append("</li>\n")
      }
    }
    html.append("</ul>\n")
  }

  /// Markdown with whole addresses; a place on the role's page is one of that page.
  private func markdown(_ text: MarkdownText?) -> String? {
    guard let text, !text.document.isEmpty else { return nil }
    let highest = text.document.headings.map(\.level).min() ?? 1
    return MarkdownRenderer(topHeading: 5 - highest, idPrefix: AnchorPrefix.problem).html(
      text.document,
      link: { $0.hasPrefix("#") ? url + $0 : edition.page.link(written: $0) },
      image: { MarkdownRenderer.ImageTarget(edition.page.link(written: $0)) })
  }
}

extension ByteBuffer {
  fileprivate mutating func heading(_ text: String) { element("h3", escapingHTML: text) }

  fileprivate mutating func paragraph(_ text: String) { element("p", escapingHTML: text) }

  fileprivate mutating func section(_ heading: String, _ items: [String]) {
    guard !items.isEmpty else { return }
    self.heading(heading)
    list(items)
  }

  fileprivate mutating func list(_ items: [String]) {
    guard !items.isEmpty else { return }
    append("<ul>\n")
    for item in items { element("li", escapingHTML: item) }
    append("</ul>\n")
  }

  fileprivate mutating func facts(_ facts: [Fact]) {
    guard !facts.isEmpty else { return }
    append("<ul>\n")
    for fact in facts {
      append("<li><strong>")
      append(escapingHTML: fact.label)
      append("</strong> ")
      append(escapingHTML: fact.text)
      if let note = fact.note {
        append(" (")
        append(escapingHTML: note)
        append(")")
      }
      append("</li>\n")
    }
    append("</ul>\n")
  }

  private mutating func element(_ name: String, escapingHTML text: String) {
    append("<\(name)>")
    append(escapingHTML: text)
    append("</\(name)>\n")
  }
}
