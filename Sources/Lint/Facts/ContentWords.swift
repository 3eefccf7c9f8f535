package import Language

/// The words of a statement that carry its meaning, in the form in which statements are compared: without endings,
/// articles and praise.
package struct ContentWords: Sendable, Equatable {
  /// The words, each once.
  package let words: Set<String>

  /// Gathers the words of a text.
  package init(_ text: WordedText) { self.init(text.words[...]) }

  /// Gathers some words.
  package init(_ words: ArraySlice<Word>) {
    self.words = Set(words.map(\.lower).filter { !ContentWords.empty.contains($0) }.map(ContentWords.stem))
  }

  /// The share of the words that two statements have in common, of all that either has.
  package func likeness(to other: ContentWords) -> Double {
    let all = words.union(other.words).count
    return all == 0 ? 0 : Double(words.intersection(other.words).count) / Double(all)
  }

  /// A word without its ending, so that "deploys", "deployed" and "deploying" are one.
  ///
  /// It is for comparing only: what comes out need not be a word.
  package static func stem(_ word: String) -> String {
    if let same = synonyms[word] { return same }
    var stem = word[...]
    if stem.hasSuffix("'s") { stem = stem.dropLast(2) }
    for (ending, replacement) in endings where stem.hasSuffix(ending) && stem.count - ending.count >= 3 {
      stem = stem.dropLast(ending.count) + replacement
      break
    }
    // "planning" and "plan", "cutting" and "cut"
    if stem.count > 3, let last = stem.last, stem.dropLast().last == last, !"sl".contains(last) {
      stem = stem.dropLast()
    }
    if stem.count > 3, stem.hasSuffix("e") { stem = stem.dropLast() }
    return synonyms[String(stem)] ?? String(stem)
  }

  private static let endings = [
    ("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch"), ("shes", "sh"), ("ings", ""), ("ing", ""),
    ("ied", "y"), ("eed", "eed"), ("ed", ""), ("ss", "ss"), ("us", "us"), ("is", "is"), ("s", ""),
  ].map { ($0.0, Substring($0.1)) }

  /// Words of duties that differ in style only.
  private static let synonyms: [String: String] = [
    "built": "build", "develop": "build", "creat": "build", "implement": "build", "led": "lead", "ran": "run",
    "wrot": "writ",
    "written": "writ", "utilis": "us", "utiliz": "us", "leverag": "us", "enhanc": "improv",
    "ml": "machine-learning",
  ]

  /// Words that say nothing of what is asked for: little ones, and how much of it.
  private static let empty: Set<String> = [
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
