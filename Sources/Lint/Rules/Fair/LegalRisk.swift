internal import Diagnostics
internal import Judgement

extension FairRules {
  static let legalRisk = Rule(
    "fair/legal-risk", .warning, .practice,
    summary: "demands that are forbidden, or risky, in many places",
    why: """
      Some questions are unlawful in one place and usual in another: earlier pay, a criminal record, a driving licence for \
      desk work, gaps in a CV. They shut out people who could do the work, and each can be replaced by the need behind it. \
      This is no legal advice: which law holds for you, only a lawyer can say.
      """,
    source:
      "California Government Code 12940 on driving licences, from 2025; the lists of ere.net; our own reading",
    examples: [
      .bad(.must, "«Valid driver's license» and a laptop."),
      .bad(.apply, "A CV and your «current salary»."),
      .bad(.must, "«No employment gaps» in the last five years."),
      .bad(.must, "A degree from a «top-tier university»."),
      .good(.duty, "Read driver's license scans with a model of your own."),
      .good(.must, "Has built a credit score model that an auditor accepted."),
      .good(.apply, "A CV; we never ask for salary history."),
      .good(.pay, "The current pay range of this level is reviewed each April."),
    ],
    check: .words(
      WordCheck(
        lists: ["legal-risk"],
        message: { .risk($0.words) },
        help: { _ in "leave it out, or name the duty that needs it, and the law that allows it" })))
}

extension Message {
  fileprivate static func risk(_ words: String) -> Message {
    "\"\(words)\" shuts people out over something else than the work, and is a legal risk in some places"
  }
}
