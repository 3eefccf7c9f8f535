import Diagnostics
import Markdown
import Testing

@Suite("Links that are safe to follow")
struct SafetyTests {
  @Test(
    "a link with an unknown scheme is shown as text",
    arguments: [
      "[a](javascript:alert(1))", "[a](JaVaScRiPt:x)",
      "[a](<javascript:x>)", "[a](&#106;avascript:x)",
      "[a](javascript&colon;x)", "[a](java%73cript:x)",
      "[a](vbscript:x)", "[a](data:text/html,x)", "[a](file:///etc)",
      "[a](blob:x)", "[a](http:e.org)", "[a](https:/e.org)",
      "[a](&#32;javascript:x)", "[a]\n\n[a]: javascript:x",
    ])
  func schemes(text: String) {
    let document = MarkdownDocument(parsing: text)
    #expect(document.unsafeLinks.count == 1)
    #expect(document.links.isEmpty)
    #expect(MarkdownRenderer().html(document) == "<p>a</p>\n")
  }

  @Test("an autolink with an unknown scheme is shown as text")
  func autolink() {
    let document = MarkdownDocument(parsing: "<javascript:alert(1)>")
    #expect(document.unsafeLinks.count == 1)
    #expect(MarkdownRenderer().html(document) == "<p>javascript:alert(1)</p>\n")
  }

  @Test(
    "control characters in an address are refused",
    arguments: ["[a](java&#10;script:x)", "[a](java&Tab;script:x)", "[a](&#1;javascript:x)", "[a](b&#127;)"])
  func controlCharacters(text: String) {
    let document = MarkdownDocument(parsing: text)
    #expect(document.unsafeLinks.count == 1)
    #expect(MarkdownRenderer().html(document) == "<p>a</p>\n")
  }

  @Test(
    "an address of another site without its scheme is refused",
    arguments: ["[a](//e.org)", "[a](/\\e.org)", "[a](\\\\\\\\e.org)", "[a](\\/\\/e.org)"])
  func missingScheme(text: String) {
    let document = MarkdownDocument(parsing: text)
    #expect(document.unsafeLinks.count == 1)
    #expect(MarkdownRenderer().html(document) == "<p>a</p>\n")
  }

  @Test(
    "an unsafe image is shown as its alternative text",
    arguments: [
      "![a](data:image/png;base64,x)", "![a](javascript:x)", "![a](mailto:a@b.c)", "![a](//e.org/b)",
    ])
  func images(text: String) {
    let document = MarkdownDocument(parsing: text)
    #expect(document.unsafeLinks.count == 1)
    #expect(document.images.isEmpty)
    #expect(MarkdownRenderer().html(document) == "<p>a</p>\n")
  }

  @Test(
    "the usual addresses stay as they are",
    arguments: [
      ("https://e.org/a?b=c#d", LinkReach.web), ("HTTP://e.org", .web), ("mailto:a@e.org", .mail),
      ("tel:+4930123", .phone), ("#top", .fragment), ("../a/b.md", .relative), ("/roles/", .relative),
      ("?q=a:b", .relative), ("a/b:c", .relative), ("", .relative), ("%E4", .relative),
    ])
  func safe(destination: String, reach: LinkReach) {
    let document = MarkdownDocument(parsing: "[a](\(destination))")
    let rel = reach == .web ? " rel=\"noopener\"" : ""
    #expect(document.links.map(\.reach) == [reach])
    #expect(MarkdownRenderer().html(document) == "<p><a href=\"\(destination)\"\(rel)>a</a></p>\n")
  }

  @Test("an address cannot leave its attribute")
  func attributes() {
    let document = MarkdownDocument(parsing: "[a](<b\"c<d'e `f\\\\gä{}>) ![\"><x>](h \"'>&\") z")
    #expect(document.links.isEmpty)
    let closed = MarkdownDocument(parsing: "[a](<b\"c'e `f\\\\gä{}>) ![\"&gt;](h \"'>&\") z")
    #expect(
      MarkdownRenderer().html(closed) == """
        <p><a href="b%22c&#39;e%20%60f%5Cg%C3%A4%7B%7D">a</a> \
        <img src="h" alt="&quot;&gt;" title="&#39;&gt;&amp;" loading="lazy" decoding="async"> z</p>

        """)
  }
}
