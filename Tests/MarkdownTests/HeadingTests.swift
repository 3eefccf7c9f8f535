import Markdown
import Testing

@Suite("Headings and words")
struct HeadingTests {
  @Test(
    "an anchor is what people would type",
    arguments: [
      ("How we work", "how-we-work"), ("Größe & Übermut", "groesse-uebermut"),
      ("Café à l’œuvre", "cafe-a-loeuvre"),
      ("Smørrebrød, Ångström", "smoerrebroed-aangstroem"), ("Don't 2–3 days", "dont-2-3-days"),
      ("Łódź, Žižkov, İzmir", "lodz-zizkov-izmir"), ("Что делать", "что-делать"), ("役割", "役割"),
      ("e\u{301}te\u{301}", "ete"), ("🎉", "section"), ("`code` *and* [link](x)", "code-and-link"),
      ("× ÷ Straße ẞ", "strasse-ss"), ("ŉ ſ", "n-s"),
    ])
  func anchors(text: String, id: String) {
    #expect(MarkdownDocument(parsing: "# \(text)").headings.map(\.id) == [id])
  }

  @Test("each anchor is there once")
  func unique() {
    let document = MarkdownDocument(parsing: "# A\n# A-1\n# A\n# a!\n# ?\n# !\n")
    #expect(document.headings.map(\.id) == ["a", "a-1", "a-2", "a-3", "section", "section-1"])
  }

  @Test("a heading knows its words and its level in the source")
  func words() {
    let document = MarkdownDocument(parsing: "## The  **big**\\\n`one`\n\nx <b>y</b>\nz\n===\n")
    #expect(document.headings.map(\.text) == ["The big\\", "x y z"])
    #expect(document.headings.map(\.level) == [2, 1])
  }

  @Test("a heading has the words of its links, and no alternative texts")
  func links() {
    let document = MarkdownDocument(parsing: "One\n\n# *two*\tthree &amp; [four](x) ![alt](y)\n\n- a\n")
    #expect(document.headings.map(\.text) == ["two three & four"])
  }
}
