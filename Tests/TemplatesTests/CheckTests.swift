import Diagnostics
import Templates
import Testing

@Suite struct CheckTests {
  private static let pay = Shape("pay", [.init("min", .text), .init("max", .text)])
  private static let stage = Shape("stage", [.init("name", .text), .init("with", .list(.text))])
  private let role = Shape(
    "role",
    [
      .init("title", .text), .init("summary", .html), .init("is-open", .flag),
      .init("must-haves", .list(.text)),
      .init("pay", .record(pay)), .init("stages", .list(.record(stage))),
      .init("kind", .template(["a", "b"])),
    ])
  private let roleNames =
    "  note: `role` has `title`, `summary`, `is-open`, `must-haves`, `pay`, `stages` and `kind`\n"

  @Test("a template that uses what is there passes")
  func clean() {
    let page = """
      {{<layout}}{{$main}}{{title}}{{{summary}}}{{#is-open}}{{^pay}}-{{/pay}}{{pay.min}}{{#pay}}{{max}}{{title}}{{/pay}}
      {{/is-open}}{{#stages}}{{>stage}}{{/stages}}{{>*kind}}{{kind}}{{#title}}{{.}}{{/title}}{{/main}}{{/layout}}
      """
    let parts = [
      "layout": "{{$main}}{{neverShown}}{{/main}}{{$other}}{{title}}{{/other}}",
      "stage": "{{name}}{{#with}}{{.}}{{/with}}", "a": "{{title}}", "b": "",
    ]
    #expect(check(page, role, parts) == [])
  }

  @Test("a name that is not there is reported with the near one, at its own place")
  func unknownName() {
    #expect(
      check("é\n{{#must-have}}{{.}}{{anything}}{{/must-have}}{{pay.mn}}", role) == [
        "page.mustache:2:4-2:13: error theme/unknown-name: there is no `must-have` in `role`\n" + roleNames
          + "  help: did you mean `must-haves`?\n  fix: Write `must-haves`: 2:4-2:13 must-haves",
        "page.mustache:2:52-2:54: error theme/unknown-name: there is no `mn` in `pay`\n"
          + "  note: `pay` has `min` and `max`\n  help: did you mean `min`?\n  fix: Write `min`: 2:52-2:54 min",
      ])
  }

  @Test("a name is searched in all scopes that are open, also through partials")
  func scopes() {
    #expect(
      check("{{#stages}}\n{{>part}}\n{{/stages}}", role, ["part": "{{name}}{{title}}{{salary}}"]) == [
        "part.mustache:1:20-1:26: error theme/unknown-name: there is no `salary` in `stage` or `role`\n"
          + "  note: `stage` has `name` and `with`\n" + roleNames.dropLast()
      ])
  }

  @Test("names of names need a record")
  func steps() {
    #expect(
      check("{{stages.name}}{{title.length}}", role) == [
        "page.mustache:1:10-1:14: error theme/unknown-name: `stages` is a list and has no `name`\n"
          + "  help: use `name` between `{{#stages}}` and `{{/stages}}`",
        "page.mustache:1:24-1:30: error theme/unknown-name: `title` is a text and has no `length`",
      ])
  }

  @Test("text may not go into the page unescaped, nor markup escaped")
  func escaping() {
    #expect(
      check("{{{title}}} {{& title }} {{summary}} {{=<% %>=}}<%&title%>", role) == [
        "page.mustache:1:1-1:12: error theme/unescaped: `title` is plain text and would stand in the page unescaped\n"
          + "  help: write `{{title}}`\n  fix: Write `{{title}}`: 1:1-1:12 {{title}}",
        "page.mustache:1:13-1:25: error theme/unescaped: `title` is plain text and would stand in the page unescaped\n"
          + "  help: write `{{title}}`\n  fix: Write `{{title}}`: 1:13-1:25 {{title}}",
        "page.mustache:1:26-1:37: error theme/unescaped: `summary` is markup, and its tags would be shown to readers\n"
          + "  help: write `{{{summary}}}`\n  fix: Write `{{{summary}}}`: 1:26-1:37 {{{summary}}}",
        "page.mustache:1:49-1:59: error theme/unescaped: `title` is plain text and would stand in the page unescaped\n"
          + "  help: write `{{title}}`",
      ])
  }

  @Test("what is no text cannot be printed")
  func wrongKind() {
    #expect(
      check("{{is-open}}{{must-haves}}{{#stages}}{{.}}{{/stages}}{{>*title}}", role) == [
        "page.mustache:1:3-1:10: error theme/wrong-kind: `is-open` is a yes or no, which cannot be printed\n"
          + "  help: open it with `{{#is-open}}` and close it with `{{/is-open}}`",
        "page.mustache:1:14-1:24: error theme/wrong-kind: `must-haves` is a list, which cannot be printed\n"
          + "  help: open it with `{{#must-haves}}` and close it with `{{/must-haves}}`",
        "page.mustache:1:39-1:40: error theme/wrong-kind: `.` is a record (`stage`), which cannot be printed\n"
          + "  help: use one of its names",
        "page.mustache:1:57-1:62: error theme/wrong-kind: `title` is a text and names no template",
      ])
  }

  @Test("partials and parents must be there")
  func unknownPartial() {
    #expect(
      check("{{>stge}}{{<stag}}{{/stag}}{{>*kind}}", role, ["stage": "", "b": ""]) == [
        "page.mustache:1:4-1:8: error theme/unknown-partial: there is no template `stge`\n"
          + "  note: the templates are `b`, `page` and `stage`\n  help: did you mean `stage`?\n"
          + "  fix: Write `stage`: 1:4-1:8 stage",
        "page.mustache:1:13-1:17: error theme/unknown-partial: there is no template `stag`\n"
          + "  note: the templates are `b`, `page` and `stage`\n  help: did you mean `stage`?\n"
          + "  fix: Write `stage`: 1:13-1:17 stage",
        "page.mustache:1:32-1:36: error theme/unknown-partial: `kind` may name `a`, and there is no such template\n"
          + "  help: add a template `a`",
      ])
    var sink = DiagnosticSink()
    compile("").0.check([("pge", role)], into: &sink)
    #expect(
      sink.diagnostics.map(described) == [
        "pge.mustache:1:1-1:1: error theme/unknown-partial: there is no template `pge`\n"
          + "  note: the templates are `page`\n  help: did you mean `page`?"
      ])
  }

  @Test("a parent must have the blocks that are filled, and text outside of them is pointed out")
  func blocks() {
    #expect(
      check(
        "{{<layout}}\nlost\n{{$titel}}{{oops}}{{/titel}}{{$deep}}{{/deep}}{{/layout}}", role,
        ["layout": "{{$title}}{{/title}}{{>inner}}", "inner": "{{$deep}}{{/deep}}"]) == [
          "page.mustache:2:1-3:1: warning theme/lost-text: this stands in no block and is never shown\n"
            + "  help: move it into a block, or take it out",
          "page.mustache:3:4-3:9: error theme/unknown-block: `layout` has no block `titel`\n"
            + "  note: `layout` has the blocks `deep` and `title`\n  help: did you mean `title`?",
        ])
  }

  @Test("an argument is checked in the scope and file where it counts")
  func arguments() {
    #expect(
      check(
        "{{<layout}}{{$row}}{{name}}{{nme}}{{/row}}{{/layout}}", role,
        ["layout": "{{#stages}}{{$row}}{{/row}}{{/stages}}"]) == [
          "page.mustache:1:30-1:33: error theme/unknown-name: there is no `nme` in `stage` or `role`\n"
            + "  note: `stage` has `name` and `with`\n" + roleNames
            + "  help: did you mean `name`?\n  fix: Write `name`: 1:30-1:33 name"
        ])
  }

  @Test("templates that use themselves without end are reported with the way round")
  func recursion() {
    #expect(
      check(
        "{{<a}}{{/a}}", role,
        ["a": "{{#is-open}}{{<b}}{{$x}}{{/x}}{{/b}}{{/is-open}}", "b": "{{$x}}{{/x}}{{>a}}"]) == [
          "a.mustache:1:16-1:17: error theme/recursion: `b` uses itself without end\n"
            + "  note: `b` uses `a` uses `b`\n  help: take one of these uses out"
        ])
    #expect(
      check("{{#stages}}{{>page}}{{/stages}}", role) == [
        "page.mustache:1:15-1:19: error theme/recursion: `page` uses itself without end\n"
          + "  note: `page` uses `page`\n  help: take one of these uses out"
      ])
  }

  @Test("parents that meet again with other blocks end, and pass")
  func recursionThatEnds() {
    #expect(
      check(
        "{{<a}}{{$foo}}x{{/foo}}{{/a}}", role,
        [
          "a": "{{$foo}}d{{/foo}}{{$bar}}{{<b}}{{/b}}{{/bar}}",
          "b": "{{$foo}}d{{/foo}}{{<a}}{{$bar}}end{{/bar}}{{/a}}",
        ]) == [])
  }

  @Test("a mistake in a shared template is reported once for all pages")
  func severalEntries() {
    var sink = DiagnosticSink()
    let (set, _) = compile("{{>part}}", ["other": "{{>part}}", "part": "{{tite}}"])
    set.check([("page", role), ("other", role)], into: &sink)
    #expect(sink.diagnostics.map(\.message) == ["there is no `tite` in `role`"])
  }
}
