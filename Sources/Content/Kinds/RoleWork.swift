package import Diagnostics

/// One thing that is asked for or done.
package struct Statement: Sendable, PlaceKeeping {
  package var place = SourceRange.fileStart
  /// A name for it, by which interview stages refer to it.
  package var id: PlainText?
  package var text = PlainText()

  /// Makes a statement of a text.
  package init(text: PlainText = PlainText()) {
    place = text.place
    self.text = text
  }

  static let form = Form<Statement>.mapping(
    "an entry", Statement(), shorthand: "text",
    [
      .required("text", .text, \.text, "what is asked for or done"),
      .optional("id", .slug, \.id, "a name by which interview stages refer to it"),
    ])
}

/// A second family whose work a role openly includes.
package struct SecondFamily: Sendable, PlaceKeeping {
  package var place = SourceRange.fileStart
  package var family = PlainText()
  package var why = PlainText()

  static let form = Form<SecondFamily>.mapping(
    "a second family", SecondFamily(), example: "family: mlops-engineer, why: Three people run one platform",
    [
      .required("family", .reference(.family), \.family, "the other family"),
      .required("why", .text, \.why, "why it is one job here, and until when"),
    ])
}

/// What a person must improve, by when, and how one can tell.
package struct SuccessMeasure: Sendable, PlaceKeeping {
  package var place = SourceRange.fileStart
  package var within = Placed(TimeSpan(6, .months), .fileStart)
  package var kind: Placed<MeasureKind>?
  package var outcome = PlainText()
  package var metric: PlainText?
  package var from: PlainText?
  package var to: PlainText?
  package var shownBy: PlainText?
  /// The figures that stay off the page.
  package var privateFigures: [Placed<MeasureFigure>] = []

  static let form = Form<SuccessMeasure>.mapping(
    "a success measure", SuccessMeasure(), example: "within: 6 months, outcome: Ranking answers faster",
    [
      .required("within", .timeSpan, \.within, "by when, counted from the first working day"),
      .optional("kind", .choice(MeasureKind.self), \.kind, "a change, or a milestone that is reached"),
      .required("outcome", .text, \.outcome, "what is better then"),
      .optional("metric", .text, \.metric, "what is measured"),
      .optional("from", .quantity, \.from, "where it is today: a number and a unit"),
      .optional("to", .quantity, \.to, "where it should be: a number and the same unit"),
      .optional("shown-by", .text, \.shownBy, "the evidence, where no number fits"),
      .defaulted(
        "private", .list(.choice(MeasureFigure.self)), \.privateFigures,
        "figures that stay off the page: from, to"),
    ])
}

/// Somebody whose work lies next to the role's.
package struct Neighbour: Sendable, PlaceKeeping {
  package var place = SourceRange.fileStart
  package var family: PlainText?
  package var team: PlainText?
  package var role: PlainText?
  package var purpose: PlainText?

  static let form = Form<Neighbour>.mapping(
    "a neighbour", Neighbour(), example: "family: data-scientist, for: choosing the metric",
    [
      .optional("family", .reference(.family), \.family, "a family; or name a team or a role"),
      .optional("team", .reference(.team), \.team, "a team, by its file's name"),
      .optional("role", .reference(.role), \.role, "a role, by its file's name"),
      .optional("for", .text, \.purpose, "what they own or decide"),
    ])
}

/// Work that a role does not include.
package struct Exclusion: Sendable, PlaceKeeping {
  package var place = SourceRange.fileStart
  package var text = PlainText()
  /// A family's id, a team's name, or words.
  package var who: PlainText?

  static let form = Form<Exclusion>.mapping(
    "an exclusion", Exclusion(), shorthand: "text",
    [
      .required("text", .text, \.text, "the work that is not part of the role"),
      .optional("who", .textOrKeyword, \.who, "whose it is: a family, a team, or words"),
    ])
}

/// What counts, coming from where.
package struct BackgroundNote: Sendable, PlaceKeeping {
  package var place = SourceRange.fileStart
  package var from = PlainText()
  package var counts = PlainText()

  static let form = Form<BackgroundNote>.mapping(
    "a background", BackgroundNote(), example: "from: academia, counts: A system that others ran",
    [
      .required(
        "from", .textOrKeyword, \.from, "where somebody comes from: academia, software, self-taught …"),
      .required("counts", .text, \.counts, "what counts from there"),
    ])
}

/// A finding that is accepted, and why.
package struct Allowance: Sendable, PlaceKeeping {
  package var place = SourceRange.fileStart
  package var rule = PlainText()
  package var reason: PlainText?

  static let form = Form<Allowance>.mapping(
    "an allowance", Allowance(), example: "rule: spec/degree-required, reason: The regulator asks for one",
    [
      .required("rule", .fact, \.rule, "the rule's id, as the finding prints it"),
      .optional("reason", .fact, \.reason, "why it is right here"),
    ])
}
