import Templates
import Testing

@Suite struct InheritanceTests {
  private let layout = """
    <title>{{$title}}Careers{{/title}}</title>
    <main>
      {{$main}}
      <p>Nothing yet</p>
      {{/main}}
    </main>
    """

  @Test("blocks show their default where nothing replaces it")
  func defaults() {
    #expect(
      render("{{<layout}}{{/layout}}", .absent, ["layout": layout])
        == "<title>Careers</title>\n<main>\n  <p>Nothing yet</p>\n</main>")
  }

  @Test("a page fills the blocks of its layout, indented as they stand there")
  func layoutAndPage() {
    let page = """
      {{<layout}}
        {{$title}}{{title}} – Careers{{/title}}
        This is not shown.
        {{$main}}
              <h1>{{title}}</h1>
              <ul>
                {{#list}}
                <li>{{.}}</li>
                {{/list}}
              </ul>
        {{/main}}
      {{/layout}}

      """
    let data = record([("title", .text("ML & more")), ("list", .list([.text("a"), .text("b")]))])
    #expect(
      render(page, data, ["layout": layout]) == """
        <title>ML &amp; more – Careers</title>
        <main>
          <h1>ML &amp; more</h1>
          <ul>
            <li>a</li>
            <li>b</li>
          </ul>
        </main>
        """)
  }

  @Test("the outermost page has the say over several levels")
  func levels() {
    let parts = [
      "a": "{{<b}}{{$x}}a{{/x}}{{$y}}a{{/y}}{{/b}}", "b": "{{$x}}b{{/x}}{{$y}}b{{/y}}{{$z}}b{{/z}}",
    ]
    #expect(render("{{<a}}{{$x}}page{{/x}}{{/a}}", .absent, parts) == "pageab")
  }

  @Test("a block in an argument is replaced from outside its own template only")
  func nestedBlocks() {
    let parts = ["a": "{{<b}}{{$x}}[{{$y}}a{{/y}}]{{/x}}{{$y}}wrong{{/y}}{{/b}}", "b": "{{$x}}b{{/x}}"]
    #expect(render("{{<a}}{{/a}}", .absent, parts) == "[a]")
    #expect(render("{{<a}}{{$y}}page{{/y}}{{/a}}", .absent, parts) == "[page]")
    #expect(render("{{<b}}{{$x}}({{$x}}self{{/x}}){{/x}}{{/b}}", .absent, parts) == "(self)")
  }

  @Test("an argument is printed in the scope of the block")
  func scope() {
    let data = record([("name", .text("outer")), ("inner", record([("name", .text("inner"))]))])
    #expect(
      render("{{<a}}{{$x}}{{name}}{{/x}}{{/a}}", data, ["a": "{{$x}}{{/x}} {{#inner}}{{$x}}{{/x}}{{/inner}}"])
        == "outer inner")
  }

  @Test("a standalone parent is indented as a partial is, one within a line is not")
  func parentIndentation() {
    let parts = ["a": "1\n{{$x}}\n2\n{{/x}}\n3\n"]
    #expect(render("<\n  {{<a}}\n  {{/a}}\n>", .absent, parts) == "<\n  1\n  2\n  3\n>")
    #expect(
      render("<\n  {{<a}}{{$x}}\n a\n b\n{{/x}}{{/a}}\n>", .absent, parts) == "<\n  1\n  a\n  b\n  3\n>")
    #expect(render("- {{<a}}{{/a}}.", .absent, parts) == "- 1\n2\n3\n.")
  }

  @Test("lines that begin with a section in a block are indented once")
  func sectionsInBlocks() {
    let data = record([("yes", .flag(true)), ("no", .flag(false)), ("x", .text("x"))])
    let page =
      "{{<a}}{{$b}}\n{{#no}}\nnever\n{{/no}}\n{{#yes}}\nline\n{{/yes}}\n{{x}} {{#yes}}y{{/yes}}\n{{/b}}{{/a}}"
    #expect(render(page, data, ["a": "<\n  {{$b}}\n  {{/b}}\n>"]) == "<\n  line\n  x y\n>")
    #expect(render(page, data, ["a": "<\n  - {{$b}}{{/b}}>"]) == "<\n  - line\nx y\n>")
    #expect(render(page, data, ["a": "<\n  {{$b}}{{/b}}>"]) == "<\n  line\n  x y\n>")
  }

  @Test("a dynamic name chooses the parent")
  func dynamicParent() {
    let data = record([("layout", .text("b"))])
    #expect(
      render("{{<*layout}}{{$x}}page{{/x}}{{/*layout}}", data, ["a": "a", "b": "b {{$x}}{{/x}}"]) == "b page")
    #expect(
      render("{{<*layout}}{{$x}}page{{/x}}{{/layout}}", data, ["a": "a", "b": "b {{$x}}{{/x}}"]) == "b page")
  }
}
