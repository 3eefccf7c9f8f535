import Content
import Diagnostics
import Files
import Lint
import Testing

@Suite("Whose work is this?")
struct BoundaryRuleTests {
  private let run = RuleRun("boundary/outside-remit")

  @Test("Owned work of another family is an error, a must-have a warning, a nice-to-have an info")
  func severities() throws {
    let found = try run.diagnostics(
      role: """
        family: data-scientist
        responsibilities:
          - Deploy models to production.
          - Experience deploying models to production.
        must-haves:
          - Experience deploying models to production.
        nice-to-haves:
          - Experience deploying models to production.
        backgrounds:
          - {from: academia, counts: Experience deploying models to production.}
        """)
    #expect(
      found.map(line) == [
        "error boundary/outside-remit: Deploy models",
        "warning boundary/outside-remit: deploying models",
        "warning boundary/outside-remit: deploying models",
        "info boundary/outside-remit: deploying models",
        "info boundary/outside-remit: deploying models",
      ])
  }

  @Test("What a family typically does not do is a warning at most")
  func typically() throws {
    let found = try run.diagnostics(
      role: """
        family: ai-researcher
        responsibilities:
          - Deploy models to production.
        must-haves: []
        nice-to-haves:
          - Experience deploying models to production.
        """)
    #expect(
      found.map(line) == [
        "warning boundary/outside-remit: Deploy models", "info boundary/outside-remit: deploying models",
      ])
  }

  @Test("The message says whose work it is, and the help how to do it beside them")
  func message() throws {
    let found = try run.diagnostics(
      role: """
        family: data-scientist
        responsibilities:
          - Deploy models to production.
        must-haves:
          - Experience deploying models to production.
        """)
    #expect(
      found.map(\.wholeText) == [
        """
        content/roles/good.yaml:83 error[boundary/outside-remit] deploying models is the ML Engineer's work, not the \
        Data Scientist's
          write "hand the prototype to the ML engineer who serves it", or leave it to a role of the family ML Engineer
        """,
        """
        content/roles/good.yaml:85 warning[boundary/outside-remit] deploying models is the ML Engineer's work, not \
        the Data Scientist's
          ask for what it takes to hand the prototype to the ML engineer who serves it, or ask for this in a role of \
        the family ML Engineer
        """,
      ])
  }

  @Test("What findings suggest is no finding")
  func suggestions() throws {
    for family in BuiltIn.families() {
      for boundary in family.doesNotDo {
        let instead = try #require(boundary.instead?.value)
        let keys = "family: \(family.slug)\nresponsibilities:\n  - \(instead)"
        let found = try RuleRun("boundary/outside-remit", "boundary/neighbouring-remit")
          .diagnostics(role: keys + "\nmust-haves: []")
        #expect(found.map(line) == [], "\(family.slug): \(instead)")
      }
    }
  }

  @Test("A boundary of the company's own is labelled beside the work that crosses it")
  func ownBoundary() throws {
    let found = try run.diagnostics(
      role: """
        family: data-scientist
        responsibilities:
          - Build training pipelines.
          - Deploy models to production.
        must-haves: []
        """,
      GoodContent.files.merging([
        "families/data-scientist.yaml": """
        does-not-do:
          - {text: Building pipelines, who: mlops-engineer, covers: training and serving pipelines}
        """
      ]) { $1 })
    #expect(found.map(line) == ["error boundary/outside-remit: Build training pipelines"])
    let finding = try #require(found.first)
    #expect(
      finding.secondary.map { "\($0.file.path) \(words($0))" } == [
        "content/families/data-scientist.yaml Building pipelines"
      ])
    #expect(
      finding.help
        == "write \"support the MLOps Engineer with …\", or leave it to a role of the family MLOps Engineer")
  }

  @Test("A family that keeps its boundaries is not shown with a place in a file that does not draw them")
  func keptBoundary() throws {
    let found = try run.diagnostics(
      role: "family: data-scientist\nresponsibilities: [Deploy models to production.]\nmust-haves: []",
      GoodContent.files.merging(["families/data-scientist.yaml": "title: Data Analyst"]) { $1 })
    #expect(found.map(\.message) == ["deploying models is the ML Engineer's work, not the Data Analyst's"])
    #expect(found.flatMap(\.secondary).isEmpty)
  }

  @Test("A family of the company's own is held to its own file, in what its words speak of")
  func ownFamily() throws {
    let found = try run.diagnostics(
      role: """
        title: Labelling Specialist
        family: labeller
        responsibilities:
          - Label images of ships.
          - Train models on the labels.
        must-haves: []
        """,
      GoodContent.files.merging([
        "families/labeller.yaml": """
        title: Labelling Specialist
        core: [labelling images]
        builds: [Labelled images]
        does-not-do:
          - {text: Training models, who: ml-engineer, instead: give the ML engineers labels that they can train on}
        """
      ]) { $1 })
    #expect(found.map(line) == ["error boundary/outside-remit: Train models"])
    #expect(
      found.first?.help?.hasPrefix("write \"give the ML engineers labels that they can train on\"") == true)
  }

  @Test("Work of a declared second family is no crossing, and two jobs are then an info")
  func secondFamily() throws {
    let keys = """
      family: data-scientist
      works-with: []
      summary: Berths are planned better.
      responsibilities:
        - Analyse the data of ships that leave late.
        - Design experiments on planning rules.
        - Deploy the departure model to production.
        - Optimise models for low latency inference in production.
      must-haves: []
      success-measures: []
      """
    let rules = RuleRun("boundary")
    let undeclared = try rules.diagnostics(role: keys).map(line)
    #expect(
      undeclared == [
        "error boundary/title-mismatch: ML Engineer",
        "warning boundary/two-jobs: data-scientist",
        "error boundary/outside-remit: Deploy the departure model",
        "error boundary/outside-remit: Optimise models",
      ])
    let second = "\nsecond-family: {family: ml-engineer, why: Two people do all of it until 2028.}"
    let found = try rules.diagnostics(role: keys + second)
    #expect(found.map(line) == ["info boundary/two-jobs: data-scientist"])
    #expect(
      found.flatMap(\.secondary).map(words) == [
        "Analyse the data", "Design experiments", "Deploy the departure model",
        "Optimise models",
      ])
  }
}
