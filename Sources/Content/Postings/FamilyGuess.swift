internal import Text

/// Tells from a title which family a role is of.
package struct FamilyGuess {
  private let phrases: [(words: [String], family: String)]

  /// Knows families by their titles and ids, and the built-in ones by what else people call them.
  package init(_ families: [Family]) {
    phrases = families.flatMap { family in
      let names = [family.title.value, family.slug] + (FamilyGuess.otherNames[family.slug] ?? [])
      return names.map { (words(of: $0), family.slug) }
    }
  }

  /// The family whose name stands in a title, the longest where several do; nil where none does, or two as long.
  package func family(for title: String) -> String? {
    let found = names(in: words(of: title))
    let longest = found.map(\.words.count).max()
    let families = Set(found.filter { $0.words.count == longest }.map(\.family))
    return families.count == 1 ? families.first : nil
  }

  /// All names of families that stand in the words of a title, by `words(of:)`.
  package func names(in title: [String]) -> [(words: [String], family: String)] {
    phrases.filter {
      title.contains($0.words) && !$0.words.isEmpty && !isAnotherResearcher($0.words, title)
    }
  }

  /// What else people call a built-in family, by its id.
  package static let otherNames = [
    "ml-engineer": ["machine learning engineer"],
    "data-scientist": ["data science"],
    "ai-researcher": ["researcher", "research scientist"],
    "mlops-engineer": ["mlops", "ml ops", "machine learning operations"],
  ]

  /// A researcher of users or markets is none of artificial intelligence.
  private func isAnotherResearcher(_ phrase: [String], _ title: [String]) -> Bool {
    phrase == ["researcher"]
      && !Set(title).isDisjoint(with: ["user", "ux", "market", "design", "clinical", "policy"])
  }
}

extension [String] {
  /// Whether other words follow each other somewhere in these.
  fileprivate func contains(_ other: [String]) -> Bool {
    guard count >= other.count else { return false }
    return (0...(count - other.count)).contains { self[$0...].starts(with: other) }
  }
}

/// The words of a title: letters a–z and digits, small.
package func words(of title: String) -> [String] {
  slug(of: title).split(separator: "-").map(String.init)
}
