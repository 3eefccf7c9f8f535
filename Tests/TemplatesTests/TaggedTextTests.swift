import Templates
import Testing
import Text

@Suite("Text that says its language") struct TaggedTextTests {
  private static let model = Model<TaggedText, Void>("item", [.tagged("x", "A text.") { text, _ in text }])

  private func rendered(_ template: String, _ text: TaggedText) -> String {
    render(template, .record(Self.model.record(text, ())))
  }

  @Test("between tags it is wrapped in an element with its language, and escaped as any text is")
  func content() {
    let text = TaggedText("a < b", language: "en")
    #expect(rendered("<p>{{x}}</p>", text) == "<p><span lang=\"en\">a &lt; b</span></p>")
    #expect(
      rendered("{{#x}}<p>{{x}}{{/x}}</p>{{x}}", text).hasSuffix("</p><span lang=\"en\">a &lt; b</span>"))
    #expect(
      rendered("a < b, <b>1</b> <!-- c --> {{x}}", text).hasSuffix(" <span lang=\"en\">a &lt; b</span>"))
  }

  @Test("the page's own language is not said, nor that of nothing")
  func own() {
    #expect(rendered("<p>{{x}}</p>", TaggedText("a")) == "<p>a</p>")
    #expect(rendered("<p>{{x}}</p>", TaggedText("", language: "en")) == "<p></p>")
    #expect(rendered("{{#x}}there{{/x}}", TaggedText("", language: "en")) == "")
  }

  @Test(
    "in a tag, and in elements that hold text alone, it is only text",
    arguments: [
      "<img alt=\"{{x}}\">", "<img alt='{{x}}'>", "<img alt={{x}}>", "<a title=\"b > c\" href=\"{{x}}\">",
      "<{{x}}>", "<title>{{x}}</title>", "<script>var a = 1 < 2; \"{{x}}\"</script>",
      "<textarea rows=2>{{x}}</textarea>", "<img{{#x}} alt=\"{{x}}\"{{/x}}>",
    ])
  func attribute(_ template: String) {
    #expect(!rendered(template, TaggedText("a", language: "en")).contains("span"))
    // Behind it, elements may begin again.
    #expect(
      rendered(template + "<b>{{x}}", TaggedText("a", language: "en")).hasSuffix(
        "<b><span lang=\"en\">a</span>"))
  }
}
