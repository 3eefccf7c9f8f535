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
      .text("text", "What is hard.") { constraint, _ in constraint.text.value },
      .text("plan", "What is being done about it, and by when.") { constraint, page in
        let within = constraint.within.map { page.words.within($0.value) }
        switch (constraint.changingTo?.value, within) {
        case (let what?, let within?): return page.words("constraint-plan", ["what": what, "within": within])
        case (let what?, nil): return page.words("constraint-plan-what", ["what": what])
        case (nil, let within?): return page.words("constraint-plan-time", ["within": within])
        case (nil, nil): return nil
        }
      },
    ])
}
