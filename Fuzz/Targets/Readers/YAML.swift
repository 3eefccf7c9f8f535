internal import Diagnostics
internal import YAML

extension FuzzTarget {
  /// YAML, from bytes to a tree or findings.
  static let yaml = FuzzTarget(
    "yaml", dictionary: "yaml",
    seeds: ["Tests/Fixtures/invalid/*/content/roles/*.yaml", "Tests/Fixtures/sites/base/content/*.yaml"]
  ) { input, promises in
    let file = SourceFile(path: "file.yaml", bytes: input)
    let findings = readYAML(file, &promises)
    promises.expectSound(findings)
    promises.expectFixes(of: findings, in: file) { file in
      var sink = DiagnosticSink()
      _ = YAMLTree.parse(file, into: &sink)
      return sink.sorted()
    }
  }

  /// The keys at the top of a file of Markdown, and where its text begins.
  static let frontMatter = FuzzTarget(
    "front-matter", dictionary: "yaml",
    seeds: ["Tests/Fixtures/**/content/stories/*.md", "Tests/Fixtures/**/content/pages/*.md"]
  ) { input, promises in
    let file = SourceFile(path: "file.md", bytes: input)
    var sink = DiagnosticSink()
    let parts = FrontMatter.split(file, into: &sink)
    promises.expect(parts != nil || !sink.diagnostics.isEmpty, "there are no parts, and no reason is given")
    if let parts {
      promises.expectPlace(parts.yaml, in: input, "the keys")
      promises.expect(
        parts.yaml.end < parts.body.start || parts.body.count == 0 && parts.yaml.end <= parts.body.start,
        "the text begins before the line that ends the keys")
      promises.expect(Int(parts.body.end) == input.count, "the text does not reach to the end")
      for finding in readYAML(file, in: parts.yaml, &promises) { sink.report(finding) }
    }
    promises.expectSound(sink.sorted())
  }
}

/// Reads YAML, looks at every node of the tree, and returns what was found.
private func readYAML(_ file: SourceFile, in range: SourceRange? = nil, _ promises: inout Promises)
  -> [Diagnostic]
{
  var sink = DiagnosticSink()
  guard let tree = YAMLTree.parse(file, in: range, into: &sink) else {
    promises.expect(!sink.diagnostics.isEmpty, "there is no tree, and no reason is given")
    return sink.sorted()
  }
  var left = tree.root.map { [$0] } ?? []
  var seen = 0
  // Aliases may repeat what they stand for.
  while let node = left.popLast(), seen < 2000 {
    seen += 1
    let range = tree.range(of: node)
    promises.expectPlace(range, in: file.bytes, "a \(tree.kind(of: node))")
    promises.expect(
      tree.region.start <= range.start && range.end <= tree.region.end, "a node lies outside of the YAML")
    let children = tree.items(of: node) + tree.pairs(of: node).flatMap { [$0.key, $0.value] }
    left += children
    guard tree.kind(of: node) == .scalar else { continue }
    let count = tree.withBytes(of: node) { $0.count }
    let text = tree.text(of: node)
    promises.expect(text.utf8.count == count, "a text is no UTF-8")
    if let comment = tree.trailingComment(of: node) {
      promises.expectPlace(comment.range, in: file.bytes, "a comment")
    }
    // The line ends behind a text of several lines belong to its value, though not to what is marked.
    let style = tree.style(of: node)
    let end = style == .literal || style == .folded ? tree.region.end : range.end
    expectMap(
      tree.sourceMap(of: node), of: Array(text.utf8), at: SourceRange(Int(range.start), Int(end)), in: file,
      &promises)
  }
  return sink.sorted()
}

/// Each byte of a text leads to bytes of its node, in order.
private func expectMap(
  _ map: ScalarMap, of text: [UInt8], at range: SourceRange, in file: SourceFile, _ promises: inout Promises
) {
  var earlier = range.start
  for offset in text.indices {
    let source = map.sourceRange(of: offset)
    guard range.start <= source.start, source.end <= range.end, source.start >= earlier else {
      let place = "\(source.start)..<\(source.end)"
      return promises.expect(
        false, "byte \(offset) of the text at \(range.start)..<\(range.end) leads to \(place)")
    }
    earlier = source.start
  }
  promises.expectPlace(map.sourceRange(of: 0..<text.count), in: file.bytes, "a text's source")
}
