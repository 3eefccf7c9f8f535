internal import Content
package import Site
internal import Text

/// A form in which a role leaves the site.
package enum ExportFormat: String, Sendable, CaseIterable {
  case markdown
  case text
  case jsonLD = "json-ld"
  case jsonResume = "json-resume"

  /// What it is for, as a phrase.
  package var summary: String {
    switch self {
    case .markdown: "For wikis and repositories"
    case .text: "For pasting into forms: paragraphs are not folded"
    case .jsonLD: "JobPosting of schema.org, as on the role's page"
    case .jsonResume: "Job description of JSON Resume"
    }
  }

  /// How the names of its files end.
  package var ending: String {
    switch self {
    case .markdown: ".md"
    case .text: ".txt"
    case .jsonLD: ".jsonld"
    case .jsonResume: ".json"
    }
  }

  /// A role in this form; nil where it has none, since no way to apply is named.
  package func bytes(of role: ExportedRole) -> [UInt8]? {
    switch self {
    case .markdown:
      var text = MarkdownExport(title: role.role.title.value)
      role.write(to: &text)
      return Array(text.finished(role).utf8)
    case .text:
      var text = TextExport(title: role.role.title.value)
      role.write(to: &text)
      return Array(text.finished(role).utf8)
    case .jsonLD: return role.jobPosting.map(written)
    case .jsonResume: return written(jobDescription(role))
    }
  }

  private func written(_ value: JSONValue) -> [UInt8] {
    var json = JSONWriter(indented: true)
    json.value(value)
    return json.buffer.bytes + [UInt8(ascii: "\n")]
  }
}
