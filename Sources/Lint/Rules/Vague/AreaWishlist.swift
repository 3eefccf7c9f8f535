internal import Diagnostics
internal import Judgement

extension VagueRules {
  static let areaWishlist = Rule(
    "vague/area-wishlist", .warning, .practice,
    summary: "whole fields asked for, with nothing that was done in them",
    why: """
      Nobody knows all of machine learning, and the one who applies will not know which part you mean. What somebody \
      has done in a field can be told in a sentence, and asked about in an interview.
      """,
    source: """
      How to Evaluate Machine Learning Engineers Before Hiring, HireML, May 2026: "expert in every area" is a warning \
      sign
      """,
    examples: [
      .bad(.must, "Knowledge of «AI, machine learning, deep learning and NLP»."),
      .bad(.must, "«Strong technical background»."),
      .good(.must, "Python, SQL, statistics."),
      .good(.must, "A degree in statistics, data science or machine learning, or equivalent work."),
      .good(.must, "Has trained and served a ranking model that others depended on."),
      .good(.nice, "Experience in one of NLP, computer vision or data mining."),
    ],
    check: .words(
      WordCheck(
        lists: ["area-wishlist"], in: [.must, .nice, .background], besides: broadAreas,
        message: { .fields($0.words) },
        help: { _ in
          "say what the person must have done there: \"has trained a ranking model that went live\""
        })))
}

extension Message {
  fileprivate static func fields(_ words: String) -> Message {
    "\"\(words)\" names a whole field, and nothing that was done in it"
  }
}
