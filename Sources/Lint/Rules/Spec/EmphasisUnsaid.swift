internal import Content
internal import Diagnostics
internal import Judgement
internal import Rulebook

extension SpecRules {
  static let emphasisUnsaid = Rule(
    "spec/emphasis-unsaid", .info, .practice,
    summary: "a role that does not say whether it is research, production or both",
    why: """
      Under the same title one company wants papers and another wants a service that stays up. People who are good at \
      one are often unhappy with the other, and they leave within the year if they find out late.
      """,
    source: "An article on hiring data scientists and ML engineers, Vision Training Systems",
    examples: [
      .bad(
        .role,
        """
        family: «ml-engineer»
        # no emphasis
        """),
      .bad(
        .role,
        """
        title: Data Scientist, Pricing
        family: «data-scientist»
        # no emphasis
        """),
      .good(
        .role,
        """
        family: ai-researcher
        emphasis: research
        """),
      .good(
        .role,
        """
        family: data-scientist
        emphasis: hybrid
        """),
    ],
    check: .role { review, findings in
      let family = review.role.family
      // Families of a company's own may have nothing to choose between.
      guard review.role.emphasis == nil, Rulebook.familyIDs.contains(family.value) else { return }
      findings.report(.noEmphasis, at: review.label(family.place), help: .sayEmphasis)
    })
}

extension Message {
  fileprivate static let noEmphasis: Message = "nobody can tell whether this is research, production or both"
  fileprivate static let sayEmphasis: Message = "add emphasis: research, production or hybrid"
}
