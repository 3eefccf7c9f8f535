internal import Content
internal import Templates

/// The first outcome of a role, as a row of a list shows it.
struct Outcome: Sendable {
  var text: PlainText
  var from: PlainText?
  var to: PlainText?
  var within: String

  init(_ measure: SuccessMeasure, _ words: Words) {
    let hidden = measure.privateFigures.map(\.value)
    text = measure.outcome
    from = hidden.contains(.from) ? nil : measure.from
    to = hidden.contains(.to) ? nil : measure.to
    within = words.span(measure.within.value)
  }

  static let model = Model<Outcome, PageContext>(
    "outcome",
    [
      .written("text", "What is better then.") { outcome, _ in outcome.text },
      .written("from", "Where it is today.") { outcome, _ in outcome.from },
      .written("to", "Where it should be.") { outcome, _ in outcome.to },
      .text("within", "By when.") { outcome, _ in outcome.within },
    ])
}
