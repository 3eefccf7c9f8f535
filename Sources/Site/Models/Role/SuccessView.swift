internal import Content
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
  ///
  /// - Parameter isOpen: whether one can still start on the role's first day.
  init?(_ role: Role, isOpen: Bool = true) {
    guard !role.successMeasures.isEmpty else { return nil }
    starts = isOpen ? role.starts?.value : nil
    changes = Array(role.changes.prefix(4))
    stages = []
    for measure in SuccessView.byTime(role.successMeasures) {
      if let last = stages.indices.last, stages[last].within == measure.within.value {
        stages[last].measures.append(measure)
      } else {
        stages.append(Stage(within: measure.within.value, measures: [measure]))
      }
    }
  }

  /// Measures by the time within which they are due; those that are due at the same time stay in their order.
  static func byTime(_ measures: [SuccessMeasure]) -> [SuccessMeasure] {
    let minutes = measures.map(\.within.value.minutes)
    // Nearly everybody writes them so.
    guard zip(minutes, minutes.dropFirst()).contains(where: { $0 > $1 }) else { return measures }
    return measures.enumerated().sorted(by: isEarlier).map(\.element)
  }

  private static func isEarlier(
    _ left: (offset: Int, element: SuccessMeasure), _ right: (offset: Int, element: SuccessMeasure)
  ) -> Bool {
    (left.element.within.value.minutes, left.offset) < (right.element.within.value.minutes, right.offset)
  }

  static let model = Model<SuccessView, PageContext>(
    "success",
    [
      .record("starts", SmallModels.date, "The first working day; absent where one can't apply.") { view, _ in
        view.starts
      },
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
      .written("outcome", "What is better then.") { measure, _ in measure.outcome },
      .written("metric", "What is measured.") { measure, _ in measure.metric },
      .written("from", "Where it is today.") { Outcome($0, $1.words).from },
      .written("to", "Where it should be.") { Outcome($0, $1.words).to },
      .written("shown-by", "The evidence, where no number fits.") { measure, _ in measure.shownBy },
      .flag("is-milestone", "Whether it is reached rather than changed.") { measure, _ in
        measure.kind?.value == .milestone
      },
    ])
}
