internal import Content
internal import Templates

/// Three lanes of work: what is the role's own, what it shares, and what is somebody else's.
///
/// Whose work a responsibility is can be read where the role's language is known; elsewhere the lanes are made of what
/// the role and its family say of themselves.
struct BoundariesView: Sendable {
  /// Work that is the role's own.
  struct OwnWork: Sendable {
    var text: PlainText
    /// The second family of the role, where the work is that family's.
    var second: PlainText?

    static let model = Model<OwnWork, PageContext>(
      "own work",
      [
        .written("text", "The work.") { work, _ in work.text },
        .written("second-family", "The second family of the role, where the work is that family's.") {
          work, _ in
          work.second
        },
      ])
  }

  /// Work that is done with others.
  struct SharedWork: Sendable {
    var text: PlainText?
    /// With whom; nil where the text says it.
    var with: Reference?

    static let model = Model<SharedWork, PageContext>(
      "shared work",
      [
        .written("text", "The work, or what somebody is asked for.") { work, _ in work.text },
        .record("with", Reference.model, "With whom, where the text does not say it.") { work, _ in work.with
        },
      ])
  }

  var yours: [OwnWork] = []
  /// Whether the role owns more than is shown.
  var hasMore = false
  var shared: [SharedWork] = []
  var theirs: [HandedWork] = []

  /// Gathers what a role, its words and its family say; nil where there is nothing.
  init?(_ role: Role, _ page: PageContext) {
    let family = page.index.family(role.family.value)
    let reading = WorkReading(role, page)
    addOwn(of: role, family, reading, page)
    shared = (reading?.joint ?? []).prefix(3).map { SharedWork(text: PlainText($0)) }
    theirs = role.notThisRole.map { HandedWork($0.text, who: $0.who, besides: role, page) }
    for (index, neighbour) in role.worksWith.enumerated() {
      add(neighbour, named: reading?.remitsOfNeighbours[index], of: role, page)
    }
    if let family { addLimits(of: family, except: reading?.crossed ?? [], role, page) }
    theirs = theirs.map(\.told)
    if yours.isEmpty, shared.isEmpty, theirs.isEmpty, role.secondFamily == nil { return nil }
  }

  static let model = Model<BoundariesView, PageContext>(
    "boundaries",
    [
      .list(
        "yours", of: OwnWork.model,
        "What the role owns, at most five; where nobody can read that, what its family builds."
      ) { view, _ in view.yours },
      .flag("has-more", "Whether there is more among its responsibilities.") { view, _ in view.hasMore },
      .list("shared", of: SharedWork.model, "What it does with others.") { view, _ in view.shared },
      .list("theirs", of: HandedWork.model, "What others do.") { view, _ in view.theirs },
    ])
}
