package import Diagnostics
internal import Markdown
internal import Text

/// Years of experience that a posting asks for.
package struct YearsMention: Sendable, Equatable {
  /// The words, from the figure to `years`.
  package var place: SourceRange
  /// The lowest figure.
  package var min: Int
  /// The highest figure; nil where there is none, as in `5+`.
  package var max: Int?

  private static let numbers = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "twelve": 12, "fifteen": 15,
  ]
  private static let cues: Set = [
    "experience", "experienced", "background", "expertise", "professional", "industry", "relevant", "career",
    "working", "berufserfahrung", "erfahrung",
  ]

  /// All that a statement names.
  static func all(in statement: Posting.Statement) -> [YearsMention] {
    guard ![.about, .team, .benefits, .pay, .equalOpportunity].contains(statement.kind) else { return [] }
    let words = WordSpan.all(in: statement.text.utf8)
    let isAsked = [.mustHaves, .niceToHaves].contains(statement.kind)
    guard isAsked || words.contains(where: { cues.contains($0.word) }) else { return [] }
    return words.indices.compactMap { index in
      guard ["years", "year", "yrs", "yoe", "jahre"].contains(words[index].word) else { return nil }
      var first = index - 1
      while first > 0, ["or", "more", "plus", "full"].contains(words[first].word) { first -= 1 }
      guard first >= 0, let last = number(words[first].word) else { return nil }
      let isOpen = first < index - 1
      var (low, high): (Int, Int?) = (last, nil)
      var joint = first - 1
      if joint > 0, ["to", "and", "bis"].contains(words[joint].word) { joint -= 1 }
      if !isOpen, joint >= 0, let lower = number(words[joint].word), lower < last,
        words[first].bytes.lowerBound - words[joint].bytes.upperBound <= 6
      {
        (low, high) = (lower, last)
        first = joint
      }
      let place = statement.block.range(of: words[first].bytes.lowerBound..<words[index].bytes.upperBound)
      return YearsMention(place: place, min: low, max: high)
    }
  }

  private static func number(_ word: String) -> Int? {
    guard let number = Int(word) ?? numbers[word], (1...20).contains(number) else { return nil }
    return number
  }
}
