import Content
import Testing
import YAML

@testable import Commands

@Suite("names and texts of new files")
struct StartingTests {
  @Test(
    "a title makes a name for a file and an address",
    arguments: [
      ("Senior ML Engineer, Ranking", "senior-ml-engineer-ranking"), ("search-ranking", "search-ranking"),
      ("  Größe & Güte  ", "groesse-guete"), ("Ärzte", "aerzte"), ("A\u{308}rzte", "aerzte"),
      ("Élodie's café", "elodies-cafe"),
      ("Cafe\u{301}", "cafe"), ("What’s new?", "whats-new"), ("Søren Ångström", "soeren-aangstroem"),
      ("Łódź", "lodz"),
      ("Œuvre", "oeuvre"), ("Đặng Việt", "dang-viet"), ("İstanbul ısı", "istanbul-isi"), ("C++ / C#", "c-c"),
      ("R&D 2.0", "r-d-2-0"), ("日本 team", "team"), ("½ day", "day"), ("../../etc/passwd", "etc-passwd"),
    ])
  func slugs(_ title: String, _ name: String) {
    #expect(makeSlug(from: title) == name)
  }

  @Test(
    "what has no letter of an address makes none", arguments: ["", " ", "機械学習", "Привет", "--", "🎉", "'"])
  func noSlugs(_ title: String) {
    #expect(makeSlug(from: title) == nil)
  }

  @Test("a long title is cut between words, a long word where it must")
  func longSlugs() {
    let words = Array(repeating: "twelveletters", count: 9).joined(separator: " ")
    #expect(makeSlug(from: words) == Array(repeating: "twelveletters", count: 5).joined(separator: "-"))
    #expect(makeSlug(from: String(repeating: "a", count: 200))?.count == 80)
  }

  @Test(
    "text is quoted where YAML would read it otherwise",
    arguments: [
      ("Senior ML Engineer, Ranking", "Senior ML Engineer, Ranking"), ("Ratio 3:1", "Ratio 3:1"),
      ("C# and C", "C# and C"),
      ("Größe", "Größe"), ("a: b", "\"a: b\""), ("Ends:", "\"Ends:\""), ("a #b", "\"a #b\""),
      ("a\u{A0}#b", "\"a\u{A0}#b\""),
      ("2024", "\"2024\""), ("no", "\"no\""), ("Null", "\"Null\""), ("- a", "\"- a\""), ("[a", "\"[a\""),
      ("{a", "\"{a\""),
      ("*a", "\"*a\""), ("&a", "\"&a\""), ("!a", "\"!a\""), ("|a", "\"|a\""), (">a", "\">a\""),
      ("%a", "\"%a\""), ("@a", "\"@a\""),
      ("`a", "\"`a\""), ("'a", "\"'a\""), ("#a", "\"#a\""), ("~", "\"~\""), ("", "\"\""), (" a", "\" a\""),
      ("a ", "\"a \""),
      ("\"a\"", "'\"a\"'"), ("\"a\" 'b'", "\"\\\"a\\\" 'b'\""), ("\\a", "'\\a'"), ("say \"a\"", "say \"a\""),
      ("a\nb", "\"a\\x0Ab\""), ("a\u{7}", "\"a\\x07\""), ("a\u{2028}b", "\"a\\u2028b\""),
      ("a\u{FEFF}", "\"a\\uFEFF\""),
      ("a\u{1FFFE}", "\"a\\U0001FFFE\""),
    ])
  func quoting(_ text: String, _ quoted: String) {
    #expect(yamlQuoted(text) == quoted)
  }

  @Test("a value keeps what looks like a name in it")
  func filling() {
    #expect(
      Starters.filled("{{a}} {{b}} {{c}}, {{a", with: ["a": "{{b}}", "b": "}}{{"]) == "{{b}} }}{{ {{c}}, {{a")
  }

  @Test("the blocks of a file are its keys with all that belongs to them")
  func blocks() {
    #expect(
      Starters.blocks(of: "a: 1  # x\nb:\n  - c: 2\n#d:\n#  - e\n#    f: g\n") == [
        "a": "a: 1  # x", "b": "b:\n  - c: 2", "d": "#d:\n#  - e\n#    f: g",
      ])
  }
}
