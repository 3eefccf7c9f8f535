internal import Content
internal import Diagnostics

extension InterviewRules {
  static let sameLoopForAll = Rule(
    "interview/same-loop-for-all", .info, .practice,
    summary: "the same technical stages for families that do different work",
    why: """
      What shows a good data scientist does not show a good ML engineer. A common first talk and a common last one are \
      fair and practical. A common technical task measures what the families share, which is the least of each.
      """,
    source: strategy,
    examples: [
      .bad(
        [
          (
            "company.yaml",
            """
            «interview»:
              stages:
                - {name: Coding, kind: technical}
            """
          ),
          ("roles/first.yaml", "interview: {stages: []}"),
          ("roles/second.yaml", "interview: {stages: []}\nfamily: data-scientist"),
        ], "two families whose roles have no stages of their own"),
      .bad(
        Example.Form.company,
        """
        interview:
          data-scientist:
            stages: [{name: First talk}, {name: Coding, kind: technical}]
          «ml-engineer»:
            stages: [{name: A failure of yours}, {name: Coding, kind: technical}]
        """),
      .good(
        Example.Form.company,
        """
        interview:
          data-scientist:
            stages: [{name: First talk, kind: recruiter-screen}, {name: An experiment, kind: technical}]
          ml-engineer:
            stages: [{name: First talk, kind: recruiter-screen}, {name: A slow service, kind: technical}]
        """, "the first talk may be the same"),
      .good(
        [
          (
            "company.yaml",
            """
            interview:
              stages:
                - {name: Coding, kind: technical}
            """
          ),
          ("roles/first.yaml", "interview: {stages: []}"),
          ("roles/second.yaml", "interview: {stages: []}"),
        ], "one family"),
    ],
    check: .wholeCompany { review, findings in
      var seen: [(stages: [StageReview], label: Label)] = []
      for interview in review.interviews {
        let technical = interview.stages.filter(\.isTechnical)
        guard !technical.isEmpty else { continue }
        if interview.isForSeveralFamilies {
          findings.report(.oneForAll(interview.families.count), at: interview.label, help: .tailor)
        } else if let same = seen.first(where: { isSame($0.stages, technical) }) {
          var other = same.label
          other.text = "the same as here"
          findings.report(.twice, at: interview.label, also: [other], help: .tailor)
        } else {
          seen.append((technical, interview.label))
        }
      }
    })

  /// Whether two lists of stages ask the same.
  private static func isSame(_ some: [StageReview], _ others: [StageReview]) -> Bool {
    some.count == others.count
      && zip(some, others).allSatisfy { one, other in
        one.stage.kind?.value == other.stage.kind?.value && one.stage.name.value == other.stage.name.value
          && one.stage.prepare?.value == other.stage.prepare?.value
      }
  }
}

extension InterviewReview {
  /// Whether it decides about roles of several families that have no other.
  var isForSeveralFamilies: Bool { !isOfRole && families.count > 1 }
}

extension Message {
  fileprivate static func oneForAll(_ count: Int) -> Message {
    "\(count) families with different work go through the same technical stages"
  }

  fileprivate static let twice: Message = "this family goes through the same technical stages as another"
  fileprivate static let tailor: Message = """
    keep the first and the last talk, and give each family a technical stage from its own work
    """
}
