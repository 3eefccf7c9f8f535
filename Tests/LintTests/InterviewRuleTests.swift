import Diagnostics
import Lint
import Testing

@Suite("How a company decides")
struct InterviewRuleTests {
  @Test("What is wrong with the company's interview is said once, in its file, however many roles go by it")
  func onceForAll() throws {
    let role = """
      title: ML Engineer
      family: ml-engineer
      must-haves: []
      nice-to-haves: []
      success-measures: []
      """
    let found = try run.diagnostics([
      "site.yaml": "format: 1\nbase-url: https://careers.example.org\nas-of: 2026-11-20\n",
      "company.yaml": """
      name: Berthwise
      url: https://example.org
      interview:   # for everybody
        stages: [Call, Task, Code, Design, Team, Founder]
      """,
      "roles/first.yaml": role,
      "roles/second.yaml": role,
    ])
    #expect(
      found.map { "\($0.primary.file.path) \(line($0))" } == [
        "content/company.yaml info interview/no-communication: interview",
        "content/company.yaml info interview/no-failure-question: interview",
        "content/company.yaml warning interview/no-family-signal: interview",
        "content/company.yaml warning interview/no-rubric: interview",
        "content/company.yaml warning interview/no-timeline: interview",
        "content/company.yaml warning interview/too-many-stages: Founder",
      ])
  }

  @Test("Nine rounds are too many, in our format and in any other")
  func nineRounds() throws {
    let found = try run.diagnostics(
      role: """
        interview:
          decision-within: 5 days
          stages:
            - {name: Debugging a service that failed, with: [A teammate], rubric: true, prepare: You explain it.}
            - {name: "After that, nine rounds with the managers", rubric: true}
        """)
    #expect(found.map(line) == ["warning interview/too-many-stages: nine rounds"])
    for (sentence, marked) in [
      ("Our interview process has nine rounds.", "nine rounds"),
      ("Expect a 9-stage hiring process.", "9-stage hiring process"),
      ("We hold up to eight separate interviews before we decide.", "up to eight separate interviews"),
      ("There are 4–6 interview rounds.", "6 interview rounds"),
    ] {
      let found = try run.diagnostics(posting: "# ML Engineer\n\n## About the role\n\n\(sentence)\n")
      #expect(found.map(line) == ["warning interview/too-many-stages: \(marked)"])
    }
    for sentence in [
      "After nine rounds of funding we interview everybody twice.",
      "Nine stages of a rocket are simulated each night.",
      "You have led 20 interviews with users.",
      "Our interview process has four rounds.",
      "Summer 2027 interviews begin in March.",
      "The team interviews 8 people, in 2 rounds.",
    ] {
      let found = try run.diagnostics(posting: "# ML Engineer\n\n## About the role\n\n\(sentence)\n")
      #expect(found.map(line) == [], "\(sentence)")
    }
  }

  @Test("A puzzle in a job description in another format is found where it speaks of interviews")
  func puzzleInPosting() throws {
    let found = try run.diagnostics(
      posting: """
        # ML Engineer

        ## What you do

        You have seen LeetCode, and we do not mind.

        ## Interview process

        - A LeetCode round
        - Lunch
        """)
    #expect(found.map(line) == ["warning interview/puzzle: LeetCode"])
  }

  @Test("A job description in another format is not asked for what only our format can tell")
  func posting() throws {
    let found = try run.diagnostics(
      posting: "# Data Scientist\n\n## Interview process\n\n- A call\n- A day with us\n")
    #expect(found.map(line) == [])
  }

  @Test("A role of a family of the company's own is looked at with that family's words")
  func ownFamily() throws {
    var files = GoodContent.files
    files["families/data-engineer.yaml"] = """
      title: Data Engineer
      core: [data pipelines]
      builds: [Documented tables]
      does-not-do: [Training models]
      """
    func found(_ stage: String) throws -> [String] {
      try RuleRun("interview/no-family-signal").diagnostics(
        role: "family: data-engineer\ninterview:\n  stages: [\(stage)]\nworks-with: []", files
      ).map(line)
    }
    #expect(try found("Table of yours that broke") == [])
    #expect(try found("Brain teasers") == ["warning interview/no-family-signal: interview"])
  }

  @Test("Stages named in another language are counted and timed, and their words are not judged")
  func languages() throws {
    var files = GoodContent.files
    files["site.yaml"] = (files["site.yaml"] ?? "") + "\nlanguage: de\n"
    let found = try run.diagnostics(
      role: """
        interview:
          decision-within: 5 days
          stages:
            - {name: Gespräch, kind: hiring-manager, with: [Ines], rubric: true}
            - {name: Aufgabe, kind: take-home, takes: 2 days, rubric: true}
            - {name: Vorstellung, rubric: true}
        """, files)
    #expect(
      found.map(line) == [
        "warning interview/take-home-too-long: 2 days", "warning interview/take-home-unpaid: 2 days",
      ])
  }

  private let run = RuleRun("interview")
}
