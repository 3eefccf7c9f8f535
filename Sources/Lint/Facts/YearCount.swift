package import Language

/// A number of years in a text: "5-7 years", "5+ yrs", "minimum of five years".
package struct YearCount: Sendable, Equatable {
  /// The number, or the lower of two.
  package let least: Double
  /// The higher of two; nil where there is one.
  package let most: Double?
  /// Whether more is welcome: "5+", "at least 5", "5 or more".
  package let isOpen: Bool
  /// The words from the first number to the unit.
  package let words: Range<Int>

  /// The numbers of years in a text, from the left.
  package static func all(in text: WordedText) -> [YearCount] {
    // Few texts speak of years.
    guard text.contains(units) else { return [] }
    var found: [YearCount] = []
    var index = 0
    while index < text.words.count {
      guard let count = YearCount(in: text, at: index) else {
        index += 1
        continue
      }
      found.append(count)
      index = count.words.upperBound
    }
    return found
  }

  /// Reads the number that begins at a word; nil where there is none, or no years.
  private init?(in text: WordedText, at start: Int) {
    let words = text.words
    guard let first = words[start].years(text) else { return nil }
    var least = first.value
    var isOpen = first.isOpen
    var most: Double?
    var index = start + 1
    func word(_ offset: Int = 0) -> Word? {
      guard words.indices.contains(index + offset), !words[index + offset].gap.contains(.sentenceEnd) else {
        return nil
      }
      return words[index + offset]
    }
    func isOne(of list: WordSet, _ word: Word?) -> Bool { word.map { list.contains($0) } ?? false }
    // "five (5) years"
    if let next = word(), next.gap.contains(.opening), next.years(text)?.value == least { index += 1 }
    // "5-7", "5 – 7", "5 to 7", "5 or 7"
    if let next = word() {
      if let second = next.years(text), !next.gap.isDisjoint(with: [.hyphen, .dash, .slash]),
        second.value > least
      {
        (most, isOpen) = (second.value, second.isOpen)
        index += 1
      } else if YearCount.joints.contains(next), let second = word(1)?.years(text),
        second.value > least
      {
        (most, isOpen) = (second.value, second.isOpen)
        index += 2
      }
    }
    // "5 or more", "5 plus"
    if isOne(of: YearCount.orAnd, word()), isOne(of: YearCount.beyond, word(1)) {
      isOpen = true
      index += 2
    } else if isOne(of: YearCount.plus, word()) {
      isOpen = true
      index += 1
    }
    // "5 full years"
    if isOne(of: YearCount.praise, word()) { index += 1 }
    guard let unit = word(), YearCount.units.contains(unit) else { return nil }
    // "5 + years": the mark stands in the gap.
    if unit.gap.contains(.and) { isOpen = true }
    index += 1
    if isOne(of: YearCount.orAnd, word()), isOne(of: YearCount.beyondUnit, word(1)) {
      isOpen = true
      index += 2
    } else if word()?.reads("plus") == true {
      isOpen = true
      index += 1
    }
    guard least <= 60, most ?? 0 <= 60 else { return nil }
    if isOpen, let upper = most {
      // "3-5+" has no upper end.
      least = min(least, upper)
      most = nil
    }
    let before = words[max(0, start - 4)..<start].map { text.lower($0) }
    if YearCount.ends(before, with: YearCount.bounds) {
      isOpen = true
      most = nil
    } else if YearCount.ends(before, with: YearCount.caps) {
      (least, most, isOpen) = (0, most ?? least, false)
    }
    self.least = least
    self.most = most
    self.isOpen = isOpen
    self.words = start..<index
  }

  /// The words with what says that they are a bound: "at least", "up to".
  package func wordsWithBound(in text: WordedText) -> Range<Int> {
    for count in [4, 3, 2, 1] where words.lowerBound >= count {
      let before = text.words[words.lowerBound - count..<words.lowerBound]
      let isTogether = text.words[words.lowerBound - count + 1...words.lowerBound].allSatisfy {
        $0.gap.isDisjoint(with: [.comma, .semicolon, .sentenceEnd, .colon, .dash])
      }
      let phrase = before.map { text.lower($0) }.joined(separator: " ")
      if isTogether, YearCount.bounds.contains(phrase) || YearCount.caps.contains(phrase) {
        return words.lowerBound - count..<words.upperBound
      }
    }
    return words
  }

  private static func ends(_ words: [String], with bounds: Set<String>) -> Bool {
    (1...4).contains { bounds.contains(words.suffix($0).joined(separator: " ")) }
  }

  private static let units: WordSet = ["years", "year", "yrs", "yr", "years'", "year's", "yrs'", "yoe"]
  private static let joints: WordSet = ["to", "and", "or", "through"]
  private static let orAnd: WordSet = ["or", "and"]
  private static let beyond: WordSet = ["more", "above", "over", "up"]
  /// The same behind the unit, where "over" begins something else.
  private static let beyondUnit: WordSet = ["more", "above", "up"]
  private static let plus: WordSet = ["plus", "more"]
  private static let praise: WordSet = ["full", "solid", "good", "additional"]
  private static let bounds: Set<String> = [
    "at least", "at minimum", "minimum", "minimum of", "a minimum of", "at a minimum", "min",
    "no less than", "not less than", "more than", "over", "upwards of", "at the least",
    "at the very least", "no fewer than",
  ]
  private static let caps: Set<String> = [
    "up to", "at most", "no more than", "less than", "fewer than", "maximum", "maximum of", "a maximum of",
    "under",
  ]
}

extension Word {
  private static let furtherNumbers: WordSet = ["thirteen", "fifteen", "eighteen", "twenty"]

  /// The number that it writes as an amount of years: `5`, `5+`, `ten`, `fifteen`.
  fileprivate func years(_ text: WordedText) -> (value: Double, isOpen: Bool)? {
    if let number { return (number, text.withLower(self) { $0.last } == UInt8(ascii: "+")) }
    return Word.furtherNumbers.number(of: hash).map { ([13, 15, 18, 20][$0], false) }
  }
}
