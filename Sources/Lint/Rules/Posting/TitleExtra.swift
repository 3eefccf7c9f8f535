internal import Content
internal import Judgement
internal import Language
internal import Rulebook
internal import Text

/// Something in a title that is no part of the role's name.
struct TitleExtra {
  /// What it is, for a message: "a place".
  let what: String
  /// The bytes of the title that it takes.
  let bytes: Range<Int>

  /// All of them in a title, from the left.
  static func extras(in title: Passage, of review: RoleReview) -> [TitleExtra] {
    if let shouting = shouting(title.text) { return [shouting] }
    let role = review.role
    let offices = role.location?.places ?? []
    let countries =
      offices.map(\.country.value) + (role.location?.remoteFrom ?? []).map { String($0.value.prefix(2)) }
    let names =
      offices.flatMap { [$0.city.value, $0.region?.value ?? ""] }
      + countries.compactMap { Codes.country($0, in: "en") }
    let places = regions.union(names.map { written(WordedText($0)) }.filter { !$0.isEmpty })
    let isInternship = role.levels.contains { $0.value == .intern }
    // Of a job description in another format, the marks may be those of its format.
    var found = salaries(title.text) + (review.isPosting ? [] : signs(title.text))
    for segment in segments(title.text) {
      let bytes = title.text.range(of: segment)
      if found.contains(where: { $0.bytes.overlaps(bytes) }) { continue }
      let text = written(title.text, segment)
      let what: String? =
        if places.contains(text) {
          "a place"
        } else if workplaces.contains(text) {
          "where the work is done"
        } else if isCode(title.text, segment, role.requisition) {
          "a number from your own systems"
        } else {
          nil
        }
      if let what { found.append(TitleExtra(what: what, bytes: bytes)) }
    }
    if !isInternship { found += dates(title.text, around: review.asOf.year) }
    if let company = review.company { found += naming(company.name.value, in: title.text) }
    return found.sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
  }

  private static let workplaces: Set<String> = [
    "remote", "hybrid", "onsite", "on site", "fully remote", "100 remote", "home office",
  ]

  private static let regions: Set<String> = ["us", "usa", "uk", "emea", "apac", "latam", "dach"]

  private static func written(_ text: WordedText, _ words: Range<Int>? = nil) -> String {
    (words ?? text.words.indices).map { text.lower(at: $0) }.joined(separator: " ")
  }

  /// The stretches of a title between its marks.
  private static func segments(_ text: WordedText) -> [Range<Int>] {
    let marks: Word.Gap = [
      .comma, .dash, .opening, .closing, .colon, .semicolon, .slash, .sentenceEnd, .other,
    ]
    var found: [Range<Int>] = []
    var start = 0
    for index in text.words.indices where index > 0 && !text.words[index].gap.isDisjoint(with: marks) {
      found.append(start..<index)
      start = index
    }
    return start < text.words.count ? found + [start..<text.words.count] : found
  }

  // MARK: What it may be

  /// What a title is that is all in capitals.
  static let capitals = "all in capitals"

  /// A title that is all in capitals.
  private static func shouting(_ text: WordedText) -> TitleExtra? {
    guard text.words.allSatisfy({ $0.isAllCapitals || $0.length < 2 }),
      text.words.count(where: { text.lower($0).unicodeScalars.count > 3 }) > 1
    else { return nil }
    return TitleExtra(what: capitals, bytes: text.range(of: text.words.indices))
  }

  /// `!!!`, `***`, stars and pictures.
  private static func signs(_ text: WordedText) -> [TitleExtra] {
    // Most titles have none.
    guard text.bytes.contains(where: { $0 >= 0x80 || "!*~^<>=".utf8.contains($0) }) else { return [] }
    var found: [TitleExtra] = []
    var offset = 0
    for scalar in String(decoding: text.bytes, as: UTF8.self).unicodeScalars {
      let next = offset + UTF8.width(scalar)
      if "!*~^<>=".unicodeScalars.contains(scalar)
        || (scalar.properties.generalCategory == .otherSymbol && !"®™°".unicodeScalars.contains(scalar))
      {
        if let last = found.last, last.bytes.upperBound == offset {
          found[found.count - 1] = TitleExtra(what: last.what, bytes: last.bytes.lowerBound..<next)
        } else {
          found.append(TitleExtra(what: "decoration", bytes: offset..<next))
        }
      }
      offset = next
    }
    return found
  }

  /// A sign of a currency, and the figures behind it.
  private static func salaries(_ text: WordedText) -> [TitleExtra] {
    var found: [TitleExtra] = []
    for (index, word) in text.words.enumerated() where word.startsWithDigit {
      guard let sign = text.currencySign(before: word.range.lowerBound) else { continue }
      if let last = found.last, last.bytes.upperBound >= sign { continue }
      var end = index
      let between: Word.Gap = [.dash, .hyphen, .other, .space]
      while end + 1 < text.words.count, text.words[end + 1].startsWithDigit,
        between.isSuperset(of: text.words[end + 1].gap)
      {
        end += 1
      }
      found.append(TitleExtra(what: "pay", bytes: sign..<text.words[end].range.upperBound))
    }
    return found
  }

  /// A year near that of the posting, and the month before it.
  private static func dates(_ text: WordedText, around year: Int) -> [TitleExtra] {
    text.words.indices.compactMap { index in
      guard text.words[index].startsWithDigit, let written = Int(text.lower(at: index)),
        (year - 1...year + 2).contains(written)
      else {
        return nil
      }
      let hasMonth = index > 0 && months.contains(String(text.lower(at: index - 1).prefix(3)))
      return TitleExtra(what: "a date", bytes: text.range(of: (hasMonth ? index - 1 : index)..<index + 1))
    }
  }

  private static let months: Set<String> = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// The company's name at the end, or set apart.
  private static func naming(_ company: String, in text: WordedText) -> [TitleExtra] {
    let name = WordedText(company).words.map(\.hash)
    guard !name.isEmpty, name.count <= text.words.count else { return [] }
    return (0...text.words.count - name.count).compactMap { start in
      let range = start..<start + name.count
      guard text.words[range].lazy.map(\.hash).elementsEqual(name) else { return nil }
      let isAfterAt = start > 0 && text.words[start - 1].reads("at")
      guard isAfterAt || segments(text).contains(range) else { return nil }
      return TitleExtra(what: "the company's name", bytes: text.range(of: range))
    }
  }

  private static let labels: WordSet = ["req", "ref", "id", "job", "no", "requisition", "nr", "vacancy"]

  /// `ENG-142`, `Req 4711`, `JR100234`: three digits or more, with capitals or words such as `ref` beside them.
  private static func isCode(_ text: WordedText, _ segment: Range<Int>, _ requisition: PlainText?) -> Bool {
    let words = text.words[segment]
    if let requisition, !requisition.isEmpty,
      written(text, segment) == written(WordedText(requisition.value))
    {
      return true
    }
    // Few segments have so many digits.
    guard text.bytes[text.range(of: segment)].contains(where: \.isASCIIDigit) else { return false }
    let joined = segment.map { text.lower(at: $0) }.joined()
    let digits = joined.utf8.count { $0.isASCIIDigit }
    let isYear = words.count == 1 && digits == 4 && joined.hasPrefix("20")
    guard digits > 2, !isYear,
      words.allSatisfy({ text.hasDigit($0) || $0.isAllCapitals || labels.contains($0) })
    else { return false }
    // `ISO 27001` is a norm: a code has a hyphen, stands in one word, or says that it is one.
    if words.count == 1 { return digits > 3 }
    return words.dropFirst().contains { $0.gap.contains(.hyphen) }
      || words.contains { labels.contains($0) }
  }
}

extension WordedText {
  fileprivate func hasDigit(_ word: Word) -> Bool { withLower(word) { $0.contains { $0.isASCIIDigit } } }

  /// Where the sign of a currency stands right before some byte; nil where none does.
  fileprivate func currencySign(before end: Int) -> Int? {
    for sign in ["$", "€", "£", "¥", "₹"] {
      let start = end - sign.utf8.count
      if start >= 0, bytes[start..<end].elementsEqual(sign.utf8) { return start }
    }
    return nil
  }
}
