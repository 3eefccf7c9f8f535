internal import Content
internal import Templates

/// How to apply, as a page says it.
struct ApplyView: Sendable {
  var role: Role
  var apply: Application?
  var target: String
  var isEmail: Bool

  /// Nil where one can't apply, or neither the role nor the company says how.
  init?(_ role: Role, _ page: PageContext) {
    guard role.publication(on: page.index.today, drafts: page.index.drafts) == .open else { return nil }
    self.role = role
    apply = role.apply
    let general = apply?.url == nil && apply?.email == nil ? page.company.openApplication : nil
    if let url = apply?.url ?? general?.url {
      target = url.value
      isEmail = false
    } else if let email = apply?.email ?? general?.email {
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
          : host(of: view.target).map { page.words("apply-at", ["host": $0]) }
      },
      .list("send", of: SmallModels.textItem, "What to send.") { view, _ in
        view.apply?.send ?? []
      },
      .list("details", of: Fact.model, "How long, and when an answer comes.") { $0.details($1.words) },
      .record("contact", contact, "Who answers questions.") { view, _ in view.apply?.contact },
    ])

  private static let contact = Model<Contact, PageContext>(
    "contact",
    [
      .text("name", "Their name.") { contact, _ in contact.name.value },
      .text("email", "Their address.") { contact, _ in contact.email?.value },
      .text("url", "A link to write to them.") { contact, _ in contact.email.map { "mailto:\($0.value)" } },
    ])

  private func promise(_ words: Words) -> String? {
    let takes = apply?.takes.map { words.span($0.value) }
    let reply = apply?.replyWithin.map { words.within($0.value) }
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
        Fact("takes", apply?.takes.map { words.span($0.value) }),
        Fact(
          "reply", apply?.replyWithin.map { words("apply-reply-text", ["within": words.within($0.value)]) }),
      ])
  }
}

/// The host of a web address: `jobs.example.org`; nil for an address of this site.
func host(of address: String) -> String? {
  let parts = address.split(separator: "/", omittingEmptySubsequences: false)
  guard parts.count > 2, parts[1].isEmpty else { return nil }
  return String(parts[2])
}
