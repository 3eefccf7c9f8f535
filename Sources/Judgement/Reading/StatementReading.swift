/// What was read from a statement.
package struct StatementReading: Sendable {
  /// Whose work it is: a number of the book's remits.
  package var remit: Int
  /// What the role has to do with it.
  package var stance: Stance
  /// The words that decided, from the left.
  package var evidence: [Range<Int>]
  /// Its clauses, in order.
  package var clauses: [ClauseReading]
}

/// What was read from one clause.
package struct ClauseReading: Sendable {
  /// Its words.
  package var words: Range<Int>
  /// Whose work it is.
  package var remit: Int
  /// What the role has to do with it.
  package var stance: Stance
  /// The concepts that its words name.
  package var found: [FoundConcept]
}

/// A concept that some words name.
package struct FoundConcept: Sendable, Equatable {
  /// The number of the concept in the book.
  package let concept: Int
  /// Whose work it is in this role.
  package let remit: Int
  /// The words that stand first: a verb or its object, or a run that says it all.
  package let first: Range<Int>
  /// The other of verb and object; nil where one run says it all.
  package let second: Range<Int>?

  /// The words, from the left.
  package var words: [Range<Int>] { second.map { [first, $0] } ?? [first] }
}
