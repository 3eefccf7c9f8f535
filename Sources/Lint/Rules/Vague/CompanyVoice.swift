internal import Language

extension WordedText {
  /// The words of the sentence that a word belongs to.
  func sentence(of index: Int) -> Range<Int> {
    let number = words[index].sentence
    let start = words[..<index].lastIndex { $0.sentence != number }.map { $0 + 1 } ?? 0
    let end = words[index...].firstIndex { $0.sentence != number } ?? words.count
    return start..<end
  }

  /// Whether a sentence tells of the company or the team, and asks for nothing: "We help banks to …".
  func isOfTheCompany(_ sentence: Range<Int>) -> Bool {
    openings.longest(in: self, at: sentence.lowerBound) != nil
      && !sentence.contains { asking.longest(in: self, at: $0) != nil }
  }
}

private let openings = PhraseBook(list: "company-openings")
private let asking = PhraseBook(list: "asking")
