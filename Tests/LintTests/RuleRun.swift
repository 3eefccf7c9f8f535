import Content
import Diagnostics
import Files
import Lint
import Testing

/// A run of some rules, over the good content with other keys or over a job description in another format.
struct RuleRun {
  private var options = LintOptions()

  /// Makes a run of a rule or a category.
  init(_ rules: String...) { options.select = rules }

  /// What is found in the good content, with other keys in its role.
  func diagnostics(role keys: String, _ files: [String: String] = GoodContent.files) throws -> [Diagnostic] {
    var files = files
    files[GoodContent.rolePath] = Keys(files[GoodContent.rolePath] ?? "").replaced(by: Keys(keys))
    return try diagnostics(files)
  }

  /// What is found in content.
  func diagnostics(_ files: [String: String]) throws -> [Diagnostic] {
    let disk = MemoryFiles(
      bytes: Dictionary(uniqueKeysWithValues: files.map { ("content/" + $0, Array($1.utf8)) }))
    var sink = DiagnosticSink()
    let content = try ContentLoader(files: disk, folder: "content").load(into: &sink)
    #expect(sink.sorted().map(\.message) == [])
    let today = try #require(content.settings.asOf?.value)
    return Linter(Configuration(options, content.settings, folder: "content", into: &sink))
      .lint(content, today: today)
  }

  /// What is found in a job description in Markdown.
  func diagnostics(posting text: String) throws -> [Diagnostic] {
    var sink = DiagnosticSink()
    let posting = try #require(
      Posting.read(SourceFile(path: "posting.md", bytes: Array(text.utf8)), into: &sink))
    let today = try #require(CalendarDate("2026-11-20"))
    let review = RoleReview(posting, families: [], today: today)
    return Linter(Configuration(options)).lint(review, isEnglish: posting.isEnglish, found: sink.sorted())
  }
}

/// The words that a label marks.
func words(_ label: Label) -> String {
  String(decoding: label.file.bytes[label.range.indices], as: UTF8.self)
}

/// A finding in a line: severity, rule and the marked words.
func line(_ finding: Diagnostic) -> String {
  "\(finding.severity) \(finding.rule): \(words(finding.primary))"
}
