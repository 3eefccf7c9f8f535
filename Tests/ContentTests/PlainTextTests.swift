import Testing
import YAML

@testable import Content

@Suite("a text with its marks")
struct PlainTextTests {
  @Test(
    "style and language are kept apart, for every tag that site.yaml takes",
    arguments: ["en", "de", "pt-BR", "zh-Hant", "gsw-1606", "yue-Hant"])
  func marks(_ tag: String) {
    for style in ScalarStyle.allCases.map(Optional.some) + [nil] {
      var text = PlainText("x", style: style, language: tag)
      #expect(text.style == style)
      #expect(text.language == tag)
      text.language = nil
      #expect(text.style == style)
      #expect(text.language == nil)
      text.language = tag
      text.style = nil
      #expect(text.language == tag)
      #expect(text.style == nil)
    }
  }

  @Test("what is no tag of a language is none", arguments: ["", "en-GB-oxendict", "日本"])
  func others(_ tag: String) {
    #expect(PlainText("x", language: tag).language == nil)
  }

  @Test(
    "a text of nothing but space is empty",
    arguments: [("", true), (" \n\u{A0}", true), (" x", false), ("é", false)])
  func empty(_ text: String, _ isEmpty: Bool) {
    #expect(PlainText(text).isEmpty == isEmpty)
  }
}
