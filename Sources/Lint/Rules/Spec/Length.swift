internal import Content
internal import Diagnostics
internal import Judgement
internal import Language

extension SpecRules {
  private static let least = Threshold("at-least", 200, "how many words a role needs to say what it is")
  private static let most = Threshold("at-most", 900, "how many words people read")

  static let length = Rule(
    "spec/length", .info, .study, persona: .pedantic,
    summary: "a role with too few words to decide by, or too many to read",
    why: """
      Studies by sellers of job boards contradict each other on the best length, and agree on the ends: very short ones \
      draw people who guess, and very long ones are not read. Words about pay, benefits and applying do not count.
      """,
    source: "LinkedIn, Textio and Appcast, which contradict each other between 150 and 900 words",
    thresholds: [least, most],
    examples: [
      .bad(
        .role,
        """
        title: «ML Engineer, Invoices»
        problem: Invoices are read wrongly.
        growth: Senior in two years.
        responsibilities: [Own the reader.]
        must-haves: [Python]
        nice-to-haves: []
        """),
      .bad(
        .role,
        """
        title: «Data Scientist, Returns»
        problem: One parcel in nine comes back.
        responsibilities: [Find out why.]
        resources: {stack: [Python, SQL]}
        """),
      .good(
        .role, "summary: Fewer questions are asked twice.",
        "short, and two hundred words stand in the other parts"),
      .good(
        .role,
        """
        problem: |
          Every third question is asked twice, since the first answer takes 140 ms and half of our users leave before they
          have read it. The ranking model is two years old. Nobody has dared to change it since the day on which it put
          the same page first for everybody. It has grown three times since then, and so has the index. We know which
          questions fail, and we do not know which features would help. You find that out, and you make the change.
        """),
    ],
    check: .roleOrPosting { review, findings in
      let uncounted: FieldSet = [.pay, .benefit, .statement, .apply, .company]
      let count = review.passages.filter { !uncounted.contains($0.field) }.map(\.words.count).reduce(0, +)
      if count < findings.count(least) {
        findings.report(.short(count), at: review.titleLabel, help: .sayMore)
      } else if count > findings.count(most) {
        findings.report(.long(count), at: review.titleLabel, help: .sayLess)
      }
    })
}

extension Message {
  fileprivate static func short(_ count: Int) -> Message { "\(count) words are too few to decide by" }
  fileprivate static func long(_ count: Int) -> Message { "\(count) words are more than most people read" }

  fileprivate static let sayMore: Message =
    "say which problem is to be solved, with what, and what will be better within a year"
  fileprivate static let sayLess: Message =
    "keep what only this role can say, and move what holds for the whole company to a page of its own"
}
