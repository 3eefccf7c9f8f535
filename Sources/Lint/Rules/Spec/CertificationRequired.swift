internal import Diagnostics
internal import Judgement

extension SpecRules {
  static let certificationRequired = Rule(
    "spec/certification-required", .warning, .practice,
    summary: "a must-have that asks for a certificate",
    why: """
      A certificate shows that somebody passed a test, mostly of one vendor's products. It says little about what they \
      can build, and it costs money that good people often never spent.
      """,
    source: "How to Evaluate Machine Learning Engineers Before Hiring, HireML, May 2026",
    examples: [
      .bad(.must, "«AWS certification»."),
      .bad(.must, "A «Coursera» specialisation in deep learning."),
      .good(.must, "Has taken a medical device through ISO 13485 certification."),
      .good(.must, "Has rotated TLS certificates without an outage."),
      .good(.nice, "AWS certification.", "a wish shuts nobody out"),
    ],
    check: .words(
      WordCheck(
        lists: ["certification-required"], in: [.must],
        message: { .certificate($0.words) },
        help: { _ in "ask for what somebody has built with it" })))
}

extension Message {
  fileprivate static func certificate(_ words: String) -> Message {
    "\"\(words)\" asks for a certificate, not for something done"
  }
}
