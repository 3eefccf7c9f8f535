internal import Content
package import Diagnostics
internal import Language

/// What a role is made of, statement by statement.
package struct RoleProfile: Sendable {
  /// One thing that is asked for, done or offered.
  package struct Statement: Sendable {
    /// What it is, by where it stands.
    package let field: Field
    /// The words.
    package let text: String
    /// Where they stand.
    package let place: SourceRange
    /// What the role has to do with it.
    package let stance: Stance
  }

  /// The file of the role.
  package let file: SourceFile
  /// The id of its family; empty where none is known.
  package let family: String
  /// The statements, in the order of the file.
  package let statements: [Statement]

  /// Makes the profile of a role.
  package init(_ review: RoleReview) {
    file = review.file
    family = review.role.family.value
    statements = review.passages.filter { RoleProfile.fields.contains($0.field) && !$0.isHeading }.map {
      Statement(
        field: $0.field, text: String(decoding: $0.text.bytes, as: UTF8.self), place: $0.label.range,
        stance: Stance(of: $0.field))
    }
  }

  /// The fields that say something about work, or would be taken for it.
  private static let fields: Set<Field> = [
    .summary, .problem, .duty, .must, .nice, .background, .success, .neighbour, .exclusion, .benefit,
    .company,
  ]
}

extension Field {
  /// The key under which such a text stands in a role.
  package var key: String {
    switch self {
    case .duty: "responsibilities"
    case .must: "must-haves"
    case .nice: "nice-to-haves"
    case .background: "backgrounds"
    case .success: "success-measures"
    case .neighbour: "works-with"
    case .exclusion: "not-this-role"
    case .pay: "compensation"
    case .benefit: "benefits"
    default: rawValue
    }
  }
}
