import Testing
import Text

@Suite("writing JSON")
struct JSONWriterTests {
  private func written(indented: Bool = false, _ body: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter(indented: indented)
    body(&json)
    return json.buffer.string
  }

  private func sample(_ json: inout JSONWriter) {
    json.object { json in
      json.key("a")
      json.value(-1)
      json.key("b")
      json.array { json in
        json.value(true)
        json.null()
        json.array { _ in }
        json.object {
          $0.key("c"); $0.value("d")
        }
      }
      json.key("e")
      json.object { _ in }
    }
  }

  @Test("what needs an escape is found at every place among what needs none")
  func everywhere() {
    let escapes = [
      ("\"", #"\""#), ("\\", #"\\"#), ("\n", #"\n"#), ("<", #"\u003c"#), ("\u{7F}", #"\u007f"#),
      ("\u{1}", #"\u0001"#),
      ("\u{202E}", #"\u202e"#),
    ]
    for (text, escape) in escapes {
      for place in 0..<20 {
        let before = String("!#&>[]é~ 東abcdefghijkl".prefix(place))
        #expect(written { $0.value(before + text + "z") } == "\"\(before)\(escape)z\"")
        #expect(written { $0.value(utf8: Array((before + text + "z").utf8)) } == "\"\(before)\(escape)z\"")
      }
    }
  }

  @Test(
    "bytes that are no UTF-8 become U+FFFD, at the end of a text, too",
    arguments: [
      [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0x80], [0xFF], [0xC0, 0x80], [0xE0, 0x80, 0x80],
      [0xED, 0xA0, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF8, 0x88],
    ] as [[UInt8]])
  func noText(_ bytes: [UInt8]) {
    let marks = String(repeating: "\u{FFFD}", count: bytes.count)
    for end in ["", "z", "é", "\""] {
      let text = Array("é".utf8) + bytes + Array(end.utf8)
      let escaped = end == "\"" ? "\\\"" : end
      #expect(written { $0.value(utf8: text) } == "\"é\(marks)\(escaped)\"")
    }
  }

  @Test("commas stand between values, and nowhere else")
  func compact() {
    #expect(written(sample) == #"{"a":-1,"b":[true,null,[],{"c":"d"}],"e":{}}"#)
    #expect(written { $0.value("alone") } == #""alone""#)
  }

  @Test("indented, each member has a line of its own; what is empty stays together")
  func indented() {
    #expect(
      written(indented: true, sample) == """
        {
          "a": -1,
          "b": [
            true,
            null,
            [],
            {
              "c": "d"
            }
          ],
          "e": {}
        }
        """)
  }

  @Test("a list that is written in parts is the same as one that is written at once")
  func parts() {
    func item(_ number: Int, _ json: inout JSONWriter) {
      json.object {
        $0.key("n"); $0.value(number)
      }
    }
    var whole = JSONWriter(indented: true)
    whole.object { json in
      json.key("items")
      json.array { json in for number in 0..<4 { item(number, &json) } }
    }
    var head = JSONWriter(indented: true)
    head.openObject()
    head.key("items")
    head.openArray()
    var text = head.buffer.string
    for part in [0..<2, 2..<4] {
      var json = JSONWriter(indented: true, depth: 2, isFirst: part.lowerBound == 0)
      for number in part { item(number, &json) }
      text += json.buffer.string
    }
    var foot = JSONWriter(indented: true, depth: 2, isFirst: false)
    foot.close("]")
    foot.close("}")
    #expect(text + foot.buffer.string == whole.buffer.string)
  }

  @Test(
    "no text ends its string or an HTML script, or steers what shows it",
    arguments: [
      ("é 機 🎉 >&'/", "é 機 🎉 >&'/"), ("\"\\", #"\"\\"#), ("\n\r\t", #"\n\r\t"#),
      ("\0\u{1F}\u{7F}", #"\u0000\u001f\u007f"#), ("</script>", #"\u003c/script>"#),
      ("\u{2028}\u{2029}", #"\u2028\u2029"#), ("\u{9B}\u{202E}\u{FEFF}", #"\u009b\u202e\ufeff"#),
      ("\u{E0001}", #"\udb40\udc01"#), ("\u{200D}", "\u{200D}"),
    ])
  func escapes(_ text: String, _ escaped: String) {
    #expect(written { $0.value(text) } == "\"\(escaped)\"")
    #expect(
      written {
        $0.object {
          $0.key(text); $0.null()
        }
      } == "{\"\(escaped)\":null}")
  }

  @Test("on a page no text begins or ends an element, or a reference")
  func forHTML() {
    var json = JSONWriter(forHTML: true)
    json.value("</script><!-- &amp; é 機 🎉 \u{2028}")
    #expect(
      json.buffer.string == #""\u003c/script\u003e\u003c!-- \u0026amp; é 機 🎉 \u2028""#)
  }
}
