import Diagnostics
import Lint
import Testing

@Suite("The rules about posting")
struct PostingRuleTests {
  /// The words that a rule marks in a role with some keys in the place of the good ones, and those that it marks besides.
  private func marked(_ rule: String, _ keys: String, files: [String: String] = [:]) throws -> [String] {
    let role = Keys(GoodContent.files[GoodContent.rolePath] ?? "").replaced(by: Keys(keys))
    return try lint(files.merging([GoodContent.rolePath: role]) { $1 }, select: [rule]).map { finding in
      ([finding.primary] + finding.secondary).map(\.words).joined(separator: " | ")
    }
  }

  private static let hybrid =
    "\nlocation: {workplace: hybrid, onsite-days: 2, places: [{city: Berlin, country: DE}]}"

  @Test(
    "Words that name another workplace than `location` are marked, and so is the workplace",
    arguments: [
      ("This role is fully remote.", "role is fully remote | hybrid"),
      ("Fully remote within the EU.", "Fully remote | hybrid"),
      ("You work from home, beside planners who do too.", "You work from home | hybrid"),
      ("A 100% remote position in a team of five.", "100% remote position | hybrid"),
      ("Work from anywhere: you work remotely from anywhere.", "you work remotely | hybrid"),
      ("This is an on-site role.", "on-site role | hybrid"),
      ("The job is strictly office-based.", "job is strictly office-based | hybrid"),
      ("You spend three days a week in the office.", "three days a week in the office | 2"),
      ("You are on site 4 days per week.", "on site 4 days per week | 2"),
      ("At least 3 days a week at our Berlin office.", "3 days a week at our Berlin office | 2"),
      ("Five office days a week.", "Five office days a week | 2"),
    ])
  func workplaces(_ summary: String, _ words: String) throws {
    let found = try marked("posting/workplace-contradiction", "summary: \"\(summary)\"" + Self.hybrid)
    #expect(found == [words])
  }

  @Test(
    "Words that only sound like a workplace are left alone",
    arguments: [
      "You map sea ice with remote sensing.", "A remote role-based access service.",
      "Hybrid search in 60 ms.",
      "On-site search for 400 shops.", "This is not a fully remote role.", "Fully remote is no option here.",
      "You may work fully remote in August.", "Work from home up to three days a week.",
      "Our customers are fully remote.", "We were fully remote until 2022.", "Two days a week in the office.",
      "One or two days a week in the office.", "Two to three days a week in the office.",
      "At least one day a week in the office.", "At most three days a week in the office.",
      "Three days a week in the office for the first two months.",
      "The interviews are fully remote interviews.",
      "You choose: a fully remote role or an on-site role.", "If you want a fully remote role, talk to us.",
      "A hybrid role between research and production.", "You work with a fully remote team.",
    ])
  func otherWords(_ summary: String) throws {
    #expect(try marked("posting/workplace-contradiction", "summary: \"\(summary)\"" + Self.hybrid) == [])
  }

  @Test("Figures of `location` that contradict each other are found in any language")
  func figures() throws {
    let german = ["site.yaml": GoodContent.files["site.yaml", default: ""] + "\nlanguage: de\n"]
    let remote = "location: {workplace: remote, onsite-days: 1, remote-from: [DE]}"
    #expect(try marked("posting/workplace-contradiction", remote, files: german) == ["1 | remote"])
    let onsite = "location: {workplace: onsite, onsite-days: 0, places: [{city: Berlin, country: DE}]}"
    #expect(try marked("posting/workplace-contradiction", onsite, files: german) == ["0 | onsite"])
    let words = "summary: This role is fully remote." + Self.hybrid
    #expect(try marked("posting/workplace-contradiction", words, files: german) == [])
    let partTime = """
      location: {workplace: onsite, onsite-days: 2, places: [{city: Berlin, country: DE}]}
      employment: {type: part-time}
      """
    #expect(try marked("posting/workplace-contradiction", partTime) == [])
  }

  @Test(
    "A title with more than the name of the role is marked where that stands",
    arguments: [
      ("ML Engineer - Remote", ["Remote"]), ("ML Engineer (Berlin, Germany)", ["Berlin", "Germany"]),
      ("ML Engineer, EMEA", ["EMEA"]), ("ML Engineer #JR100234", ["JR100234"]),
      ("Req 4711: ML Engineer", ["Req 4711"]),
      ("ML Engineer, $150,000 - $180,000", ["$150,000 - $180,000"]), ("ML Engineer £90k", ["£90k"]),
      ("★ ML Engineer ★", ["★", "★"]), ("ML Engineer, Berthwise", ["Berthwise"]), ("ML Engineer 🚀", ["🚀"]),
      ("ML Engineer, Q1 2027", ["2027"]), ("HEAD OF MACHINE LEARNING", ["HEAD OF MACHINE LEARNING"]),
    ])
  func titles(_ title: String, _ words: [String]) throws {
    #expect(try marked("posting/structured-data", "title: \"\(title)\"") == words)
  }

  @Test("Of a title in capitals, what to do is said in its own words")
  func capitals() throws {
    let role = Keys(GoodContent.files[GoodContent.rolePath] ?? "").replaced(
      by: Keys("title: HEAD OF MACHINE LEARNING"))
    let found = try lint(
      GoodContent.files.merging([GoodContent.rolePath: role]) { $1 }, select: ["posting/structured-data"])
    #expect(
      found.first?.help
        == "write capitals only where a name has them, as in: Senior ML Engineer, Pricing")
  }

  @Test(
    "A plain title is left alone",
    arguments: [
      "ML Engineer", "Senior ML Engineer II", "MLOps Engineer, CI/CD", "NLP/LLM Engineer",
      "AI Researcher, 3D Vision",
      "Data Scientist (m/w/d)", "Engineer, H100 Clusters", "Data Scientist, Berlin Transport Models",
      "R&D Engineer, C#",
      "Data Scientist, Remote Sensing", "ML Engineer, S/4HANA", "ML Engineer, 5G Networks", "VP AI",
      "ML Engineer, Web3",
    ])
  func plainTitles(_ title: String) throws {
    #expect(try marked("posting/structured-data", "title: \"\(title)\"") == [])
  }

  @Test("Where the team's page says how on-call works, the role need not")
  func onCall() throws {
    let duty = "responsibilities:\n  - Share the on-call rota."
    #expect(try marked("posting/on-call-unstated", duty) == ["on-call"])
    let team = [
      "teams/search.md": "---\nname: Search\nways-of-working: {on-call: One week in six.}\n---\nWe.\n"
    ]
    #expect(try marked("posting/on-call-unstated", duty, files: team) == [])
  }

  @Test("A company may wait longer before a role counts as stale")
  func stale() throws {
    let keys = "posted: 2026-06-01\nconfirmed: 2026-08-01"
    #expect(try marked("posting/stale", keys) == ["2026-08-01"])
    let site = "lint: {rules: {posting/stale: {days: 120}}}"
    let files = ["site.yaml": GoodContent.files["site.yaml", default: ""] + "\n" + site + "\n"]
    #expect(try marked("posting/stale", keys, files: files) == [])
  }

  @Test("A role that says nothing of the first 90 days is told so once")
  func onboarding() throws {
    let role = "title: T\nfamily: ml-engineer\nmust-haves: []\nnice-to-haves: []\nsuccess-measures: []\n"
    let found = try lint(["roles/tides.yaml": role], select: ["onboarding"])
    #expect(found.map(\.lineAndRule) == ["1 onboarding/first-win"])
  }
}

extension Label {
  /// The words in the file.
  fileprivate var words: String { String(decoding: file.bytes[range.indices], as: UTF8.self) }
}
