internal import Diagnostics
internal import Judgement

/// How messages speak of work and of whose it is.
enum WorkWording {
  /// The name of some work with its verb: "deploying models is", "papers and patents are".
  static func isWork(_ work: String) -> String {
    let name = lowerFirst(work)
    return name + (isPlural(name) ? " are" : " is")
  }

  /// "the ML Engineer's"; "product's", which is nobody's title.
  static func whose(_ title: String) -> String { whom(title) + "'s" }

  /// "the ML Engineer"; "product".
  static func whom(_ title: String) -> String {
    let last = title.split(separator: " ").last.map { $0.lowercased() } ?? ""
    let isPerson = personEndings.contains { last.hasSuffix($0) }
    return isPerson ? "the \(title)" : lowerFirst(title)
  }

  private static let personEndings = [
    "er", "or", "ist", "yst", "ian", "ant", "ent", "ern", "lead", "head", "chief", "owner",
  ]

  private static func isPlural(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    // "Deploying models" is one thing to do; "scoping and prioritising problems" are two.
    guard let first = words.first else { return false }
    if first.hasSuffix("ing") { return words.dropFirst().first == "and" }
    // What follows a preposition says more about the noun before it.
    let head = words.prefix { !["in", "of", "on", "for", "with", "that", "to", "by", "at"].contains($0) }
    if head.contains("and") { return true }
    guard let noun = head.last else { return false }
    return noun.hasSuffix("s") && !noun.hasSuffix("ss") && !noun.hasSuffix("ics")
  }

  /// A name inside a sentence: an acronym keeps its letters.
  private static func lowerFirst(_ text: String) -> String {
    let second = text.dropFirst().first
    return second?.isUppercase == true ? text : text.prefix(1).lowercased() + text.dropFirst()
  }
}

extension Passage {
  /// The places of words that belong together: one where they are close, else one for each run.
  func labels(of runs: [Range<Int>]) -> [Label] {
    let runs = runs.sorted { $0.lowerBound < $1.lowerBound }
    guard let first = runs.first, let last = runs.last else { return [label] }
    let isClose = last.lowerBound - first.upperBound <= 6
    return isClose ? [label(first.lowerBound..<last.upperBound)] : runs.reversed().map { label($0) }
  }
}
