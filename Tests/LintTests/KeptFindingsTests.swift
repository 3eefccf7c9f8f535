import Content
import Diagnostics
import TestSupport
import Testing

@testable import Lint

@Suite("findings in roles, kept for the next run")
struct KeptFindingsTests {
  private let files = [
    "roles/good.yaml": """
    title: ML Engineer, Ranking
    family: ml-engineer
    must-haves: [Works proactively with synergy, 10 years of PyTorch]
    nice-to-haves: []
    success-measures: []
    responsibilities: [Utilise models, Tell rockstars what is wrong]
    """,
    "roles/other.yaml": """
    title: Data Scientist
    family: data-scientist
    must-haves: [Deploys models to Kubernetes]
    nice-to-haves: []
    success-measures: []
    works-with: [{role: good, for: the order of work}]
    """,
  ]

  /// What is said of some files, and what is kept of it; `kept` is what an earlier run kept.
  private func run(
    _ files: [String: String], request: [String] = ["1.0"], after kept: [UInt8]? = nil
  ) throws -> (said: [Diagnostic], kept: KeptFindings) {
    var sink = DiagnosticSink()
    let content = try load(files, into: &sink)
    let today = try #require(content.settings.asOf?.value)
    let configuration = Configuration(LintOptions(), content.settings, folder: "content", into: &sink)
    var findings: KeptFindings? = KeptFindings(request, content, today: today)
    if let kept { findings?.take(kept[...]) }
    let said = Linter(configuration).lint(
      content, today: today, found: sink.diagnostics, keeping: &findings)
    return (said, try #require(findings))
  }

  private func fixes(_ findings: [Diagnostic]) -> [[Fix]] { findings.map(\.fixes) }

  @Test("are what a run finds that kept nothing, with places, notes and fixes")
  func same() throws {
    let first = try run(files)
    let second = try run(files, after: first.kept.packed)
    #expect(!first.said.isEmpty)
    #expect(first.kept.isChanged)
    #expect(!second.kept.isChanged)
    #expect(second.said.map(\.wholeText) == first.said.map(\.wholeText))
    #expect(fixes(second.said) == fixes(first.said))
    #expect(second.said.map(\.notes) == first.said.map(\.notes))
    #expect(
      second.said.map { $0.secondary.map { "\($0.file.path) \($0.range) \($0.text ?? "")" } }
        == first.said.map { $0.secondary.map { "\($0.file.path) \($0.range) \($0.text ?? "")" } })
  }

  @Test("are found anew in a role that changed, or that names one whose family changed")
  func changes() throws {
    let kept = try run(files).kept.packed
    var edited = files
    edited["roles/other.yaml"]? += "\nsummary: You leverage synergies."
    let clean = try run(edited)
    #expect(clean.said.map(\.wholeText) != (try run(files)).said.map(\.wholeText))
    #expect(try run(edited, after: kept).said.map(\.wholeText) == clean.said.map(\.wholeText))

    var moved = files
    moved["roles/good.yaml"] = files["roles/good.yaml"]?.replacing("ml-engineer", with: "mlops-engineer")
    #expect(
      try run(moved, after: kept).said.map(\.wholeText) == run(moved).said.map(\.wholeText))
  }

  @Test("are no other run's: of another version, or beside another company or team")
  func others() throws {
    let kept = try run(files).kept.packed
    #expect(try run(files, request: ["1.1"], after: kept).kept.isChanged)
    for path in ["company.yaml", "site.yaml"] {
      var around = files
      around[path] = (GoodContent.files[path] ?? "") + "\n# A word of nobody's\n"
      #expect(try run(around, after: kept).kept.isChanged)
    }
  }

  @Test("are found anew where what is kept was harmed")
  func harmed() throws {
    let clean = try run(files)
    let kept = clean.kept.packed
    for count in stride(from: 0, to: kept.count, by: 97) {
      #expect(
        try run(files, after: Array(kept.prefix(count))).said.map(\.wholeText) == clean.said.map(\.wholeText))
    }
  }

  @Test("of a role that is gone are forgotten")
  func gone() throws {
    let kept = try run(files).kept.packed
    let fewer = try run(files.filter { $0.key != "roles/other.yaml" }, after: kept).kept
    #expect(fewer.isChanged)
    #expect(fewer.packed.count < kept.count)
  }
}
