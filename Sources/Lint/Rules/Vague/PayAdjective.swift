internal import Diagnostics
internal import Judgement
internal import Language

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
      .bad(.benefit, "Salary «as per industry standards»"),
      .good(.benefit, "30 days of leave, and a pension with 5 % match"),
      .good(.benefit, "Generous parental leave: 20 weeks, fully paid"),
      .good(.pay, "Up to 10 %, paid each March."),
      .good(.must, "Has won a prize in competitive programming."),
    ],
    check: .words(
      WordCheck(
        lists: ["pay-adjective"], in: fields, isHeardInBenefits: true,
        except: { passage, words in
          passage.text.words[passage.text.sentence(of: words.lowerBound)].contains { $0.isFigure }
        },
        message: { .adjective($0.words) },
        help: { _ in "give the figure: a range, a number of days, a share" })))
}

extension Word {
  /// Whether it is a figure; 401 is a kind of pension, and words such as "one" are counted with.
  fileprivate var isFigure: Bool {
    isNumber && !reads("401") && startsWithDigit
  }
}

extension Message {
  fileprivate static func adjective(_ words: String) -> Message {
    "\"\(words)\" is praise, where people look for a fact"
  }
}
