import Markdown
import Testing

private func html(_ text: String) -> String { MarkdownRenderer().html(MarkdownDocument(parsing: text)) }

@Suite("Markdown as HTML")
struct RenderingTests {
  @Test("a page's own heading stays the only h1")
  func headingLevels() {
    #expect(
      html("# Work\n\n## Team & tools\n\n###### Small\n") == """
        <h2 id="work">Work</h2>
        <h3 id="team-tools">Team &amp; tools</h3>
        <h6 id="small">Small</h6>

        """)
  }

  @Test("the top level and the prefix of anchors are the page's choice")
  func options() {
    let document = MarkdownDocument(parsing: "# Pay\n\nSee [above](#pay), [there](#elsewhere).\n")
    #expect(
      MarkdownRenderer(topHeading: 3, idPrefix: "growth-").html(document) == """
        <h3 id="growth-pay">Pay</h3>
        <p>See <a href="#growth-pay">above</a>, <a href="#elsewhere">there</a>.</p>

        """)
  }

  @Test("one document serves pages at different depths")
  func rewriting() {
    let document = MarkdownDocument(
      parsing: "[Search](teams/search.md) ![](a.png) [x](https://e.org/a?b&c) [m](mailto:a@e.org)\n")
    func page(_ prefix: String) -> String {
      MarkdownRenderer().html(
        document, link: { prefix + $0 }, image: { .init(prefix + $0, size: (width: 8, height: 6)) })
    }
    let rest = """
      <a href="https://e.org/a?b&amp;c" rel="noopener">x</a> <a href="mailto:a@e.org">m</a></p>

      """
    func image(_ source: String) -> String {
      "<img src=\"\(source)\" alt=\"\" width=\"8\" height=\"6\" loading=\"lazy\" decoding=\"async\">"
    }
    #expect(page("") == "<p><a href=\"teams/search.md\">Search</a> \(image("a.png")) " + rest)
    #expect(
      page("../../") == "<p><a href=\"../../teams/search.md\">Search</a> \(image("../../a.png")) " + rest)
  }

  @Test("an unsafe rewritten address is not taken")
  func unsafeRewriting() {
    let document = MarkdownDocument(parsing: "[a](b) ![c](d)")
    #expect(
      MarkdownRenderer().html(
        document, link: { _ in "javascript:alert(1)" }, image: { _ in .init("data:x") })
          == """
          <p><a href="b">a</a> <img src="d" alt="c" loading="lazy" decoding="async"></p>

          """)
  }

  @Test("an image alone in its paragraph is a figure, its title the caption")
  func figures() {
    #expect(
      html("![The *team*](team.jpg \"Berlin & Oslo\")\n\n[![Talk](t.png)](talk.html)\n") == """
        <figure><img src="team.jpg" alt="The team" loading="lazy" decoding="async">\
        <figcaption>Berlin &amp; Oslo</figcaption></figure>
        <figure><a href="talk.html"><img src="t.png" alt="Talk" loading="lazy" decoding="async"></a></figure>

        """)
  }

  @Test("an image among words keeps its title as a tooltip")
  func inlineImage() {
    #expect(
      html("See ![it](i.png \"That\")") == """
        <p>See <img src="i.png" alt="it" title="That" loading="lazy" decoding="async"></p>

        """)
  }

  @Test("lists, quotes, code and breaks come out as CommonMark has them")
  func blocks() {
    let text = """
      - one
      - two
        1. *a*
        2. **b**

      3. loose

      4. items

      > quoted  
      > `a < b`

      ```swift twice
      let a = "<"
      ```

          indented

      ***
      """
    #expect(
      html(text) == """
        <ul>
        <li>one</li>
        <li>two
        <ol>
        <li><em>a</em></li>
        <li><strong>b</strong></li>
        </ol>
        </li>
        </ul>
        <ol start="3">
        <li>
        <p>loose</p>
        </li>
        <li>
        <p>items</p>
        </li>
        </ol>
        <blockquote>
        <p>quoted<br>
        <code>a &lt; b</code></p>
        </blockquote>
        <pre><code class="language-swift">let a = &quot;&lt;&quot;
        </code></pre>
        <pre><code>indented
        </code></pre>
        <hr>

        """)
  }

  @Test("raw HTML never reaches the page")
  func rawHTML() {
    let document = MarkdownDocument(
      parsing: """
        a <b>c</b> <!-- d --> <script>e</script>

        <div>
        f
        </div>

        <!-- g -->

        ![<i>h</i>](j)
        """)
    #expect(
      MarkdownRenderer().html(document) == """
        <p>a c  e</p>
        <figure><img src="j" alt="h" loading="lazy" decoding="async"></figure>

        """)
  }

  @Test("an empty text is an empty document", arguments: ["", "\n\n", "<!-- only -->", "\u{FEFF}"])
  func empty(text: String) {
    let document = MarkdownDocument(parsing: text)
    #expect(document.isEmpty)
  }

  @Test("a byte order mark and NUL cannot break a page")
  func bytes() {
    #expect(html("\u{FEFF}# A") == "<h2 id=\"a\">A</h2>\n")
    #expect(html("a\0b") == "<p>a\u{FFFD}b</p>\n")
  }
}
