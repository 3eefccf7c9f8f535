internal import Content
internal import Diagnostics
internal import Judgement

extension PostingRules {
  private static let least = Threshold(
    "words", 60, "how many words a description has at least, for search engines to list it")

  static let structuredData = Rule(
    "posting/structured-data", .warning, .fact,
    summary: "what keeps search engines from listing a role, or from listing it well",
    why: """
      Search engines read a role's facts from its page and show them beside other roles. They want a title that is \
      nothing but a title, a whole description, the day it was posted and the kind of contract; what lacks them is \
      left out, or shown last.
      """,
    source: searchEngines,
    thresholds: [least],
    examples: [
      .bad(.title, "Senior ML Engineer, Pricing («€95k–120k»)"),
      .bad(.title, "Senior ML Engineer – «ENG-142»"),
      .bad(.title, "ML Engineer, Pricing («Berlin»)"),
      .bad(.title, "ML Engineer at «Berthwise»"),
      .bad(.title, "ML Engineer, start «March 2027»"),
      .bad(.title, "ML Engineer wanted«!!!»"),
      .bad(.title, "«SENIOR ML ENGINEER, PRICING»"),
      .bad(
        .role,
        """
        title: «ML Engineer, Pricing»
        employment: {work: ongoing}
        """, "the kind of contract is missing"),
      .good(.title, "Senior C++ Engineer, Inference"),
      .good(.title, "AI Researcher, GPT-4 Class Models"),
      .good(.title, "Data Scientist, COVID-19 Forecasts"),
      .good(.title, "ML Engineer, 24/7 Monitoring"),
      .good(.title, "MLOps Engineer (ISO 27001)"),
      .good(
        .role,
        """
        title: ML Intern, Summer 2027
        level: intern
        """, "a season tells one internship from the next"),
    ],
    check: .roleOrPosting { review, findings in
      guard !review.isOver else { return }
      let title = review.passage(of: review.role.title, .title)
      for extra in TitleExtra.extras(in: title, of: review) {
        let isShouting = extra.what == TitleExtra.capitals
        findings.report(
          isShouting ? .shouting : .title(extra.what), at: title.label(bytes: extra.bytes),
          help: isShouting ? .lower : .cut)
      }
      checkDescription(review, &findings)
      guard !review.isPosting, review.role.status?.value != .draft else { return }
      let missing = [
        review.role.posted == nil ? "`posted`" : nil,
        review.role.employment?.types.isEmpty ?? true ? "`employment: {type: …}`" : nil,
      ].compactMap(\.self)
      guard !missing.isEmpty else { return }
      findings.report(.missing(missing), at: review.titleLabel, help: .add(missing))
    })

  private static func checkDescription(_ review: RoleReview, _ findings: inout Findings) {
    let least = findings.count(least)
    let count = review.passages.filter { $0.field != .title }.reduce(0) { $0 + $1.words.count }
    // What can't be read is no thin description.
    guard count < least, review.isPosting ? count > 0 : true else { return }
    findings.report(.thin(count), at: review.titleLabel, help: .fill(least))
  }
}

extension Message {
  fileprivate static func title(_ what: String) -> Message {
    "a title is the name of the role alone, and this is \(what)"
  }

  fileprivate static let shouting: Message = """
    this title is all in capitals, which search engines take for advertising
    """

  fileprivate static let lower: Message = """
    write capitals only where a name has them, as in: Senior ML Engineer, Pricing
    """

  fileprivate static let cut: Message = """
    leave it out of the title: the page shows it, and search engines take it from there
    """

  fileprivate static func missing(_ keys: [String]) -> Message {
    "search engines ask for \(keys.joined(separator: " and ")), and this role does not say it"
  }

  fileprivate static func add(_ keys: [String]) -> Message { "add \(keys.joined(separator: " and "))" }

  fileprivate static func thin(_ count: Int) -> Message {
    "the description has \(count) words, too few for search engines to tell what the role is"
  }

  fileprivate static func fill(_ least: Int) -> Message {
    "say what the person will do, with what, and what it takes, in \(least) words or more"
  }
}
