internal import Content
internal import Templates

/// What a role or a team works with, and what is hard.
struct ResourcesView: Sendable {
  var details: [Fact]
  var constraints: [Constraint]

  /// A role's resources, and its team's where the role says nothing; nil where nobody does.
  init?(role: Role, _ page: PageContext) {
    let own = role.resources
    let team = role.team.flatMap { page.index.team($0.value) }
    let constraints = own?.constraints.isEmpty == false ? own?.constraints : team?.constraints
    self.init(
      stack: ResourcesView.stack(of: role, page), data: own?.data ?? team?.data, compute: own?.compute,
      publishing: own?.publishing,
      constraints: constraints ?? [], page)
  }

  /// What a role works with: its own, else its team's.
  static func stack(of role: Role, _ page: PageContext) -> [PlainText] {
    if let own = role.resources?.stack, !own.isEmpty { return own }
    return role.team.flatMap { page.index.team($0.value) }?.stack ?? []
  }

  /// A team's resources; nil where it names none.
  init?(team: Team, _ page: PageContext) {
    self.init(
      stack: team.stack, data: team.data, compute: nil, publishing: nil, constraints: team.constraints, page)
  }

  private init?(
    stack: [PlainText], data: PlainText?, compute: PlainText?, publishing: PlainText?,
    constraints: [Constraint],
    _ page: PageContext
  ) {
    details = page.words.facts(
      "resource",
      [
        Fact("stack", page.words.list(stack.map(\.value))), Fact("data", data), Fact("compute", compute),
        Fact("publishing", publishing),
      ])
    self.constraints = constraints
    if details.isEmpty, constraints.isEmpty { return nil }
  }

  static let model = Model<ResourcesView, PageContext>(
    "resources",
    [
      .list("works-today", of: Fact.model, "What is there.") { view, _ in view.details },
      .list("constraints", of: constraint, "What is hard.") { view, _ in view.constraints },
    ])

  private static let constraint = Model<Constraint, PageContext>(
    "constraint",
    [
      .written("text", "What is hard.") { constraint, _ in constraint.text },
      .list(
        "plan", of: SmallModels.textItem, "What is being done about it, and by when: parts of one sentence."
      ) {
        $0.plan($1.words)
      },
    ])
}

extension Constraint {
  /// What is being done about it, and by when. What the content says of it may be in another language than the
  /// sentence of the theme around it.
  fileprivate func plan(_ words: Words) -> [PlainText] {
    let within = within.map { words.within($0.value) }
    guard let changingTo else {
      return within.map { [PlainText(words("constraint-plan-time", ["within": $0]))] } ?? []
    }
    return words.parts(
      within == nil ? "constraint-plan-what" : "constraint-plan", around: changingTo, as: "what",
      ["within": within ?? ""])
  }
}
