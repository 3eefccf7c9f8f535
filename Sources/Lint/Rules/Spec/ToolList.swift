internal import Content
internal import Diagnostics
internal import Judgement
internal import Language
internal import Rulebook

extension SpecRules {
  private static let inOne = Threshold("at-most-in-one", 5, "how many tools one entry may list")
  private static let inAll = Threshold(
    "at-most-in-all", 8, "how many tools all must-haves together may ask for")

  static let toolList = Rule(
    "spec/tool-list", .warning, .practice,
    summary: "a list of tools in the place of a requirement",
    why: """
      Nobody has used all of them, and who is good has learned several in weeks. A long list of tools filters for people \
      who write long lists of tools, and says nothing of what they should be able to do.
      """,
    source: "An article on hiring data scientists and ML engineers, Vision Training Systems",
    thresholds: [inOne, inAll],
    examples: [
      .bad(.must, "Experience with «Python, Spark, Kafka, Airflow, Terraform, Docker and Kubernetes»."),
      .bad(.nice, "«TensorFlow, PyTorch, Keras, scikit-learn, XGBoost, LightGBM»"),
      .bad(
        .role,
        """
        must-haves:
          - Python, SQL and Scala
          - Spark and Kafka
          - Docker, Kubernetes and Terraform
          - Has run «MLflow» for a team of ten
        """, "nine in all: from the ninth on they are marked"),
      .good(.must, "Python, SQL, statistics"),
      .good(
        .must,
        "One cloud in depth (AWS, Azure or Google Cloud) and one framework (PyTorch, JAX or TensorFlow).",
        "one of each is asked for"),
      .good(
        .role,
        """
        resources:
          stack: [Python, PyTorch, Spark, Kafka, Airflow, Terraform, Docker, Kubernetes]
        """, "the stack says what is there, and asks nobody for it"),
      .good(
        .must,
        "Gets at home in our stack (Python, Spark, Kafka, Airflow, dbt, Docker and Kubernetes) within months."
      ),
      .good(.must, "Has moved a service from one machine to many, with whatever tools."),
    ],
    check: .roleOrPosting { review, findings in
      var isListed = false
      for passage in review.passages([.must, .nice, .duty]) {
        for list in longLists(in: passage, over: findings.count(inOne)) {
          if passage.field == .must { isListed = true }
          findings.report(
            .tools(distinctNames(of: list).count), at: passage.label(words(of: list)), help: .sayWhatFor)
        }
      }
      if !isListed { countAll(review, findings.count(inAll), into: &findings) }
    })

  /// The runs of tools in a passage that are longer than a number. A choice of tools asks for one of them.
  private static func longLists(in passage: Passage, over most: Int) -> [[TechnologyMention]] {
    let lists = demanded(in: passage)
    guard !lists.isEmpty else { return [] }
    let named = lists.map { $0.mentions.filter(\.isTool) }
    guard named.reduce(0, { $0 + $1.count }) > most else { return [] }
    let long = named.filter { distinctNames(of: $0).count > most }
    if !long.isEmpty { return long }
    // "Python, Spark and SQL for analysis; Docker, Kubernetes and Terraform": a sentence may have several.
    let asked = lists.filter { !$0.isIllustration }.flatMap(\.mentions).filter(\.isTool)
    let sentences = Dictionary(grouping: asked) { passage.words[$0.words.lowerBound].sentence }
    return sentences.sorted { $0.key < $1.key }.map(\.value).filter { distinctNames(of: $0).count > most }
  }

  /// The lists of a passage that ask for what they name: none of which one will do, and none that only says what is
  /// there, as in "our stack (Spark, Kafka and dbt)".
  private static func demanded(in passage: Passage) -> [TechnologyList] {
    TechnologyFinder.standard.lists(in: passage.text).filter { list in
      let sentence = passage.words[list.words.lowerBound].sentence
      let before = passage.words[..<list.words.lowerBound].reversed().prefix { $0.sentence == sentence }
        .prefix(6)
      return !list.isChoice
        && !(before.contains { $0.reads("stack") } && before.contains { $0.reads("our") })
    }
  }

  /// Marks what all must-haves together ask for beyond a number.
  private static func countAll(_ review: RoleReview, _ most: Int, into findings: inout Findings) {
    var seen: Set<String> = []
    var beyond: [Label] = []
    for passage in review.passages([.must]) {
      let asked = demanded(in: passage).filter { !$0.isIllustration }
      for mention in asked.flatMap(\.mentions)
      where mention.isTool && seen.insert(mention.technology.name).inserted {
        if seen.count > most { beyond.append(passage.label(mention.words)) }
      }
    }
    guard let first = beyond.first else { return }
    findings.report(
      .allTools(seen.count), at: first, also: Array(beyond.dropFirst().prefix(4)), help: .fewTools(most))
  }

  private static func words(of mentions: [TechnologyMention]) -> Range<Int> {
    (mentions.first?.words.lowerBound ?? 0)..<(mentions.last?.words.upperBound ?? 0)
  }
}

extension TechnologyMention {
  /// Whether it is something that one installs or writes in, not a method or a law.
  fileprivate var isTool: Bool {
    switch technology.kind {
    case .tool, .language, .model: true
    case .method, .law: false
    }
  }
}

extension Message {
  fileprivate static func tools(_ count: Int) -> Message { "\(count) tools in a row ask for no ability" }

  fileprivate static func allTools(_ count: Int) -> Message {
    "the must-haves ask for \(count) tools, more than anybody needs on the first day"
  }

  fileprivate static let sayWhatFor: Message = """
    say what somebody must have done with such tools, name one or two that cannot be learned here, and leave the \
    others to the stack
    """

  fileprivate static func fewTools(_ most: Int) -> Message {
    "keep those that cannot be learned in weeks, at most \(most), and leave the others to the stack"
  }
}
