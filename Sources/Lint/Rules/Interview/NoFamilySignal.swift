internal import Content
internal import Diagnostics
internal import Language

extension InterviewRules {
  static let noFamilySignal = Rule(
    "interview/no-family-signal", .warning, .practice,
    summary: "an interview that touches nothing of what the family does",
    why: """
      A data scientist is shown by an experiment and what it was worth, an ML engineer by a service that answers \
      wrongly, a researcher by a paper taken apart, an MLOps engineer by an incident. A loop that would do as well for \
      any programmer finds good programmers.
      """,
    source: "\(strategy); \(talent)",
    examples: [
      .bad(
        Example.Form.company,
        """
        interview:
          «data-scientist»:
            stages:
              - {name: Coding test, kind: technical, prepare: Python on a laptop.}
              - {name: Culture, kind: final}
        """),
      .bad(
        .role,
        """
        family: ml-engineer
        «interview»:
          stages:
            - {name: Coding test, kind: technical, prepare: Python on a laptop.}
            - {name: Meeting the manager, kind: hiring-manager}
        """),
      .bad(
        .role,
        """
        family: mlops-engineer
        «interview»:
          stages: [{name: "Statistics, with a look at an experiment", kind: technical}]
        """, "that is a data scientist's"),
      .good(
        Example.Form.company,
        """
        interview:
          data-scientist:
            stages:
              - {name: Coding test, kind: technical, prepare: We design an experiment on prices together.}
        """),
      .good(
        .role,
        """
        family: ml-engineer
        interview:
          stages:
            - {name: A service that answers wrongly, kind: pair-programming, prepare: "Its logs, and what changed last."}
            - {name: Design, kind: system-design, basis: our-code}
        """),
      .good(
        .role,
        """
        family: ai-researcher
        interview:
          stages: [{name: A paper that you would not accept, kind: technical}]
        """),
    ],
    check: .interview { review, findings in
      // A loop for several families is another rule's: it can't be made for each.
      guard review.isEnglish, let family = review.families.first else { return }
      if review.isForSeveralFamilies { return }
      guard !review.families.contains(where: { review.showsSomething(of: $0) }) else { return }
      findings.report(.nothing(review.title(of: family)), at: review.label, help: .tailor(family))
    })

  fileprivate static let signals: [String: WordMatcher] = Dictionary(
    uniqueKeysWithValues: ["data-scientist", "ml-engineer", "ai-researcher", "mlops-engineer"].map {
      ($0, WordMatcher(lists: ["interview-\($0)"]))
    })
}

extension InterviewReview {
  /// Whether a stage touches what a family does, as far as one can tell.
  fileprivate func showsSomething(of id: String) -> Bool {
    if let signal = InterviewRules.signals[id] {
      return mentions(signal)
        || stages.contains { stage in
          switch stage.stage.kind?.value {
          case .systemDesign: stage.stage.basis?.value != .whiteboard && id.hasSuffix("-engineer")
          case .portfolioReview: true
          case .takeHome: stage.stage.basis?.value == .ourData && id == "data-scientist"
          default: false
          }
        }
    }
    // A family of the company's own is known by its own words, and by work of its own.
    if stages.contains(where: { $0.isWorkSample }) { return true }
    guard let family = knownFamilies.first(where: { $0.slug == id }) else { return true }
    let words = ([family.title] + family.core + family.builds).reduce(into: StemSet()) {
      $0.add(WordedText($1.value).subjectStems)
    }
    return words.isEmpty || stages.contains { !$0.subjectStems.isDisjoint(with: words) }
  }

  /// What people of a family are called.
  fileprivate func title(of id: String) -> String {
    let title = knownFamilies.first { $0.slug == id }?.title.value ?? id
    return title.isEmpty ? id : title
  }
}

extension StageReview {
  /// Whether something is worked on that is the company's or the candidate's own.
  fileprivate var isWorkSample: Bool {
    guard let basis = stage.basis?.value, basis != .whiteboard else { return false }
    return isTechnical
  }
}

extension Message {
  fileprivate static func nothing(_ family: String) -> Message {
    "no stage touches what is special to the family \(family): this loop would do for any programmer"
  }

  fileprivate static func tailor(_ family: String) -> Message {
    switch family {
    case "data-scientist":
      "add a stage on an experiment and its statistics, or on what an analysis was worth to the business"
    case "ml-engineer": "add a stage on deploying, serving or debugging a model that people depend on"
    case "ai-researcher":
      "add a stage in which a paper is taken apart, or a new method is tried on your problem"
    case "mlops-engineer": "add a stage on a pipeline that broke, on monitoring, or on an incident"
    default: "add a stage on what this family builds, as its file says it"
    }
  }
}
