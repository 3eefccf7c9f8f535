package import Language

/// An amount of years in a text that asks for experience: "5+ years", "three to five years".
package struct ExperienceAmount: Sendable, Equatable {
  /// The least number of years.
  package let least: Double
  /// The most, where a text names one: "3–5 years".
  package let most: Double?
  /// The words from the number, or what stands before it such as "at least", to the unit.
  package let words: Range<Int>
}

extension ExperienceAmount {
  /// The amounts of a text that ask for experience: not the age of a company, the length of a project or of a
  /// recording.
  package static func all(in text: WordedText) -> [ExperienceAmount] {
    YearCount.all(in: text).compactMap { count in
      guard count.isOfExperience(in: text) else { return nil }
      return ExperienceAmount(
        least: count.least, most: count.most, words: count.wordsWithBound(in: text))
    }
  }
}

extension YearCount {
  /// Whether it says how long somebody must have done something.
  func isOfExperience(in text: WordedText) -> Bool {
    guard !isOfSomethingElse(in: text) else { return false }
    let sentence = text.words[words.lowerBound].sentence
    let start = wordsWithBound(in: text).lowerBound
    let before = Array(text.words[..<start].reversed().prefix { $0.sentence == sentence })
    let after = text.words[words.upperBound...].prefix { $0.sentence == sentence }
    if after.prefix(8).contains(where: { YearCount.experience.contains($0) }) { return true }
    if before.prefix(5).contains(where: { YearCount.experience.contains($0) }) { return true }
    // "worked for two years as …", and a bare "5+ years Python" at the beginning.
    if let first = before.first, first.reads("for") {
      return before.dropFirst().prefix(6).contains { YearCount.practice.contains($0) }
    }
    // "A degree, and 5+ years of software engineering"
    if isOpen, let last = before.first, YearCount.andWith.contains(last), let next = after.first,
      YearCount.ofIn.contains(next)
    {
      return true
    }
    guard before.allSatisfy({ YearCount.lead.contains($0) }) else { return false }
    if isOpen { return true }
    guard least != 1 else { return false }
    return after.first.map { $0.isCapitalized || YearCount.inWith.contains($0) } ?? true
  }

  /// Whether it is about anything but somebody's experience: the age of a company, the length of a contract.
  func isOfSomethingElse(in text: WordedText) -> Bool {
    let start = wordsWithBound(in: text).lowerBound
    let before = text.words[..<start].suffix(2)
    let after = text.words[words.upperBound...].prefix(4)
    if let next = after.first, !next.gap.contains(.sentenceEnd) {
      if YearCount.otherEnds.contains(next) { return true }
      // "a two-year contract"
      if text.words[words.upperBound - 1].reads("year"), least != 1,
        !after.contains(where: { YearCount.experience.contains($0) }), !next.reads("of")
      {
        return true
      }
      if next.reads("of"), let thing = after.dropFirst().first, YearCount.otherThings.contains(thing) {
        return true
      }
    }
    if let last = before.last, YearCount.otherBeginnings.contains(last) { return true }
    // The company speaks of itself: "we have ten years of experience".
    let sentence = text.words[words.lowerBound].sentence
    let first = text.words[..<start].lastIndex { $0.sentence != sentence }.map { $0 + 1 } ?? 0
    let said = text.words[first..<start]
    return zip(said, said.dropFirst()).contains { left, right in
      YearCount.companies.contains(left) && YearCount.having.contains(right)
    } || said.contains { YearCount.founding.contains($0) }
  }

  private static let andWith: WordSet = ["and", "plus", "with"]
  private static let ofIn: WordSet = ["of", "in", "as"]
  private static let inWith: WordSet = ["in", "of", "with", "as"]
  private static let companies: WordSet = ["we", "our", "company", "team", "they"]
  private static let having: WordSet = [
    "have", "has", "bring", "team", "founders", "had", "brings", "share",
  ]
  private static let founding: WordSet = ["we've", "founded", "combined", "collectively", "since"]

  private static let experience: WordSet = [
    "experience", "experienced", "experiences", "expertise", "background", "track", "exp", "yoe",
    "professionally", "hands", "proficiency", "practising", "practicing", "postgraduate",
  ]
  private static let practice: WordSet = [
    "worked", "working", "work", "been", "coded", "programmed", "led", "managed", "practised", "practiced",
  ]
  /// What may stand before an amount that begins a requirement.
  private static let lead: WordSet = [
    "you", "have", "has", "with", "must", "a", "an", "ideally", "typically", "proven", "bring", "you'll",
    "you've", "need", "needs", "should", "preferably", "required", "requires", "minimum", "candidate",
    "candidates", "the", "about", "around", "approximately", "roughly", "generally", "phd", "and", "or",
    "plus", "degree", "ms", "bs", "master's", "bachelor's",
  ]
  private static let otherEnds: WordSet = [
    "ago", "old", "later", "history", "plan", "contract", "agreement", "roadmap", "term", "anniversary",
    "program", "programme", "degree", "university", "college", "warranty", "before", "earlier", "running",
    "fellowship", "appointment", "runway", "horizon", "vesting", "grant", "position", "in-a-row", "bond",
    "after",
  ]
  private static let otherThings: WordSet = [
    "age", "data", "history", "logs", "records", "recordings", "images", "clicks", "voyages", "operation",
    "growth", "study", "studies", "education", "university", "college", "school", "schooling",
    "innovation", "excellence", "success", "business", "research-funding", "funding", "runway", "service",
    "company", "tenure", "employment", "coursework", "undergraduate",
  ]
  private static let otherBeginnings: WordSet = [
    "last", "past", "next", "previous", "coming", "within", "every", "after", "each", "recent",
    "following", "another",
  ]
}
