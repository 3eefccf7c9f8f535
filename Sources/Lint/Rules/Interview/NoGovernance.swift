internal import Content
internal import Diagnostics

extension InterviewRules {
  static let noGovernance = Rule(
    "interview/no-governance", .warning, .practice,
    summary: "an interview that says nothing of data protection where the data is regulated",
    why: """
      The company says that its data is regulated or sensitive. Who works with it decides every week what may be kept, \
      joined and shown, and a person who finds that a nuisance is a risk that a law puts a price on.
      """,
    source: strategy,
    examples: [
      .bad([
        ("company.yaml", "regulated-data: true"),
        (
          "roles/good.yaml",
          """
          «interview»:
            stages: [{name: Debugging our service, kind: pair-programming, takes: 75 minutes}]
          """
        ),
      ]),
      .bad(
        Example.Form.company,
        """
        regulated-data: true
        interview:
          «data-scientist»:
            stages: [{name: An experiment on scans, kind: technical}]
          ml-engineer:
            stages: [{name: A service for scans, prepare: Which log lines would break privacy?}]
        """, "one of the two asks"),
      .good(
        Example.Form.company,
        """
        regulated-data: true
        interview:
          stages: [{name: An analysis of scans, prepare: The last question is what we may keep of a patient.}]
        """),
      .good(
        Example.Form.company,
        """
        interview:
          stages: [An experiment on shelves]
        """, "nothing says that the data is regulated"),
    ],
    check: .interview { review, findings in
      guard review.isEnglish, review.company?.regulatedData?.value == true, !review.mentions(governance)
      else {
        return
      }
      let said = review.company.flatMap { company in
        company.regulatedData.map { Label(company.file, $0.place, "this says so") }
      }
      findings.report(.notAsked, at: review.label, also: said.map { [$0] } ?? [], help: .ask)
    })

  private static let governance = WordMatcher(lists: ["interview-governance"])
}

extension Message {
  fileprivate static let notAsked: Message =
    "your data is regulated, and no stage asks how somebody handles such data"
  fileprivate static let ask: Message = """
    add a question to a stage that is there: what may be kept, joined or shown of these data, and how one would know
    """
}
