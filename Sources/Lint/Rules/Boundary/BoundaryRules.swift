internal import Content
internal import Diagnostics
internal import Judgement
internal import Language

/// Whose work a role is made of, and whether that is the family's that it names.
enum BoundaryRules {
  static let all: [Rule] = [
    outsideRemit, neighbouringRemit, twoJobs, titleMismatch, contentMismatch, coreMissing,
    successOutsideRemit,
    interviewOutsideRemit, handoverMissing, everything, noOwner,
  ]

  /// The article that says who does what.
  static let roles = """
    "Hiring AI Talent: Role Definitions, Interview Gaps, and What Actually Predicts Success", TechnoLynx, 2026
    """

  /// The families that every company starts with.
  static let fourFamilies = BuiltIn.families().map(\.slug)
}

extension RoleReview {
  /// The families that there are, and the neighbours that are known without a file.
  var familiesAndNeighbours: [Family] { known.withNeighbours }

  /// The id of a second family whose work it openly includes.
  var secondFamily: String? { role.secondFamily?.family.value }

  /// Where it says of which family it is; in a job description in another format, the title.
  var familyLabel: Label { label(role.family.place) }

  /// Whether it leads people, by what it says of itself or by its title.
  var leadsPeople: Bool {
    if let track = role.track?.value { return track == .manager }
    return passage(of: role.title, .title).text.contains(leaders)
  }

  /// What people of its family are called.
  var familyTitle: String { title(of: role.family.value) }

  /// What people of a family are called.
  func title(of id: String) -> String { familiesAndNeighbours.title(of: id) }
}

private let leaders: WordSet = ["manager", "head", "director", "vp", "chief"]

/// Families, with the neighbours that are known without a file.
func withNeighbours(_ families: [Family]) -> [Family] {
  let own = Set(families.map(\.slug))
  return families + BuiltIn.neighbours().filter { !own.contains($0.slug) }
}

extension [Family] {
  /// What people of a family are called; its id where it has no title.
  func title(of id: String) -> String {
    let title = first { $0.slug == id }?.title.value ?? ""
    return title.isEmpty ? id : title
  }
}
