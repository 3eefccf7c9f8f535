package import Diagnostics

/// With what a role's problem will be solved.
package struct Resources: Sendable, PlaceKeeping {
  package var place = SourceRange.fileStart
  package var stack: [PlainText] = []
  package var data: PlainText?
  package var compute: PlainText?
  package var publishing: PlainText?
  package var constraints: [Constraint] = []

  static let form = Form<Resources>.mapping(
    "resources", Resources(), example: "stack: [Python, PyTorch]",
    [
      .defaulted("stack", .list(.name), \.stack, "the tools that are used today"),
      .optional("data", .text, \.data, "the kind of data, how much of it, and in what state"),
      .optional("compute", .text, \.compute, "the machines"),
      .optional("publishing", .text, \.publishing, "whether the person may publish, speak, open source"),
      .defaulted("constraints", .list(Constraint.form), \.constraints, "what is hard today, honestly"),
    ])
}

/// Something that is hard today, and what is being done about it.
package struct Constraint: Sendable, PlaceKeeping {
  package var place = SourceRange.fileStart
  package var text = PlainText()
  package var changingTo: PlainText?
  package var within: Placed<TimeSpan>?

  static let form = Form<Constraint>.mapping(
    "a constraint", Constraint(), shorthand: "text",
    [
      .required("text", .text, \.text, "what is hard"),
      .optional("changing-to", .text, \.changingTo, "what is being done about it"),
      .optional("within", .timeSpan, \.within, "by when"),
    ])
}

/// How a person will grow in a role.
package struct Growth: Sendable, PlaceKeeping {
  package var place = SourceRange.fileStart
  package var text: MarkdownText?
  package var paths: [PlainText] = []
  package var review: PlainText?
  package var learningTime: PlainText?
  package var promoted: [PlainText] = []

  static let form = Form<Growth>.mapping(
    "growth", Growth(), shorthand: "text",
    [
      .optional("text", .markdown, \.text, "how people grow here"),
      .defaulted("paths", .list(.text), \.paths, "where the role can lead"),
      .optional("review", .text, \.review, "when growth is talked about, and by what measure"),
      .optional("learning-time", .text, \.learningTime, "the time that is kept free for learning"),
      .defaulted(
        "promoted", .list(.reference(.story)), \.promoted, "stories of people who grew, by file name"),
    ])
}

/// The first 90 days.
package struct Onboarding: Sendable, PlaceKeeping {
  package var place = SourceRange.fileStart
  package var access: PlainText?
  package var firstWin: FirstWin?
  package var day90: DayNinety?
  package var buddy: Placed<Bool>?

  static let form = Form<Onboarding>.mapping(
    "onboarding", Onboarding(),
    [
      .optional("access", .text, \.access, "when data, machines and documents are there"),
      .optional("first-win", FirstWin.form, \.firstWin, "the first thing that is done, within 30 to 60 days"),
      .optional("day-90", DayNinety.form, \.day90, "one result and one learning goal after 90 days"),
      .optional("buddy", .truth, \.buddy, "whether somebody is there to ask"),
    ])
}

/// The first thing that somebody gets done.
package struct FirstWin: Sendable, PlaceKeeping {
  package var place = SourceRange.fileStart
  package var within: Placed<TimeSpan>?
  package var text = PlainText()

  static let form = Form<FirstWin>.mapping(
    "a first win", FirstWin(), shorthand: "text",
    [
      .optional("within", .timeSpan, \.within, "by when: 30 to 60 days are usual"),
      .required("text", .text, \.text, "what is done then"),
    ])
}

/// What somebody has to show after 90 days.
package struct DayNinety: Sendable, PlaceKeeping {
  package var place = SourceRange.fileStart
  package var result: PlainText?
  package var learning: PlainText?

  static let form = Form<DayNinety>.mapping(
    "day-90", DayNinety(),
    [
      .optional("result", .text, \.result, "one result that others can see"),
      .optional("learning", .text, \.learning, "one thing learned"),
    ])
}

/// Who leads a role.
package struct Superior: Sendable, PlaceKeeping {
  package var place = SourceRange.fileStart
  package var title = PlainText()
  package var name: PlainText?
  package var photo: PlainText?
  package var alt: PlainText?
  package var says: PlainText?

  static let form = Form<Superior>.mapping(
    "reports-to", Superior(), shorthand: "title",
    [
      .required("title", .text, \.title, "their title"),
      .optional("name", .name, \.name, "their name"),
      .optional("photo", .asset, \.photo, "their picture"),
      .optional("alt", .text, \.alt, "the picture in words; the name where nothing is said"),
      .optional("says", .text, \.says, "one sentence from them"),
    ])
}

/// Hours, travel, on-call, languages, clearance.
package struct Conditions: Sendable, PlaceKeeping {
  package var place = SourceRange.fileStart
  package var hours: PlainText?
  package var travel: PlainText?
  package var onCall: PlainText?
  package var languages: [PlainText] = []
  package var clearance: PlainText?

  static let form = Form<Conditions>.mapping(
    "conditions", Conditions(), example: "hours: 38 a week, languages: [English]",
    [
      .optional("hours", .text, \.hours, "hours a week"),
      .optional("travel", .text, \.travel, "how often, how far"),
      .optional("on-call", .text, \.onCall, "how often, and how it is paid"),
      .defaulted("languages", .list(.text), \.languages, "the languages that the work needs"),
      .optional("clearance", .text, \.clearance, "a clearance that the work needs"),
    ])
}
