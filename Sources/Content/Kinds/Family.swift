package import Diagnostics

/// A family of roles: whose work is whose.
package struct Family: ContentItem {
  /// The family's id: the file's name without its ending.
  package var slug = ""
  /// The file it was read from; the rulebook's where the company says nothing of it.
  package var file = SourceFile(path: "", bytes: [])
  /// The language of the texts; nil for the site's first.
  package var language: String?
  /// What the file names.
  package var mentions: [Mention] = []
  package var place = SourceRange.fileStart
  package var title = PlainText()
  /// What else people of the family are called.
  package var called: [PlainText] = []
  package var core: [PlainText] = []
  package var builds: [PlainText] = []
  package var doesNotDo: [Boundary] = []
  package var levels: [TableEntry<LevelScope>] = []
  /// The work that it is known by.
  package var concepts: [Concept] = []
  package var aliases: [PlainText] { [] }
  package var notes: PlainText?
  package var params: [TableEntry<FreeValue>] = []

  static let form = Form<Family>.mapping(
    "a family", Family(),
    [
      .required("title", .text, \.title, "what somebody of the family is called"),
      .defaulted(
        "called", .oneOrMore(.fact), \.called,
        "what else its people are called, so that their work is not taken for the role's"),
      .required("core", .oneOrMore(.text), \.core, "the core skills"),
      .required("builds", .list(.text), \.builds, "what it builds"),
      .required("does-not-do", .list(Boundary.form), \.doesNotDo, "what it does not do, and who does"),
      .defaulted(
        "levels",
        .table(
          key: "level (\(Level.allCases.map(\.rawValue).joined(separator: ", ")))",
          keys: .choice(Level.allCases.map(\.rawValue)), LevelScope.form), \.levels,
        "what each level means here"),
      .defaulted("concepts", .list(Concept.form), \.concepts, "the work that it is known by"),
      .notes(\.notes),
      .params(\.params),
    ])
}

extension Family {
  /// Whether the company has a file of it; the others are as the rulebook has them.
  package var hasOwnFile: Bool { !file.path.hasPrefix(BuiltIn.pathPrefix) }

  /// Where the company's file draws a boundary; nil where the boundary is as the rulebook has it.
  package func place(of boundary: Boundary) -> Label? {
    // A file that changes a known family may keep the boundaries of that.
    let isKept = BuiltIn.family(slug)?.doesNotDo.contains {
      $0.place == boundary.place && $0.text.value == boundary.text.value
    }
    return hasOwnFile && isKept != true ? Label(file, boundary.text.place) : nil
  }
}

/// Work that a family does not do.
package struct Boundary: Sendable, PlaceKeeping {
  package var place = SourceRange.fileStart
  package var text = PlainText()
  /// The family that does it instead.
  package var who: PlainText?
  /// The concepts that it is about, by what their families call them; empty where its own words tell.
  package var covers: [PlainText] = []
  /// How sure the boundary is.
  package var certainty: Placed<Certainty>?
  /// How a role says the work beside those who do it, as an order: "hand the prototype to the ML engineer".
  package var instead: PlainText?

  static let form = Form<Boundary>.mapping(
    "a boundary", Boundary(), shorthand: "text",
    [
      .required("text", .text, \.text, "the work that the family does not do"),
      .optional("who", .reference(.family), \.who, "the family that does it instead"),
      .optional(
        "certainty", .choice(Certainty.self), \.certainty, "whether it never does this, or typically not"),
      .defaulted(
        "covers", .oneOrMore(.name), \.covers,
        "the work that is meant, as `concepts` of the families call it; if not given, what `text` speaks of"),
      .optional(
        "instead", .fact, \.instead,
        "what a role can do beside those whose work it is, as findings suggest it: `hand the prototype over`"),
    ])
}

/// How sure a boundary is: whether crossing it is an error, or worth a warning.
package enum Certainty: String, Choice {
  case always
  case typically
}

/// What a level means in a family.
package struct LevelScope: Sendable, PlaceKeeping {
  package var place = SourceRange.fileStart
  package var scope: PlainText?
  package var example: PlainText?
  package var pay: [Pay] = []

  static let form = Form<LevelScope>.mapping(
    "a level", LevelScope(), shorthand: "scope",
    [
      .optional("scope", .text, \.scope, "what somebody at this level is trusted with"),
      .optional("example", .text, \.example, "a piece of work that is typical of it"),
      .defaulted("pay", .oneOrMore(Pay.form), \.pay, "the range of pay"),
    ])
}
