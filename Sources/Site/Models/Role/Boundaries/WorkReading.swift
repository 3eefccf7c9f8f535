internal import Content
internal import Judgement

/// What is read from a role's words: which of its responsibilities are its own, and which work is a neighbour's.
struct WorkReading: Sendable {
  /// Something that the role owns.
  struct Duty: Sendable {
    let text: String
    /// Whose work it is: the id of a family, `shared` or `none`.
    let remit: String
  }

  /// What the role owns.
  private(set) var owned: [Duty] = []
  /// What it does together with others.
  private(set) var joint: [String] = []
  /// For each neighbour of the role the family whose own work is named, where one is.
  private(set) var remitsOfNeighbours: [String?]
  /// What its family does not do, and this role does: places in the family's list.
  private(set) var crossed: Set<Int> = []

  /// Reads a role's responsibilities and what it has neighbours for; nil where nobody can read its language.
  init?(_ role: Role, _ page: PageContext) {
    let duties = role.responsibilities.map(\.text).filter { !$0.isEmpty }
    let purposes = role.worksWith.map { $0.purpose ?? PlainText() }
    guard let book = page.index.book,
      (duties + purposes).allSatisfy({ page.index.foreignLanguage(of: $0) == nil })
    else { return nil }
    let profile = RoleProfile(
      duties.map { Passage($0, .duty, in: role.file) }
        + purposes.map { Passage($0, .neighbour, in: role.file) },
      of: role.family.value, in: role.file, book)
    for statement in profile.statements where statement.field == .duty {
      switch statement.stance {
      case .owns: owned.append(Duty(text: statement.text, remit: statement.remit))
      case .collaborates: joint.append(statement.text)
      case .requires, .none: continue
      }
    }
    remitsOfNeighbours = profile.statements.filter { $0.field == .neighbour }.map(\.foreignRemit)
    guard let family = book.remit(role.family.value) else { return }
    for crossing in profile.crossings() where crossing.statement.field == .duty {
      crossed.formUnion(
        book.boundaries[family].indices.filter {
          book.boundaries[family][$0].boundary.text.value == crossing.boundary.text.value
        })
    }
  }
}

extension RoleProfile.Statement {
  /// The family whose work the words name, rather than being taken for it because of whose role it is.
  fileprivate var foreignRemit: String? {
    reading.clauses.contains { $0.found.contains { $0.remit == reading.remit } } ? remit : nil
  }
}
