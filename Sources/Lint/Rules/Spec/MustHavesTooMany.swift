internal import Content
internal import Diagnostics

extension SpecRules {
  private static let most = Threshold("at-most", 7, "how many must-haves are enough")

  static let mustHavesTooMany = Rule(
    "spec/must-haves-too-many", .warning, .study,
    summary: "more must-haves than anybody brings",
    why: """
      People read a must-have as a bar. With each further one, capable people leave who lack just that, and those who \
      stay are the ones who count bars loosely. A wish list is not a requirement.
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
        must-haves:
          - Python
          - SQL
          - Statistics
          - Has put a model into production
          - Has run experiments with users
          - Has written a data contract
          - Has led a review of a design
          - «Has explained a model to people who buy»
        """, "the eighth and all after it are marked"),
      .good(
        .role,
        """
        must-haves: [Python, SQL, Statistics, Has put a model into production]
        """),
    ],
    check: .roleOrPosting { review, findings in
      let mustHaves = review.role.mustHaves
      let most = findings.count(most)
      guard let excess = review.excess(of: mustHaves, over: most) else { return }
      findings.report(.tooMany(mustHaves.count), at: excess, help: .keep(most))
    })
}

extension Message {
  fileprivate static func tooMany(_ count: Int) -> Message { "\(count) must-haves are a wish list" }

  fileprivate static func keep(_ most: Int) -> Message {
    """
    keep at most \(most): those without which nobody can do the work; move what helps to nice-to-haves, and leave out \
    what can be learned in weeks
    """
  }
}
