internal import Content
internal import Diagnostics
internal import Judgement
internal import Text

extension BoundaryRules {
  static let everything = Rule(
    "boundary/everything", .warning, .practice,
    summary: "a role that is or asks for everything at once",
    why: """
      Analysis, production models, platforms and research are four trades, and nobody is good at all of them. Whoever \
      claims to be is the one to be careful with; the others read that nobody decided what comes first.
      """,
    source: """
      "How to Evaluate Machine Learning Engineers Before Hiring", HireML, 2026: "expert in every area" is a warning sign
      """,
    thresholds: [each, share],
    examples: [
      .bad(
        .role,
        """
        title: «AI Lead»
        responsibilities:
          - Analyse customer behaviour and present the findings to the leadership.
          - Define KPIs and run A/B tests.
          - Deploy models to production.
          - Optimise inference latency on GPUs.
          - Build the training pipelines and the Kubernetes platform.
          - Monitor models in production and keep the infrastructure running.
          - Publish papers at NeurIPS.
          - Invent novel algorithms that advance the state of the art.
        """),
      .bad(.must, "«Expert in every area» of machine learning."),
      .good(
        .role,
        """
        responsibilities:
          - Train and deploy the ranking model.
          - Optimise its inference latency on GPUs.
          - Work with data scientists on A/B tests.
          - Hand alarms to the MLOps engineers.
        """),
      .good(.must, "Expert in one area of machine learning."),
    ],
    check: .roleOrPosting { review, findings in
      guard !review.leadsPeople, let profile = review.profile else { return }
      for passage in review.passages(.work) {
        for match in phrases.matches(in: passage) {
          findings.report(.claimed, at: passage.label(match.words), help: .choose)
        }
      }
      let asked = profile.statements.filter {
        ($0.stance == .owns || $0.stance == .requires) && $0.field != .nice && $0.field != .background
          && $0.decisive != nil
      }
      let found = fourFamilies.map { family in asked.filter { $0.remit == family } }
      let counts = found.map(\.count)
      // Where one family's work is most of it, the rest are touches.
      let isEven = Double(counts.max() ?? 0) * 100 <= findings[share] * Double(counts.reduce(0, +))
      guard isEven, counts.allSatisfy({ $0 >= findings.count(each) }) else { return }
      let lines = zip(fourFamilies, found).compactMap { family, statements -> Label? in
        guard let first = statements.first, let words = first.decisive?.words else { return nil }
        var label = first.passage.labels(of: words)[0]
        label.text = "\(WorkWording.whose(review.title(of: family))) work"
        return label
      }
      let titles = fourFamilies.map { WorkWording.whom(review.title(of: $0)) }
      findings.report(.all(listed(titles)), at: review.titleLabel, also: lines, help: .choose)
    })

  private static let each = Threshold(
    "each", 1, "the statements of each of the four families' work from which on it speaks")
  private static let share = Threshold(
    "share", 50, "the largest family's part of them, in percent, above which it is that family's role")
  private static let phrases = WordMatcher(lists: ["everything"])
}

extension Message {
  fileprivate static let claimed: Message =
    "nobody is an expert in everything, and who says so is the one to be careful with"

  fileprivate static func all(_ titles: String) -> Message {
    "this asks for all of it at once: the work of \(titles)"
  }

  fileprivate static let choose: Message = """
    choose the work that comes first, and say with whom the person does the rest
    """
}
