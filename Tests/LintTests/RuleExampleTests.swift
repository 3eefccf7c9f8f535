import Content
import Diagnostics
import Files
import Lint
import Routes
import TestSupport
import Testing

@Suite("The examples of the rules")
struct RuleExampleTests {
  @Test(
    "A rule finds the marked words of its bad examples, and leaves the good ones alone", arguments: Rule.all)
  func examples(_ rule: Rule) throws {
    #expect(rule.examples.contains { $0.isBad }, "\(rule.id) has no example of what it finds")
    #expect(rule.examples.contains { !$0.isBad }, "\(rule.id) has no example of what it leaves alone")
    for example in rule.examples {
      for content in ExampleContent.all(example, of: rule) { try check(example, content, rule) }
    }
  }

  private func check(_ example: Example, _ content: ExampleContent, _ rule: Rule) throws {
    let findings = try content.findings(of: rule)
    let isOfReading = rule.category == "content"
    let other = findings.filter { $0.rule != rule.id && (!isOfReading || $0.rule.hasPrefix("content/")) }
    #expect(
      other.isEmpty, "\(rule.id): \(content.name): \(other.map { "\($0.primary.file.path): \($0.message)" })")
    let found = findings.filter { $0.rule == rule.id }.map { Place($0) }
    let expected = example.isBad && !content.isAccepted ? content.expected : []
    if example.isBad, !content.isAccepted {
      #expect(!expected.isEmpty, "\(rule.id): nothing is marked in \(example.words)")
    }
    #expect(found.sorted() == expected.sorted(), "\(rule.id): \(content.name): \(example.words)")
  }
}

/// The words that a finding marks.
struct Place: Comparable, CustomStringConvertible {
  var path: String
  var range: Range<Int>
  var words: String

  init(_ finding: Diagnostic) {
    path = finding.primary.file.path
    range = finding.primary.range.indices
    words = String(decoding: finding.primary.file.bytes[range], as: UTF8.self)
  }

  init(_ path: String, _ range: Range<Int>, _ words: String) {
    self.path = path
    self.range = range
    self.words = words
  }

  static func < (left: Place, right: Place) -> Bool {
    (left.path, left.range.lowerBound, left.range.upperBound)
      < (right.path, right.range.lowerBound, right.range.upperBound)
  }

  var description: String { "\(path):\(range.lowerBound) «\(words)»" }
}

extension ExampleContent {
  /// What a rule should mark.
  var expected: [Place] {
    files.flatMap { path, file in
      file.marks.map { Place("content/" + path, $0, String(decoding: file.bytes[$0], as: UTF8.self)) }
    }
  }

  /// What the linter says with this rule alone, what is wrong with reading included; with all rules where it is about
  /// reading, since what is accepted there may be of any.
  func findings(of rule: Rule) throws -> [Diagnostic] {
    if let posting = files["posting.md"] { return findings(inPosting: posting.bytes, options(for: rule)) }
    let disk = MemoryFiles(
      bytes:
        Dictionary(uniqueKeysWithValues: files.map { ("content/" + $0, $1.bytes) }))
    var sink = DiagnosticSink()
    let content = try ContentLoader(files: disk, folder: "content").load(into: &sink)
    checkWhole(content, disk, into: &sink)
    let configuration = Configuration(options(for: rule), content.settings, folder: "content", into: &sink)
    let today = try #require(content.settings.asOf?.value)
    return Linter(configuration).lint(content, today: today, found: sink.sorted())
  }

  private func options(for rule: Rule) -> LintOptions {
    var options = LintOptions()
    // What reading finds can't be selected.
    if rule.category != "content" { options.select = [rule.id] }
    return options
  }

  /// What is said of a job description in another format.
  private func findings(inPosting bytes: [UInt8], _ options: LintOptions) -> [Diagnostic] {
    var sink = DiagnosticSink()
    guard let posting = Posting.read(SourceFile(path: "content/posting.md", bytes: bytes), into: &sink),
      let today = CalendarDate("2026-11-20")
    else { return sink.sorted() }
    let review = RoleReview(posting, families: BuiltIn.families(), today: today)
    return Linter(Configuration(options)).lint(review, isEnglish: posting.isEnglish, found: sink.sorted())
  }
}

/// What is checked once everything is read, as a build does it.
private func checkWhole(_ content: SiteContent, _ files: MemoryFiles, into sink: inout DiagnosticSink) {
  guard let today = content.settings.asOf?.value else { return }
  let references = ReferenceCheck(content)
  let routes = RouteTable(content.published, today: today, drafts: false)
  sink.absorb(references.sink)
  sink.absorb(ConsistencyCheck(content).sink)
  sink.absorb(routes.clashes)
  sink.absorb(LinkCheck(content, routes).sink)
  if !sink.hasErrors { sink.absorb(references.unusedAssets(in: content.folder)) }
  PictureCheck(content, files).report(into: &sink)
}

extension Rule: CustomTestStringConvertible {
  /// The id.
  public var testDescription: String { id }
}
