import Content
import Diagnostics
import Lint
import Testing

@Suite("A fair spec and an unfair one")
struct FairRuleTests {
  private static let good = """
    Senior Build Engineer

    We keep builds green for 40 teams, so that a change is in production within the hour.

    What you will do
    - Run the Jenkins pool of 60 workers, and cut its queue from 12 minutes to 4.
    - See each release through, and talk to the teams that wait.
    - Find one compelling metric for build health, and publish it each week.

    Requirements
    - Has run a build service that others depended on
    - Able to walk through a failure with people who did not write the code
    - English B2, to write to the other teams

    The salary is $130,000 to $160,000 a year.

    We are an equal opportunity employer: we decide without regard to age, race, religion, sex, national origin, disability \
    or veteran status, and young and old people are welcome. Tell us if you need an accommodation in the interview.
    """

  private static let bad = """
    Build Engineer

    What you will do
    - Run the build service.

    Requirements
    - Recent graduate of a technical university
    - Native English, spoken and written
    - Clean-shaven and well-groomed
    - He is the right-hand man of our chief
    - Able to lift 20 kg
    - Has a valid driver's license
    """

  private static let goodRole = """
    title: Senior Build Engineer
    family: mlops-engineer
    problem: |
      We keep builds green for 40 teams, so that a change is in production within the hour.

      We are an equal opportunity employer: we decide without regard to age, race, religion, sex, national origin,
      disability or veteran status, and young and old people are welcome.
    responsibilities:
      - Run the Jenkins pool of 60 workers, and cut its queue from 12 minutes to 4.
      - See each release through, and talk to the teams that wait.
      - Find one compelling metric for build health, and publish it each week.
    must-haves:
      - Has run a build service that others depended on
      - Able to walk through a failure with people who did not write the code
      - English B2, to write to the other teams
    nice-to-haves: []
    success-measures: []
    compensation:
      pay: {min: 130000, max: 160000, currency: USD, per: year}
    """

  private static let badRole = """
    title: Build Engineer
    family: mlops-engineer
    responsibilities: [Run the build service.]
    must-haves:
      - Recent graduate of a technical university
      - Native English, spoken and written
      - Clean-shaven and well-groomed
      - He is the right-hand man of our chief
      - Able to lift 20 kg
      - Has a valid driver's license
    nice-to-haves: []
    success-measures: []
    """

  @Test("A fair posting has no finding that weighs more than an info")
  func goodPosting() {
    #expect(judged(posting: FairRuleTests.good, by: ["fair", "pay"], atLeast: .warning) == [])
  }

  @Test("A fair role has no finding that weighs more than an info")
  func goodRole() throws {
    #expect(try judged(role: FairRuleTests.goodRole, by: ["fair", "pay"], atLeast: .warning) == [])
  }

  private static let found = [
    "error fair/ageist: Recent graduate",
    "warning fair/origin: Native English",
    "warning fair/appearance: Clean-shaven",
    "warning fair/appearance: well-groomed",
    "warning fair/gendered-pronoun: He",
    "warning fair/gendered-term: right-hand man",
    "warning fair/ableist: lift 20 kg",
    "warning fair/legal-risk: valid driver's license",
  ]

  @Test("An unfair posting has a finding for each of its demands")
  func badPosting() { #expect(judged(posting: FairRuleTests.bad) == FairRuleTests.found) }

  @Test("An unfair role has a finding for each of its demands")
  func badRole() throws { #expect(try judged(role: FairRuleTests.badRole) == FairRuleTests.found) }

  // MARK: Judging

  private func judged(posting text: String, by rules: [String] = ["fair"], atLeast least: Severity = .info)
    -> [String]
  {
    var sink = DiagnosticSink()
    let file = SourceFile(path: "posting.md", text: text)
    guard let posting = Posting.read(file, into: &sink), let today = CalendarDate("2026-11-20") else {
      return []
    }
    return said(
      of: RoleReview(posting, families: BuiltIn.families(), today: today), by: rules, atLeast: least)
  }

  private func judged(role text: String, by rules: [String] = ["fair"], atLeast least: Severity = .info)
    throws -> [String]
  {
    var sink = DiagnosticSink()
    let role = try #require(Role.read(SourceFile(path: "role.yaml", text: text), into: &sink))
    #expect(sink.diagnostics.map(\.message) == [])
    let today = try #require(CalendarDate("2026-11-20"))
    return said(of: RoleReview(role, in: nil, today: today), by: rules, atLeast: least)
  }

  private func said(of review: RoleReview, by rules: [String], atLeast least: Severity) -> [String] {
    var options = LintOptions()
    options.select = rules
    return Linter(Configuration(options)).lint(review).filter { $0.severity >= least }.map(line)
  }
}
