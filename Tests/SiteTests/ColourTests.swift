import Testing

@testable import Site

@Suite("colours")
struct ColourTests {
  @Test(
    "are read as style sheets write them",
    arguments: [("#0a5c63", 0x0A5C63), ("#FfF", 0xFFFFFF), ("#08f", 0x0088FF), ("white", 0xFFFFFF)])
  func reading(_ text: String, _ number: UInt32) throws { #expect(try #require(Colour(text)).rgb == number) }

  @Test(
    "what is none is none",
    arguments: [
      "#+12345", "#-12", "#12", "#12345", "#1234567", "# 12345", "#１２３", "123456", "orange", "", "#",
    ])
  func nothing(_ text: String) {
    #expect(Colour(text) == nil)
    #expect(Contrast.between(text, "#fff") == nil)
  }

  @Test("are written with the bytes that they were read from")
  func writing() throws {
    for byte in UInt32(0)..<256 {
      let number = byte << 16 | (255 - byte) << 8 | byte
      let text = "#" + String(number | 0x100_0000, radix: 16).dropFirst()
      #expect(try #require(Colour(text)).text == text)
    }
  }
}
