package import Diagnostics

/// How a company decides.
package struct Interview: Sendable, PlaceKeeping {
  package var place = SourceRange.fileStart
  package var decisionWithin: Placed<TimeSpan>?
  package var stages: [Stage] = []

  static let form = Form<Interview>.mapping(
    "an interview", Interview(), example: "stages: [{name: First talk, takes: 30 minutes}]",
    [
      .optional("decision-within", .timeSpan, \.decisionWithin, "how long from the last stage to an answer"),
      .required("stages", .list(Stage.form), \.stages, "the stages, in their order"),
    ])
}

/// One stage of an interview.
package struct Stage: Sendable, PlaceKeeping {
  package var place = SourceRange.fileStart
  package var name = PlainText()
  package var kind: Placed<StageKind>?
  package var takes: Placed<TimeSpan>?
  package var returnWithin: Placed<TimeSpan>?
  package var paid: Placed<Bool>?
  package var venue: Placed<StageVenue>?
  package var basis: Placed<StageBasis>?
  package var with: [PlainText] = []
  package var assesses: [PlainText] = []
  package var prepare: PlainText?
  package var rubric: Placed<Bool>?

  static let form = Form<Stage>.mapping(
    "a stage", Stage(), shorthand: "name",
    [
      .required("name", .text, \.name, "what the stage is called"),
      .optional("kind", .choice(StageKind.self), \.kind, "what happens in it"),
      .optional("takes", .timeSpan, \.takes, "the candidate's time"),
      .optional("return-within", .timeSpan, \.returnWithin, "how long the candidate may keep the task"),
      .optional("paid", .truth, \.paid, "whether the candidate's time is paid"),
      .optional("where", .choice(StageVenue.self), \.venue, "where it takes place"),
      .optional("basis", .choice(StageBasis.self), \.basis, "what is worked on"),
      .defaulted("with", .list(.text), \.with, "who is there"),
      .defaulted("assesses", .list(.fact), \.assesses, "a skill, or the id of a must-have"),
      .optional("prepare", .text, \.prepare, "how to prepare"),
      .optional("rubric", .truth, \.rubric, "whether each interviewer fills in the same form"),
    ])
}

/// How to apply.
package struct Application: Sendable, PlaceKeeping {
  package var place = SourceRange.fileStart
  package var url: PlainText?
  package var email: PlainText?
  package var send: [PlainText] = []
  package var takes: Placed<TimeSpan>?
  package var replyWithin: Placed<TimeSpan>?
  package var contact: Contact?
  package var direct: Placed<Bool>?

  static let form = Form<Application>.mapping(
    "apply", Application(), example: "email: jobs@example.org",
    [
      .optional("url", .webAddress, \.url, "the address of the form"),
      .optional("email", .email, \.email, "the address to write to"),
      .defaulted("send", .list(.text), \.send, "what to send"),
      .optional("takes", .timeSpan, \.takes, "how long applying takes"),
      .optional("reply-within", .timeSpan, \.replyWithin, "when an answer comes"),
      .optional("contact", Contact.form, \.contact, "who answers questions"),
      .optional("direct", .truth, \.direct, "true only if the application is completed at that address"),
    ])
}

/// Somebody who answers questions.
package struct Contact: Sendable, PlaceKeeping {
  package var place = SourceRange.fileStart
  package var name = PlainText()
  package var email: PlainText?

  static let form = Form<Contact>.mapping(
    "a contact", Contact(), shorthand: "name",
    [
      .required("name", .fact, \.name, "their name"),
      .optional("email", .email, \.email, "their address"),
    ])
}
