import Content
import Diagnostics
import Files
import Lint
import TestSupport
import Testing

@Suite("What a role calls success")
struct SuccessRuleTests {
  @Test(
    "Figures are held against a verb only where it governs the metric",
    arguments: [
      // outcome, metric, from, to, whether they contradict each other
      ("Cut latency", "p99 latency of the ranking service", "60 ms", "140 ms", true),
      ("Cut latency", "p99 latency of the ranking service", "140 ms", "60 ms", false),
      ("Latency is halved", "latency", "60 ms", "120 ms", true),
      ("Latency drops by half", "median latency", "60 ms", "120 ms", true),
      ("Ranking answers faster", "p95 latency", "60 ms", "120 ms", true),
      ("Ranking answers faster", "requests a second", "60", "120", false),
      ("Improve latency", "latency", "60 ms", "120 ms", true),
      ("Improve churn prediction accuracy", "accuracy of the churn prediction", "81 %", "74 %", true),
      ("Improve churn", "churn", "2 %", "3 %", true),
      ("Improve retention", "retention", "2 %", "3 %", false),
      ("Serving costs less", "monthly cost of serving all models", "22,000 EUR", "41,000 EUR", true),
      ("Cut the time to deploy", "time from merge to live", "3 hours", "26 hours", true),
      ("Fewer false alarms", "false alarms a week", "4 alarms", "9 alarms", true),
      ("More models are monitored", "number of models with alarms", "31 models", "12 models", true),
      ("Raise the share of searches answered", "share of searches answered", "90 %", "80 %", true),
      // The verb is about something else.
      ("Cut the cost of serving", "latency", "60 ms", "140 ms", false),
      ("Cut missed fraud", "share of fraud caught", "60 %", "80 %", false),
      ("Reduce cost while increasing throughput", "throughput", "60", "140", false),
      ("Cut latency", "reduction in latency", "0 %", "30 %", false),
      ("Cut latency", "requests with a latency below 60 ms", "40 %", "90 %", false),
      ("Releases reduce toil", "releases a week", "3", "8", false),
      ("Earlier warnings", "lead time of a warning", "2 hours", "6 hours", false),
      ("Keep latency lower than competitors", "latency", "60 ms", "70 ms", false),
      ("Not fewer alarms, better ones", "alarms", "4", "9", false),
    ])
  func directions(outcome: String, metric: String, from: String, to: String, isFound: Bool) throws {
    let found = try findings(
      """
      success-measures:
        - {within: 6 months, outcome: "\(outcome)", metric: "\(metric)", from: "\(from)", to: "\(to)"}
      """)
    #expect(
      found.filter { $0.hasPrefix("error") } == (isFound ? ["error success/contradiction: \"\(to)\""] : []))
  }

  @Test(
    "Figures in two units contradict each other; words are left alone",
    arguments: [
      ("3 weeks", "4 hours", true), ("1.2 s", "600 ms", true), ("40 EUR", "30 USD", true),
      ("1 hour", "0.5 hours", false), ("2 percent", "1 %", false), ("90 min", "30 minutes", false),
      ("38", "60 %", false), ("9 requests a day", "12 requests", false), ("a week, by hand", "1 hour", false),
      ("9 a month", "2 a month", false), ("weekly", "daily", false), ("EUR 3.20", "2 EUR", false),
      ("3 per week", "9 a week", false), ("about 3 days", "1 day", false),
    ])
  func units(from: String, to: String, isFound: Bool) throws {
    let found = try findings(
      """
      success-measures:
        - {within: 6 months, outcome: Ranking is mended, metric: effort, from: "\(from)", to: "\(to)"}
      """)
    #expect(
      found.filter { $0.hasPrefix("error") } == (isFound ? ["error success/contradiction: \"\(to)\""] : []))
  }

  @Test(
    "A contradiction is explained where it ends, with where it begins and the words that say the opposite")
  func labels() throws {
    let found = try diagnostics(
      """
      success-measures:
        - {within: 6 months, outcome: Cut latency by half, metric: p99 latency of ranking, from: 60 ms, to: 140 ms}
      """)
    #expect(
      found.map(\.message) == [
        "the outcome says that this becomes less, and the figures say that it becomes more"
      ])
    #expect(
      found.flatMap(\.secondary).map { "\(words($0)): \($0.text ?? "")" } == [
        "60 ms: it is this today", "Cut latency: this says the opposite",
      ])
    #expect(
      found.map(\.help) == [
        "write today's figure in `from` and the one to reach in `to`; are they swapped?"
      ])
  }

  @Test("An activity in vague words is found once")
  func once() throws {
    let found = try findings(
      """
      success-measures:
        - {within: 6 months, outcome: Contribute to the release of ranking, shown-by: Two launches.}
        - {within: 6 months, outcome: Contribute to team success in ranking, shown-by: Two launches.}
      """)
    #expect(
      found == [
        "warning success/activity: Contribute to",
        "warning success/vague-outcome: Contribute to team success",
      ])
  }

  @Test(
    "In a job description in another format, wording says what success is",
    arguments: [
      ("In your first six months you will move ranking to one service.", true),
      ("Within three months, you will have shipped a ranking model.", true),
      ("By month six, ranking is yours.", true),
      ("You will have reduced the latency of search by half.", true),
      ("Success in this role looks like a search that answers.", true),
      ("We will know it worked when you no longer need us.", true),
      ("You will have the opportunity to work with great people.", false),
      ("You will have a dedicated budget.", false),
      ("Partner with product on their roadmap.", false),
      ("We have a track record of success.", false),
    ])
  func postings(sentence: String, isSaid: Bool) throws {
    let found = try findings(
      posting: "# ML Engineer\n\n## What you do\n\n\(sentence)\n\nWe rank the results of a search.\n")
    #expect(found == (isSaid ? [] : ["error success/missing: ML Engineer"]))
  }

  @Test("A part about success, by its heading, is enough in a job description in another format")
  func headings() throws {
    #expect(try findings(posting: "# ML Engineer\n\n## Your first 90 days\n\n- Rank faster\n") == [])
    #expect(try findings(posting: "# ML Engineer\n\nWithin three months, you will…\n\n- Rank faster\n") == [])
    #expect(try findings(posting: "# ML Engineer\n\n## What success looks like\n\n- Rank faster\n") == [])
    #expect(
      try findings(posting: "# ML Engineer\n\n## What you'll do\n\n- Rank faster\n")
        == ["error success/missing: ML Engineer"])
  }

  @Test("Words are not judged in a language that nobody here reads; figures are")
  func languages() throws {
    var files = GoodContent.files
    files["site.yaml"] = (files["site.yaml"] ?? "") + "\nlanguage: de\n"
    let found = try diagnostics(
      """
      success-measures:
        - {within: 6 months, outcome: Die Suche ist schneller, metric: Latenz, from: 60 ms, to: 60 ms}
        - {within: 6 months, outcome: Ticketpreise folgen der Nachfrage}
      """, files)
    #expect(
      found.map { "\($0.rule): \(words($0.primary))" } == [
        "success/contradiction: 60 ms", "success/unprovable: Ticketpreise folgen der Nachfrage",
      ])
  }

  /// What the rules of the category say: severity, rule and the marked words.
  private func findings(_ keys: String) throws -> [String] { try diagnostics(keys).map(line) }

  private func findings(posting: String) throws -> [String] {
    try RuleRun("success").diagnostics(posting: posting).map(line)
  }

  private func diagnostics(_ keys: String, _ files: [String: String] = GoodContent.files) throws
    -> [Diagnostic]
  {
    try RuleRun("success").diagnostics(role: keys, files)
  }
}
