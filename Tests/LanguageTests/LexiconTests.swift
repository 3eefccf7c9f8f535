import Testing
import Text

@testable import Language

@Suite("Terms of a lexicon in a text")
struct LexiconTests {
  /// The terms that are found, as `number: words`.
  private func found(_ terms: [[String]], in text: String) -> [String] {
    var builder = LexiconBuilder()
    for (number, runs) in terms.enumerated() {
      for run in runs { builder.add(TermPattern(run, .nothing), to: number) }
    }
    let lexicon = builder.lexicon()
    let hits = found(by: lexicon, in: text)
    #expect(found(by: lexicon.compacted(), in: text) == hits)
    var writer = PackedWriter()
    lexicon.compacted().write(to: &writer)
    writer.bytes.withUnsafeBytes { bytes in
      var reader = PackedReader(bytes)
      let read = Lexicon(from: &reader)
      #expect(found(by: read, in: text) == hits)
      #expect(reader.isFinished)
    }
    return hits
  }

  private func found(by lexicon: Lexicon, in text: String) -> [String] {
    let words = WordedText(text)
    var scan = LexiconScan()
    lexicon.scan(words, into: &scan)
    return scan.hits.map { "\($0.term): \(words.text(of: $0.words))" }
  }

  @Test("Several runs of words are one term")
  func runs() {
    #expect(
      found([["model serving", "serving of models"]], in: "Model serving, that is the serving of models")
        == ["0: Model serving", "0: serving of models"])
  }

  @Test("Terms that overlap are all found, the shorter first")
  func overlapping() {
    #expect(
      found(
        [["pipeline"], ["training pipeline"], ["build training"], ["training"]], in: "Build training pipeline"
      )
        == ["2: Build training", "3: training", "1: training pipeline", "0: pipeline"])
  }

  @Test("Two terms of the same words are both found")
  func same() {
    #expect(found([["drift"], ["drift"]], in: "drift") == ["0: drift", "1: drift"])
    #expect(found([["drift", "Drift"]], in: "drift") == ["0: drift"])
  }

  @Test(
    "A term goes across spaces, hyphens, slashes, quotation marks, brackets and &",
    arguments: [
      "feature store", "Feature  Store", "feature-store", "feature/store", "feature “store”",
      "feature (store)",
      "feature & store",
    ])
  func tight(_ text: String) { #expect(found([["feature store"]], in: text).count == 1) }

  @Test(
    "A term does not go across commas, colons, semicolons, dashes and sentence ends",
    arguments: [
      "feature, store", "feature: store", "feature; store", "feature — store", "Name the feature. Store it.",
    ])
  func parted(_ text: String) { #expect(found([["feature store"]], in: text) == []) }

  @Test("A term may be written with hyphens, too")
  func hyphens() {
    #expect(
      found([["ci/cd"], ["on-call"]], in: "CI/CD, ci cd and on call") == [
        "0: CI/CD", "0: ci cd", "1: on call",
      ])
  }

  @Test("Part of a word is another word, and a term that is cut off is none")
  func whole() {
    #expect(found([["model"], ["model serving"]], in: "models, remodel, model") == ["0: model"])
    #expect(found([["model serving"]], in: "serving a model") == [])
  }

  @Test("A term without a word is refused")
  func empty() {
    var builder = LexiconBuilder()
    let added = ["", "… !", "c++"].map { builder.add(TermPattern($0, .nothing), to: 0) }
    #expect(added == [false, false, true])
    #expect(found([], in: "any text") == [])
    #expect(found([["drift"]], in: "") == [])
  }

  @Test("What is known of single words: kinds and signals")
  func kinds() {
    var builder = LexiconBuilder()
    builder.noteVerb("model", isNounToo: true)
    builder.noteVerb("deploy", isNounToo: false)
    builder.note("python", signal: 7)
    let words = WordedText("Deploying models deployed model deploys Python snakes")
    var scan = LexiconScan()
    builder.lexicon().scan(words, into: &scan)
    #expect(scan.hits == [])
    #expect(scan.kinds == [.ing, [.third, .nounToo], .past, [.base, .nounToo], .third, [], []])
    #expect(scan.signals == [-1, -1, -1, -1, -1, 7, -1])
  }

  @Test("What is noted of a word is added to what is known")
  func adding() {
    var builder = LexiconBuilder()
    builder.note("cut", .base)
    builder.note("cut", .past)
    builder.note("fine-tune", .base)
    var scan = LexiconScan()
    builder.lexicon().scan(WordedText("Cut fine-tune"), into: &scan)
    #expect(scan.kinds == [[.base, .past], [], .base])
  }

  @Test("Thousands of terms are told apart")
  func many() {
    let terms = (0..<3000).map { ["word\($0) tail", "word\($0)"] }
    #expect(found(terms, in: "word17 tail word2999") == ["17: word17", "17: word17 tail", "2999: word2999"])
  }
}
