import Language
import Testing

@Suite("Terms spelled out")
struct TermPatternTests {
  @Test(
    "Alternatives, and words that may be missing",
    arguments: [
      ("model serving", ["model serving"]),
      ("ml|ai platform", ["ml platform", "ai platform"]),
      ("[deep] learning", ["learning", "deep learning"]),
      ("[big|raw] data", ["data", "big data", "raw data"]),
      ("a|b c|d", ["a c", "a d", "b c", "b d"]),
      ("Feature  Store", ["feature store"]),
      ("machine-learning|ml system", ["machine-learning system", "ml system"]),
    ])
  func choices(_ term: String, _ spellings: [String]) {
    #expect(TermPattern(term, .nothing).spellings == spellings)
  }

  @Test("A noun has its plural, a verb its forms")
  func inflecting() {
    #expect(
      TermPattern("ml|ai model", .noun).spellings == ["ml model", "ml models", "ai model", "ai models"])
    #expect(
      TermPattern("roll|bring out", .verb).spellings == [
        "roll out", "rolls out", "rolled out", "rolling out", "bring out", "brings out", "brought out",
        "bringing out",
      ])
    #expect(TermPattern("set up", .verb).spellings == ["set up", "sets up", "setting up"])
  }

  @Test("Wording has the forms of its noun, and of its verb where it begins with one")
  func wording() {
    let wording = TermPattern.Inflecting.wording { $0 == "deploy" }
    #expect(
      TermPattern("deploy model", wording).spellings == [
        "deploy model", "deploy models", "deploys model", "deploys models", "deployed model",
        "deployed models", "deploying model", "deploying models",
      ])
    #expect(TermPattern("data lake", wording).spellings == ["data lake", "data lakes"])
    #expect(TermPattern("deploy", wording).spellings == ["deploy", "deploys"])
  }

  @Test(
    "What can't be read stands for nothing",
    arguments: ["", "   ", "[]", "[model", "model]", "ml|[ai] model", "[ml model]", "|"])
  func malformed(_ term: String) { #expect(TermPattern(term, .noun).spellings == []) }

  @Test("A word that may be missing does not leave an empty run")
  func onlyOptional() { #expect(TermPattern("[data]", .nothing).spellings == ["data"]) }

  @Test("Far too many choices are refused rather than spelled out")
  func bound() {
    let five = "a|b|c|d|e|f|g|h"
    #expect(TermPattern([five, five, five, five].joined(separator: " "), .nothing).spellings.count == 4096)
    #expect(TermPattern([five, five, five, five, five].joined(separator: " "), .nothing).spellings == [])
  }
}
