import Language
import Lint
import Testing

@Suite("Statements compared by what they say")
struct ContentWordsTests {
  @Test(
    "Endings, articles and praise make no difference",
    arguments: [
      ("Deploys the models", "Deploying a model"), ("Strong communication skills", "Excellent communication"),
      ("Planning of berths", "Plan a berth"), ("Has built pipelines", "Build a pipeline"),
      ("Studies of queries", "Study a query"), ("Writes tests", "Wrote the test"),
    ])
  func same(_ left: String, _ right: String) {
    #expect(ContentWords(WordedText(left)) == ContentWords(WordedText(right)))
  }

  @Test(
    "Another thing is another thing",
    arguments: [
      ("Web search", "Image search"), ("Online evaluation", "Offline evaluation"),
      ("Three years", "Five years"),
      ("Statistics", "Status"), ("Process", "Procession"),
    ])
  func different(_ left: String, _ right: String) {
    #expect(ContentWords(WordedText(left)) != ContentWords(WordedText(right)))
  }
}
