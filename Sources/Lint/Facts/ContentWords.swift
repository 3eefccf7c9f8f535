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
    // Bytes, since looking at the ends of Strings takes ten times as long, and endings are ASCII.
    var stem = Array(word.utf8)
    if stem.ends(with: "'s") { stem.removeLast(2) }
    for (ending, replacement) in endings
    where stem.count - ending.utf8CodeUnitCount >= 3 && stem.ends(with: ending) {
      stem.removeLast(ending.utf8CodeUnitCount)
      replacement.withUTF8Buffer { stem += $0 }
      break
    }
    // "planning" and "plan", "cutting" and "cut"
    if stem.count > 3, let last = stem.last, stem[stem.count - 2] == last, last != UInt8(ascii: "s"),
      last != UInt8(ascii: "l"), last < 0x80
    {
      stem.removeLast()
    }
    if stem.count > 3, stem.last == UInt8(ascii: "e") { stem.removeLast() }
    let text = String(decoding: stem, as: UTF8.self)
    return synonyms[text] ?? text
  }

  private static let endings: [(StaticString, StaticString)] = [
    ("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch"), ("shes", "sh"), ("ings", ""), ("ing", ""),
    ("ied", "y"), ("eed", "eed"), ("ed", ""), ("ss", "ss"), ("us", "us"), ("is", "is"), ("s", ""),
  ]

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

extension [UInt8] {
  fileprivate func ends(with ending: StaticString) -> Bool {
    ending.withUTF8Buffer { suffix($0.count).elementsEqual($0) }
  }
}
