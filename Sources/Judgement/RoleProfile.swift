package import Diagnostics
internal import Language

/// What a role is made of, statement by statement.
package struct RoleProfile: Sendable {
  /// One thing that is asked for, done or offered.
  package struct Statement: Sendable {
    /// The passage that it is.
    package let passage: Passage
    /// What was read from it.
    package let reading: StatementReading

    /// What it is, by where it stands.
    package var field: Field { passage.field }
    /// The words.
    package var text: String { String(decoding: passage.text.bytes, as: UTF8.self) }
    /// Where they stand.
    package var place: SourceRange { passage.label.range }
    /// What the role has to do with it.
    package var stance: Stance { reading.stance }
  }

  /// The file of the role.
  package let file: SourceFile
  /// The id of its family; empty where none is known.
  package let family: String
  /// The statements, in the order of the file.
  package let statements: [Statement]
  /// By what was read.
  package let book: ConceptBook

  /// Reads the passages of a role.
  package init(_ passages: [Passage], of family: String, in file: SourceFile, _ book: ConceptBook) {
    self.file = file
    self.family = family
    self.book = book
    var reader = StatementReader(book, family: book.remit(family))
    statements = passages.filter { RoleProfile.fields.contains($0.field) && !$0.isHeading }.map {
      Statement(passage: $0, reading: reader.read($0.text, in: $0.field))
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
