internal import Content
internal import Diagnostics
internal import Judgement
internal import Language
internal import Rulebook

extension SpecRules {
  private static let share = Threshold(
    "share-of-age", 0.7,
    "the share of a technology's age that may be asked for; beyond it only pioneers are left")

  static let impossibleExperience = Rule(
    "spec/impossible-experience", .warning, .fact,
    summary: "more years with a technology than anybody can have",
    why: """
      Nobody has used a tool for longer than there has been one. The author of FastAPI once read a posting for which \
      he lacked the years. Those who know the tool best laugh and leave; those who stay have miscounted. The years are \
      counted to the day when the role was posted.
      """,
    source: """
      The month of the first release, looked up where the finding is an error; Van Iddekinge and others 2019, 81 \
      samples: years of experience say almost nothing about how well somebody works
      """,
    thresholds: [share],
    examples: [
      .bad(
        .role,
        """
        posted: 2026-11-02
        must-haves:
          - «10+ years» of LangChain
        """, "LangChain came out in October 2022"),
      .bad(
        .role,
        """
        posted: 2026-11-02
        must-haves:
          - Python
          - At least 3 years of Python and «at least 3 years» of LangChain
        """, "possible, but only for those who began in its first weeks"),
      .bad(
        .role,
        """
        posted: 2020-07-11
        must-haves:
          - "Kubernetes: «12 years»"
          - «Eight years»' experience in Python, SQL and FastAPI
        """),
      .good(
        .role,
        """
        posted: 2026-11-02
        must-haves:
          - Eight years of Python or LangChain
          - Ten years of engineering, including one year with LangChain
          - Four years of LangChain or something similar
        """),
      .good(
        .role,
        """
        posted: 2026-11-02
        must-haves: [Has built an assistant with LangChain that people used]
        summary: For more than 50 years we have built cranes, and now we build them with LangChain.
        """),
    ],
    check: .roleOrPosting { review, findings in
      let share = findings[share]
      for passage in review.passages([.summary, .duty, .must, .nice, .background]) {
        for claim in TechnologyExperience.all(in: passage.text) {
          guard let worst = worst(of: claim, asOf: review.asOf, share: share) else { continue }
          let years = passage.text.text(of: claim.amount.words)
          findings.report(
            worst.isImpossible ? .impossible(years, worst) : .pioneers(years, worst),
            at: passage.label(claim.amount.words),
            also: [passage.label(worst.mention.words, "first release: \(worst.release)")], help: .askForWork,
            severity: worst.isImpossible && worst.isVerified ? .error : .warning)
        }
      }
    })

  fileprivate struct Overlong {
    let mention: TechnologyMention
    let release: String
    let months: Int
    let isImpossible: Bool
    let isVerified: Bool
  }

  /// The technology that an amount of years fits worst; nil where it fits each, or where any one will do and one fits.
  private static func worst(
    of claim: TechnologyExperience, asOf day: CalendarDate, share: Double
  ) -> Overlong? {
    // Whatever is similar may be older.
    guard !claim.technologies.admitsOthers else { return nil }
    let judged = claim.technologies.mentions.map { overlong($0, claim.amount.least, asOf: day, share: share) }
    if claim.technologies.isChoice, judged.contains(where: { $0 == nil }) { return nil }
    let found = judged.compactMap { $0 }
    return found.min { left, right in
      (left.isImpossible ? 0 : 1, left.months) < (right.isImpossible ? 0 : 1, right.months)
    }
  }

  private static func overlong(
    _ mention: TechnologyMention, _ years: Double, asOf day: CalendarDate, share: Double
  ) -> Overlong? {
    guard let first = mention.technology.first else { return nil }
    let age = (day.year - first.month.year) * 12 + day.month - first.month.month
    let asked = years * 12
    let isImpossible = asked > Double(max(0, age + first.slack))
    // Nobody counts a technology of ten years in months.
    let isForPioneers = asked > share * Double(age + first.slack) && age < 120
    guard isImpossible || isForPioneers else { return nil }
    return Overlong(
      mention: mention, release: "\(monthNames[first.month.month - 1]) \(first.month.year)", months: age,
      isImpossible: isImpossible, isVerified: first.basis == .verified)
  }

  private static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]
}

extension Message {
  fileprivate static func impossible(_ years: String, _ found: SpecRules.Overlong) -> Message {
    "nobody has \"\(years)\" of \(found.mention.technology.name), which came out in \(found.release)"
  }

  fileprivate static func pioneers(_ years: String, _ found: SpecRules.Overlong) -> Message {
    """
    only the first few people have "\(years)" of \(found.mention.technology.name), which came out in \(found.release)
    """
  }

  fileprivate static let askForWork: Message =
    "leave the years out, and say what somebody must have built with it"
}
