import Language
import Testing

@Suite("Clauses of a text")
struct ClauseTests {
  /// Verbs that the sentences below have; those that are as often nouns are marked.
  private static let lexicon: Lexicon = {
    var builder = LexiconBuilder()
    let verbs = [
      "build", "deploy", "explore", "present", "define", "analyse", "improve", "maintain", "write", "publish",
      "hand", "own", "keep", "explain", "tune", "choose",
    ]
    for verb in verbs { builder.noteVerb(verb, isNounToo: false) }
    for verb in ["design", "run", "train", "work", "model", "monitor", "test", "prototype", "review", "plan"]
    {
      builder.noteVerb(verb, isNounToo: true)
    }
    return builder.lexicon()
  }()

  private func clauses(_ text: String) -> (WordedText, [Clause]) {
    let words = WordedText(text)
    var scan = LexiconScan()
    ClauseTests.lexicon.scan(words, into: &scan)
    let kinds = scan.kinds
    return (words, words.clauses(kinds))
  }

  private func texts(_ text: String) -> [String] {
    let (words, clauses) = clauses(text)
    return clauses.map { words.text(of: $0.words) }
  }

  @Test(
    "A verb of its own begins a clause",
    arguments: [
      ("Deploy models.", ["Deploy models"]),
      ("Explore the data and deploy models.", ["Explore the data", "and deploy models"]),
      (
        "Explore the data, build features and present the findings.",
        ["Explore the data", "build features", "and present the findings"]
      ),
      (
        "Explore the data, build features, and present the findings.",
        ["Explore the data", "build features", "and present the findings"]
      ),
      ("Explore data; deploy models.", ["Explore data", "deploy models"]),
      ("Explore the data & deploy models.", ["Explore the data", "deploy models"]),
      ("Deploying models and writing papers.", ["Deploying models", "and writing papers"]),
      (
        "Explore the data and then carefully deploy models.",
        ["Explore the data", "and then carefully deploy models"]
      ),
      ("Explore data or deploy models.", ["Explore data", "or deploy models"]),
    ])
  func ownVerb(_ text: String, _ expected: [String]) { #expect(texts(text) == expected) }

  @Test(
    "Verbs that share an object stay together",
    arguments: [
      ("Build and deploy models.", ["Build and deploy models"]),
      ("Build, deploy and maintain models.", ["Build, deploy and maintain models"]),
      ("Build, deploy, and maintain services.", ["Build, deploy, and maintain services"]),
      ("You build and maintain services.", ["You build and maintain services"]),
    ])
  func sharedObject(_ text: String, _ expected: [String]) { #expect(texts(text) == expected) }

  @Test(
    "Objects stay with their verb",
    arguments: [
      ("Build pipelines, registries and dashboards.", ["Build pipelines, registries and dashboards"]),
      ("Own model training, design and review.", ["Own model training, design and review"]),
      ("Improve latency, tests and monitoring.", ["Improve latency, tests and monitoring"]),
      ("Explain plans, models and tests.", ["Explain plans, models and tests"]),
      ("Maintain models and the code around them.", ["Maintain models and the code around them"]),
    ])
  func objects(_ text: String, _ expected: [String]) { #expect(texts(text) == expected) }

  @Test(
    "A purpose belongs to its clause, unless a comma parts it",
    arguments: [
      (
        "Work with analysts to define metrics and improve reports.",
        ["Work with analysts to define metrics and improve reports"]
      ),
      (
        "Work with analysts to define metrics, and publish reports.",
        ["Work with analysts to define metrics", "and publish reports"]
      ),
    ])
  func purposes(_ text: String, _ expected: [String]) { #expect(texts(text) == expected) }

  @Test(
    "A subject of its own begins a clause, and so do while, whereas and but",
    arguments: [
      ("We train models, and you deploy them.", ["We train models", "and you deploy them"]),
      ("The team trains models, you deploy them.", ["The team trains models", "you deploy them"]),
      (
        "Deploy models while the team builds the cluster.",
        ["Deploy models", "while the team builds the cluster"]
      ),
      (
        "Keep the platform running, but explain its limits.",
        ["Keep the platform running", "but explain its limits"]
      ),
      ("You tune models whereas they build data sets.", ["You tune models", "whereas they build data sets"]),
    ])
  func subjects(_ text: String, _ expected: [String]) { #expect(texts(text) == expected) }

  @Test(
    "What stands before the main clause is a lead-in",
    arguments: [
      (
        "As the platform team builds the cluster, you train models.",
        ["lead-in: As the platform team builds the cluster", "you train models"]
      ),
      (
        "Together with analysts, you define metrics and publish reports.",
        ["lead-in: Together with analysts", "you define metrics", "and publish reports"]
      ),
      ("While you explore data, deploy models.", ["lead-in: While you explore data", "deploy models"]),
      (
        "In this role, the engineer deploys models.",
        ["lead-in: In this role", "the engineer deploys models"]
      ),
      ("With data, models and code.", ["With data, models and code"]),
      ("Working with models and data.", ["Working with models and data"]),
    ])
  func leadIns(_ text: String, _ expected: [String]) {
    let (words, found) = clauses(text)
    #expect(found.map { ($0.isLeadIn ? "lead-in: " : "") + words.text(of: $0.words) } == expected)
  }

  @Test("Each sentence begins with a clause of its own")
  func sentences() {
    let (words, found) = clauses("Explore data and deploy models. Hand them over! Nothing else")
    #expect(
      found.map { "\($0.beginsSentence) \(words.text(of: $0.words))" } == [
        "true Explore data", "false and deploy models", "true Hand them over", "true Nothing else",
      ])
  }

  @Test(
    "The clauses cover all words, each once",
    arguments: ["", "Models", "And", "and, but; while", "Deploy; deploy"])
  func cover(_ text: String) {
    let (words, found) = clauses(text)
    #expect(found.flatMap { Array($0.words) } == Array(words.words.indices))
  }
}
