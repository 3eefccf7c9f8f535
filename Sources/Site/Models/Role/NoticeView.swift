internal import Content
internal import Routes
internal import Templates

/// Why one can't apply, or should ask first.
struct NoticeView: Sendable {
  var kind: String
  var title: String
  var text: String
  var link: String?
  var page: PageID?
  var nearest: [Reference]

  /// Nil for a role that is open and confirmed.
  init?(_ role: Role, _ page: PageContext) {
    let words = page.words
    guard case .ended(let ending) = role.publication(on: page.index.today, drafts: page.index.drafts) else {
      return nil
    }
    kind = ending == .expired ? "closed" : ending.rawValue
    title = words("state-\(kind)")
    // Who closes a role before its last day leaves no day behind.
    if kind == "closed", case .on(let date) = role.closes?.value, date < page.index.today {
      text = words("state-closed-text", ["date": words.date(date)])
    } else {
      text = words(kind == "closed" ? "state-closed-text-undated" : "state-\(kind)-text")
    }
    link = page.openRolesText(page.index.openRoles).map { words("state-link", ["open-roles": $0]) }
    self.page = link == nil ? nil : .roles
    nearest = page.index.roles(related: role).map { Reference($0, in: page.index) }
  }

  static let model = Model<NoticeView, PageContext>(
    "notice",
    [
      .text("kind", "closed, filled or paused.") { notice, _ in notice.kind },
      .text("title", "What is the matter.") { notice, _ in notice.title },
      .text("text", "What it means.") { notice, _ in notice.text },
      .list("nearest", of: Reference.model, "The open roles that are nearest to it, at most three.") {
        notice, _ in
        notice.nearest
      },
      .text("link", "The words of a link to the open roles.") { notice, _ in notice.link },
      .text("url", "The open roles.") { notice, page in notice.page.flatMap { page.link(to: $0) } },
    ])
}
