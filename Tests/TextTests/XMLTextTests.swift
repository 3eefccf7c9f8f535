import Testing
import Text

@Suite("text in XML")
struct XMLTextTests {
  private func escaped(_ text: String) -> String {
    var buffer = ByteBuffer()
    buffer.append(escapingXML: text)
    return buffer.string
  }

  private func cdata(_ text: String) -> String {
    var buffer = ByteBuffer()
    buffer.append(cdata: text)
    return buffer.string
  }

  @Test("marks of XML become references")
  func escaping() {
    #expect(escaped("R&D <b> \"q\" 'a' ]]>") == "R&amp;D &lt;b&gt; &quot;q&quot; &#39;a&#39; ]]&gt;")
    #expect(escaped("ÿ → 東京 🚢\t\n") == "ÿ → 東京 🚢\t\n")
  }

  @Test("what XML forbids is replaced, in either form, and nothing else is")
  func forbidden() {
    let hostile = "a\u{0}b\u{8}c\u{B}d\u{1B}e\u{1F}f\u{FFFE}g\u{FFFF}h"
    let replaced = "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e\u{FFFD}f\u{FFFD}g\u{FFFD}h"
    #expect(escaped(hostile) == replaced)
    #expect(cdata(hostile) == "<![CDATA[\(replaced)]]>")
    #expect(escaped("\u{7F}\u{85}\u{FFFD}\u{1FFFE}") == "\u{7F}\u{85}\u{FFFD}\u{1FFFE}")
  }

  @Test("the end of a section is split, however often it stands there")
  func sections() {
    #expect(cdata("R&D <b>") == "<![CDATA[R&D <b>]]>")
    #expect(cdata("a]]>b") == "<![CDATA[a]]]]><![CDATA[>b]]>")
    #expect(cdata("]]>]]>") == "<![CDATA[]]]]><![CDATA[>]]]]><![CDATA[>]]>")
    #expect(cdata("]]") == "<![CDATA[]]]]>")
  }
}
