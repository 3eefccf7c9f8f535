internal import Checking
internal import Diagnostics
internal import Markdown

extension FuzzTarget {
  /// Markdown, to HTML and to the blocks that rules look at.
  static let markdown = FuzzTarget(
    "markdown", dictionary: "markdown",
    seeds: ["Tests/Fixtures/**/content/stories/*.md", "docs/writing-a-role.md"]
  ) { input, promises in
    // What reads Markdown has made sure that it is UTF-8.
    let text = String(decoding: input, as: UTF8.self)
    let bytes = Array(text.utf8)
    let document = MarkdownDocument(parsing: text)
    let places =
      document.headings.map { ("a heading", $0.range) } + document.links.map { ("a link", $0.range) }
      + document.images.map { ("an image", $0.range) } + document.rawHTML.map { ("HTML", $0) }
      + document.tables.map { ("a table", $0) } + document.unsafeLinks.map { ("an unsafe link", $0.range) }
      + (document.tooDense.map { [("what is too dense", $0)] } ?? [])
    for (name, place) in places { promises.expectPlace(place, in: bytes, name) }
    promises.expect(
      Set(document.headings.map(\.id)).count == document.headings.count, "an anchor is there twice")
    let html = MarkdownRenderer(topHeading: 2, idPrefix: "p-").html(
      document, link: { "../\($0)" }, image: { MarkdownRenderer.ImageTarget("../\($0)") })
    expectSafe(Array(html.utf8), &promises)
    for block in MarkdownDocument.textBlocks(of: text) {
      promises.expectPlace(block.place, in: bytes, "a block")
      promises.expectPlace(block.range(of: 0..<block.text.utf8.count), in: bytes, "a block's words")
      for range in block.strong + block.code + block.verbatim {
        promises.expect(range.upperBound <= block.text.utf8.count, "a stretch is longer than its block")
        promises.expectPlace(block.range(of: range), in: bytes, "a stretch")
      }
    }
  }
}

/// HTML has no elements but those that Markdown makes, each closed, and no address that runs something.
private func expectSafe(_ html: [UInt8], _ promises: inout Promises) {
  var tokens = HTMLTokenizer(html)
  var open: [String] = []
  while let token = tokens.next() {
    switch token {
    case .start(let tag):
      promises.expect(elements.contains(tag.name), "the HTML has the element <\(tag.name)>")
      for attribute in tag.attributes {
        promises.expect(
          attributes.contains(attribute.name), "<\(tag.name)> has the attribute `\(attribute.name)`")
        let value = String(decoding: html[attribute.value.indices], as: UTF8.self).lowercased()
        let isRun = ["javascript:", "vbscript:", "data:", "file:"].contains { value.hasPrefix($0) }
        promises.expect(!(isRun && ["href", "src"].contains(attribute.name)), "an address is \(value)")
      }
      if !["br", "hr", "img"].contains(tag.name) { open.append(tag.name) }
    case .end(let name, _): promises.expect(open.popLast() == name, "</\(name)> ends another element")
    case .comment: promises.expect(false, "there is a comment")
    case .text: break
    }
  }
  promises.expect(open.isEmpty, "<\(open.last ?? "")> is never closed")
}

private let elements: Set<String> = [
  "a", "blockquote", "br", "code", "em", "figcaption", "figure", "h2", "h3", "h4", "h5", "h6", "hr", "img",
  "li",
  "ol", "p", "pre", "strong", "ul",
]

private let attributes: Set<String> = [
  "alt", "class", "height", "href", "id", "loading", "decoding", "rel", "sizes", "src", "srcset", "start",
  "tabindex",
  "title", "width",
]
