import Diagnostics
import Testing
import YAML

@Suite("Where each byte of a text comes from")
struct SourceMapTests {
  @Test(
    "every style maps each byte to what it was made of",
    arguments: [
      "k: plain text\n", "k: plain\n  over ä\n\n\n  lines  \n  and more # c\n", "- a\n\n  b\n",
      "k: 'it''s\n  folded''\n\n  ü'\n", "k: ''\n", "k: ''''\n", "k: \"\"\n",
      "k: \"a\\tb\\u00e9\\U0001F600\\x41\\N\\_\\L\\P\\/\\\\\\\" c\"\n",
      "k: \"a \\\n  b\\\n\n  \\ c\n\n  d  \n  e\"\n", "k: \"a\n\n\n  b \"\n", "k: \"\\\n  a\"\n",
      "k: |\n  one\n    two\n\n  three\n\n\n", "k: |-\n  one\n  two\n", "k: |+\n  one\n\n\n",
      "k: |2\n    one\n   two\n",
      "k: | # comment\n\n\n  ä\n  b", "k: |\n", "k: |+\n\n\n",
      "k: >\n  one\n  two\n\n  three\n    four\n  five\n\n\n",
      "k: >-\n\n  one\n\n\n  two\n", "k: >+2\n    one\n  two\n\n", "k: >\n  a\n   \n  b\n \n\n",
      "- - |\n    a\n    b\n", "k: |1\n  a\n     \n", "--- |\n a\n b\n", "k: >\n\ta\n",
      "k: a\u{2028}  b\u{2029}c\u{85}  d\n", "k: \"a\u{2028} b\u{85} c\"\n",
      "k: |\n  a\u{2028}  b\u{85}  c\n",
      "k: >\n  a\u{2028}  b\u{85}  c\n  d\n", "[a\n b, 'c\n  d', \"e\\n\n f\"]\n",
    ])
  func everyStyle(_ text: String) {
    for text in [
      text, text.replacing("\n", with: "\r\n"), text.replacing("\n", with: "\r"), "# ö€😀\n" + text,
    ] {
      expectExactMaps(Reading(text))
    }
  }

  @Test("a range of the value gives the words in the file")
  func range() throws {
    let reading = Reading("k: >\n  one\n  two\n")
    let tree = try #require(reading.tree)
    let root = try #require(tree.root)
    let value = try #require(tree.pairs(of: root).first { _ in true }).value
    let map = tree.sourceMap(of: value)
    #expect(tree.text(of: value) == "one two\n")
    #expect(reading.place(map.sourceRange(of: 4..<7)) == "3:3-3:6")
    #expect(reading.place(map.sourceRange(of: 0..<7)) == "2:3-3:6")
    #expect(reading.place(map.sourceRange(of: 4..<4)) == "3:3-3:3")
    #expect(reading.place(map.sourceRange(of: 99)) == "4:1-4:1")
  }
}

/// Checks every text of a file that was read without findings.
func expectExactMaps(_ reading: Reading, sourceLocation: SourceLocation = #_sourceLocation) {
  guard let tree = reading.tree, reading.findings.isEmpty else { return }
  for id in reading.scalars {
    let value = Array(tree.text(of: id).utf8)
    let map = tree.sourceMap(of: id)
    var previous = 0
    var index = 0
    while index < value.count {
      let range = map.sourceRange(of: index)
      let source = Array(reading.file.bytes[range.indices])
      var made = index + 1
      while made < value.count, !range.indices.isEmpty, map.sourceRange(of: made) == range { made += 1 }
      let isRight =
        Int(range.start) >= previous && !source.isEmpty
        && expected(source, tree.style(of: id)).contains(Array(value[index..<made]))
      if !isRight {
        Issue.record(
          "byte \(index) of \(tree.text(of: id).debugDescription) from \(String(decoding: source, as: UTF8.self).debugDescription) in \(String(decoding: reading.file.bytes, as: UTF8.self).debugDescription)",
          sourceLocation: sourceLocation)
        return
      }
      previous = Int(range.end)
      index = made
    }
    let end = map.sourceRange(of: value.count)
    #expect(end.count == 0, sourceLocation: sourceLocation)
  }
}

/// What bytes of the source may have become.
private func expected(_ source: [UInt8], _ style: ScalarStyle) -> [[UInt8]] {
  let text = String(decoding: source, as: UTF8.self)
  let breaks = ["\n", "\r", "\r\n", "\u{85}"]
  if breaks.contains(text) { return [Array("\n".utf8), Array(" ".utf8)] }
  if source.count == 1 { return [source] }
  if text == "''", style == .singleQuoted { return [Array("'".utf8)] }
  if text.hasPrefix("\\"), style == .doubleQuoted {
    let simple: [Character: String] = [
      "t": "\t", "n": "\n", "r": "\r", "0": "\0", "a": "\u{7}", "b": "\u{8}", "e": "\u{1B}", "f": "\u{C}",
      "v": "\u{B}", "N": "\u{85}", "_": "\u{A0}", "L": "\u{2028}", "P": "\u{2029}", " ": " ",
    ]
    let letter = text.dropFirst().first ?? " "
    if let value = simple[letter] { return [Array(value.utf8)] }
    if "xuU".contains(letter), let code = UInt32(text.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init) {
      return [Array(String(code).utf8)]
    }
    return [Array(String(letter).utf8)]
  }
  let isSpace = text.unicodeScalars.allSatisfy { " \t\r\n\u{85}".unicodeScalars.contains($0) }
  return isSpace ? [Array(" ".utf8)] : []
}
