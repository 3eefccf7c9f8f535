import Diagnostics
import Testing
import YAML

@Suite("The tree and its places")
struct TreeTests {
  /// Each node in reading order: its place, and its text or kind.
  private func places(_ text: String) -> [String] {
    let reading = Reading(text)
    #expect(reading.report == "")
    guard let tree = reading.tree, let root = tree.root else { return [] }
    var found: [String] = []
    func visit(_ id: NodeID) {
      let place = reading.place(tree.range(of: id))
      switch tree.kind(of: id) {
      case .scalar: found.append("\(place) \(tree.style(of: id)) \(tree.text(of: id).debugDescription)")
      case .sequence:
        found.append(
          "\(place) \(tree.isFlow(id) ? "flow " : "")list of \(tree.items(of: id).count { _ in true })")
        for item in tree.items(of: id) { visit(item) }
      case .mapping:
        found.append(
          "\(place) \(tree.isFlow(id) ? "flow " : "")mapping of \(tree.pairs(of: id).count { _ in true })")
        for (key, value) in tree.pairs(of: id) {
          visit(key)
          visit(value)
        }
      }
    }
    visit(root)
    return found
  }

  @Test("every style knows its place, quotes and brackets included")
  func styles() {
    #expect(
      places("# ä\na: plain  # no\n\"b\" : 'it''s'\nc:\n- [x, {y: z}]\n-  \"two\n  lines\"\nd:\n") == [
        "2:1-8:3 mapping of 4", "2:1-2:2 plain \"a\"", "2:4-2:9 plain \"plain\"",
        "3:1-3:4 doubleQuoted \"b\"", "3:7-3:14 singleQuoted \"it\\'s\"", "4:1-4:2 plain \"c\"",
        "5:3-7:9 list of 2", "5:3-5:14 flow list of 2", "5:4-5:5 plain \"x\"", "5:7-5:13 flow mapping of 1",
        "5:8-5:9 plain \"y\"", "5:11-5:12 plain \"z\"", "6:4-7:9 doubleQuoted \"two lines\"",
        "8:1-8:2 plain \"d\"", "8:3-8:3 plain \"\"",
      ])
  }

  @Test("a block text ends with its last line, without line breaks and what follows")
  func blocks() {
    #expect(
      places("a: | # c\n  x\n  y \n\n\n# c\nb: >-\n  ü\n  v\nc: |2+\n\nd: >\n\n   e") == [
        "1:1-14:5 mapping of 4", "1:1-1:2 plain \"a\"", "1:4-3:5 literal \"x\\ny \\n\"",
        "7:1-7:2 plain \"b\"",
        "7:4-9:4 folded \"ü v\"", "10:1-10:2 plain \"c\"", "10:4-10:7 literal \"\\n\"",
        "12:1-12:2 plain \"d\"",
        "12:4-14:5 folded \"\\ne\"",
      ])
  }

  @Test("a byte-order mark, CR LF, lone CR and letters of several bytes shift no place")
  func encodings() {
    let expected = [
      "1:1-2:6 mapping of 2", "1:1-1:2 plain \"é\"", "1:4-1:7 plain \"ö😀ß\"", "2:1-2:2 plain \"b\"",
      "2:4-2:6 plain \"€x\"",
    ]
    #expect(places("é: ö😀ß\nb: €x\n") == expected)
    #expect(places("é: ö😀ß\r\nb: €x\r\n") == expected)
    #expect(places("é: ö😀ß\rb: €x\r") == expected)
    let marked = Reading("\u{FEFF}é: x\n")
    #expect(marked.outline == "{\"é\": \"x\"}")
    #expect(marked.scalars.map { Int(marked.tree?.range(of: $0).start ?? 0) }.sorted() == [3, 7])
  }

  @Test("anchors and aliases lead to one node")
  func aliases() {
    let reading = Reading("a: &x [b, &y c]\nd: *x\n*y : &z\n  e: f\ng: *z\n")
    #expect(reading.report == "")
    #expect(
      reading.outline == #"{"a": ["b", "c"], "d": ["b", "c"], "c": {"e": "f"}, "g": {"e": "f"}}"#)
    #expect(reading.tree.map { tree in tree.root.map { tree.pairs(of: $0).map(\.value) } ?? [] }?.count == 4)
    #expect(places("a: &x  b\nc: *x\n")[2] == "1:8-1:9 plain \"b\"")
  }

  @Test("an empty file, one of comments and one of hyphens have no root")
  func empty() {
    for text in ["", "\n\n", "# a\n# b", "\u{FEFF}", "---\n", "---\n...\n"] {
      let reading = Reading(text)
      #expect(reading.outline == "empty")
      #expect(reading.report == "")
    }
  }

  @Test("keys are compared without a String")
  func comparing() throws {
    let reading = Reading("must-haves: \"a\\tb\"\n? \n: []\n")
    let tree = try #require(reading.tree)
    let pairs = tree.pairs(of: try #require(tree.root)).map { $0 }
    #expect(tree.isEqual(pairs[0].key, to: "must-haves"))
    #expect(!tree.isEqual(pairs[0].key, to: "must-have"))
    #expect(!tree.isEqual(pairs[0].key, to: "must-havez"))
    #expect(tree.isEqual(pairs[0].value, to: "a\tb"))
    #expect(tree.isEqual(pairs[1].key, to: ""))
    #expect(tree.isAbsent(pairs[1].key))
    #expect(!tree.isEqual(pairs[1].value, to: ""))
    #expect(tree.text(of: pairs[1].value) == "")
    #expect(tree.items(of: pairs[0].key).map { $0 } == [])
  }

  @Test("a comment after an unquoted text is known with the spaces between")
  func comments() throws {
    let reading = Reading("a: b # c\r\nd: e  \t#f\ng: h#i\nj: \"k\" # l\nm: n\n  o # p\nq: r   ")
    let tree = try #require(reading.tree)
    let comments = tree.pairs(of: try #require(tree.root)).map { pair in
      tree.trailingComment(of: pair.value).map { "\($0.gap) \(reading.place($0.range))" }
    }
    #expect(comments == ["1 1:6-1:9", "3 2:8-2:10", nil, nil, "1 6:5-6:8", nil])
  }

  @Test("only the range that is YAML is read, with places of the whole file")
  func range() {
    let text = "---\na: @b\n---\nc: @d\n"
    let reading = Reading(bytes: Array(text.utf8), in: SourceRange(4, 10))
    #expect(reading.outline == "{\"a\": \"@b\"}")
    #expect(
      reading.report
        == "2:4-2:6 content/needs-quotes: a text that begins with `@` needs quotes | put quotes around this text"
    )
  }

  @Test("many keys are compared too")
  func manyKeys() {
    let keys = (0..<60).map { "key-\($0): x\n" }.joined()
    #expect(Reading(keys).report == "")
    let reading = Reading(keys + "key-7: y\nkey-59: z\n")
    #expect(reading.findings.map { reading.place($0.primary.range) } == ["61:1-61:6", "62:1-62:7"])
    #expect(reading.findings.map { reading.place($0.secondary[0].range) } == ["8:1-8:6", "60:1-60:7"])
  }
}
