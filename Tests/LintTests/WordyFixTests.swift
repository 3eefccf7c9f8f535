import Content
import Diagnostics
import Files
import Lint
import TestSupport
import Testing

@Suite("The change of wordy words")
struct WordyFixTests {
  /// What a problem in Markdown reads once every safe change is made.
  private func mended(_ problem: String) throws -> String {
    var files = GoodContent.files
    files[GoodContent.rolePath] = Keys(files[GoodContent.rolePath] ?? "").replaced(
      by: Keys("problem: \(problem)"))
    let disk = MemoryFiles(
      bytes: Dictionary(uniqueKeysWithValues: files.map { ("content/" + $0, Array($1.utf8)) }))
    var sink = DiagnosticSink()
    let content = try ContentLoader(files: disk, folder: "content").load(into: &sink)
    var options = LintOptions()
    options.select = ["vague/wordy"]
    let configuration = Configuration(options, content.settings, folder: "content", into: &sink)
    let today = try #require(content.settings.asOf?.value)
    let findings = Linter(configuration).lint(content, today: today, found: sink.sorted())
    var bytes = Array((files[GoodContent.rolePath] ?? "").utf8)
    for edit in findings.flatMap(\.fixes).filter(\.isSafe).flatMap(\.edits).reversed() {
      bytes.replaceSubrange(edit.range.indices, with: edit.replacement.utf8)
    }
    let blocks = Keys(String(decoding: bytes, as: UTF8.self)).blocks
    let block = try #require(blocks.first { $0.name == "problem" })
    return block.text.dropFirst("problem: ".count).split(separator: "\n").joined(separator: "\n")
  }

  @Test("puts one word in the place of many, and keeps a capital")
  func plain() throws {
    #expect(
      try mended("In order to answer, we utilize logs prior to noon.")
        == "To answer, we use logs before noon.")
  }

  @Test("keeps quotes, and joins what a line break parts")
  func styles() throws {
    #expect(try mended(#""We say \"no\" in order to wait.""#) == #""We say \"no\" to wait.""#)
    #expect(try mended("|\n  We wait in\n  order to answer.") == "|\n  We wait to answer.")
  }

  @Test("is not offered where marks stand within the words")
  func marks() throws {
    #expect(try mended("|\n  We wait in *order* to answer.") == "|\n  We wait in *order* to answer.")
  }
}
