package import Diagnostics

/// A team as its file describes it.
package struct Team: Article {
  package var slug = ""
  package var file = SourceFile(path: "", bytes: [])
  package var language: String?
  package var mentions: [Mention] = []
  package var place = SourceRange.fileStart
  package var body = MarkdownText(PlainText())
  package var name = PlainText()
  package var mission: PlainText?
  package var size: Placed<Int>?
  package var lead: Person?
  package var covers: [PlainText] = []
  package var stack: [PlainText] = []
  package var data: PlainText?
  package var constraints: [Constraint] = []
  package var projects: [NamedLink] = []
  package var waysOfWorking: WaysOfWorking?
  package var photo: PlainText?
  package var alt: PlainText?
  package var draft: Placed<Bool>?
  package var aliases: [PlainText] = []
  package var notes: PlainText?
  package var allow: [Allowance] = []
  package var params: [TableEntry<FreeValue>] = []

  static let form = Form<Team>.mapping(
    "a team", Team(),
    [
      .required("name", .text, \.name, "the team's name"),
      .optional("mission", .text, \.mission, "what it is there for, and how one can tell"),
      .optional("size", .wholeNumber(1...100_000), \.size, "how many people"),
      .optional("lead", Person.form, \.lead, "who leads it"),
      .defaulted("covers", .list(.reference(.family)), \.covers, "the families that are already there"),
      .defaulted("stack", .list(.name), \.stack, "the tools that are used today"),
      .optional("data", .text, \.data, "the kind of data, and in what state"),
      .defaulted("constraints", .list(Constraint.form), \.constraints, "what is hard today, honestly"),
      .defaulted(
        "projects", .list(NamedLink.form), \.projects, "what it has built: title, address, a sentence"),
      .optional("ways-of-working", WaysOfWorking.form, \.waysOfWorking, "how it decides, reviews, releases"),
      .optional("photo", .asset, \.photo, "a picture of the team"),
      .optional("alt", .text, \.alt, "the picture in words"),
      .draft(\.draft),
      .aliases(\.aliases),
      .notes(\.notes),
      .allow(\.allow),
      .params(\.params),
    ])
}

/// Somebody with a name.
package struct Person: Sendable, PlaceKeeping {
  package var place = SourceRange.fileStart
  package var name = PlainText()
  package var role: PlainText?
  package var photo: PlainText?
  package var alt: PlainText?

  static let form = Form<Person>.mapping(
    "a person", Person(), shorthand: "name",
    [
      .required("name", .name, \.name, "their name"),
      .optional("role", .text, \.role, "what they do"),
      .optional("photo", .asset, \.photo, "their picture"),
      .optional("alt", .text, \.alt, "the picture in words; the name where nothing is said"),
    ])
}

/// How a team works.
package struct WaysOfWorking: Sendable, PlaceKeeping {
  package var place = SourceRange.fileStart
  package var decisions: PlainText?
  package var review: PlainText?
  package var releases: PlainText?
  package var onCall: PlainText?
  package var async: PlainText?

  static let form = Form<WaysOfWorking>.mapping(
    "ways-of-working", WaysOfWorking(),
    [
      .optional("decisions", .text, \.decisions, "who decides what, and where it is written"),
      .optional("review", .text, \.review, "how work is reviewed"),
      .optional("releases", .text, \.releases, "how often, and how"),
      .optional("on-call", .text, \.onCall, "who, how often, how it is paid"),
      .optional("async", .text, \.async, "what needs no meeting"),
    ])
}
