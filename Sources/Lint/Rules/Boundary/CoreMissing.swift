internal import Content
internal import Diagnostics
internal import Judgement
internal import Language
internal import Text

extension BoundaryRules {
  static let coreMissing = Rule(
    "boundary/core-missing", .warning, .practice,
    summary: "a role that owns nothing of its family's core",
    why: """
      People choose a family because of its core. A role that has only what several families share, meetings, reviews \
      and reports, says that nobody decided what the person is for.
      """,
    source: "\(roles); that four statements are enough to tell is ours",
    thresholds: [least],
    examples: [
      .bad(
        .role,
        """
        summary: The team works well.
        family: «mlops-engineer»
        responsibilities:
          - Write code that others review.
          - Mentor two junior colleagues.
          - Plan the work of the quarter.
          - Write documentation for new colleagues.
        success-measures: []
        """),
      .good(
        .role,
        """
        summary: The team works well.
        family: mlops-engineer
        responsibilities:
          - Write code that others review.
          - Mentor two junior colleagues.
          - Plan the work of the quarter.
          - Monitor models in production.
        success-measures: []
        """),
      .good(
        .role,
        """
        family: mlops-engineer
        track: manager
        summary: The team works well.
        responsibilities:
          - Hire three colleagues.
          - Mentor two junior colleagues.
          - Plan the work of the quarter.
          - Write code that others review.
        success-measures: []
        """, "who leads people has other work"),
    ],
    check: .roleOrPosting { review, findings in
      guard !review.leadsPeople, let profile = review.profile, let family = review.family,
        let mixture = Mixture(review), mixture.own == 0, mixture.verdict == .nothing
      else { return }
      let owned = profile.statements.filter {
        $0.stance == .owns && ($0.field == .duty || $0.field == .problem) && $0.remit != "none"
      }
      guard owned.count >= findings.count(least) else { return }
      let core = Core(family, review.familiesAndNeighbours, profile.book)
      let texts = profile.statements.filter { $0.stance != .none && $0.stance != .collaborates }
      guard !texts.contains(where: { core.isTouched(by: $0) }) else { return }
      findings.report(.coreless(family), at: review.familyLabel, help: .addCore)
    })

  private static let least = Threshold("least", 4, "the owned statements from which on it speaks")
}

/// What a family is there for, as far as texts can be recognised to be about it.
private struct Core {
  private let remit: Int
  private let concepts: Set<Int>

  init(_ family: Family, _ families: [Family], _ book: ConceptBook) {
    remit = book.remit(family.slug) ?? book.none
    var reader = StatementReader(book)
    // Its own words may name what several families do, such as models; so may what others leave to it.
    let texts = (family.core + family.builds).map(\.value)
    var concepts = Set(
      texts.flatMap { reader.read(WordedText($0), in: .duty).clauses.flatMap(\.found).map(\.concept) })
    for other in families where other.slug != family.slug {
      guard let remit = book.remit(other.slug) else { continue }
      for covered in book.boundaries[remit] where covered.boundary.who?.value == family.slug {
        concepts.formUnion(covered.covers)
      }
    }
    self.concepts = concepts
  }

  /// Whether a statement names any of it.
  func isTouched(by statement: RoleProfile.Statement) -> Bool {
    statement.reading.clauses.contains { clause in
      clause.found.contains { $0.remit == remit || concepts.contains($0.concept) }
    }
  }
}

extension Message {
  fileprivate static func coreless(_ family: Family) -> Message {
    """
    nothing that this role owns is \(WorkWording.whose(family.title.value)) core: \(listed(family.core.map(\.value)))
    """
  }

  fileprivate static let addCore: Message = """
    add the work for which it needs one, or name the family whose work this is
    """
}
