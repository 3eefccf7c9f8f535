internal import Content
internal import Routes
internal import Templates

/// Pay and benefits of a role, the company's benefits included.
struct CompensationView: Sendable {
  var pay: [Pay]
  var details: [Fact]
  var benefits: [String]

  /// Gathers them; nil where nobody says anything.
  init?(_ role: Role, _ page: PageContext) {
    let own = role.compensation
    pay = own?.pay ?? []
    details = page.words.facts(
      "pay",
      [
        Fact("bonus", own?.bonus), Fact("equity", own?.equity), Fact("sign-on", own?.signOn),
        Fact("review", own?.review), Fact("learning-budget", own?.learningBudget),
      ])
    benefits = unique(((own?.benefits ?? []) + page.company.benefits).map(\.value))
    if pay.isEmpty, details.isEmpty, benefits.isEmpty { return nil }
  }

  static let model = Model<CompensationView, PageContext>(
    "compensation",
    [
      .list("pay", of: range, "The ranges.") { view, _ in view.pay },
      .list("details", of: Fact.model, "Bonus, equity and the like.") { view, _ in view.details },
      .list("benefits", of: SmallModels.textItem, "What comes with it.") { view, _ in view.benefits },
    ])

  private static let range = Model<Pay, PageContext>(
    "pay range",
    [
      .text("text", "The range.") { $1.words.payText($0) },
      .text("for", "The places or levels that it holds for.") { $1.words.payFor($0) },
    ])
}

extension Role {
  /// The facts that stand on top of the page; those that are missing are left out.
  func facts(_ page: PageContext) -> [Fact] {
    let words = page.words
    let workplace = location?.workplace?.value
    let days = location?.onsiteDays.map { words.count("onsite-days", $0.value) }
    let ranges = compensation?.pay ?? []
    return words.facts(
      "fact",
      [
        Fact("pay", words.pay(of: self), note: ranges.count == 1 ? words.payFor(ranges[0]) : nil),
        Fact("place", words.places(of: self)),
        Fact(
          "workplace", workplace.map { words("workplace-\($0.rawValue)") },
          note: workplace == .hybrid ? days : nil),
        Fact("type", words.employment(employment), note: employment?.lasts.map { words.span($0.value) }),
        Fact("level", words.levels(levels)), Fact("starts", starts.map { words.date($0.value) }),
        Fact("closes", closes.map { words.closing($0.value) }),
        Fact("visa", location?.visa.map { words("visa-\($0.value.rawValue)") }),
      ])
  }

  /// The three facts that matter most.
  func keyFacts(_ page: PageContext) -> [Fact] {
    let words = page.words
    return words.facts(
      "fact",
      [
        Fact("pay", words.pay(of: self)), Fact("place", words.placeAndWorkplace(of: self)),
        Fact("closes", closes.map { words.closing($0.value) }),
      ])
  }

  /// Hours, travel, on-call and the like.
  func conditionFacts(_ page: PageContext) -> [Fact] {
    let words = page.words
    let manager = directReports.map { words.count("reports", $0.value) }
    let trackWord = track.map { words("track-\($0.value.rawValue)") }
    let trackText = [trackWord, manager].compactMap { $0 }
    let remote = location?.remoteFrom ?? []
    let bounded = employment?.work?.value == .timeBounded
    return words.facts(
      "condition",
      [
        Fact("hours", conditions?.hours), Fact("time-zones", location?.timeZones),
        Fact("remote-from", words.list(words.countries(remote))), Fact("travel", conditions?.travel),
        Fact("on-call", conditions?.onCall),
        Fact("languages", words.list((conditions?.languages ?? []).map(\.value))),
        Fact("clearance", conditions?.clearance), Fact("relocation", location?.relocation),
        Fact(
          "lasts",
          employment?.lasts.map { words.span($0.value) } ?? (bounded ? words("work-time-bounded") : nil)),
        Fact("track", words.list(trackText)),
      ])
  }

  /// When it was confirmed and posted, its number and the like.
  func recordFacts(_ page: PageContext) -> [Fact] {
    let words = page.words
    return words.facts(
      "record",
      [
        Fact("confirmed", confirmed.map { words.date($0.value) }, iso: confirmed?.value.iso),
        Fact("posted", posted.map { words.date($0.value) }, iso: posted?.value.iso),
        Fact("openings", openings.map { words.count("openings", $0.value) }),
        Fact("requisition", requisition),
        Fact("vacancy", vacancy.map { words("vacancy-\($0.value.rawValue)") }),
      ])
  }
}

/// How to apply, as a page says it.
struct ApplyView: Sendable {
  var role: Role
  var apply: Application
  var target: String
  var isEmail: Bool

  /// Nil where one can't apply, or the role does not say how.
  init?(_ role: Role, _ page: PageContext) {
    guard role.publication(on: page.index.today, drafts: page.index.drafts) == .open, let apply = role.apply
    else { return nil }
    self.role = role
    self.apply = apply
    if let url = apply.url {
      target = url.value
      isEmail = false
    } else if let email = apply.email {
      target = email.value
      isEmail = true
    } else {
      return nil
    }
  }

  static let model = Model<ApplyView, PageContext>(
    "apply",
    [
      .text("url", "Where to apply.") { view, page in
        view.isEmail ? "mailto:\(view.target)" : page.link(written: view.target)
      },
      .flag("is-email", "Whether that is an e-mail address.") { view, _ in view.isEmail },
      .text("pay", "The pay, as short as it can be.") { view, page in
        page.words.wholePay(of: view.role).flatMap { page.words.money($0) }
      },
      .text("promise", "How long it takes, and when an answer comes.") { $0.promise($1.words) },
      .text("destination", "Whom the application goes to.") { view, page in
        view.isEmail
          ? page.words("apply-by-email", ["email": view.target])
          : page.words("apply-at", ["host": host(of: view.target)])
      },
      .list("send", of: SmallModels.textItem, "What to send.") { view, _ in view.apply.send.map(\.value) },
      .list("details", of: Fact.model, "How long, and when an answer comes.") { $0.details($1.words) },
      .record("contact", contact, "Who answers questions.") { view, _ in view.apply.contact },
    ])

  private static let contact = Model<Contact, PageContext>(
    "contact",
    [
      .text("name", "Their name.") { contact, _ in contact.name.value },
      .text("email", "Their address.") { contact, _ in contact.email?.value },
      .text("url", "A link to write to them.") { contact, _ in contact.email.map { "mailto:\($0.value)" } },
    ])

  private func promise(_ words: Words) -> String? {
    let takes = apply.takes.map { words.span($0.value) }
    let reply = apply.replyWithin.map { words.within($0.value) }
    switch (takes, reply) {
    case (let takes?, let reply?): return words("apply-promise", ["takes": takes, "within": reply])
    case (let takes?, nil): return words("apply-promise-takes", ["takes": takes])
    case (nil, let reply?): return words("apply-promise-reply", ["within": reply])
    case (nil, nil): return nil
    }
  }

  private func details(_ words: Words) -> [Fact] {
    words.facts(
      "apply",
      [
        Fact("takes", apply.takes.map { words.span($0.value) }),
        Fact(
          "reply", apply.replyWithin.map { words("apply-reply-text", ["within": words.within($0.value)]) }),
      ])
  }
}

/// The host of a web address: `jobs.example.org`.
func host(of address: String) -> String {
  let parts = address.split(separator: "/", omittingEmptySubsequences: false)
  guard parts.count > 2, parts[1].isEmpty else { return address }
  return String(parts[2])
}

/// Why one can't apply, or should ask first.
struct NoticeView: Sendable {
  var kind: String
  var title: String
  var text: String
  var link: String?
  var page: PageID?

  /// Nil for a role that is open and confirmed.
  init?(_ role: Role, _ page: PageContext) {
    let words = page.words
    guard case .ended(let ending) = role.publication(on: page.index.today, drafts: page.index.drafts) else {
      return nil
    }
    kind = ending == .expired ? "closed" : ending.rawValue
    title = words("state-\(kind)")
    if ending == .expired, case .on(let date) = role.closes?.value {
      text = words("state-closed-text", ["date": words.date(date)])
    } else {
      text = words(kind == "closed" ? "state-closed-text-undated" : "state-\(kind)-text")
    }
    link = page.openRolesText(page.index.openRoles).map { words("state-link", ["open-roles": $0]) }
    self.page = link == nil ? nil : .roles
  }

  static let model = Model<NoticeView, PageContext>(
    "notice",
    [
      .text("kind", "closed, filled or paused.") { notice, _ in notice.kind },
      .text("title", "What is the matter.") { notice, _ in notice.title },
      .text("text", "What it means.") { notice, _ in notice.text },
      .text("link", "The words of a link to the open roles.") { notice, _ in notice.link },
      .text("url", "The open roles.") { notice, page in notice.page.flatMap { page.link(to: $0) } },
    ])
}
