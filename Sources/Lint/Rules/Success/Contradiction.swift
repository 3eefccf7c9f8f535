internal import Content
internal import Diagnostics
internal import Judgement
internal import Language
internal import Text

extension SuccessRules {
  static let contradiction = Rule(
    "success/contradiction", .error, .fact,
    summary: "figures of a success measure that contradict each other, or the outcome",
    why: """
      Figures that do not move, that are in two units, or that go the wrong way are mostly swapped or mistyped. On the \
      page they say that nobody read the measure twice, and a year later they make an achievement unprovable.
      """,
    source: "The two figures, or the figures and the words beside them, contradict each other",
    examples: [
      .bad(
        .role,
        """
        success-measures:
          - within: 6 months
            outcome: Cut latency
            metric: p99 latency of the ranking service
            from: 60 ms
            to: «140 ms»
        """, "the figures go up"),
      .bad(
        .role,
        """
        success-measures:
          - {within: 9 months, outcome: Models are monitored, metric: models with alarms, from: 12 models, to: «12 models»}
        """, "nothing changes"),
      .bad(
        .role,
        """
        success-measures:
          - {within: 9 months, outcome: A change goes live sooner, metric: time to live, from: 3 weeks, to: «4 hours»}
        """, "two units"),
      .bad(
        .role,
        """
        success-measures:
          - {within: 9 months, outcome: Churn falls, metric: monthly churn of paying customers, from: 2 %, to: «5 %»}
        """),
      .good(
        .role,
        """
        success-measures:
          - within: 9 months
            outcome: Cut the cost of serving while traffic grows
            metric: requests answered per second
            from: 900
            to: "2,000"
        """, "what is cut is not what is measured"),
      .good(
        .role,
        """
        success-measures:
          - {within: 9 months, outcome: Keep latency where it is at twice the traffic, metric: p99, from: 60 ms, to: 60 ms}
        """, "to stay the same is the outcome"),
      .good(
        .role,
        """
        success-measures:
          - {within: 9 months, outcome: Cut latency, metric: share of requests with a latency under 60 ms, from: 40 %, to: 95 %}
        """, "a share of fast requests rises when latency falls"),
      .good(
        .role,
        """
        success-measures:
          - {within: 9 months, outcome: Releases are routine, metric: effort, from: "a week, by hand", to: an hour}
        """, "words are shown and not compared"),
    ],
    check: .role { review, findings in
      for measure in review.role.successMeasures {
        guard let from = measure.from, let to = measure.to else { continue }
        let old = Quantity(from.value)
        let new = Quantity(to.value)
        let labels = (to: review.label(to.place), from: review.label(from.place, "it is this today"))
        if let old, let new, !old.isComparable(to: new) {
          findings.report(
            .units(from.value, to.value), at: labels.to, also: [review.label(from.place, "another unit")],
            help: .oneUnit)
        } else if from.value.trimmed == to.value.trimmed || (old != nil && old?.number == new?.number) {
          guard !review.isToHold(measure) else { continue }
          findings.report(.nothingChanges(to.value), at: labels.to, also: [labels.from], help: .whatChanges)
        } else if let old, let new, let (claim, label) = review.claim(of: measure), !claim.isMet(old, new) {
          findings.report(
            .wrongWay(claim.direction), at: labels.to, also: [labels.from, label], help: .swap)
        }
      }
    })
}

extension RoleReview {
  fileprivate func isToHold(_ measure: SuccessMeasure) -> Bool {
    isEnglish && DirectionClaim.isToHold(passages(of: measure))
  }

  /// What the outcome of a measure says of its figures, and where.
  fileprivate func claim(of measure: SuccessMeasure) -> (DirectionClaim, Label)? {
    guard isEnglish, let metric = measure.metric else { return nil }
    let outcome = passage(of: measure.outcome, .success)
    return DirectionClaim(outcome, about: passage(of: metric, .success)).map {
      ($0, outcome.label($0.words, "this says the opposite"))
    }
  }
}

extension DirectionClaim {
  fileprivate func isMet(_ old: Quantity, _ new: Quantity) -> Bool {
    direction == .up ? old.number <= new.number : old.number >= new.number
  }
}

extension Quantity {
  /// Whether another is in the same unit, or in words that may be no unit at all.
  fileprivate func isComparable(to other: Quantity) -> Bool {
    let units = [words, other.words]
    guard units.allSatisfy({ !$0.isEmpty && $0.count <= 2 }) else { return true }
    return units[0].starts(with: units[1]) || units[1].starts(with: units[0])
  }

  /// The words of the unit, each in one form.
  private var words: [String] {
    unit.split(separator: " ").map { word in
      let lower = word.lowercased()
      return Quantity.otherForms[lower] ?? Stem.text(lower)
    }
  }

  private static let otherForms = [
    "percent": "%", "per": "a", "each": "a", "every": "a", "eur": "€", "euro": "€", "euros": "€", "usd": "$",
    "dollars": "$", "gbp": "£", "pounds": "£", "hrs": "hour", "hr": "hour", "h": "hour", "hours": "hour",
    "min": "minute", "mins": "minute", "minutes": "minute", "s": "second", "sec": "second", "secs": "second",
    "seconds": "second", "millisecond": "ms", "milliseconds": "ms", "d": "day", "days": "day",
    "minute": "minute",
    "second": "second", "hour": "hour", "day": "day",
  ]
}

extension Message {
  fileprivate static func units(_ old: String, _ new: String) -> Message {
    "\(old) and \(new) are in two units, so nobody sees how much changes"
  }

  fileprivate static let oneUnit: Message = "write both figures in the same unit"

  fileprivate static func nothingChanges(_ figure: String) -> Message {
    "this measure ends where it begins, at \(figure)"
  }

  fileprivate static let whatChanges: Message = """
    write the figure to reach; where it is to stay the same, say so in the outcome: "Latency stays …"
    """

  fileprivate static func wrongWay(_ direction: DirectionClaim.Direction) -> Message {
    direction == .up
      ? "the outcome says that this becomes more or better, and the figures say the opposite"
      : "the outcome says that this becomes less, and the figures say that it becomes more"
  }

  fileprivate static let swap: Message =
    "write today's figure in `from` and the one to reach in `to`; are they swapped?"
}
