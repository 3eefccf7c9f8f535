import Templates
import Testing

@Suite struct SyntaxTests {
  private func complaints(_ template: String) -> [String] { compile(template).complaints }

  @Test("a tag without an end is shown where it begins, and reading goes on after it")
  func unclosedTag() {
    #expect(
      complaints("é {{title\n<p>{{#a}</p>\n{{{b}}\n{{^c}}") == [
        "page.mustache:1:3-1:10: error theme/syntax: this tag has no end\n  help: write `}}` at its end",
        "page.mustache:2:4-2:13: error theme/syntax: this tag has no end\n  help: write `}}` at its end",
        "page.mustache:3:1-3:7: error theme/syntax: this tag has no end\n  help: write `}}}` at its end",
        "page.mustache:4:4-4:5: error theme/syntax: `c` is opened here and never closed\n"
          + "  help: write `{{/c}}` where it ends",
      ])
    #expect(
      complaints("{{! never\nended") == [
        "page.mustache:1:1-1:10: error theme/syntax: this tag has no end\n  help: write `}}` at its end"
      ])
    #expect(
      complaints("a {{") == [
        "page.mustache:1:3-1:5: error theme/syntax: this tag has no end\n  help: write `}}` at its end"
      ])
  }

  @Test("a close tag of another name shows both places")
  func mismatch() {
    #expect(
      complaints("{{#must-haves}}\n{{/must-have}}\n{{/other}}") == [
        "page.mustache:2:4-2:13: error theme/syntax: this closes `must-have`, but what is open is `must-haves`\n"
          + "  page.mustache:1:4-1:14: `must-haves` is opened here\n  help: write `{{/must-haves}}` here",
        "page.mustache:3:4-3:9: error theme/syntax: `other` is closed here, but was not opened\n"
          + "  help: take the tag out, or write `{{#other}}` where it begins",
      ])
    #expect(
      complaints("{{#a}}\n{{#b}}\n{{/a}}") == [
        "page.mustache:3:4-3:5: error theme/syntax: `a` is closed while `b` in it is still open\n"
          + "  page.mustache:2:4-2:5: `b` is opened here\n  help: write `{{/b}}` before `{{/a}}`"
      ])
  }

  @Test("names are there, whole and without spaces")
  func names() {
    #expect(
      complaints("{{}} {{# }} {{must haves}} {{a..b}} {{>a.b/c}}") == [
        "page.mustache:1:1-1:5: error theme/syntax: this tag names nothing\n"
          + "  help: write a name between the delimiters, or take the tag out",
        "page.mustache:1:6-1:12: error theme/syntax: this tag names nothing\n"
          + "  help: write a name between the delimiters, or take the tag out",
        "page.mustache:1:15-1:25: error theme/syntax: the name `must haves` has a space in it\n"
          + "  help: names are written without spaces, mostly with hyphens, such as `must-haves`",
        "page.mustache:1:30-1:34: error theme/syntax: the name `a..b` has an empty part\n"
          + "  help: write one dot between two names, such as `role.pay`",
      ])
  }

  @Test("delimiters come in twos", arguments: ["{{=<%=}}", "{{=a b c=}}", "{{= =}}"])
  func delimiters(_ tag: String) {
    #expect(
      complaints(tag) == [
        "page.mustache:1:1-1:\(tag.count + 1): error theme/syntax: this tag does not set two delimiters\n"
          + "  help: write the two with a space between, such as `{{=<% %>=}}`, and no `=` in them"
      ])
  }

  @Test("tags can be nested a hundred deep, and no deeper")
  func depth() {
    let deep = { String(repeating: "{{#a}}", count: $0) + String(repeating: "{{/a}}", count: $0) }
    #expect(complaints(deep(100)) == [])
    #expect(
      complaints(deep(5000)) == [
        "page.mustache:1:601-1:607: error theme/syntax: more than 100 tags are open here at once\n"
          + "  help: move an inner part to a template of its own"
      ])
  }

  @Test("any bytes are read without a crash")
  func anyBytes() {
    let pieces = [
      "{{", "}}", "{{{", "}}}", "#a", "/a", "$a", "<a", ">", "*", "=", "!", " ", "\n", "\r\n", ".", "é",
      "{{/a}}", "{{<a}}",
    ]
    var seed: UInt64 = 1
    for _ in 0..<3000 {
      var text = ""
      for _ in 0..<12 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(seed >> 33) % pieces.count]
      }
      let (set, _) = compile(text, ["a": text])
      #expect(set.names.count == 2)
      _ = render(text, record([("a", .list([.text("x")]))]), ["a": text])
      _ = check(text, Shape("page", [.init("a", .list(.text))]), ["a": text])
    }
  }
}
