internal import Judgement
internal import Reports

/// The bar of a profile: how the work that a role owns is shared out between families, and what each part stands for.
///
/// A family has a character and a colour of its own, the same in every role of a company, so that nobody needs colours to
/// tell them apart.
struct ShareBar: Sendable {
  private let role: ProfiledRole
  private let profile: RoleProfile
  private let style: ProfileStyle

  /// Makes the bar of a role.
  init(_ role: ProfiledRole, _ profile: RoleProfile, _ style: ProfileStyle) {
    self.role = role
    self.profile = profile
    self.style = style
  }

  /// The bar, and its legend below; one sentence where there is nothing to share out.
  var lines: [String] {
    let shares = profile.shares
    guard !shares.isEmpty else {
      let isIdle = !profile.statements.contains { $0.stance == .owns }
      return [isIdle ? "It does not say what it does." : "Nothing that it does is one family's own work."]
    }
    let bar = zip(shares, columns(of: shares.map(\.count))).map { share, columns in
      let part = profile.book.remit(share.family) ?? 0
      return style.palette.paint(String(repeating: style.fill(part), count: columns), .part(part))
    }
    return [bar.joined()] + legend(shares)
  }

  /// The columns of each part: no family is so small that it is not seen.
  private func columns(of counts: [Int]) -> [Int] {
    var columns = apportioned(style.barWidth, by: counts)
    for index in columns.indices where columns[index] == 0 {
      let largest = columns.indices.max { columns[$0] < columns[$1] } ?? index
      guard columns[largest] > 1 else { break }
      columns[largest] -= 1
      columns[index] = 1
    }
    return columns
  }

  /// `# ML Engineer 4 of 6 (67 %)` for each part, as many on a line as fit.
  private func legend(_ shares: [RoleProfile.Share]) -> [String] {
    let all = shares.reduce(0) { $0 + $1.count }
    var lines: [(text: String, columns: Int)] = []
    for share in shares {
      let part = profile.book.remit(share.family) ?? 0
      let title = visible(role.title(of: share.family))
      let text = " \(title) \(share.count) of \(all) (\(percent(share.count, of: all)))"
      let columns = 1 + displayWidth(text)
      let entry = style.palette.paint(String(style.fill(part)), .part(part)) + text
      if let last = lines.last, last.columns + 3 + columns <= style.width - 2 {
        lines[lines.count - 1] = ("\(last.text)   \(entry)", last.columns + 3 + columns)
      } else {
        lines.append((entry, columns))
      }
    }
    return lines.map(\.text)
  }
}

/// `67 %`
func percent(_ count: Int, of all: Int) -> String { "\((200 * count + all) / (2 * max(1, all))) %" }
