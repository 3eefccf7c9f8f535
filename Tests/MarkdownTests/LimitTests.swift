import Diagnostics
import Markdown
import Testing

/// Sizes at which anything worse than linear would not end.
@Suite("Texts that nobody writes")
struct LimitTests {
  private func html(_ text: String) -> String {
    MarkdownRenderer().html(MarkdownDocument(parsing: text))
  }

  @Test(
    "what is nested or bracketed beyond any reading is shown as it is written",
    arguments: [
      String(repeating: ">", count: 10_000), String(repeating: "- ", count: 100_000) + "a",
      String(repeating: "1. ", count: 100_000), String(repeating: "[", count: 50_000),
      String(repeating: "![[]()", count: 200_000), String(repeating: "[a](b", count: 200_000),
      String(repeating: " ", count: 1_000) + "- a", String(repeating: "\t>", count: 100_000),
    ])
  func tooDense(text: String) {
    let document = MarkdownDocument(parsing: text)
    #expect(document.tooDense == SourceRange(0, text.utf8.count))
    #expect(
      MarkdownRenderer().html(document)
        == "<pre>\(text.split(separator: ">", omittingEmptySubsequences: false).joined(separator: "&gt;"))</pre>\n"
    )
  }

  @Test("deep nesting within the limit is rendered")
  func nesting() {
    let depth = 200
    #expect(
      html(String(repeating: ">", count: depth) + "a")
        == String(repeating: "<blockquote>\n", count: depth) + "<p>a</p>\n"
        + String(repeating: "</blockquote>\n", count: depth))
  }

  @Test("a hundred thousand stars stay stars")
  func stars() {
    let stars = String(repeating: "*", count: 100_000)
    #expect(html("a\(stars)") == "<p>a\(stars)</p>\n")
  }

  @Test(
    "marks that never close are read once",
    arguments: [
      "*a_ ", "*a **a ", "a**b", "<", "&", "`e", "e`` ", "<!--", "<?", "<!A", "<a b='", "]", "](", "**x* ",
      "<a@",
    ])
  func unclosed(mark: String) {
    let text = "x " + String(repeating: mark, count: 200_000)
    let document = MarkdownDocument(parsing: text)
    #expect(document.tooDense == nil)
    #expect(document.links.isEmpty)
    #expect(MarkdownRenderer().html(document).utf8.count > 200_000 / 2)
  }

  @Test("many links, tags, references and headings are each placed")
  func many() {
    let count = 20_000
    let links = MarkdownDocument(parsing: String(repeating: "[a](b) <b> `[`\n\n", count: count))
    #expect(links.links.last?.range == SourceRange(16 * (count - 1), 16 * (count - 1) + 6))
    #expect(links.rawHTML.last == SourceRange(16 * (count - 1) + 7, 16 * (count - 1) + 10))
    let references = MarkdownDocument(
      parsing: "[a]: b\n\n" + String(repeating: "[a]\n", count: 5_000)
        + String(repeating: "[a]: c\n", count: 1_000))
    #expect(references.links.last?.range == SourceRange(27_001, 27_004))
    let headings = MarkdownDocument(parsing: String(repeating: "# a\n", count: count))
    #expect(headings.headings.last?.id == "a-\(count - 1)")
  }
}
