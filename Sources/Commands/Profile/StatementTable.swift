internal import Content
internal import Diagnostics
internal import Judgement
internal import Reports
internal import Text

/// The statements of a role in columns: a sign, the line, whose work it is, and what it says.
struct StatementTable: Sendable {
  private let role: ProfiledRole
  private let profile: RoleProfile
  private let style: ProfileStyle
  private let index: LineIndex
  /// The columns of the line numbers, of whose work it is, and of the text.
  private let numberWidth, ownerWidth, textWidth: Int

  /// Measures the columns of a role's statements.
  init(_ role: ProfiledRole, _ profile: RoleProfile, _ style: ProfileStyle) {
    self.role = role
    self.profile = profile
    self.style = style
    let index = LineIndex(profile.file)
    self.index = index
    let last = profile.statements.map { index.line(at: Int($0.place.start)) }.max() ?? 1
    numberWidth = max(2, String(last).utf8.count)
    let owners = Set(profile.statements.map { visible(role.owner(of: $0)) })
    let widest = owners.map(displayWidth).max() ?? 0
    let longestWord = owners.flatMap { $0.split(separator: " ") }.map { displayWidth(String($0)) }.max() ?? 0
    ownerWidth = max(longestWord, min(20, style.width / 4, widest))
    textWidth = max(16, style.width - 4 - numberWidth - 2 - (ownerWidth == 0 ? 0 : ownerWidth + 2))
  }

  /// The lines of all statements of a section, under its heading; none where there is no such statement.
  func lines(_ section: StatementSection) -> [String] {
    let statements = profile.statements.filter { StatementSection($0) == section }
    guard !statements.isEmpty else { return [] }
    return ["  " + style.palette.paint(section.heading, .strong)] + statements.flatMap(lines)
  }

  /// The lines of a statement.
  private func lines(_ statement: RoleProfile.Statement) -> [String] {
    let crossing = role.crossings[statement.place.start]
    let texts = text(of: statement) + (crossing.map(remark) ?? [])
    let owner = wrapped(visible(role.owner(of: statement)), width: ownerWidth)
    let part = profile.book.remit(statement.remit).flatMap { $0 < profile.book.shared ? $0 : nil }
    return (0..<max(texts.count, owner.count)).map { row in
      var line = row == 0 ? start(statement, crossing) : blanks(4 + numberWidth)
      if ownerWidth > 0 {
        let cell = row < owner.count ? owner[row] : ""
        let ink = part.map { Ink.part($0) }
        line += "  " + (ink.map { cell.isEmpty ? "" : style.palette.paint(cell, $0) } ?? cell)
        if row < texts.count { line += blanks(ownerWidth - displayWidth(cell)) }
      }
      return row < texts.count ? "\(line)  \(texts[row])" : line
    }
  }

  /// The sign of a crossing, and the line.
  private func start(_ statement: RoleProfile.Statement, _ crossing: Crossing?) -> String {
    let sign = crossing.map { style.palette.paint("!", $0.ink) } ?? " "
    let number = String(index.line(at: Int(statement.place.start)))
    return "  \(sign) " + blanks(numberWidth - number.utf8.count) + style.palette.paint(number, .gutter)
  }

  /// What it says, with the words that decided: marked, or named behind it where there are no colours.
  private func text(of statement: RoleProfile.Statement) -> [String] {
    var lines = MarkedText(statement).lines(width: textWidth, style.palette)
    let evidence = statement.evidence
    let telling = statement.telling
    guard style.palette == .plain, !telling.isEmpty else { return lines.map(\.text) }
    let words = visible("by: " + telling.map { evidence[$0] }.joined(separator: ", "))
    if let last = lines.last, last.columns + 2 + displayWidth(words) <= textWidth {
      lines[lines.count - 1].text += "  \(words)"
      return lines.map(\.text)
    }
    return lines.map(\.text) + wrapped(words, width: textWidth)
  }

  /// `not its work: deploying models (ML Engineer)`
  private func remark(_ crossing: Crossing) -> [String] {
    let owner = crossing.owner.map { " (\(role.title(of: $0)))" } ?? ""
    return wrapped(visible("not its work: \(crossing.work)\(owner)"), width: textWidth)
      .map { style.palette.paint($0, crossing.ink) }
  }
}

extension Crossing {
  /// Whether the role surely does another's work, or only asks for it or may do it.
  fileprivate var ink: Ink {
    clause.stance == .owns && boundary.certainty?.value != .typically ? .error : .warning
  }
}

/// So many blanks.
func blanks(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
