import Language
import Testing

@Suite("Terms as people write them")
struct TermPatternTests {
  /// Those of some texts that a term takes whole.
  private func taken(_ term: String, _ inflecting: TermPattern.Inflecting, among texts: [String]) -> [String]
  {
    var builder = LexiconBuilder()
    builder.add(TermPattern(term, inflecting), to: 0)
    let lexicon = builder.lexicon()
    return texts.filter { text in
      let words = WordedText(text)
      var scan = LexiconScan()
      lexicon.scan(words, into: &scan)
      return scan.hits.contains { $0.words == 0..<words.words.count }
    }
  }

  @Test(
    "Alternatives, and words that may be missing",
    arguments: [
      ("model serving", ["model serving"], ["serving", "model"]),
      ("ml|ai platform", ["ml platform", "ai platform"], ["platform", "ml ai platform"]),
      ("[deep] learning", ["learning", "deep learning"], ["deep"]),
      ("[big|raw] data", ["data", "big data", "raw data"], ["big raw data"]),
      ("a|b c|d", ["a c", "a d", "b c", "b d"], ["a b", "c d"]),
      ("Feature  Store", ["feature store"], ["store"]),
      ("machine-learning|ml system", ["machine-learning system", "ml system"], ["machine system"]),
    ])
  func choices(_ term: String, _ meant: [String], _ others: [String]) {
    #expect(taken(term, .nothing, among: meant + others) == meant)
  }

  @Test("A noun has its plural, a verb its forms")
  func inflecting() {
    let models = ["ml model", "ml models", "ai model", "ai models"]
    #expect(taken("ml|ai model", .noun, among: models + ["mls model"]) == models)
    let forms = ["roll out", "rolls out", "rolled out", "rolling out", "brought out"]
    #expect(taken("roll|bring out", .verb, among: forms + ["roll outs"]) == forms)
  }

  @Test("Wording has the forms of its noun, and of its verb where it begins with one")
  func wording() {
    let wording = TermPattern.Inflecting.wording { $0 == "deploy" }
    let forms = ["deploy model", "deploys models", "deployed models", "deploying model"]
    #expect(taken("deploy model", wording, among: forms + ["deployment model"]) == forms)
    #expect(taken("data lake", wording, among: ["data lakes", "datas lake"]) == ["data lakes"])
    #expect(taken("deploy", wording, among: ["deploy", "deploys", "deploying"]) == ["deploy", "deploys"])
  }

  @Test(
    "What can't be read stands for nothing",
    arguments: ["", "   ", "[]", "[model", "model]", "ml|[ai] model", "[ml model]", "|", "[data]"])
  func malformed(_ term: String) { #expect(TermPattern(term, .noun).isEmpty) }

  @Test("Far too many choices are refused rather than spelled out")
  func bound() {
    let eight = "a|b|c|d|e|f|g|h"
    #expect(!TermPattern([eight, eight, eight, eight].joined(separator: " "), .nothing).isEmpty)
    #expect(TermPattern([eight, eight, eight, eight, eight].joined(separator: " "), .nothing).isEmpty)
  }
}
