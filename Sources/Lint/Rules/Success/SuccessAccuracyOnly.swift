internal import Content
internal import Diagnostics
internal import Judgement

extension SuccessRules {
  static let accuracyOnly = Rule(
    "success/accuracy-only", .info, .practice,
    summary: "success measures that are all scores of a model on stored data",
    why: """
      A model can win on last year's data and lose money in production: data shifts, answers come late, nobody uses \
      them. As one measure among others a score is fine. As the only kind it makes the score the job.
      """,
    source: """
      "Hiring AI Talent: Role Definitions, Interview Gaps, and What Actually Predicts Success", TechnoLynx, 2026; an \
      article on hiring data scientists and ML engineers, Vision Training Systems
      """,
    examples: [
      .bad(
        .role,
        """
        success-measures:
          - {within: 6 months, outcome: Fraud is found, metric: «AUC» on the test set, from: "0.81", to: "0.88"}
        """),
      .bad(
        .role,
        """
        success-measures:
          - {within: 6 months, outcome: Defects are found, metric: «model accuracy», from: 91 %, to: 95 %}
          - {within: 12 months, outcome: Rare defects are found, metric: recall on rare defects, from: 40 %, to: 70 %}
        """, "the first is marked, and the others are shown with it"),
      .good(
        .role,
        """
        success-measures:
          - {within: 6 months, outcome: Fraud is found, metric: AUC on the test set, from: "0.81", to: "0.88"}
          - {within: 12 months, outcome: Fewer honest payments are refused, metric: refused payments, from: 2 %, to: 1 %}
        """, "one score among others"),
      .good(
        .role,
        """
        success-measures:
          - {within: 6 months, outcome: Fraud is found, metric: recall on live payments, from: 40 %, to: 60 %}
        """, "measured where it counts"),
    ],
    check: .role { review, findings in
      guard review.isEnglish else { return }
      var labels: [Label] = []
      for measure in review.role.successMeasures {
        let passages = review.passages(of: measure)
        guard !passages.contains(where: { !inUse.matches(in: $0).isEmpty }) else { return }
        guard
          let label = passages.lazy.compactMap({ passage in
            offline.matches(in: passage).first.map { passage.label($0.words) }
          }).first
        else { return }
        labels.append(label)
      }
      guard let first = labels.first else { return }
      let others = labels.dropFirst().map { label in
        var label = label
        label.text = "a score, too"
        return label
      }
      findings.report(labels.count == 1 ? .onlyScore : .onlyScores, at: first, also: others, help: .addEffect)
    })

  private static let offline = WordMatcher(lists: ["offline-metric"])
  private static let inUse = WordMatcher(lists: ["success-in-use"])
}

extension Message {
  fileprivate static let onlyScore: Message = "the one success measure here is a score on stored data"
  fileprivate static let onlyScores: Message = "all success measures here are scores on stored data"
  fileprivate static let addEffect: Message = """
    add what somebody notices when the model is in use: an answer that comes sooner, an order, an error that no longer \
    costs anything
    """
}
