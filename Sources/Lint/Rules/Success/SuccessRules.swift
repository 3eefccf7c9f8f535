internal import Content
internal import Judgement
internal import Language

/// What the person must achieve, and how one can tell.
enum SuccessRules {
  static let all: [Rule] = [
    missing, unprovable, contradiction, horizon, activity, vagueOutcome, noLever, noTarget, noBaseline,
    accuracyOnly,
  ]
}

extension SuccessMeasure {
  /// Whether it is a point that is reached, rather than something that becomes better.
  var isMilestone: Bool { kind?.value == .milestone }
}

extension RoleReview {
  /// The texts of a success measure: its outcome, what is measured, and the evidence.
  func passages(of measure: SuccessMeasure) -> [Passage] {
    [measure.outcome, measure.metric, measure.shownBy].compactMap { $0 }.filter { !$0.isEmpty }
      .map { passage(of: $0, .success) }
  }
}
