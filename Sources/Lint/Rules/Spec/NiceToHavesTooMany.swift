internal import Content
internal import Diagnostics

extension SpecRules {
  private static let most = Threshold("at-most", 6, "how many nice-to-haves are enough")

  static let niceToHavesTooMany = Rule(
    "spec/nice-to-haves-too-many", .warning, .study,
    summary: "more nice-to-haves than anybody weighs",
    why: """
      A long list of wishes reads like a second list of demands, and people count what they lack. Nobody compares \
      candidates by the ninth wish either.
      """,
    source: """
      An article on hiring data scientists and ML engineers, Vision Training Systems; Abraham and Stein, 616 postings \
      and 60,000 job seekers: without the optional ones, 7 % more people applied
      """,
    thresholds: [most],
    examples: [
      .bad(
        .role,
        """
        nice-to-haves:
          - Time series
          - Causal inference
          - Retail
          - German
          - A talk at a meetup
          - Geographic data
          - «dbt»
        """),
      .bad(
        .role,
        """
        nice-to-haves: [Search, Ads, Fraud, Pricing, Maps, Speech, «Vision, Robots»]
        """, "the seventh and all after it are marked"),
      .good(
        .role,
        """
        nice-to-haves: [PyTorch, Docker, Cloud ML platforms, A/B testing]
        """),
      .good(
        .role,
        """
        nice-to-haves: []
        """),
    ],
    check: .roleOrPosting { review, findings in
      let wishes = review.role.niceToHaves
      let most = findings.count(most)
      guard let excess = review.excess(of: wishes, over: most) else { return }
      findings.report(.tooMany(wishes.count), at: excess, help: .keep(most))
    })
}

extension Message {
  fileprivate static func tooMany(_ count: Int) -> Message {
    "\(count) nice-to-haves are more than anybody weighs"
  }

  fileprivate static func keep(_ most: Int) -> Message {
    "keep the \(most) that would really decide between two people, and leave out the others"
  }
}
