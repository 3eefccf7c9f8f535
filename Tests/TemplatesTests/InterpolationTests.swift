import Templates
import Testing

@Suite struct InterpolationTests {
  @Test("text is escaped, and left alone where three braces or & ask for it")
  func escaping() {
    let data = record([("x", .text("<a href=\"'\">&"))])
    #expect(
      render("{{x}} {{{x}}} {{& x}}", data)
        == "&lt;a href=&quot;&#39;&quot;&gt;&amp; <a href=\"'\">& <a href=\"'\">&")
  }

  @Test("numbers and flags print as words, lists, records and nothing do not print")
  func otherValues() {
    let data = record([
      ("number", .number(-85)), ("yes", .flag(true)), ("no", .flag(false)), ("absent", .absent),
      ("list", .list([.text("a")])), ("record", record([])),
    ])
    #expect(
      render("{{number}}|{{yes}}|{{no}}|{{absent}}|{{list}}|{{record}}|{{unknown}}", data)
        == "-85|true|false||||")
  }

  @Test("names may have hyphens and dots")
  func names() {
    let data = record([
      ("must-haves", .text("a")), ("role", record([("pay", record([("min", .text("b"))]))])),
    ])
    #expect(render("{{must-haves}}{{role.pay.min}}{{role.pay.max}}{{role.must-haves}}", data) == "ab")
  }

  @Test("text beyond ASCII passes through")
  func unicode() {
    let data = record([("größe", .text("„5 € < 6 €“"))])
    #expect(render("ä{{größe}}–", data) == "ä„5 € &lt; 6 €“–")
  }

  @Test("a long list of names is searched right")
  func manyNames() {
    let names = (0..<300).map { "name-\($0)" }
    let data = record(names.map { ($0, .text($0)) })
    #expect(render(names.map { "{{\($0)}}" }.joined(), data) == names.joined())
  }

  @Test("tags may be set off by other delimiters")
  func delimiters() {
    let data = record([("x", .text("<"))])
    #expect(
      render("{{=<% %>=}}<%x%> {{x}} <%{x}%> <%&x%>\n<%={{ }}=%>\n{{x}}", data) == "&lt; {{x}} < <\n&lt;")
  }

  @Test("comments print nothing, and take their line with them")
  func comments() {
    #expect(render("a{{! b }}c\n  {{! d\n e }}\nf", .absent) == "ac\nf")
  }

  @Test("a lone brace is text")
  func braces() {
    #expect(render("{ { a } } }}", .absent) == "{ { a } } }}")
  }

  @Test("a set without text still prints")
  func noText() {
    #expect(render("{{.}}", .text("a")) == "a")
    #expect(render("", .text("a")) == "")
  }
}
