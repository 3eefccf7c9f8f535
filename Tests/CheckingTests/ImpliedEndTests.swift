import Diagnostics
import Testing

@testable import Checking

@Suite("elements whose end tags are left out")
struct ImpliedEndTests {
  /// Each element with its parent: `p<body`.
  private func tree(_ html: String) -> [String] {
    let page = Page(SourceFile(path: "index.html", bytes: Array(html.utf8)))
    return page.elements.map { element in
      element.parent.map { "\(element.name)<\(page.elements[$0].name)" } ?? element.name
    }
  }

  @Test(
    "end where the next one begins",
    arguments: [
      ("<div><p>a<p>b</div>", ["div", "p<div", "p<div"]),
      ("<p>a<div>b</div>", ["p", "div"]), ("<p>a<em>b<ul><li>c", ["p", "em<p", "ul", "li<ul"]),
      ("<ul><li>a<li><p>b<li>c</ul>", ["ul", "li<ul", "li<ul", "p<li", "li<ul"]),
      ("<ul><li>a<ul><li>b</ul><li>c</ul>", ["ul", "li<ul", "ul<li", "li<ul", "li<ul"]),
      ("<ul><li><div>a<li>b</ul>", ["ul", "li<ul", "div<li", "li<ul"]),
      ("<dl><dt>a<dd>b<dt>c</dl>", ["dl", "dt<dl", "dd<dl", "dt<dl"]),
      (
        "<select><optgroup><option>a<option>b<optgroup><option>c</select>",
        [
          "select", "optgroup<select", "option<optgroup", "option<optgroup", "optgroup<select",
          "option<optgroup",
        ]
      ),
      (
        "<table><thead><tr><th>a<th>b<tbody><tr><td>c<tr><td>d</table>",
        [
          "table", "thead<table", "tr<thead", "th<tr", "th<tr", "tbody<table", "tr<tbody", "td<tr",
          "tr<tbody",
          "td<tr",
        ]
      ),
      (
        "<table><tr><td><table><tr><td>a</table><td>b",
        ["table", "tr<table", "td<tr", "table<td", "tr<table", "td<tr", "td<tr"]
      ),
    ])
  func siblings(_ html: String, _ expected: [String]) { #expect(tree(html) == expected) }

  @Test(
    "do not end from inside of what holds them",
    arguments: [
      ("<p><button><p>a</button>b", ["p", "button<p", "p<button"]),
      ("<p><span>a<b>c</b></span>", ["p", "span<p", "b<span"]),
      ("<li><section><li>a", ["li", "section<li", "li<section"]),
    ])
  func held(_ html: String, _ expected: [String]) { #expect(tree(html) == expected) }

  @Test("have what stands before the next one as their content")
  func content() {
    let page = Page(SourceFile(path: "index.html", bytes: Array("<ul><li>one<li>two</ul>".utf8)))
    #expect(page.elements.map { page.text(of: $0) } == ["<li>one<li>two", "one", "two"])
  }

  @Test("many of them, and end tags of what is not open, are read without a deep stack")
  func many() {
    let html = String(repeating: "<p>a<li>b</x>", count: 20_000)
    let elements = Page(SourceFile(path: "index.html", bytes: Array(html.utf8))).elements
    #expect(elements.count == 40_000)
    #expect(elements.allSatisfy { $0.parent.map { elements[$0].parent == nil } ?? true })
  }
}
