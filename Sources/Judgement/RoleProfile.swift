package import Diagnostics
internal import Language

/// What a role is made of, statement by statement.
package struct RoleProfile: Sendable {
  /// One thing that is asked for, done or offered: one object, since many rules go over all of them.
  package final class Statement: Sendable {
    /// The passage that it is.
    package let passage: Passage
    /// What was read from it.
    package let reading: StatementReading
    /// Whose work it is: the id of a family or neighbour, `shared` or `none`.
    package let remit: String

    init(passage: Passage, reading: StatementReading, remit: String) {
      self.passage = passage
      self.reading = reading
      self.remit = remit
    }

    /// What it is, by where it stands.
    package var field: Field { passage.field }
    /// The words.
    package var text: String { String(decoding: passage.text.bytes, as: UTF8.self) }
    /// Where they stand.
    package var place: SourceRange { passage.label.range }
    /// What the role has to do with it.
    package var stance: Stance { reading.stance }
    /// The words that decided, as they are written, from the left.
    package var evidence: [String] { reading.evidence.map { passage.text.text(of: $0) } }
    /// The same words as bytes of the text, from 0.
    package var evidenceRanges: [Range<Int>] { reading.evidence.map { passage.text.range(of: $0) } }
  }

  /// A family's part in what the role owns.
  package struct Share: Sendable, Equatable {
    /// The id of the family or neighbour.
    package let family: String
    /// The number of owned statements that are its work.
    package let count: Int
    /// The part of all owned statements that are some family's own work, 0…1.
    package let share: Double
  }

  /// The file of the role.
  package let file: SourceFile
  /// The id of its family; empty where none is known.
  package let family: String
  /// The statements, in the order of the file.
  package let statements: [Statement]
  /// By what was read.
  package let book: ConceptBook
  /// Where it crosses its family's boundaries.
  private(set) var crossed: [Crossing] = []

  /// Reads the passages of a role.
  package init(_ passages: [Passage], of family: String, in file: SourceFile, _ book: ConceptBook) {
    self.file = file
    self.family = family
    self.book = book
    var reader = StatementReader(book, family: book.remit(family))
    var statements: [Statement] = []
    statements.reserveCapacity(passages.count)
    for passage in passages where !passage.isHeading && RoleProfile.isRead(passage.field) {
      let reading = reader.read(passage.text, in: passage.field)
      statements.append(Statement(passage: passage, reading: reading, remit: book.remits[reading.remit]))
    }
    self.statements = statements
    crossed = findCrossings(besides: nil)
  }

  /// What the role owns that is some family's own work: the largest share first, between equals by id.
  package var shares: [Share] {
    var counts: [String: Int] = [:]
    for statement in statements where statement.stance == .owns && statement.reading.remit < book.shared {
      counts[statement.remit, default: 0] += 1
    }
    let all = counts.values.reduce(0, +)
    return counts.map { Share(family: $0, count: $1, share: Double($1) / Double(all)) }
      .sorted { ($1.count, $0.family) < ($0.count, $1.family) }
  }

  /// Whether a field says something about work, or would be taken for it.
  private static func isRead(_ field: Field) -> Bool {
    switch field {
    case .summary, .problem, .duty, .must, .nice, .background, .success, .neighbour, .exclusion, .benefit,
      .company:
      true
    default: false
    }
  }
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
