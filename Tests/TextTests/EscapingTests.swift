import Testing
import Text

@Suite("escaping for HTML")
struct EscapingTests {
  private func escaped(_ text: String) -> String {
    var buffer = ByteBuffer()
    buffer.append(escapingHTML: text)
    return buffer.string
  }

  @Test(
    "what HTML would read as its own is a reference, and nothing else changes",
    arguments: [
      ("", ""), ("plain", "plain"), ("R&D", "R&amp;D"), ("<b>", "&lt;b&gt;"),
      ("say \"it's\"", "say &quot;it&#39;s&quot;"), ("&amp;", "&amp;amp;"), ("<<", "&lt;&lt;"),
      ("機 < é", "機 &lt; é"),
    ])
  func escaping(_ text: String, _ html: String) {
    #expect(escaped(text) == html)
  }

  @Test("bytes are appended as they are, numbers in decimal digits")
  func plain() {
    var buffer = ByteBuffer(capacity: 8)
    buffer.append("é<")
    buffer.append(UInt8(ascii: ">"))
    buffer.append(decimal: -120)
    buffer.append(contentsOf: [0xFF])
    #expect(buffer.bytes == Array("é<>-120".utf8) + [0xFF])
    #expect(buffer.string == "é<>-120\u{FFFD}")
    #expect(buffer.count == 9)
  }
}
