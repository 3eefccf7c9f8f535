internal import Judgement
internal import Reports
internal import Text

/// A role's profile as people read it: what it is, how its work is shared out, and each statement.
struct ProfileText: Sendable {
  private let role: ProfiledRole
  private let style: ProfileStyle

  /// Makes the text of a role.
  init(_ role: ProfiledRole, _ style: ProfileStyle) {
    self.role = role
    self.style = style
  }

  /// The text, with a line break at its end.
  var text: String {
    var parts = [header + remarks]
    if let profile = role.profile, !profile.statements.isEmpty {
      parts.append(ShareBar(role, profile, style).lines.map { "  \($0)" })
      let table = StatementTable(role, profile, style)
      parts += StatementSection.allCases.map(table.lines).filter { !$0.isEmpty }
    }
    return parts.map { $0.map { "\($0)\n" }.joined() }.joined(separator: "\n")
  }

  /// The path, the title and the family.
  private var header: [String] {
    let path = visible(role.path)
    let title = visible(role.title)
    let painted = style.palette.paint(path, .strong)
    let family = indented("Family: \(self.family)")
    if title.isEmpty { return [painted] + family }
    let isShort = displayWidth(path) + 2 + displayWidth(title) <= style.width
    return (isShort ? ["\(painted)  \(title)"] : [painted] + indented(title)) + family
  }

  private var family: String {
    guard !role.family.isEmpty else {
      return role.isPosting ? "none that its title names; say which with `--family`" : "not said"
    }
    guard role.knows(role.family) else { return "\(role.family), of which nothing is known here" }
    let title = role.title(of: role.family)
    return role.secondFamily.map { "\(title), and \(role.title(of: $0)) as its second" } ?? title
  }

  /// Why there is no profile, or how far it can be relied on.
  private var remarks: [String] {
    var remarks: [String] = []
    if role.errors > 0 {
      let errors = counted(role.errors, "error", "errors")
      let remark = "\(errors) in this file, so something may be missing here: `remit lint \(role.path)`"
      remarks += indented(remark).map { style.palette.paint($0, .warning) }
    }
    if role.profile == nil { remarks += indented("It is not in English, and only English is read.") }
    if role.profile?.statements.isEmpty == true, role.errors == 0 {
      remarks += indented("It says nothing about work.")
    }
    return remarks
  }

  private func indented(_ text: String) -> [String] {
    wrapped(visible(text), width: style.width - 2).map { "  \($0)" }
  }
}
