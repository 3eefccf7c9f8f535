internal import Diagnostics

extension VagueRules {
  static let payAdjective = Rule(
    "vague/pay-adjective", .warning, .study,
    summary: "praise of pay or benefits in the place of a figure",
    why: """
      "Competitive" is what people read where a figure is missing. Advertisements with a figure get more applications, \
      and in many places the law wants one; an adjective is none.
      """,
    source: """
      Reed, 27 % more applications with a salary; Kuhn and others, Journal of Applied Psychology: "depends on \
      qualifications" lowers trust
      """,
    examples: [
      .bad(.benefit, "«Competitive salary»"),
      .bad(.benefit, "«Generous parental leave»"),
      .bad(.pay, "«Attractive bonus», paid in March."),
      .bad(.benefit, "«Ample opportunities» for everybody"),
      .good(.benefit, "30 days of leave, and a pension with 5 % match"),
      .good(.pay, "Up to 10 %, paid each March."),
      .good(.must, "Has won a prize in competitive programming."),
    ],
    check: .words(
      WordCheck(
        lists: ["pay-adjective"], in: fields, isHeardInBenefits: true,
        message: { .adjective($0.words) },
        help: { _ in "give the figure: a range, a number of days, a share" })))
}

extension Message {
  fileprivate static func adjective(_ words: String) -> Message {
    "\"\(words)\" is praise, where people look for a figure"
  }
}
