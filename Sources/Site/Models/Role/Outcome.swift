internal import Content
internal import Templates

/// The first outcome of a role, as a row of a list shows it.
struct Outcome: Sendable {
  var text: String
  var from: String?
  var to: String?
  var within: String

  init(_ measure: SuccessMeasure, _ words: Words) {
    let hidden = measure.privateFigures.map(\.value)
    text = measure.outcome.value
    from = hidden.contains(.from) ? nil : measure.from?.value
    to = hidden.contains(.to) ? nil : measure.to?.value
    within = words.span(measure.within.value)
  }

  static let model = Model<Outcome, PageContext>(
    "outcome",
    [
      .text("text", "What is better then.") { outcome, _ in outcome.text },
      .text("from", "Where it is today.") { outcome, _ in outcome.from },
      .text("to", "Where it should be.") { outcome, _ in outcome.to },
      .text("within", "By when.") { outcome, _ in outcome.within },
    ])
}
