import Diagnostics
import Text
import YAML

/// A file as the tests see it: its tree and its findings in reading order.
struct Reading {
  let file: SourceFile
  let tree: YAMLTree?
  let findings: [Diagnostic]
  private let lines: LineIndex

  init(_ text: String, limits: Limits = .standard) {
    self.init(bytes: Array(text.utf8), limits: limits)
  }

  init(bytes: [UInt8], in range: SourceRange? = nil, limits: Limits = .standard) {
    file = SourceFile(path: "role.yaml", bytes: bytes)
    var sink = DiagnosticSink()
    tree = YAMLTree.parse(file, in: range, limits: limits, into: &sink)
    findings = sink.sorted()
    lines = LineIndex(file)
  }

  /// `line:column-line:column rule: message | help`, a finding a line.
  var report: String { findings.map(line).joined(separator: "\n") }

  func line(_ finding: Diagnostic) -> String {
    var text = "\(place(finding.primary.range)) \(finding.rule): \(finding.message)"
    if let help = finding.help { text += " | \(help)" }
    for label in finding.secondary { text += " | \(place(label.range)) \(label.text ?? "")" }
    return text
  }

  func place(_ range: SourceRange) -> String {
    let start = lines.position(at: Int(range.start))
    let end = lines.position(at: Int(range.end))
    return "\(start.line):\(start.column)-\(end.line):\(end.column)"
  }

  /// The tree as a line of JSON-like text.
  var outline: String {
    tree.map { tree in tree.root.map { outline(of: $0, in: tree) } ?? "empty" } ?? "none"
  }

  private func outline(of id: NodeID, in tree: YAMLTree) -> String {
    switch tree.kind(of: id) {
    case .scalar: tree.text(of: id).debugDescription
    case .sequence: "[" + tree.items(of: id).map { outline(of: $0, in: tree) }.joined(separator: ", ") + "]"
    case .mapping:
      "{"
        + tree.pairs(of: id).map { "\(outline(of: $0.key, in: tree)): \(outline(of: $0.value, in: tree))" }
        .joined(separator: ", ") + "}"
    }
  }

  /// The file after all fixes of its findings, the safe ones or all of them.
  func mended(onlySafe: Bool = true) -> String {
    var bytes = file.bytes
    let edits = findings.flatMap(\.fixes).filter { $0.isSafe || !onlySafe }.flatMap(\.edits)
    for edit in edits.sorted(by: { $0.range.start > $1.range.start }) {
      bytes.replaceSubrange(edit.range.indices, with: Array(edit.replacement.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// All texts of the tree, aliases followed.
  var scalars: [NodeID] {
    var found: [NodeID] = []
    var open = tree?.root.map { [$0] } ?? []
    while let tree, let id = open.popLast() {
      switch tree.kind(of: id) {
      case .scalar: found.append(id)
      case .sequence: open += Array(tree.items(of: id)).reversed()
      case .mapping: open += tree.pairs(of: id).flatMap { [$0.key, $0.value] }.reversed()
      }
    }
    return found
  }
}
