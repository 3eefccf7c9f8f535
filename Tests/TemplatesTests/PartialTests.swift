import Diagnostics
import Templates
import Testing
import Text

@Suite struct PartialTests {
  @Test("a partial alone on its line is indented, empty lines and values are not")
  func indentation() {
    let data = record([("x", .text("1\n2")), ("list", .list([.text("a"), .text("b")]))])
    let part = "<p>\n\n{{x}}\n  {{>inner}}\n{{#list}}\n{{.}},\n{{/list}}\n</p>\n"
    #expect(
      render("[\n  {{>part}}\n]\n", data, ["part": part, "inner": "i\nj\n"])
        == "[\n  <p>\n\n  1\n2\n    i\n    j\n  a,\n  b,\n  </p>\n]\n")
  }

  @Test("a partial within a line is not indented, nor is what it includes")
  func inline() {
    #expect(
      render(
        "  {{>outer}}\n", .absent,
        ["outer": "a {{>inner}}\n", "inner": "b\nc\n  {{>last}}", "last": "d\ne\n"])
        == "  a b\nc\n  d\n  e\n\n")
  }

  @Test("a dynamic name chooses the partial; one that is not there prints nothing")
  func dynamicNames() {
    let data = record([("kind", .text("b")), ("none", .text("z")), ("deep", record([("kind", .text("a"))]))])
    let parts = ["a": "A", "b": "B"]
    #expect(render("{{>*kind}}{{> * deep.kind }}{{>*none}}{{>*unknown}}{{>missing}}.", data, parts) == "BA.")
  }

  @Test("a partial sees the delimiters of its own file only")
  func delimiters() {
    #expect(render("{{=| |=}}|>part|{{.}}", .text("x"), ["part": "{{.}}|.|"]) == "x|.|{{.}}")
  }

  @Test("a partial may use itself for values within each other")
  func recursion() {
    let data = record([
      ("name", .text("a")),
      ("parts", .list([record([("name", .text("b")), ("parts", .list([]))])])),
    ])
    #expect(render("{{>node}}", data, ["node": "<{{name}}{{#parts}}{{>node}}{{/parts}}>"]) == "<a<b>>")
  }

  @Test(
    "templates that use themselves without end stop the page there",
    arguments: [
      "x{{>page}}{{>page}}", "x{{#.}}{{>page}}{{/.}}", "x{{<page}}{{$a}}{{/a}}{{/page}}",
      "x{{<page}}{{$a}}{{>page}}{{/a}}{{/page}}{{$a}}{{/a}}",
    ])
  func endless(_ template: String) {
    let text = render(template, .text("y"))
    #expect(!text.isEmpty && text.utf8.count < 1000 && text.utf8.allSatisfy { $0 == UInt8(ascii: "x") })
  }

  @Test("rendering appends to what the buffer holds, and an unknown template adds nothing")
  func buffer() {
    let (set, _) = compile("b")
    var buffer = ByteBuffer()
    buffer.append("a")
    set.render("page", .absent, into: &buffer)
    set.render("other", .absent, into: &buffer)
    #expect(buffer.string == "ab")
    #expect(set.names == ["page"])
  }
}
