internal import Content
internal import Diagnostics
internal import Judgement

extension BoundaryRules {
  static let interviewOutsideRemit = Rule(
    "boundary/interview-outside-remit", .warning, .practice,
    summary: "a stage of an interview that assesses another family's skill",
    why: """
      A stage costs an evening of somebody's life and decides about them. One that tests what a neighbour does turns \
      away people who are good at the work, and tells those who stay that nobody knows what the role is.
      """,
    source: "\(roles); An article on hiring data scientists and ML engineers, Vision Training Systems",
    examples: [
      .bad(
        .role,
        """
        family: data-scientist
        interview:
          stages:
            - {name: An analysis of yours, kind: portfolio-review}
            - {name: «Deploy a model» behind an API, kind: technical}
        """),
      .bad(
        Example.Form.company,
        """
        interview:
          data-scientist:
            stages:
              - {name: An experiment of yours, kind: portfolio-review}
              - {name: In a pair, kind: pair-programming, prepare: We set up «Kubernetes» and Terraform together.}
        """),
      .good(
        .role,
        """
        family: ml-engineer
        interview:
          stages:
            - {name: Deploying a model to Kubernetes, kind: technical}
        """),
      .good(
        .role,
        """
        family: data-scientist
        interview:
          stages:
            - {name: What your model needs before others deploy models of its kind, kind: communication}
        """, "talking with those who do it"),
    ],
    check: .interview { review, findings in
      guard let book = review.book, !review.families.isEmpty else { return }
      let own = Set(review.families.compactMap { book.remit($0) })
      guard own.count == review.families.count else { return }
      var reader = StatementReader(book, family: own.count == 1 ? own.first : nil)
      for stage in review.stages where stage.mayBeTechnical {
        let readings = stage.subjects.map { ($0, reader.read($0.text, in: .must)) }
        let found = readings.flatMap { $0.1.clauses.flatMap(\.found) }
        guard !found.contains(where: { own.contains($0.remit) }) else { continue }
        for (passage, reading) in readings where reading.remit < book.shared && !own.contains(reading.remit) {
          guard let skill = reading.clauses.flatMap(\.found).first(where: { $0.remit == reading.remit })
          else { continue }
          var labels = passage.labels(of: skill.words)
          let primary = labels.removeFirst()
          let families = withNeighbours(review.knownFamilies)
          findings.report(
            .assesses(
              book.name(skill), families.title(of: book.remits[reading.remit]),
              families.title(of: review.families[0])),
            at: primary, also: labels, help: .assessOwn(families.title(of: review.families[0])))
          break
        }
      }
    })
}

extension StageReview {
  /// Whether it may test a skill, rather than how one talks or what one wants.
  fileprivate var mayBeTechnical: Bool {
    switch stage.kind?.value {
    case .communication, .crossFunctional, .recruiterScreen, .hiringManager, .final: false
    default: true
    }
  }
}

extension Message {
  fileprivate static func assesses(_ work: String, _ owner: String, _ family: String) -> Message {
    "this assesses \(WorkWording.whose(owner)) work, \(work), and decides about \(WorkWording.whom(family))"
  }

  fileprivate static func assessOwn(_ family: String) -> Message {
    "assess what \(WorkWording.whom(family)) will do here, or how they work with those who do this"
  }
}
