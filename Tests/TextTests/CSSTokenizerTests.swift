import Testing
import Text

@Suite("pieces of a style sheet")
struct CSSTokenizerTests {
  /// All but single bytes, a word and the text of each.
  private func pieces(_ css: String) -> [String] {
    let bytes = Array(css.utf8)
    var tokens = CSSTokenizer(bytes)
    var found: [String] = []
    var end = 0
    while let token = tokens.next() {
      #expect(token.range.lowerBound == end)
      end = token.range.upperBound
      let text = String(decoding: bytes[token.content], as: UTF8.self)
      switch token.kind {
      case .space, .byte: break
      case .comment: found.append("comment \(text)")
      case .string(let isClosed):
        found.append("\(token.isInURL ? "url " : "")string\(isClosed ? "" : "!") \(text)")
      case .address: found.append("address \(text)")
      case .escape: found.append("escape \(text)")
      }
    }
    #expect(end == bytes.count)
    return found
  }

  @Test(
    "are comments, strings, addresses and escapes",
    arguments: [
      ("a{b:c}", []), ("/* a */ b /* c", ["comment /* a */", "comment /* c"]), ("/*/", ["comment /*/"]),
      ("'a\\'b' \"/*\"", ["string a\\'b", "string /*"]), ("'a\n b'", ["string! a", "string! "]),
      ("url( a b.png )", ["address a b.png"]), ("URL(a\\)b)", ["address a\\)b"]), ("url()", ["address "]),
      ("url(", ["address "]), ("curl(a)", []), ("-url('a')", ["string a"]), ("url( 'a' )", ["url string a"]),
      ("url('a') 'b'", ["url string a", "string b"]), ("url(a'b)", ["address a'b"]),
      (".\\31  b", ["escape \\31 "]), ("\\", ["escape \\"]), ("'\\", ["string! \\"]),
    ])
  func kinds(_ css: String, _ expected: [String]) { #expect(pieces(css) == expected) }

  @Test("a part of a file is read by itself")
  func part() {
    let bytes = Array("url(<style>(a) url(b</style>".utf8)
    var tokens = CSSTokenizer(bytes, in: 11..<20)
    var addresses: [String] = []
    while let token = tokens.next() {
      if token.kind == .address { addresses.append(String(decoding: bytes[token.content], as: UTF8.self)) }
    }
    #expect(addresses == ["b"])
  }
}
