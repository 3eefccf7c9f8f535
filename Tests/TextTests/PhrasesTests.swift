import Testing
import Text

@Suite("phrases")
struct PhrasesTests {
  @Test("a list has commas and, before the last, a word")
  func lists() {
    #expect(listed([]) == "")
    #expect(listed(["a"]) == "a")
    #expect(listed(["a", "b"], "or") == "a or b")
    #expect(listed(named(["a", "b", "c"])) == "`a`, `b` and `c`")
  }

  @Test("one is one, and all else many")
  func counts() {
    #expect([0, 1, 2].map { counted($0, "story", "stories") } == ["0 stories", "1 story", "2 stories"])
  }

  @Test("numbers to the base 16 have zeros up to their width, and more digits where they need them")
  func hexadecimals() {
    #expect(hexadecimal(0x1B, width: 4) == "001B")
    #expect(hexadecimal(0x1F600, width: 4) == "1F600")
    #expect(hexadecimal(UInt64.max, width: 16) == "FFFFFFFFFFFFFFFF")
  }
}
