import Content
import Diagnostics
import Files
import Lint
import Testing

/// What the linter says of the good content with other files in it, or in the place of its own.
///
/// Only the rules that are named speak, and those about reading and accepting; all of them where none is named.
func lint(
  _ files: [String: String], select rules: [String] = [], scope: Linter.Scope = .everything
) throws -> [Diagnostic] {
  var options = LintOptions()
  options.select = rules
  var sink = DiagnosticSink()
  let content = try load(files, into: &sink)
  let configuration = Configuration(options, content.settings, folder: "content", into: &sink)
  return Linter(configuration).lint(
    content, today: try #require(content.settings.asOf?.value), scope: scope, found: sink.diagnostics)
}

/// Reads the good content with other files in it.
func load(_ files: [String: String], into sink: inout DiagnosticSink) throws -> SiteContent {
  let all = GoodContent.files.merging(files) { $1 }
  let disk = MemoryFiles(Dictionary(uniqueKeysWithValues: all.map { ("content/" + $0, $1) }))
  return try ContentLoader(files: disk, folder: "content").load(into: &sink)
}

extension Diagnostic {
  /// The line that it begins on, and the rule.
  var lineAndRule: String { "\(line) \(rule)" }

  /// All that it says, a line for each part.
  var wholeText: String {
    let help = help.map { "\n  \($0)" } ?? ""
    return "\(primary.file.path):\(line) \(severity.rawValue)[\(rule)] \(message)\(help)"
  }

  private var line: Int {
    let before = primary.file.bytes[..<Int(primary.range.start)]
    return before.count { $0 == UInt8(ascii: "\n") } + 1
  }

  /// The file with the first fix made; nil where there is none.
  var mended: String? {
    guard let fix = fixes.first else { return nil }
    var bytes = primary.file.bytes
    for edit in fix.edits.reversed() {
      bytes.replaceSubrange(edit.range.indices, with: edit.replacement.utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
