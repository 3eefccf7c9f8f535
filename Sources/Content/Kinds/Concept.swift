package import Diagnostics

/// Work that a family of roles is known by: what is done, to what, and the words in which people say so.
package struct Concept: Sendable, PlaceKeeping {
  package var place = SourceRange.fileStart
  /// What messages call it: "deploying models".
  package var work = PlainText()
  /// What is done; every form of a verb counts.
  package var verbs: [PlainText] = []
  /// What it is done to; singular and plural count. `<models>` stands for a group.
  package var objects: [PlainText] = []
  /// What must be said nearby, too.
  package var near: [PlainText] = []
  /// Wording that says it by itself.
  package var wording: [PlainText] = []
  /// Wording in which it is not meant.
  package var except: [PlainText] = []
  /// Where it counts; nil for everywhere.
  package var onlyIn: Placed<ConceptPlace>?
  /// How much it tells, where several concepts meet: 4, unless the file says otherwise.
  package var weight: Placed<Double>?
  /// Whether it counts only where no work of a family is named.
  package var givesWay: Placed<Bool>?
  /// Whether nothing else in a clause counts where it is found.
  package var decides: Placed<Bool>?
  /// Families that legitimately do the same: in their roles, it is theirs.
  package var also: [PlainText] = []

  package init() {}

  /// Work that is known by some wording alone.
  package init(work: PlainText, wording: [PlainText]) {
    self.work = work
    self.wording = wording
  }

  static let form = Form<Concept>.mapping(
    "a concept", Concept(),
    [
      .required("work", .fact, \.work, "what messages call it: `deploying models`"),
      .defaulted("verbs", .oneOrMore(.fact), \.verbs, "what is done; every form of a verb counts"),
      .defaulted(
        "objects", .oneOrMore(.fact), \.objects,
        "what it is done to, singular or plural; `<models>` stands for a group of words"),
      .defaulted("near", .oneOrMore(.fact), \.near, "what must stand in the same sentence, too"),
      .defaulted("wording", .oneOrMore(.fact), \.wording, "wording that says it without verb and object"),
      .defaulted("except", .oneOrMore(.fact), \.except, "wording in which it is not meant"),
      .optional("only-in", .choice(ConceptPlace.self), \.onlyIn, "where it counts, if not everywhere"),
      .optional(
        "weight", .number, \.weight,
        "how much it tells where several concepts meet: 4 if not given, which decides nearly alone; 1 is a hint",
        standard: "4"),
      .optional(
        "gives-way", .truth, \.givesWay, "whether it counts only where no work of a family is named"),
      .optional("decides", .truth, \.decides, "whether nothing else in a clause counts where it is found"),
      .defaulted(
        "also", .oneOrMore(.fact), \.also,
        "families that legitimately do the same: in their roles it is theirs"),
    ])
}

/// Where a concept counts.
package enum ConceptPlace: String, Choice {
  /// Where the role says what it does.
  case duties
  /// Where it says what it asks for.
  case requirements
}

/// A file of concepts that belong to no family: those that several share, and those that are no work.
package struct ConceptFile: Sendable, PlaceKeeping {
  package var place = SourceRange.fileStart
  /// The concepts.
  package var concepts: [Concept] = []
  /// Words that concepts name together, by the name of their group.
  package var groups: [TableEntry<[PlainText]>] = []

  package static let form = Form<ConceptFile>.mapping(
    "a file of concepts", ConceptFile(),
    [
      .defaulted("concepts", .list(Concept.form), \.concepts, "the concepts"),
      .defaulted(
        "groups", .table(key: "name of a group", .list(.fact)), \.groups,
        "words that concepts name together"),
    ])
}
