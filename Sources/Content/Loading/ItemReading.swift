package import Diagnostics
internal import YAML

/// Reads one file of the content.
///
/// A file that ends in `.md` has front matter and a body. `base` is what the file starts from: the original of a
/// translation, or the built-in family that a company changes. `language` is what its texts are written in.
func readItem<Item: ContentFile>(
  _ file: SourceFile, _ form: Form<Item>, base: Item? = nil, as purpose: Reader.Purpose = .original,
  language: String? = nil, into sink: inout DiagnosticSink
) -> Item? {
  var yaml: SourceRange?
  var body: SourceRange?
  if file.path.hasSuffix(".md") {
    guard let parts = FrontMatter.split(file, into: &sink) else { return nil }
    (yaml, body) = parts
  }
  return read(file, in: yaml, as: purpose, language, form.shape, into: &sink) { root, reader in
    guard var item = form.read(root, base, &reader) else { return nil }
    if let body {
      let text = PlainText(
        String(decoding: file.bytes[body.indices], as: UTF8.self), at: body, language: language)
      if purpose.isOriginal || !text.isEmpty {
        let start = Int(body.start)
        item.take(
          body: MarkdownText(text, &reader) { SourceRange(start + Int($0.start), start + Int($0.end)) })
      }
    }
    item.file = file
    item.mentions = reader.mentions
    return item
  }
}

/// Reads a file that is one mapping.
package func readMapping<Value: PlaceKeeping & Sendable>(
  _ file: SourceFile, _ form: Form<Value>, base: Value? = nil, as purpose: Reader.Purpose = .original,
  into sink: inout DiagnosticSink
) -> Value? {
  read(file, in: nil, as: purpose, nil, form.shape, into: &sink) { root, reader in
    form.read(root, base, &reader)
  }
}

/// Reads a file's YAML, and with `make` what it says; nil where it says nothing.
private func read<Value>(
  _ file: SourceFile, in range: SourceRange?, as purpose: Reader.Purpose, _ language: String?,
  _ shape: ValueShape,
  into sink: inout DiagnosticSink, _ make: (_ root: NodeID, _ reader: inout Reader) -> Value?
) -> Value? {
  var syntax = DiagnosticSink()
  let tree = YAMLTree.parse(file, in: range, into: &syntax)
  if syntax.diagnostics.allSatisfy({ $0.rule != "content/encoding" }) {
    sink.absorb(DirectionControlCheck(file, tree).sink)
  }
  if syntax.diagnostics.allSatisfy({ $0.rule != "content/encoding" && $0.rule != "content/limit" }),
    tree.map({ tree in tree.root.map { tree.kind(of: $0) == .scalar } ?? false }) ?? true,
    case .mapping(let mapping) = shape, let finding = ProseCheck.finding(in: file, range, of: mapping)
  {
    sink.report(finding)
    return nil
  }
  guard let tree else {
    sink.absorb(syntax)
    return nil
  }
  guard let root = tree.root else {
    sink.report(
      Diagnostic(
        rule: "content/syntax", message: "there is nothing in this file",
        at: Label(file, range ?? .fileStart), help: "write its keys, or remove the file"))
    return nil
  }
  var reader = Reader(tree, as: purpose, language: language)
  let value = make(root, &reader)
  // `min: 60,000` in braces is a wrong number; that it would also need quotes helps nobody.
  let wrong = Set(reader.sink.diagnostics.map(\.primary.range))
  for finding in syntax.diagnostics where !wrong.contains(finding.primary.range) { sink.report(finding) }
  sink.absorb(reader.sink)
  return value
}

extension Role {
  /// Reads a role by itself, without the company that it belongs to; nil where there is none to be read.
  package static func read(_ file: SourceFile, into sink: inout DiagnosticSink) -> Role? {
    let role = readItem(file, Role.form, into: &sink)
    // What is there to be named is not known here; what can't name anything is.
    for mention in role?.mentions ?? [] {
      guard case .item(let kind) = mention.kind, !isSlug(mention.target) else { continue }
      sink.report(
        Diagnostic(
          rule: "content/bad-value",
          message: "`\(excerpt(mention.target))` can't be the name of a \(kind.noun)",
          at: Label(file, mention.place), help: "use a–z, 0–9 and hyphens, as in the file's name"))
    }
    return role
  }
}
