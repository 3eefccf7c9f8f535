internal import Language

extension StatementReader {
  /// Whose work a clause speaks of whose verb only lends a hand: "tell the data engineers which tables are wrong".
  ///
  /// - Parameter remit: whose work its words name.
  /// - Returns: a family or neighbour; nil where the work is the role's own, or nobody is named who does it.
  func helped(_ clause: Clause, _ remit: Int, _ text: WordedText) -> Int? {
    guard let family, remit != family else { return nil }
    let sentence = text.words[clause.words.lowerBound].sentence
    var end = clause.words.upperBound
    while end < text.words.count, text.words[end].sentence == sentence { end += 1 }
    var named: Int?
    var namesDoers = false
    for index in Int(scan.firstHit[clause.words.lowerBound])..<Int(scan.firstHit[end]) {
      let hit = scan.hits[index]
      if let other = book.family(of: hit.term), other != family {
        named = named ?? other
      } else if hit.term == book.people || hit.term == book.titles {
        namesDoers = namesDoers || isDoer(before: Int(hit.end), end, text)
      }
    }
    guard remit < book.shared else { return named }
    return named != nil || namesDoers ? remit : nil
  }

  /// Whether those whose name ends before a word are said to do something: "who deploy it", "turning it", "maintains".
  private func isDoer(before word: Int, _ end: Int, _ text: WordedText) -> Bool {
    guard word < end else { return false }
    return relatives.contains(text.words[word])
      || !scan.kinds[word].isDisjoint(with: [.third, .ing, .auxiliary])
  }
}

private let relatives: WordSet = ["who", "that", "which", "whose"]
