internal import Content
internal import Diagnostics
internal import Judgement
internal import Language
internal import Rulebook

extension SpecRules {
  static let acronym = Rule(
    "spec/acronym", .info, .practice, persona: .pedantic,
    summary: "an acronym that is never spelled out",
    why: """
      Acronyms of a company or a trade tell newcomers that they are outside, and the same three letters mean something \
      else elsewhere. Those that everybody in the field knows are fine.
      """,
    source:
      "Our own reading; Milkround 2019, 2,010 graduates: 59 % would not apply where they do not understand the words",
    examples: [
      .bad(.duty, "Bring the «TOSR» below four days."),
      .bad(.must, "Has worked with «VTS» records, and with VTS alarms.", "once is enough"),
      .bad(.problem, "Terminals send «CRLs» that nobody reads.", "the plural of one"),
      .good(.duty, "Bring the time at sea (TAS) below four days, and keep TAS there."),
      .good(.duty, "Use AIS, the automatic identification system, to find ships."),
      .good(.must, "LLM, GPU, CI/CD and SQL."),
      .good(.duty, "Answer in USD and EUR, in two weeks, NOT in ten."),
    ],
    check: .roleOrPosting { review, findings in
      // Which acronyms everybody knows differs between languages.
      guard review.isEnglish else { return }
      let texts = review.passages.map(\.text)
      var seen: Set<String> = []
      for passage in review.passages(fields) where !passage.isQuiet && !isShouted(passage.text) {
        let named = TechnologyFinder.standard.candidates(in: passage.text).map(\.words)
        for (index, word) in passage.words.enumerated() {
          guard let letters = acronym(word, in: passage.text), !named.contains(where: { $0.contains(index) }),
            !Rulebook.acronyms.contains(letters), !Codes.currencies.contains(letters),
            !Codes.countries.contains(letters), seen.insert(letters).inserted,
            !texts.contains(where: { spellsOut(letters, $0) }), !isOwnName(letters, review)
          else { continue }
          findings.report(.unspelled(letters), at: passage.label(index..<index + 1), help: .spell(letters))
        }
      }
    })

  /// Where it is read; elsewhere capitals are mostly names.
  private static let fields = FieldSet.work.union([.resources, .growth, .background, .neighbour, .exclusion])

  /// The capitals of a word that is an acronym, without the ending of its plural.
  private static func acronym(_ word: Word, in text: WordedText) -> String? {
    var letters = text.bytes[word.range]
    if letters.last == UInt8(ascii: "s"), letters.count > 2 { letters = letters.dropLast() }
    guard (2...6).contains(letters.count), letters.allSatisfy({ (0x41...0x5A).contains($0) }) else {
      return nil
    }
    let text = String(decoding: letters, as: UTF8.self)
    // II, III, IV
    return text.allSatisfy { "IVX".contains($0) } ? nil : text
  }

  /// Whether a text is in capitals altogether, so that they say nothing.
  private static func isShouted(_ text: WordedText) -> Bool {
    let long = text.words.filter { $0.range.count > 3 }
    return long.count > 1 && long.allSatisfy(\.isAllCapitals)
  }

  /// Whether words in a row begin with the letters of an acronym; little words between them may be left out.
  private static func spellsOut(_ letters: String, _ text: WordedText) -> Bool {
    let wanted = Array(letters.lowercased().utf8)
    return text.words.indices.contains { start in
      var next = 0
      for word in text.words[start...].prefix(wanted.count + 3) {
        if next < wanted.count, word.firstByte == wanted[next], !word.isAllCapitals {
          next += 1
          if next == wanted.count { return true }
        } else if next == 0 || !little.contains(word) {
          return false
        }
      }
      return false
    }
  }

  private static let little: WordSet = [
    "of", "the", "and", "for", "to", "in", "on", "a", "an", "by", "with",
  ]

  private static func isOwnName(_ letters: String, _ review: RoleReview) -> Bool {
    [review.company?.name.value, review.company?.legalName?.value, review.team?.name.value].contains { name in
      name.map { WordedText($0).contains(WordSet([letters.lowercased()])) } ?? false
    }
  }
}

extension Message {
  fileprivate static func unspelled(_ letters: String) -> Message { "\(letters) is never spelled out" }

  fileprivate static func spell(_ letters: String) -> Message {
    "write the words out where \(letters) comes first, with \(letters) behind them in brackets"
  }
}
