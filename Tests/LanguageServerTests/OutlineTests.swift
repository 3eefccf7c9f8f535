import Diagnostics
import Files
import TestSupport
import Testing
import YAML

@testable import LanguageServer

@Suite("the outline of a file")
struct OutlineTests {
  /// The keys of a tree and the texts of its values, in their order.
  private func keys(of tree: YAMLTree) -> [String] {
    var found: [(Int, String)] = []
    var open = tree.root.map { [$0] } ?? []
    while let node = open.popLast() {
      open += tree.items(of: node)
      for (key, value) in tree.pairs(of: node) {
        let isText =
          tree.kind(of: value) == .scalar
          && [.plain, .singleQuoted, .doubleQuoted].contains(tree.style(of: value))
        let range = tree.range(of: value)
        let text = isText ? " \(range.start)..<\(range.end)" : ""
        found.append((Int(tree.range(of: key).start), tree.text(of: key) + text))
        open.append(value)
      }
    }
    return found.sorted { $0.0 < $1.0 }.map { "\($0.0) \($0.1)" }
  }

  private func keys(of outline: Outline) -> [String] {
    outline.entries.indices.filter { outline.entries[$0].kind == .key }.map { index in
      let entry = outline.entries[index]
      let isText = entry.style == .plain || entry.style == .quoted
      let text = isText ? " \(entry.value.lowerBound)..<\(entry.value.upperBound)" : ""
      return "\(entry.mark.lowerBound) \(outline.name(of: index))\(text)"
    }
  }

  /// Files with nothing wrong in them, by their paths.
  private static let whole: [String] = ["content", "Tests/Fixtures/sites"].flatMap { folder in
    files(in: "\(Repository.root)/\(folder)").keys.filter { $0.hasSuffix(".yaml") }.map { "\(folder)/\($0)" }
      .sorted()
  }

  @Test("has the keys and texts that YAML has, in the same places", arguments: whole)
  func agrees(_ path: String) throws {
    let text = String(decoding: try Disk().read("\(Repository.root)/\(path)"), as: UTF8.self)
    for bytes in [text, text.replacing("\n", with: "\r\n")].map({ Array($0.utf8) }) {
      var sink = DiagnosticSink()
      let tree = try #require(YAMLTree.parse(SourceFile(path: path, bytes: bytes), into: &sink))
      guard sink.diagnostics.isEmpty else { return }
      #expect(keys(of: Outline(bytes, in: 0..<bytes.count)) == keys(of: tree))
    }
  }

  /// Where the bytes end: what could be written there, in words.
  private func spot(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let outline = Outline(bytes, in: 0..<bytes.count)
    func path(_ index: Int?) -> String {
      outline.path(to: index).map { outline.entries[$0].kind == .item ? "-" : outline.name(of: $0) }
        .joined(separator: " ")
    }
    func word(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    switch outline.spot {
    case .key(let parent, let typed): return "key of [\(path(parent))] \(word(typed))"
    case .value(let entry, let typed): return "value of [\(path(entry))] \(word(typed))"
    case .item(let entry, let typed): return "item of [\(path(entry))] \(word(typed))"
    case .comment: return "comment"
    case .elsewhere: return "elsewhere"
    }
  }

  @Test(
    "tells what is being typed at its end",
    arguments: [
      ("", "key of [] "),
      ("ti", "key of [] ti"),
      ("title: A\n", "key of [] "),
      ("title: A\nfam", "key of [] fam"),
      ("title:", "value of [title] "),
      ("title: ", "value of [title] "),
      ("title: An En", "value of [title] An En"),
      ("title: \"An En", "value of [title] \"An En"),
      ("title: A # ", "comment"),
      ("# re", "comment"),
      ("location:\n  ", "key of [location] "),
      ("location:\n  work", "value of [location] work"),
      ("location:\n  workplace: onsite\n  pl", "key of [location] pl"),
      ("location:\n  workplace: onsite\npl", "key of [] pl"),
      ("location:\n  workplace: onsite\n\n  ", "key of [location] "),
      ("covers:\n- ", "value of [covers -] "),
      ("covers:\n  - ml", "value of [covers -] ml"),
      ("covers:\n  - a\n  - ", "value of [covers -] "),
      ("works-with:\n  - family: a\n    fo", "key of [works-with -] fo"),
      ("works-with:\n  - family: a\n  - fo", "value of [works-with -] fo"),
      ("works-with:\n  - family: a\nfo", "key of [] fo"),
      ("problem: |\n  some te", "elsewhere"),
      ("problem: |\n  some text\n\n  ", "elsewhere"),
      ("problem: |\n  some text\nsu", "key of [] su"),
      ("level: [", "item of [level] "),
      ("level: [mid, se", "item of [level] se"),
      ("level: [mid]\nte", "key of [] te"),
      ("level: [mid\nte", "key of [] te"),
      ("pay: {", "key of [pay] "),
      ("pay: {min: 1, cu", "key of [pay] cu"),
      ("pay: {min: 1, currency: ", "value of [pay currency] "),
      ("pay: {min: 1, currency: E", "value of [pay currency] E"),
      ("pay: {min: 1,\n  cu", "key of [pay] cu"),
      ("pay: {min: 1}", "elsewhere"),
      ("a: {b: [{c: d, e: ", "value of [a b - e] "),
      ("works-with:\n  - {family: a, ", "key of [works-with -] "),
      ("works-with:\n  - {family: a\n  - {fam", "key of [works-with -] fam"),
      ("title: one\n  and two", "elsewhere"),
      ("\"quoted key\": x\n'and': ", "value of [and] "),
      ("a:\n\t", "key of [a] "),
    ])
  func spots(_ text: String, _ expected: String) {
    #expect(spot(text) == expected)
  }

  @Test(
    "has an end, however deep somebody nests",
    arguments: ["[", "- ", "{a: ", "a: {b: [", "? ", "\"", "- - {"])
  func deep(_ part: String) {
    let text = "key: " + String(repeating: part, count: 10_000)
    #expect(Outline(Array(text.utf8), in: 0..<text.utf8.count).entries.count < 100)
    let other = "key:\n  " + String(repeating: part, count: 10_000)
    #expect(Outline(Array(other.utf8), in: 0..<other.utf8.count).entries.count < 100)
  }
}
