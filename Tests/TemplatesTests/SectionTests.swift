import Templates
import Testing

@Suite struct SectionTests {
  @Test(
    "absent, false, empty lists and empty texts are falsy",
    arguments: [
      (Value.absent, false), (.flag(false), false), (.list([]), false), (.text(""), false),
      (.html(""), false),
      (.flag(true), true), (.list([.absent]), true), (.text("0"), true), (.number(0), true),
      (.record(Record(Shape("empty", []), [])), true),
    ])
  func truth(_ value: Value, _ isTruthy: Bool) {
    #expect(render("{{#x}}yes{{/x}}{{^x}}no{{/x}}", record([("x", value)])) == (isTruthy ? "yes" : "no"))
  }

  @Test("a list prints its section for each item, with . for the item")
  func lists() {
    let data = record([("stack", .list([.text("Python"), .text("C & C++")]))])
    #expect(render("{{#stack}}<li>{{.}}</li>{{/stack}}", data) == "<li>Python</li><li>C &amp; C++</li>")
  }

  @Test("a flag opens no scope, so that . stays the item around it")
  func flags() {
    let data = record([("on", .flag(true)), ("list", .list([.text("a"), .text("b")]))])
    #expect(render("{{#list}}{{#on}}{{.}}{{/on}}{{/list}}", data) == "ab")
  }

  @Test("names are searched from the inside out, an absent one ends the search")
  func scopes() {
    let data = record([
      ("a", .text("outer")), ("b", .text("outer")),
      ("inner", record([("a", .absent), ("c", .text("inner"))])),
    ])
    #expect(render("{{#inner}}[{{a}}][{{b}}][{{c}}]{{/inner}}", data) == "[][outer][inner]")
  }

  @Test("section tags alone on a line take it with them, with any line ends")
  func standalone() {
    let data = record([("list", .list([.text("a"), .text("b")]))])
    #expect(render("<\n  {{#list}}\n  {{.}}\n  {{/list}}\n>", data) == "<\n  a\n  b\n>")
    #expect(render("<\r\n  {{#list}}\r\n{{.}}\r\n {{/list}}\r\n>", data) == "<\r\na\r\nb\r\n>")
  }

  @Test("a record built before is as good as one in place, at any depth")
  func sharedRecords() {
    let site = Record(Shape("site", [.init("name", .text)]), [.text("Example")])
    let data = record([("sites", .list([.record(site), .record(site)])), ("site", .record(site))])
    #expect(
      render("{{#sites}}{{name}} {{/sites}}{{site.name}}{{#site}}!{{name}}{{/site}}", data)
        == "Example Example Example!Example")
  }
}
