internal import Content
internal import Templates

/// What is a role's own, and what is not, with whose it is.
struct BoundariesView: Sendable {
  /// Work that is not the role's.
  struct Exclusion: Sendable {
    var text: String
    var who: Reference?

    init(_ text: PlainText, who: PlainText?, _ page: PageContext) {
      self.text = text.value
      self.who = who.flatMap { Reference(naming: $0.value, in: page.index) }
    }

    static let model = Model<Exclusion, PageContext>(
      "exclusion",
      [
        .text("text", "The work.") { item, _ in item.text },
        .record("who", Reference.model, "Who does it instead.") { item, _ in item.who },
      ])
  }

  var yours: [String]
  var notYours: [Exclusion]
  var worksWith: [Reference]

  /// Gathers what a role says; its family's boundary where it says nothing. Nil where neither does.
  init?(_ role: Role, _ page: PageContext) {
    let family = page.index.family(role.family.value)
    yours = (family?.builds ?? []).map(\.value)
    notYours = role.notThisRole.map { Exclusion($0.text, who: $0.who, page) }
    // A neighbour is whatever it names first that people may see.
    worksWith = role.worksWith.compactMap { neighbour in
      [neighbour.role, neighbour.team, neighbour.family].lazy.compactMap { $0 }
        .compactMap { Reference(naming: $0.value, in: page.index) }.first?.noted(neighbour.purpose?.value)
    }
    if notYours.isEmpty, let family { notYours = BoundariesView.exclusions(of: family, page) }
    if notYours.isEmpty, worksWith.isEmpty { return nil }
  }

  /// What a family does not do.
  static func exclusions(of family: Family, _ page: PageContext) -> [Exclusion] {
    family.doesNotDo.map { Exclusion($0.text, who: $0.who, page) }
  }

  static let model = Model<BoundariesView, PageContext>(
    "boundaries",
    [
      .list("yours", of: SmallModels.textItem, "What the role's family builds.") { view, _ in view.yours },
      .list("not-yours", of: Exclusion.model, "Work that is not the role's.") { view, _ in view.notYours },
      .list("works-with", of: Reference.model, "Who is next to it, and what they own or decide.") { view, _ in
        view.worksWith
      },
    ])
}
