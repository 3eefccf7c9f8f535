internal import Content
internal import Routes
internal import Templates

/// The success measures of a role, by the time within which they are due.
struct SuccessView: Sendable {
  /// The measures that are due at the same time.
  struct Stage: Sendable {
    var within: TimeSpan
    var measures: [SuccessMeasure]

    var isMilestone: Bool { measures.allSatisfy { $0.kind?.value == .milestone } }
  }

  var starts: CalendarDate?
  var stages: [Stage]
  var changes: [SuccessMeasure]

  /// Groups a role's measures; nil where it has none.
  init?(_ role: Role) {
    guard !role.successMeasures.isEmpty else { return nil }
    starts = role.starts?.value
    changes = Array(role.changes.prefix(4))
    stages = []
    for measure in role.successMeasures.enumerated().sorted(by: SuccessView.isEarlier).map(\.element) {
      if let last = stages.indices.last, stages[last].within == measure.within.value {
        stages[last].measures.append(measure)
      } else {
        stages.append(Stage(within: measure.within.value, measures: [measure]))
      }
    }
  }

  private static func isEarlier(
    _ left: (offset: Int, element: SuccessMeasure), _ right: (offset: Int, element: SuccessMeasure)
  ) -> Bool {
    (left.element.within.value.minutes, left.offset) < (right.element.within.value.minutes, right.offset)
  }

  static let model = Model<SuccessView, PageContext>(
    "success",
    [
      .record("starts", SmallModels.date, "The first working day.") { view, _ in view.starts },
      .list("stages", of: stage, "The measures by the time they are due, the earliest first.") { view, _ in
        view.stages
      },
      .list("outcomes", of: Outcome.model, "The measures that change something, at most four.") {
        view, page in
        view.changes.map { Outcome($0, page.words) }
      },
    ])

  private static let stage = Model<Stage, PageContext>(
    "success stage",
    [
      .text("within", "By when.") { $1.words.span($0.within) },
      .flag("is-milestone", "Whether all that is due are milestones.") { stage, _ in stage.isMilestone },
      .list("measures", of: measure, "What is due.") { stage, _ in stage.measures },
    ])

  private static let measure = Model<SuccessMeasure, PageContext>(
    "success measure",
    [
      .text("outcome", "What is better then.") { measure, _ in measure.outcome.value },
      .text("metric", "What is measured.") { measure, _ in measure.metric?.value },
      .text("from", "Where it is today.") { Outcome($0, $1.words).from },
      .text("to", "Where it should be.") { Outcome($0, $1.words).to },
      .text("shown-by", "The evidence, where no number fits.") { measure, _ in measure.shownBy?.value },
      .flag("is-milestone", "Whether it is reached rather than changed.") { measure, _ in
        measure.kind?.value == .milestone
      },
    ])
}

/// What is a role's own, and what is not, with whose it is.
struct BoundariesView: Sendable {
  /// Work that is not the role's.
  struct Exclusion: Sendable {
    var text: String
    var who: Reference?

    init(_ text: PlainText, who: PlainText?, _ page: PageContext) {
      self.text = text.value
      self.who = who.flatMap { Reference(naming: $0.value, in: page.index) }
    }

    static let model = Model<Exclusion, PageContext>(
      "exclusion",
      [
        .text("text", "The work.") { item, _ in item.text },
        .record("who", Reference.model, "Who does it instead.") { item, _ in item.who },
      ])
  }

  var yours: [String]
  var notYours: [Exclusion]
  var worksWith: [Reference]

  /// Gathers what a role says; its family's boundary where it says nothing. Nil where neither does.
  init?(_ role: Role, _ page: PageContext) {
    let family = page.index.family(role.family.value)
    yours = (family?.builds ?? []).map(\.value)
    notYours = role.notThisRole.map { Exclusion($0.text, who: $0.who, page) }
    // A neighbour is whatever it names first that people may see.
    worksWith = role.worksWith.compactMap { neighbour in
      [neighbour.role, neighbour.team, neighbour.family].lazy.compactMap { $0 }
        .compactMap { Reference(naming: $0.value, in: page.index) }.first?.noted(neighbour.purpose?.value)
    }
    if notYours.isEmpty, let family { notYours = BoundariesView.exclusions(of: family, page) }
    if notYours.isEmpty, worksWith.isEmpty { return nil }
  }

  /// What a family does not do.
  static func exclusions(of family: Family, _ page: PageContext) -> [Exclusion] {
    family.doesNotDo.map { Exclusion($0.text, who: $0.who, page) }
  }

  static let model = Model<BoundariesView, PageContext>(
    "boundaries",
    [
      .list("yours", of: SmallModels.textItem, "What the role's family builds.") { view, _ in view.yours },
      .list("not-yours", of: Exclusion.model, "Work that is not the role's.") { view, _ in view.notYours },
      .list("works-with", of: Reference.model, "Who is next to it, and what they own or decide.") { view, _ in
        view.worksWith
      },
    ])
}

/// What a role or a team works with, and what is hard.
struct ResourcesView: Sendable {
  var details: [Fact]
  var constraints: [Constraint]

  /// A role's resources, and its team's where the role says nothing; nil where nobody does.
  init?(role: Role, _ page: PageContext) {
    let own = role.resources
    let team = role.team.flatMap { page.index.team($0.value) }
    let stack = own?.stack.isEmpty == false ? own?.stack : team?.stack
    let constraints = own?.constraints.isEmpty == false ? own?.constraints : team?.constraints
    self.init(
      stack: stack ?? [], data: own?.data ?? team?.data, compute: own?.compute, publishing: own?.publishing,
      constraints: constraints ?? [], page)
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

extension Growth {
  static let model = Model<Growth, PageContext>(
    "growth",
    [
      .html("html", "How people grow.") { $1.html($0.text, topHeading: 4, idPrefix: "growth-") },
      .list("paths", of: SmallModels.textItem, "Where the role can lead.") { growth, _ in
        growth.paths.map(\.value)
      },
      .list("details", of: Fact.model, "Reviews and time to learn.") { growth, page in
        page.words.facts(
          "growth", [Fact("review", growth.review), Fact("learning-time", growth.learningTime)])
      },
      .list("promoted", of: Reference.model, "Stories of people who grew.") { growth, page in
        growth.promoted.compactMap { slug in
          page.index.stories.first { $0.slug == slug.value }.map { Reference($0, in: page.index) }
        }
      },
    ])
}

extension Onboarding {
  static let model = Model<Onboarding, PageContext>(
    "onboarding",
    [
      .list("items", of: Fact.model, "What happens in the first 90 days.") { onboarding, page in
        onboarding.items(page)
      }
    ])

  func items(_ page: PageContext) -> [Fact] {
    let words = page.words
    let within = firstWin?.within.map { words.within($0.value) }
    let winLabel =
      within.map { words("onboarding-first-win", ["within": $0]) } ?? words("onboarding-first-win-undated")
    return words.facts(
      "onboarding",
      [
        Fact("access", access), Fact("first-win", firstWin?.text.value, label: winLabel),
        Fact("result", day90?.result), Fact("learning", day90?.learning),
        Fact("buddy", buddy?.value == true ? words("onboarding-buddy-text") : nil),
      ])
  }
}
