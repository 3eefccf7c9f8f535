import Language
import Testing

@Suite("Forms of words")
struct InflectionTests {
  @Test("A verb has its forms, in both spellings")
  func verbs() {
    #expect(Inflection.verbForms("deploy").all == ["deploy", "deploys", "deployed", "deploying"])
  }
}
