import Reports
import Testing

@Suite("display width")
struct DisplayWidthTests {
  @Test(
    "columns are counted as terminals count them",
    arguments: [
      ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("\u{301}", 0), ("機", 2), ("ｱ", 1), ("！", 2), ("한", 2),
      ("\u{1112}\u{1161}\u{11AB}", 2), ("👩‍👩‍👧‍👦", 2), ("❤", 1), ("❤️", 2), ("🇳🇴", 2), ("⌚", 2), ("क्ष", 2), ("–", 1),
      ("𠀀", 2), ("。", 2), ("ﷺ", 1),
    ])
  func widths(_ text: String, _ width: Int) {
    #expect(displayWidth(text) == width)
  }
}
