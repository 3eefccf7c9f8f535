package import Language

/// Years of experience that a text asks for with some technologies: "10+ years of Python, SQL and Kubernetes".
package struct TechnologyExperience: Sendable {
  /// The years.
  package let amount: ExperienceAmount
  /// The technologies, each of which the years are asked for; where they are a choice, for any one.
  package let technologies: TechnologyList
}

extension TechnologyExperience {
  /// What a text asks for, from the left; an amount that is followed by no technology it belongs to is left out.
  package static func all(in text: WordedText, _ finder: TechnologyFinder = .standard)
    -> [TechnologyExperience]
  {
    let counts = YearCount.all(in: text)
    guard !counts.isEmpty else { return [] }
    let mentions = finder.candidates(in: text)
    guard !mentions.isEmpty else { return [] }
    let lists = finder.lists(of: mentions, in: text)
    return counts.compactMap { count in
      let words = count.wordsWithBound(in: text)
      let next =
        counts.first { $0.words.lowerBound >= count.words.upperBound }?.words.lowerBound ?? text.words.count
      guard
        let list = lists.first(where: {
          $0.words.lowerBound >= words.upperBound && $0.words.lowerBound < next
            && leads(from: words.upperBound, to: $0.words.lowerBound, in: text)
        })
          ?? lists.last(where: {
            $0.words.upperBound <= words.lowerBound && trails(from: $0.words.upperBound, to: words, in: text)
          }),
        !count.isOfSomethingElse(in: text)
      else { return nil }
      return TechnologyExperience(
        amount: ExperienceAmount(least: count.least, most: count.most, words: words), technologies: list)
    }
  }

  /// Whether an amount leads to a technology: "years of experience in …", with few other words between.
  private static func leads(from end: Int, to start: Int, in text: WordedText) -> Bool {
    guard start < text.words.count else { return false }
    let parted: Word.Gap = [.sentenceEnd, .semicolon, .comma, .dash]
    guard text.words[end...start].allSatisfy({ $0.gap.isDisjoint(with: parted) }) else { return false }
    let between = text.words[end..<start]
    guard !between.contains(where: { breaks.contains($0) }) else { return false }
    return between.filter { !fillers.contains($0) }.count <= 2
  }

  /// Whether an amount stands behind a technology: "Kubernetes (10+ years)", "Kubernetes for at least ten years".
  private static func trails(from end: Int, to words: Range<Int>, in text: WordedText) -> Bool {
    let between = text.words[end..<words.lowerBound]
    let gap = text.words[words.lowerBound].gap
    guard !gap.contains(.sentenceEnd), between.allSatisfy({ $0.gap == .space }) else { return false }
    switch between.map({ text.lower($0) }) {
    case []: return !gap.isDisjoint(with: [.opening, .colon, .dash])
    case ["for"], ["experience"], ["experience", "of"], ["for", "the", "last"]: return true
    default: return false
    }
  }

  /// Words after which the years are no longer about what follows.
  private static let breaks: WordSet = [
    "including", "include", "recent", "recently", "familiarity", "knowledge", "exposure", "understanding",
    "some", "basic", "preferably", "ideally", "plus", "interest", "focus", "focused", "latest", "modern",
    "comfortable", "preferred", "but", "and", "or", "also", "such", "like", "similar", "tools",
    "technologies", "frameworks", "ago", "old", "within", "last", "e.g", "eg", "example", "instance",
  ]
  private static let fillers: WordSet = [
    "of", "experience", "experiences", "working", "work", "worked", "hands", "on", "professional",
    "industry", "production", "commercial", "practical", "proven", "solid", "strong", "deep", "relevant",
    "direct", "with", "in", "using", "writing", "coding", "programming", "developing", "development",
    "the", "a", "an", "practice", "full", "time", "expertise", "building", "from", "extensive",
    "demonstrated", "real", "world", "your", "running", "as", "years'", "day", "to", "daily", "s", "exp",
    "advanced", "engineering", "software",
  ]
}
