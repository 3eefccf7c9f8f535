import Diagnostics
import Templates
import Text

/// Renders the template "page", with others beside it, and expects no complaint of the compiler.
func render(_ template: String, _ value: Value, _ others: [String: String] = [:]) -> String {
  let (set, complaints) = compile(template, others)
  if !complaints.isEmpty { return complaints.joined(separator: "\n") }
  var buffer = ByteBuffer()
  set.render("page", value, into: &buffer)
  return buffer.string
}

func compile(_ template: String, _ others: [String: String] = [:]) -> (TemplateSet, complaints: [String]) {
  var sink = DiagnosticSink()
  let set = TemplateSet(templates: files(template, others), into: &sink)
  return (set, sink.sorted().map(described))
}

/// What the check says of the template "page", all of it.
func check(_ template: String, _ shape: Shape, _ others: [String: String] = [:]) -> [String] {
  var sink = DiagnosticSink()
  let set = TemplateSet(templates: files(template, others), into: &sink)
  set.check([("page", shape)], into: &sink)
  return sink.sorted().map(described)
}

private func files(_ template: String, _ others: [String: String]) -> [(name: String, file: SourceFile)] {
  let all = [("page", template)] + others.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  return all.map { (name: $0.0, file: SourceFile(path: "\($0.0).mustache", text: $0.1)) }
}

/// A finding, whole: place, rule, message, and a line for each thing that goes with it.
func described(_ diagnostic: Diagnostic) -> String {
  var lines = [
    "\(place(diagnostic.primary)): \(diagnostic.severity) \(diagnostic.rule): \(diagnostic.message)"
  ]
  lines += diagnostic.secondary.map { "  \(place($0)): \($0.text ?? "")" }
  lines += diagnostic.notes.map { "  note: \($0)" }
  if let help = diagnostic.help { lines.append("  help: \(help)") }
  for fix in diagnostic.fixes {
    let edits = fix.edits.map { "\(span($0.range, diagnostic.primary.file)) \($0.replacement)" }
    lines.append("  fix: \(fix.title): \(edits.joined(separator: ", "))")
  }
  return lines.joined(separator: "\n")
}

private func place(_ label: Label) -> String { "\(label.file.path):\(span(label.range, label.file))" }

private func span(_ range: SourceRange, _ file: SourceFile) -> String {
  let index = LineIndex(file)
  let start = index.position(at: Int(range.start))
  let end = index.position(at: Int(range.end))
  return "\(start.line):\(start.column)-\(end.line):\(end.column)"
}
