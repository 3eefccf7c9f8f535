internal import Content
internal import Judgement
internal import Language

/// What a text says about where the work of the role is done.
///
/// Remote sensing, hybrid search and search on a site are no workplaces: the lists hold phrases that speak of the role,
/// and a word alone counts only where marks set it apart in a title. A sentence that doubts, denies or names more than
/// one workplace claims nothing.
struct WorkplaceClaim {
  /// The workplace that the words mean.
  let workplace: Workplace
  /// The days a week at the office, where they are named.
  let days: Double?
  /// Whether that is the least of them.
  let isLeast: Bool
  /// The words.
  let words: Range<Int>

  /// Where a role may speak of its workplace.
  static let fields: FieldSet = [
    .title, .summary, .problem, .resources, .growth, .duty, .must, .nice, .background, .location, .conditions,
    .benefit, .apply,
  ]

  private static let lists: [(workplace: Workplace, matcher: WordMatcher)] = [
    (.remote, WordMatcher(lists: ["workplace-remote"])),
    (.hybrid, WordMatcher(lists: ["workplace-hybrid"])),
    (.onsite, WordMatcher(lists: ["workplace-onsite"])),
  ]
  private static let days = WordMatcher(lists: ["office-days"])

  /// What a passage claims, from the left.
  static func claims(in passage: Passage) -> [WorkplaceClaim] {
    let words = passage.words
    var found: [WorkplaceClaim] = []
    for match in days.matches(in: passage) {
      guard let number = words[match.words].lazy.compactMap(\.number).first, number <= 7 else { continue }
      found.append(
        WorkplaceClaim(
          workplace: number < 5 ? .hybrid : .onsite, days: number,
          isLeast: match.words.lowerBound > 0 && words[match.words.lowerBound - 1].reads("least"),
          words: match.words))
    }
    for (workplace, matcher) in lists {
      for match in matcher.matches(in: passage) {
        found.append(WorkplaceClaim(workplace: workplace, days: nil, isLeast: false, words: match.words))
      }
    }
    if passage.field == .title { found += labels(in: words) }
    guard !found.isEmpty else { return [] }
    found.sort { $0.words.lowerBound < $1.words.lowerBound }
    return passage.text.sentences.flatMap { sentence in
      claims(among: found.filter { $0.words.overlaps(sentence) }, in: sentence, of: words)
    }
  }

  /// The claims of a sentence; none where it names several workplaces, or is no plain statement.
  private static func claims(
    among found: [WorkplaceClaim], in sentence: Range<Int>, of words: [Word]
  ) -> [WorkplaceClaim] {
    guard let first = found.first, found.allSatisfy({ $0.workplace == first.workplace }) else { return [] }
    let around = sentence.filter { index in !found.contains { $0.words.contains(index) } }
    if around.contains(where: { doubts.contains(words[$0]) }) { return [] }
    if found.contains(where: { $0.days != nil }) {
      // `two to three days`, `1 or 2 days`: no one figure.
      let before = first.words.lowerBound - 1
      if before >= sentence.lowerBound, words[before].isNumber || words[before].reads("to") {
        return []
      }
    } else if around.contains(where: { times.contains(words[$0]) }) {
      return []
    }
    return [first]
  }

  /// `Remote`, `Hybrid` and `On-site` in a title, where marks set them apart from its other words.
  private static func labels(in words: [Word]) -> [WorkplaceClaim] {
    var found: [WorkplaceClaim] = []
    let marks: Word.Gap = [.comma, .dash, .opening, .closing, .slash, .colon, .semicolon, .sentenceEnd]
    for index in words.indices {
      var range = index..<index + 1
      if words[index].reads("on"), index + 1 < words.count, words[index + 1].reads("site") {
        range = index..<index + 2
      }
      guard let workplace = range.count > 1 ? .onsite : workplace(words[index]),
        range.lowerBound == 0 || !words[range.lowerBound].gap.isDisjoint(with: marks),
        range.upperBound == words.count || !words[range.upperBound].gap.isDisjoint(with: marks)
      else { continue }
      found.append(WorkplaceClaim(workplace: workplace, days: nil, isLeast: false, words: range))
    }
    return found
  }

  private static func workplace(_ word: Word) -> Workplace? {
    labelWords.number(of: word.hash).map { [.remote, .hybrid, .onsite][$0] }
  }

  private static let labelWords: WordSet = ["remote", "hybrid", "onsite"]

  /// Words by which a sentence denies something, or leaves it open.
  private static let doubts: WordSet = [
    "not", "no", "isn't", "aren't", "never", "cannot", "can't", "won't", "don't", "nor", "neither", "without",
    "unlike", "non", "if", "unless", "until", "instead", "than", "can", "could", "may", "might", "possible",
    "possibly", "option", "optional", "options", "or", "up", "most", "sometimes", "occasionally", "partly",
    "some", "was", "were", "formerly", "other", "others", "first", "during", "month", "months", "weeks",
    "year",
    "customers", "customer", "clients", "client",
  ]

  /// Words by which a sentence speaks of some of the time.
  private static let times: WordSet = ["day", "days", "week", "weekly", "monthly", "quarter"]
}
