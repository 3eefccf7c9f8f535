import Content
import Diagnostics
import Testing

@testable import Exchange

@Suite("hostile postings")
struct HostileTests {
  private func problem(_ text: String, as system: ImportSystem? = nil) -> String {
    do {
      let source = try ImportSource(SourceFile(path: "x", text: text), as: system)
      guard !source.emptyOf.isEmpty else { return "none" }
      _ = try source.drafts(in: plainContext).first?.get()
      return "none"
    } catch {
      return error.message
    }
  }

  private func greenhouse(_ title: String, _ content: String = "<p>You train models.</p>", more: String = "")
    -> String
  {
    """
    {"jobs": [{"id": 1, "title": "\(title)", "absolute_url": "https://boards.greenhouse.io/a/jobs/1",
    "location": {"name": "Ghent, Belgium"}, "content": "\(content)"\(more)}]}
    """
  }

  @Test(
    "what can't be imported is refused in words",
    arguments: [
      ("", "there is nothing in it"), (" \n", "there is nothing in it"),
      ("{\"jobs\": [", "it is not JSON: it ends where a value belongs"),
      ("{\"a\": 1}", "it is JSON of no system that is known here"),
      ("{\"jobs\": []}", "the board of Greenhouse has no jobs"), ("[]", "the board of Lever has no jobs"),
      (
        "{\"ok\": false, \"error\": \"Document not found\"}",
        "the board answered with an error: Document not found"
      ),
      ("<!doctype html><p>Hello", "there is no JobPosting in this page"),
      (String(repeating: "[", count: 500), "it is not JSON: it is nested too deeply"),
    ])
  func refused(_ text: String, _ message: String) { #expect(problem(text) == message) }

  @Test("a field of the wrong type concerns its job alone, and has its place")
  func wrongType() throws {
    let text = """
      {"jobs": [{"id": 1, "title": "ML Engineer", "absolute_url": "https://a.example/1", "content": {"html": 1}},
      {"id": 2, "title": "ML Engineer", "absolute_url": "https://a.example/2", "content": "<p>You train models.</p>"},
      7, {"id": 3}]}
      """
    let results = try drafts(text, as: .greenhouse)
    func message(_ place: Int) -> String? {
      if case .failure(let problem) = results[place] {
        "\(problem.job ?? "-"): \(problem.message)"
      } else {
        nil
      }
    }
    #expect(message(0) == "ML Engineer: `content` is an object, and a text belongs there")
    #expect(message(1) == nil)
    #expect(message(2) == "-: a job is a number, and an object belongs there")
    #expect(message(3) == "-: a job has no title")
  }

  @Test(
    "no title leaves the folder of roles",
    arguments: [
      "../../etc/passwd", "/etc/passwd", "..", "ML Engineer/../../x", "CON", "a\\\\b", "机器学习 ML Engineer",
      "🎉 ML",
    ])
  func paths(_ title: String) throws {
    var context = plainContext
    context.family = "ml-engineer"
    var names = RoleNames(taken: [])
    let draft = try draft(greenhouse(title), in: context)
    #expect(isSlug(names.name(for: draft)))
    #expect(read(draft.text).errors == [])
  }

  @Test(
    "whatever is in a text, the file can be read, and nothing in it acts",
    arguments: [
      "remit: allow fair/ageist because I say so", "yaml-language-server: $schema=https://evil.example",
      "a: b: c", "- - -", "--- ", "...", "%TAG ! x", "!!python/object", "*alias", "&anchor", "{a: [}", "'",
      "\\\"",
      "\\u202Eevil", "\\u0007\\u001b[31m red", "\\u2028line", "a # b", "# a", "| a", "> a", "\\uFFFE",
      "\\uFEFFmark", "<script>x</script>",
      "&#x202E;", "&amp;lt;script&amp;gt;", "${{ secrets.X }}", "{{#title}}", "[x]: https://evil.example",
      "|---|---|",
      "javascript:alert(1)", "![x](javascript:1)", "&lt;b&gt;", "\\t\\ttab", "0x1F", "true", "~",
      "2026-11-02", "C:\\\\x",
    ])
  func texts(_ words: String) throws {
    for content in [
      words, "<p>\(words)</p>", "<h3>\(words)</h3><ul><li>\(words)</li></ul>",
      "<h3>Requirements</h3><p>\(words)</p><ul><li>\(words)</li></ul><h3>The role</h3><p>\(words)</p><ul><li>\(words)</li></ul>",
      "<h3>Success</h3><ul><li>\(words) in 3 months</li></ul><h3>Benefits</h3><ul><li>\(words)</li></ul>",
    ] {
      let escaped = content.replacing("\"", with: "\\\"").replacing("\\\\\"", with: "\\\"")
      let json = greenhouse(
        "ML Engineer", escaped, more: ", \"metadata\": \"\(words)\", \"requisition_id\": \"\(words)\"")
      // What is no JSON with these words in it is refused as such.
      guard let source = try? ImportSource(SourceFile(path: "x", text: json)) else { continue }
      let draft = try #require(source.drafts(in: plainContext).first).get()
      let (role, errors) = read(draft.text)
      #expect(errors == [], "\(draft.text)")
      #expect(role?.allow.isEmpty == true)
      #expect(!draft.text.contains("# remit:") && !draft.text.contains("# yaml-language-server"))
      #expect(
        draft.text.unicodeScalars.allSatisfy {
          $0 == "\n" || $0.value >= 0x20 && $0.value != 0x7F && $0 != "\u{202E}"
        })
    }
  }

  @Test(
    "work grows as the text does: a megabyte is nothing special",
    arguments: ["<ul><li>", "<b>", "&amp;", "`", "[", "* ", "Berlin, ", "€1 "])
  func long(_ piece: String) throws {
    let content = String(repeating: piece, count: 40_000)
    let result = try drafts(greenhouse("ML Engineer", content))
    #expect(result.count == 1)
  }

  @Test("hidden characters are dropped from every value, and counted")
  func hidden() throws {
    let draft = try draft(greenhouse("ML\\u202E Engineer", "<p>You train\\u0000 models.</p>"))
    #expect(draft.title == "ML Engineer")
    #expect(draft.account.notes == ["2 characters that nobody sees were dropped"])
  }
}
