import Diagnostics
import Testing

@testable import Checking

@Suite("reading HTML")
struct TokenizerTests {
  /// The tokens of a document, each as the bytes that it takes up, with names and values as they are meant.
  private func tokens(_ html: String) -> [String] {
    let bytes = Array(html.utf8)
    func text(_ range: SourceRange) -> String { String(decoding: bytes[range.indices], as: UTF8.self) }
    var tokenizer = HTMLTokenizer(bytes)
    var found: [String] = []
    while let token = tokenizer.next() {
      switch token {
      case .start(let tag):
        let attributes = tag.attributes.map { " \($0.name)=[\(text($0.value))]" }.joined()
        found.append("<\(tag.name)\(attributes)>")
      case .end(let name, _): found.append("</\(name)>")
      case .text(let range): found.append(text(range))
      case .comment(let range): found.append("comment \(text(range))")
      }
    }
    return found
  }

  @Test(
    "tags, attributes and text",
    arguments: [
      ("<p>One</p>", ["<p>", "One", "</p>"]),
      ("<A HREF='a b' Title=x hidden>", ["<a href=[a b] title=[x] hidden=[]>"]),
      ("<img alt=\"a > b\"/>", ["<img alt=[a > b]>"]), ("<br/><hr />", ["<br>", "<hr>"]),
      ("a < b & c", ["a < b & c"]), ("1<2<b>", ["1<2", "<b>"]), ("<p", ["<p>"]), ("<", ["<"]),
      ("</p x>a", ["</p>", "a"]), ("<a href = x>", ["<a href=[x]>"]), ("<a =b>", ["<a =b=[]>"]),
      ("<a href=\"x", ["<a href=[x]>"]), ("", []),
    ])
  func markup(_ html: String, _ expected: [String]) {
    #expect(tokens(html) == expected)
  }

  @Test(
    "what only looks like markup",
    arguments: [
      ("<!-- <p> -->a", ["comment <!-- <p> -->", "a"]), ("<!doctype html>", ["comment <!doctype html>"]),
      ("<!-- a", ["comment <!-- a"]), ("</ p>", ["comment </ p>"]), ("<?xml?>", ["comment <?xml?>"]),
      ("<script>if (a<b) '</p>'</script>", ["<script>", "if (a<b) '</p>'", "</script>"]),
      ("<style>a{}</STYLE >b", ["<style>", "a{}", "</style>", "b"]),
      ("<title></title>", ["<title>", "</title>"]),
      ("<textarea><p></textarea>", ["<textarea>", "<p>", "</textarea>"]),
      ("<script>never", ["<script>", "never"]),
    ])
  func rawText(_ html: String, _ expected: [String]) {
    #expect(tokens(html) == expected)
  }

  @Test("no cut through a document stops the reader")
  func cuts() {
    let html = Array(page("<a href='x' title=\"é\"><!-- c --><script>s</script><p>&amp;&#x41;</p></a>").utf8)
    for end in html.indices {
      let cut = Array(html[..<end])
      let page = Page(SourceFile(path: "a.html", bytes: cut))
      #expect(page.elements.allSatisfy { Int($0.content.end) <= end && Int($0.tag.range.end) <= end })
      _ = page.links
    }
  }

  @Test(
    "character references are what they stand for",
    arguments: [
      ("a&amp;b", "a&b"), ("&lt;&gt;&quot;&#39;", "<>\"'"), ("&#x41;&#66;", "AB"),
      ("&unknown;&", "&unknown;&"),
      ("&#xD800;", "&#xD800;"), ("?a=1&b=2", "?a=1&b=2"),
    ])
  func references(_ html: String, _ expected: String) {
    #expect(decoded(Array(html.utf8)[...]) == expected)
  }

  @Test(
    "addresses in a srcset",
    arguments: [
      ("a.png", ["a.png"]), ("a.png 1x, b.png 2x", ["a.png", "b.png"]), ("a.png, b.png", ["a.png", "b.png"]),
      (" a.png 320w ,b.png 640w,", ["a.png", "b.png"]),
      ("data:image/png;base64,AA 1x", ["data:image/png;base64,AA"]),
      ("", []),
    ])
  func srcset(_ value: String, _ expected: [String]) {
    let bytes = Array(value.utf8)
    let found = addressesInSrcset(bytes, SourceRange(0, bytes.count))
    #expect(found.map { String(decoding: bytes[$0.indices], as: UTF8.self) } == expected)
  }

  @Test(
    "what a style sheet loads",
    arguments: [
      ("a { background: url(a.svg) }", ["picture a.svg"]), ("a{b:URL( 'a b.svg' )}", ["picture a b.svg"]),
      ("@import \"a.css\"; @import url(b.css) print;", ["sheet a.css", "sheet b.css"]),
      ("@font-face { src: url(a.woff2) format('woff2') } b { c: url(d) }", ["font a.woff2", "picture d"]),
      ("/* url(a) */ b { content: 'url(c)' }", []), ("a { b: url(", ["picture "]), ("a { b: -url(c) }", []),
    ])
  func stylesheet(_ css: String, _ expected: [String]) {
    #expect(loadsOfStylesheet(Array(css.utf8)).map { "\($0.kind) \($0.address)" } == expected)
  }
}
