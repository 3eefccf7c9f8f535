internal import Judgement

/// A part of a profile as people read it: statements that say the same kind of thing.
///
/// Where something stands in a role tells more of it than its wording: a success measure is no duty, however it is put.
enum StatementSection: Sendable, CaseIterable {
  case does
  case together
  case success
  case asks
  case leaves
  case problem
  case rest

  /// The section of a statement.
  init(_ statement: RoleProfile.Statement) {
    switch (statement.field, statement.stance) {
    case (.success, _): self = .success
    case (.must, _), (.nice, _), (.background, _): self = .asks
    case (.neighbour, _): self = .together
    case (.exclusion, _): self = .leaves
    case (.problem, _): self = .problem
    case (.company, _), (.benefit, _): self = .rest
    case (_, .owns): self = .does
    case (_, .collaborates): self = .together
    case (_, .requires): self = .asks
    case (_, .none): self = .rest
    }
  }

  /// What stands above it.
  var heading: String {
    switch self {
    case .does: "Does"
    case .together: "Works on with others"
    case .success: "Succeeds when"
    case .asks: "Asks for"
    case .leaves: "Leaves to others"
    case .problem: "Why the role is there"
    case .rest: "Says besides, or offers"
    }
  }
}

extension RoleProfile.Statement {
  /// The words that tell a reader why it was read so, as positions in `evidence`.
  ///
  /// A word such as "you" or "is" decides how a clause is made, and tells nobody anything. Nor does any word where
  /// nothing was decided: in what is no work, and in what is no claim of the role and anybody's work.
  var telling: [Int] {
    guard remit != "none" else { return [] }
    if remit == "shared", ![.does, .together, .asks].contains(StatementSection(self)) { return [] }
    let words = evidence
    return words.indices.filter { index in
      !words[index].lowercased().split(separator: " ").allSatisfy { functionWords.contains(String($0)) }
    }
  }
}

private let functionWords: Set<String> = [
  "a", "an", "the", "i", "you", "we", "they", "it", "he", "she", "is", "are", "was", "were", "be", "been",
  "has", "have",
  "had", "can", "could", "will", "would", "may", "might", "must", "should", "do", "does", "did", "who",
  "what", "which",
  "how", "why", "each", "that", "this",
]
