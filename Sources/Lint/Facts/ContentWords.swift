package import Language

/// The words of a statement that carry its meaning, in the form in which statements are compared: without endings,
/// articles and praise.
package struct ContentWords: Sendable, Equatable {
  /// The words without their endings.
  package let stems: StemSet

  /// Gathers the words of a text.
  package init(_ text: WordedText) { self.init(text.words.indices, of: text) }

  /// Gathers some words of a text.
  package init(_ words: some Collection<Int>, of text: WordedText) {
    var stems: [Stem] = []
    stems.reserveCapacity(words.count)
    for index in words where !ContentWords.empty.contains(text.words[index]) {
      stems.append(Stem(text.words[index], in: text))
    }
    self.stems = StemSet(stems)
  }

  /// The share of the words that two statements have in common, of all that either has.
  package func likeness(to other: ContentWords) -> Double {
    let common = stems.common(with: other.stems)
    let all = stems.count + other.stems.count - common
    return all == 0 ? 0 : Double(common) / Double(all)
  }

  /// Words that say nothing of what is asked for: little ones, and how much of it.
  private static let empty: WordSet = [
    "a", "an", "the", "and", "or", "of", "in", "to", "for", "with", "on", "at", "by", "from", "as", "is",
    "are", "be", "has", "have", "having", "had", "you", "your", "we", "our", "us", "who", "that", "which",
    "it", "its", "this", "these", "will", "can", "should", "must", "able", "ability", "experience",
    "experienced", "experiences", "knowledge", "understanding", "skill", "skills", "skilled",
    "proficiency", "proficient", "familiarity", "familiar", "strong", "good", "excellent", "solid",
    "great", "outstanding", "proven", "hands", "working", "work", "fluency", "fluent", "competence",
    "competency", "demonstrated", "exceptional", "very", "highly", "some", "background", "exposure",
    "comfortable", "e.g", "etc",
  ]
}
