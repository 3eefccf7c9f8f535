/// What somebody has to know of an imported role.
package struct DraftAccount: Sendable, Equatable {
  /// A key, what it was given, and from what that was guessed.
  package struct Guess: Sendable, Equatable {
    package var key, value, from: String
  }
  /// A key that waits, and why.
  package struct Waiting: Sendable, Equatable {
    package var key, why: String
  }
  /// What stands in comments.
  package struct Left: Sendable, Equatable {
    package var about: String
    package var lines: Int
  }

  /// The keys that the source gives, those of lists with the number of their entries.
  package var found: [(key: String, count: Int?)] = []
  package var guessed: [Guess] = []
  package var waiting: [Waiting] = []
  package var left: [Left] = []
  /// Whatever else there is to know, as sentences without a capital.
  package var notes: [String] = []

  package init() {}

  package static func == (left: DraftAccount, right: DraftAccount) -> Bool {
    left.guessed == right.guessed && left.waiting == right.waiting && left.left == right.left
      && left.notes == right.notes && left.found.map(\.key) == right.found.map(\.key)
      && left.found.map(\.count) == right.found.map(\.count)
  }
}
