internal import Content
internal import Rulebook

/// What titles call the work of built-in families, besides the families' own names.
enum FamilyTitles {
  static let all: [(words: [String], family: String)] = Rulebook.postingTitles.map {
    (words(of: $0.words), $0.kind)
  }
}
