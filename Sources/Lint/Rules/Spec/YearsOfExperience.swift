internal import Diagnostics
internal import Judgement
internal import Language

extension SpecRules {
  private static let many = Threshold("many", 8, "from how many years on a floor shuts out most")

  static let yearsOfExperience = Rule(
    "spec/years-of-experience", .warning, .study,
    summary: "years of experience in the place of what was done in them",
    why: """
      Over 81 samples, how long somebody had worked said next to nothing about how well they worked. Some learn in two \
      years what others do not in ten. An upper end says besides that older people are not meant, and in many countries \
      that is not allowed.
      """,
    source: "Van Iddekinge and others 2019, 81 samples: a correlation of 0.06 with performance",
    thresholds: [many],
    examples: [
      .bad(.must, "«10+ years» of experience with machine learning."),
      .bad(.must, "«3–5 years» of experience in analytics.", "capped: who has six is not meant"),
      .bad(.must, "«At least two years» of experience with search.", "a floor under eight years weighs less"),
      .bad(.nice, "«Minimum of five years» in banking."),
      .good(.must, "Has brought a model through two of its retrainings."),
      .good(.must, "Has kept a service running for three years."),
      .good(.must, "Has worked with five years of claims data."),
      .good(.duty, "Within two years you lead the group."),
    ],
    check: .passages([.must, .nice, .background, .summary]) { passage, findings in
      for amount in ExperienceAmount.all(in: passage.text) {
        let years = passage.text.text(of: amount.words)
        let isMany = amount.least >= findings[many]
        let message: Message =
          amount.most != nil ? .capped(years) : isMany ? .many(years) : .some(years)
        findings.report(
          message, at: passage.label(amount.words), help: amount.most != nil ? .noUpperEnd : .sayWhatWasDone,
          severity: amount.most != nil || isMany ? .warning : .info)
      }
    })
}

extension Message {
  fileprivate static func capped(_ years: String) -> Message {
    "\"\(years)\" turns away people for having done this longer"
  }

  fileprivate static func many(_ years: String) -> Message {
    "\"\(years)\" shuts out most who could do the work, and says little about the others"
  }

  fileprivate static func some(_ years: String) -> Message {
    "\"\(years)\" says how long, not what somebody can do"
  }

  fileprivate static let noUpperEnd: Message =
    "take the upper end out; say what somebody must have done, and let level say how senior the role is"
  fileprivate static let sayWhatWasDone: Message =
    "say what somebody must have done: shipped what, for whom, how often"
}
