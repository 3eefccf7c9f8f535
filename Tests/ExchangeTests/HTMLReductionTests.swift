import Testing

@testable import Exchange

@Suite("HTML as Markdown")
struct HTMLReductionTests {
  @Test(
    "keeps words, lists, headings and addresses",
    arguments: [
      ("<p>One</p><p>Two</p>", "One\n\nTwo\n"), ("<p>One<br>Two</p>", "One\n\nTwo\n"),
      (
        "<h3>What you do</h3><ul><li>Own it</li><li>Run it</li></ul>",
        "#### What you do\n\n- Own it\n\n- Run it\n"
      ),
      ("<p><strong>Requirements</strong></p>", "**Requirements**\n"),
      ("<b>Requirements</b>:<br>x", "**Requirements:**\n\nx\n"),
      ("<p><b>Five</b> years</p>", "Five years\n"),
      ("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", "- a\n\n  - b\n\n- c\n"),
      ("<ul><li><p>a</p><p>b</p></li></ul>", "- a; b\n"),
      ("<ul><li>Ends.<br>Goes on</li></ul>", "- Ends. Goes on\n"),
      ("<p>See <a href=\"https://a.example/x_y\">our page</a></p>", "See our page (https://a.example/x_y)\n"),
      ("<p><a href=\"javascript:alert(1)\">this</a></p>", "this\n"),
      ("<p><a href='mailto:a@b.example'>write</a></p>", "write (a@b.example)\n"),
      ("<p>a &amp; b &lt;c&gt; &eacute;&#233;&#xE9; &nbsp; d</p>", "a & b &lt;c> ééé d\n"),
      ("<p>&bull; one<br>• two<br>- three</p>", "- one\n\n- two\n\n- three\n"),
      ("<p>*not* _strong_ [x](y) # 3. `c`</p>", "\\*not\\* \\_strong\\_ \\[x\\](y) # 3. \\`c\\`\n"),
      ("<p># one</p><p>3. two</p><p>&gt; three</p>", "\\# one\n\n3\\. two\n\n\\> three\n"),
      ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a; b\n\nc\n"),
      ("<p>open <b>never closed", "open never closed\n"), ("no tags & none", "no tags & none"),
    ])
  func elements(_ html: String, _ markdown: String) {
    #expect(HTMLReduction.reduced(html).markdown == markdown)
  }

  @Test("HTML that was escaped as a whole, once or twice, is read as what it was")
  func escaped() {
    let expected = HTMLReduction.reduced("<p>R&amp;D &lt;1 %</p>").markdown
    #expect(expected == "R&D &lt;1 %\n")
    #expect(HTMLReduction.reduced("&lt;p&gt;R&amp;amp;D &amp;lt;1 %&lt;/p&gt;").markdown == expected)
    #expect(
      HTMLReduction.reduced("&amp;lt;p&amp;gt;R&amp;amp;amp;D &amp;amp;lt;1 %&amp;lt;/p&amp;gt;").markdown
        == expected)
  }

  @Test("scripts, styles and what Word leaves are dropped, and scripts and styles are counted")
  func dropped() {
    let word = """
      <!--[if gte mso 9]><xml><w:WordDocument>Normal 0 false</w:WordDocument></xml><![endif]--><xml><o:x>7</o:x></xml>
      <style>p { color: red }</style><script>steal("</p>")</script>
      <p class=MsoListParagraph style='text-indent:-18.0pt'><![if !supportLists]><span style='font-family:Symbol'>·<span
      style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>Own the model<o:p></o:p></p>
      """
    let result = HTMLReduction.reduced(word)
    #expect(result.markdown == "- Own the model\n")
    #expect(result.dropped == ["script": 1, "style": 1, "xml": 1])
  }

  @Test("an element that never ends takes nothing with it")
  func unclosed() {
    #expect(HTMLReduction.reduced("<p>a</p><svg><p>b</p>").markdown == "a\n\nb\n")
  }

  @Test("characters that nobody sees are dropped and counted")
  func hidden() {
    let result = HTMLReduction.reduced("<p>pay\u{202E}&#x202E;&#27;\u{FEFF}s\u{AD} w\u{200B}ell</p>")
    #expect(result.markdown == "pays well\n")
    #expect(result.hidden == 4)
  }

  @Test("thousands of lists in each other become a list")
  func deep() {
    let html = String(repeating: "<ul><li>", count: 5_000) + "deep"
    #expect(HTMLReduction.reduced(html).markdown.hasSuffix("- deep\n"))
  }
}
