internal import Content
internal import Diagnostics
internal import Judgement
internal import Lint

/// A role with what was read from it, as `remit profile` shows it.
struct ProfiledRole: Sendable {
  /// The path of its file, and its title; a job description may have none.
  let path, title: String
  /// The id of its family; empty where none is known.
  let family: String
  /// The id of the family whose work it openly includes.
  let secondFamily: String?
  /// Whether it is a job description that never was in our format.
  let isPosting: Bool
  /// What it is made of; nil where its words can't be read.
  let profile: RoleProfile?
  /// The number of errors in its file: something that it says may not have been understood.
  let errors: Int
  /// The work on the list of what its family does not do, by where the statement begins.
  let crossings: [UInt32: Crossing]
  /// What people of each family are called, by its id.
  private let titles: [String: String]

  /// Looks up what there is to show of a role that was read.
  init(_ review: RoleReview, errors: Int) {
    path = review.file.path
    title = review.role.title.value
    family = review.role.family.value
    secondFamily = review.role.secondFamily?.family.value
    isPosting = review.isPosting
    self.errors = errors
    profile = review.profile
    let crossings = review.profile?.crossings(besides: secondFamily) ?? []
    self.crossings = Dictionary(
      crossings.filter { ProfiledRole.claims.contains($0.statement.field) }
        .map { ($0.statement.place.start, $0) },
      uniquingKeysWith: { first, _ in first })
    titles = Dictionary(
      (review.families + BuiltIn.neighbours()).map { ($0.slug, $0.title.value) },
      uniquingKeysWith: { first, _ in first })
  }

  /// What people of a family are called; its id where nobody knows the family.
  func title(of family: String) -> String { titles[family].flatMap { $0.isEmpty ? nil : $0 } ?? family }

  /// Whose work a statement is, as it is shown: the title of a family, `shared`, or nothing.
  func owner(of statement: RoleProfile.Statement) -> String {
    switch statement.remit {
    case "none": ""
    case "shared": "shared"
    default: title(of: statement.remit)
    }
  }

  /// Whether a family is known.
  func knows(_ family: String) -> Bool { titles[family] != nil }

  /// How many owned statements are some family's work, and how many of them its own or its declared second family's.
  var ownWork: (count: Int, of: Int) {
    let shares = profile?.shares ?? []
    let own = shares.filter { $0.family == family || $0.family == secondFamily }
    return (own.reduce(0) { $0 + $1.count }, shares.reduce(0) { $0 + $1.count })
  }

  /// Where a role says what it does and asks for, as the rule `boundary/outside-remit` looks at it: success measures
  /// are judged whole, by a rule of their own.
  private static let claims: FieldSet = [.summary, .problem, .duty, .must, .nice, .background]
}
