import Content
import Diagnostics
import Judgement
import Testing

/// A statement in a role, and what a careful reader makes of it.
struct ReadStatement: Sendable {
  let family: String
  let field: Field
  let text: String
  let stance: Stance
  /// Whose work it is; nil where careful readers may differ.
  let remit: String?
  /// Whether it is on the does-not-do list of the role's family.
  let crosses: Bool

  init(
    _ family: String, _ text: String, in field: Field = .duty, _ stance: Stance, _ remit: String? = nil,
    crosses: Bool = false
  ) {
    self.family = family
    self.field = field
    self.text = text
    self.stance = stance
    self.remit = remit
    self.crosses = crosses
  }

  static func dataScientist(
    _ text: String, in field: Field = .duty, _ stance: Stance, _ remit: String? = nil, crosses: Bool = false
  ) -> ReadStatement {
    ReadStatement("data-scientist", text, in: field, stance, remit, crosses: crosses)
  }

  static func mlEngineer(
    _ text: String, in field: Field = .duty, _ stance: Stance, _ remit: String? = nil, crosses: Bool = false
  ) -> ReadStatement {
    ReadStatement("ml-engineer", text, in: field, stance, remit, crosses: crosses)
  }

  static func mlopsEngineer(
    _ text: String, in field: Field = .duty, _ stance: Stance, _ remit: String? = nil, crosses: Bool = false
  ) -> ReadStatement {
    ReadStatement("mlops-engineer", text, in: field, stance, remit, crosses: crosses)
  }

  static func aiResearcher(
    _ text: String, in field: Field = .duty, _ stance: Stance, _ remit: String? = nil, crosses: Bool = false
  ) -> ReadStatement {
    ReadStatement("ai-researcher", text, in: field, stance, remit, crosses: crosses)
  }

  /// What a careful reader says of it, without the words.
  var verdict: String { ReadStatement.verdict(stance, remit, crosses: crosses) }

  /// The verdict that is expected, in a line.
  var expected: String { "\(name) → \(verdict)" }

  /// The verdict that a book comes to, in a line.
  func read(by book: ConceptBook) -> String {
    let file = SourceFile(path: "role.yaml", text: text)
    let profile = RoleProfile([Passage(PlainText(text), field, in: file)], of: family, in: file, book)
    guard let statement = profile.statements.first else { return "\(name) → no statement" }
    let read = ReadStatement.verdict(
      statement.stance, remit == nil ? nil : statement.remit, crosses: !profile.crossings().isEmpty)
    return "\(name) → \(read)"
  }

  private var name: String { "\(family) \(field.rawValue): \(text)" }

  private static func verdict(_ stance: Stance, _ remit: String?, crosses: Bool) -> String {
    "\(stance) \(remit ?? "…")\(crosses ? ", crossing" : "")"
  }
}

/// Two statements in nearly the same words that say something else about a role.
struct ContrastPair: Sendable, CustomTestStringConvertible {
  /// What makes the difference.
  let difference: String
  let one: ReadStatement
  let other: ReadStatement

  init(_ difference: String, _ one: ReadStatement, _ other: ReadStatement) {
    self.difference = difference
    self.one = one
    self.other = other
  }

  var testDescription: String { "\(difference): \(one.text) / \(other.text)" }

  var expected: [String] { [one.expected, other.expected] }

  func read(by book: ConceptBook) -> [String] { [one.read(by: book), other.read(by: book)] }
}
