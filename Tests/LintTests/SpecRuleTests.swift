import Content
import Diagnostics
import Files
import Lint
import TestSupport
import Testing

@Suite("What a role asks for")
struct SpecRuleTests {
  @Test("Must-haves may well be tools and fields: the source's own example has nothing to mend")
  func sourceExample() throws {
    let found = try findings(
      """
      must-haves: [Python, SQL, Statistics, Production ML experience]
      nice-to-haves: [PyTorch, Docker, Cloud ML platforms, A/B testing]
      """)
    #expect(found.filter { !$0.hasPrefix("posting/") } == [])
  }

  @Test("Ten years of LangChain and eighteen tools in a row are each found")
  func impossibleWishList() throws {
    let found = try findings(
      """
      must-haves:
        - 10+ years of LangChain
        - Python, R, Scala, SQL, Spark, Kafka, Airflow, dbt, Snowflake, Docker, Kubernetes, Terraform, MLflow,
          TensorFlow, PyTorch, JAX, XGBoost and scikit-learn
      nice-to-haves: []
      """)
    #expect(
      found == [
        "error spec/impossible-experience: 10+ years", "warning spec/years-of-experience: 10+ years",
        """
        warning spec/tool-list: Python, R, Scala, SQL, Spark, Kafka, Airflow, dbt, Snowflake, Docker, Kubernetes, \
        Terraform, MLflow,
            TensorFlow, PyTorch, JAX, XGBoost and scikit-learn
        """,
      ])
  }

  @Test(
    "A skill on both lists is an error where the words are the same, else a warning; both places are marked")
  func bothLists() throws {
    let found = try diagnostics(
      """
      must-haves: [SQL, Has run Kubernetes for others]
      nice-to-haves: [sql, k8s]
      """)
    #expect(found.map(\.severity) == [.error, .warning])
    #expect(found.map(\.rule) == ["spec/must-and-nice", "spec/must-and-nice"])
    #expect(found.flatMap { $0.secondary.map(words) } == ["SQL", "Kubernetes"])
  }

  @Test("A misspelt name is mended safely, and only its own bytes change")
  func spellingFix() throws {
    let found = try diagnostics(
      """
      must-haves: ["Pytorch (in production)"]
      nice-to-haves: []
      """)
    let fix = try #require(found.first?.fixes.first)
    #expect(fix.isSafe)
    #expect(fix.edits.map(\.replacement) == ["PyTorch"])
    let file = try #require(found.first?.primary.file)
    #expect(fix.edits.map { words(Label(file, $0.range)) } == ["Pytorch"])
  }

  /// What the rules of the category say of a role: severity, rule and the marked words.
  private func findings(_ keys: String) throws -> [String] {
    try diagnostics(keys).map { "\($0.severity) \($0.rule): \(words($0.primary))" }
  }

  private func words(_ label: Label) -> String {
    String(decoding: label.file.bytes[label.range.indices], as: UTF8.self)
  }

  private func diagnostics(_ keys: String) throws -> [Diagnostic] {
    var files = GoodContent.files
    files[GoodContent.rolePath] = Keys(files[GoodContent.rolePath] ?? "").replaced(by: Keys(keys))
    let disk = MemoryFiles(
      bytes: Dictionary(uniqueKeysWithValues: files.map { ("content/" + $0, Array($1.utf8)) }))
    var sink = DiagnosticSink()
    let content = try ContentLoader(files: disk, folder: "content").load(into: &sink)
    #expect(sink.sorted().map(\.message) == [])
    var options = LintOptions()
    options.select = ["spec"]
    let today = try #require(content.settings.asOf?.value)
    return Linter(Configuration(options, content.settings, folder: "content", into: &sink))
      .lint(content, today: today)
  }
}
