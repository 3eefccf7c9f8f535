internal import Judgement
internal import Reports
internal import Text

/// Several profiles at a glance: a line for each role.
struct ProfileSummary: Sendable {
  private let roles: [ProfiledRole]
  private let style: ProfileStyle

  /// Makes the summary of some roles.
  init(_ roles: [ProfiledRole], _ style: ProfileStyle) {
    self.roles = roles
    self.style = style
  }

  /// The text, with a line break at its end.
  var text: String {
    let cells = roles.map { [visible($0.path), visible(family(of: $0)), work(of: $0)] }
    let widths = (0..<3).map { column in cells.map { displayWidth($0[column]) }.max() ?? 0 }
    let remarks = roles.map(remark)
    let columns = widths.reduce(8, +) + (remarks.map(displayWidth).max() ?? 0)
    var text = style.palette.paint(counted(roles.count, "role", "roles"), .strong) + "\n"
    for (cells, remark) in zip(cells, remarks) {
      // Where a line has no room for all, the path stands above the rest.
      var line = columns <= style.width ? "  \(cells[0])" + gap(cells, widths, 0) : "  \(cells[0])\n    "
      line += cells[1] + gap(cells, widths, 1) + cells[2]
      if !remark.isEmpty { line += gap(cells, widths, 2) + style.palette.paint(remark, .warning) }
      text += "\(line)\n"
    }
    return text
  }

  /// The blanks behind a cell.
  private func gap(_ cells: [String], _ widths: [Int], _ column: Int) -> String {
    blanks(2 + widths[column] - displayWidth(cells[column]))
  }

  private func family(of role: ProfiledRole) -> String {
    role.family.isEmpty ? "no family" : role.title(of: role.family)
  }

  /// How much of the work that it does is its own.
  private func work(of role: ProfiledRole) -> String {
    guard let profile = role.profile else { return "not in English" }
    if profile.statements.isEmpty { return "nothing about work" }
    let (own, all) = role.ownWork
    return all == 0 ? "no family's own work" : "\(own) of \(all) its own (\(percent(own, of: all)))"
  }

  private func remark(on role: ProfiledRole) -> String {
    let crossings = role.crossings.isEmpty ? [] : ["\(role.crossings.count) not its work"]
    let errors = role.errors == 0 ? [] : [counted(role.errors, "error", "errors")]
    return (crossings + errors).joined(separator: ", ")
  }
}
