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

  @Test("a mark is found at every place among others, and bytes that look like it are left alone")
  func everywhere() {
    let references: [Character: String] = [
      "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;",
    ]
    for (mark, reference) in references {
      for place in 0..<20 {
        // The neighbours of the marks in ASCII, and the bytes that have their bits and one more.
        let before = String("!#%(;=?\u{7F}¦§¼¾abcdefgh".prefix(place))
        #expect(escaped(before + "\(mark)z") == before + reference + "z")
      }
    }
  }

  @Test("characters are counted, however many bytes they have")
  func characters() {
    for count in 0..<20 {
      let text = String(repeating: "a", count: count) + "é東🚢"
      #expect(text.scalarCount == count + 3)
    }
    #expect("".scalarCount == 0)
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
