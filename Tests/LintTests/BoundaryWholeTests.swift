import Diagnostics
import Lint
import Testing

@Suite("What a role is as a whole, and who is around it")
struct BoundaryWholeTests {
  @Test("A title that leaves it open is silent, one that names another family is not")
  func titles() throws {
    let run = RuleRun("boundary/title-mismatch")
    for (title, family, marked) in [
      ("Data Scientist", "ml-engineer", "Data Scientist"),
      ("Senior MLOps Engineer (m/f/d)", "ml-engineer", "MLOps Engineer"),
      ("Research Scientist, Vision", "ml-engineer", "Research Scientist"),
      ("AI Researcher for Search", "mlops-engineer", "AI Researcher"),
      ("Principal ML Engineer II", "data-scientist", "ML Engineer"),
    ] {
      let found = try run.diagnostics(role: "title: \(title)\nfamily: \(family)")
      #expect(found.map(line) == ["error boundary/title-mismatch: \(marked)"], "\(title)")
      #expect(found.flatMap(\.secondary).map(words) == [family])
    }
    for (title, family) in [
      ("Engineering Manager", "ml-engineer"), ("Research Engineer", "ml-engineer"),
      ("Software Engineer, ML Platform", "mlops-engineer"), ("Data Science Engineer", "ml-engineer"),
      ("Data Scientist / ML Engineer", "mlops-engineer"), ("MLOps Lead", "ml-engineer"),
      ("Applied Scientist", "data-scientist"), ("Quantitative Researcher", "data-scientist"),
      ("Engineer for the Data Scientist Workbench", "mlops-engineer"),
      ("Machine Learning Engineer, Data Science Platform", "ml-engineer"),
    ] {
      #expect(try run.diagnostics(role: "title: \(title)\nfamily: \(family)").map(line) == [], "\(title)")
    }
  }

  @Test("A family of the company's own is named by its own title")
  func ownTitle() throws {
    let family = """
      title: Quantitative Analyst
      core: [pricing]
      builds: [Prices]
      does-not-do: []
      """
    let files = GoodContent.files.merging(["families/quant.yaml": family]) { $1 }
    let run = RuleRun("boundary/title-mismatch")
    let found = try run.diagnostics(
      role: "title: Senior Quantitative Analyst, Power\nfamily: data-scientist", files)
    #expect(
      found.map(\.wholeText) == [
        """
        content/roles/good.yaml:86 error[boundary/title-mismatch] the title names the Quantitative Analyst, and the \
        role is of the family Data Scientist
          name the Data Scientist in the title, or write family: quant if the work is the Quantitative Analyst's
        """
      ])
    #expect(
      try run.diagnostics(role: "title: Senior Quantitative Analyst, Power\nfamily: quant", files).map(line)
        == [])
  }

  @Test("Few statements are no second job, and managers are not counted")
  func tooFew() throws {
    let run = RuleRun("boundary/two-jobs", "boundary/content-mismatch", "boundary/core-missing")
    let keys = """
      title: Data Scientist
      family: data-scientist
      summary: Berths are planned better.
      success-measures: []
      must-haves: []
      responsibilities:
        - Deploy the departure model to production.
        - Release models to production each week.
      """
    #expect(try run.diagnostics(role: keys).map(line) == [])
    let more = """

        - Optimise models for low latency inference in production.
        - Deploy machine learning models that customers use.
      """
    #expect(
      try run.diagnostics(role: keys + more).map(line) == [
        "warning boundary/content-mismatch: data-scientist"
      ])
    #expect(try run.diagnostics(role: keys + more + "\ntrack: manager").map(line) == [])
  }

  @Test("A problem counts as work only where it names some")
  func problems() throws {
    let run = RuleRun("boundary/two-jobs", "boundary/content-mismatch")
    let keys = """
      family: data-scientist
      summary: Berths are planned better.
      success-measures: []
      responsibilities:
        - Deploy the departure model to production.
        - Release models to production each week.
        - Optimise models for low latency inference in production.
        - Deploy machine learning models that customers use.
      problem:
      """
    for (problem, found) in [
      (
        "Half of our users leave, and we do not know how much of the time they wait.",
        "warning boundary/content-mismatch: data-scientist"
      ),
      ("You analyse the data of ships that leave late.", "warning boundary/two-jobs: data-scientist"),
    ] {
      #expect(try run.diagnostics(role: keys + " " + problem).map(line) == [found], "\(problem)")
    }
  }

  @Test("A nice-to-have that only names a tool is no neighbour's work, an act or more than a name is")
  func bareNames() throws {
    let run = RuleRun("boundary/neighbouring-remit")
    for (text, found) in [
      ("ONNX Runtime or TensorRT", []), ("Kubernetes, Terraform or Helm.", []), ("Publications.", []),
      ("Has managed Kubernetes clusters.", ["managed Kubernetes clusters"]),
      ("Two years with a team that ran Kubernetes for others", ["ran Kubernetes"]),
    ] {
      for family in ["ml-engineer", "data-scientist"] where family == "ml-engineer" || found.isEmpty {
        let keys = "family: \(family)\nnice-to-haves:\n  - \(text)"
        #expect(try run.diagnostics(role: keys).map { words($0.primary) } == found, "\(family): \(text)")
      }
    }
    let must = try run.diagnostics(role: "family: ml-engineer\nmust-haves: [Kubernetes and Terraform]")
    #expect(must.map { words($0.primary) } == ["Kubernetes"])
  }

  @Test("Thresholds of a company hold for two jobs")
  func thresholds() throws {
    let files = GoodContent.files.merging([
      "site.yaml": """
      format: 1
      base-url: https://careers.example.org
      as-of: 2026-11-20
      lint: {rules: {boundary/two-jobs: {least: 10}}}
      """
    ]) { $1 }
    let keys = """
      title: Data Scientist
      family: data-scientist
      success-measures: []
      responsibilities:
        - Analyse the data of ships that leave late.
        - Design experiments on planning rules.
        - Deploy the departure model to production.
        - Optimise models for low latency inference in production.
      """
    let run = RuleRun("boundary/two-jobs")
    #expect(try run.diagnostics(role: keys).count == 1)
    #expect(try run.diagnostics(role: keys, files).isEmpty)
  }

  @Test("A neighbour is named by a team that covers the family, or by a role of it")
  func handover() throws {
    let run = RuleRun("boundary/handover-missing")
    let keys = """
      title: Data Scientist
      family: data-scientist
      not-this-role: []
      responsibilities:
        - Support the deployment of models to production.
      """
    let found = try run.diagnostics(role: keys + "\nworks-with: []")
    #expect(
      found.map(\.wholeText) == [
        """
        content/roles/good.yaml:83 info[boundary/handover-missing] models in production are the ML Engineer's work, \
        and the role names nobody who owns it
          write who does it: works-with: [{family: ml-engineer, for: …}]
        """
      ])
    var files = GoodContent.files
    files["teams/serving.md"] = "---\nname: Serving\ncovers: [ml-engineer]\n---\nWe serve.\n"
    files["roles/other.yaml"] = files[GoodContent.rolePath]
    for neighbour in ["{family: ml-engineer}", "{team: serving}", "{role: other}"] {
      #expect(
        try run.diagnostics(role: keys + "\nworks-with: [\(neighbour)]", files).map(line) == [],
        "\(neighbour)")
    }
  }

  @Test("A family that roles lean on must be there, or hired")
  func noOwner() throws {
    var files = GoodContent.files
    files["company.yaml"]? += "\npeople: {ml-engineer: 3, data-engineer: 0}\n"
    let run = RuleRun("boundary/no-owner")
    let found = try run.diagnostics(files)
    #expect(
      found.map(\.wholeText) == [
        """
        content/company.yaml:9 warning[boundary/no-owner] a role leans on the work of the Data Engineer, whom neither \
        `people` nor an open role has
          add data-engineer with a number to `people`, write a role for it, or say in those roles who does the work
        """,
        """
        content/company.yaml:9 warning[boundary/no-owner] a role leans on the work of the Data Scientist, whom \
        neither `people` nor an open role has
          add data-scientist with a number to `people`, write a role for it, or say in those roles who does the work
        """,
      ])
    #expect(found.flatMap(\.secondary).map(words) == ["data-engineer", "data-scientist"])
    files["company.yaml"] = GoodContent.files["company.yaml"]
    #expect(try run.diagnostics(files).isEmpty)
  }

  @Test("A stage and a success measure of the second family are its own")
  func secondFamily() throws {
    let keys = """
      title: Data Scientist
      family: data-scientist
      success-measures:
        - {within: 6 months, outcome: Customers stay, metric: models deployed to production each month, from: 1 a month, to: 4 a month}
      interview:
        stages:
          - {name: Deploy a model behind an API, kind: technical}
      """
    let run = RuleRun("boundary/success-outside-remit", "boundary/interview-outside-remit")
    #expect(
      try run.diagnostics(role: keys).map(line) == [
        "error boundary/success-outside-remit: models deployed",
        "warning boundary/interview-outside-remit: Deploy a model",
      ])
    let second = "\nsecond-family: {family: ml-engineer, why: Two people do all of it until 2028.}"
    #expect(try run.diagnostics(role: keys + second).map(line) == [])
  }
}
