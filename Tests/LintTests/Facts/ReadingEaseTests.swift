import Language
import Lint
import Testing

@Suite("How hard a text is to read")
struct ReadingEaseTests {
  @Test(
    "Syllables are counted as they are spoken",
    arguments: [
      ("make", 1), ("makes", 1), ("served", 1), ("wanted", 2), ("table", 2), ("model", 2), ("changes", 2),
      ("idea", 3), ("science", 2), ("production", 3), ("people", 2), ("latency", 3), ("the", 1), ("agree", 2),
      ("experimentation", 6), ("data", 2), ("organisation", 5), ("use", 1), ("reliable", 4),
    ])
  func syllables(_ word: String, _ count: Int) {
    #expect(ReadingEase.syllables(in: word) == count)
  }

  @Test("Entries without a full stop are sentences, and names of tools do not count")
  func sentences() {
    var ease = ReadingEase()
    ease.add(WordedText("Cut the cost of serving with Kubernetes"))
    ease.add(WordedText("Own it"))
    #expect(ease.sentences == 2)
    #expect(ease.words == 8)
  }
}
