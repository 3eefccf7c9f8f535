internal import Content
internal import Routes
internal import Text

/// An open role as a feed shows it: made when it is written, and gone thereafter.
struct FeedEntry: Sendable {
  let role: Role
  /// The language of the role.
  let edition: FeedEdition
  /// The whole address of its page.
  let url: String
  /// The day it went online; nil where nobody says, or says a day to come.
  let posted: CalendarDate?
  /// The day on which somebody last confirmed it; nil as above.
  let confirmed: CalendarDate?
  /// The last day of which the content says that somebody posted or confirmed it.
  let updated: CalendarDate?
  /// How to apply, as the page says it.
  let apply: ApplyView?

  init(_ role: Role, _ edition: FeedEdition, _ today: CalendarDate) {
    self.role = role
    self.edition = edition
    url = edition.page.link(to: PageID.role(role.slug)) ?? edition.address("roles/\(role.slug)/")
    posted = role.posted.map(\.value).flatMap { $0 > today ? nil : $0 }
    confirmed = role.confirmed.map(\.value).flatMap { $0 > today ? nil : $0 }
    updated = role.lastChange(until: today)
    apply = ApplyView(role, edition.page)
  }

  var title: String { role.title.value }
  var words: Words { edition.words }
  var family: Family? { edition.index.family(role.family.value) }
  var team: Team? { role.team.flatMap { edition.index.team($0.value) } }

  /// The whole address of the form; nil where one applies by e-mail, or nobody says how.
  var applyURL: String? {
    guard let apply, !apply.isEmail else { return nil }
    return edition.page.link(written: apply.target)
  }

  /// The role in HTML, in UTF-8: what it is for, its facts, the work, what it takes, what it pays.
  var description: [UInt8] {
    RoleDescription(role: role, page: edition.page, reader: .feed(page: url)).html
  }

  /// The same in the HTML that job boards take.
  var boardDescription: [UInt8] {
    let text = reducedHTML(description, for: .jobBoards)
    edition.descriptionLengths.note(text.scalarCount, of: role.slug)
    return text
  }

  /// The number of characters of that.
  var boardDescriptionLength: Int {
    edition.descriptionLengths.length(of: role.slug) ?? boardDescription.scalarCount
  }

  /// The last day to apply.
  var closes: CalendarDate? {
    if case .on(let date) = role.closes?.value { date } else { nil }
  }
}

extension Role {
  /// The last day, today at the latest, on which the role was posted or confirmed; nil where nobody says.
  func lastChange(until today: CalendarDate) -> CalendarDate? {
    [self.posted, self.confirmed].compactMap { $0?.value }.filter { $0 <= today }.max()
  }
}
