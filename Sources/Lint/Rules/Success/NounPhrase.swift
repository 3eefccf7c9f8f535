internal import Language

/// A few words that name a thing: `p99 latency of the ranking service`.
struct NounPhrase {
  /// The words that it takes.
  let words: Range<Int>
  /// The stem of the word that all others describe: `latency` above.
  let head: String
  /// The stems of those others.
  let others: Set<String>

  /// Reads the name that begins at a word; nil where none does.
  static func from(_ start: Int, in all: [Word]) -> NounPhrase? {
    var end = start
    while end < all.count, end == 0 || isJoined(all[end]) {
      let word = all[end].lower
      if ends.contains(word) || (end > start && word == "a") || (end == start && word == "of") { break }
      end += 1
    }
    return NounPhrase(start..<end, in: all)
  }

  /// Reads the name that ends before a word, and before what is said of it with `is` or `has`; nil where there is
  /// none.
  static func before(_ index: Int, in all: [Word]) -> NounPhrase? {
    var end = index
    while end > 0, end == all.count || isJoined(all[end]), auxiliaries.contains(all[end - 1].lower) {
      end -= 1
    }
    var start = end
    while start > 0, start == all.count || isJoined(all[start]), !ends.contains(all[start - 1].lower) {
      start -= 1
    }
    return NounPhrase(start..<end, in: all)
  }

  private init?(_ range: Range<Int>, in all: [Word]) {
    var parts: [[String]] = [[]]
    for word in all[range] where word.number == nil && !NounPhrase.articles.contains(word.lower) {
      if word.lower == "of" { parts.append([]) } else { parts[parts.count - 1].append(word.lower) }
    }
    // The number, the sum or the median of something is that something.
    parts = parts.map { $0.filter { !NounPhrase.transparent.contains($0) } }
    guard var part = parts.first(where: { !$0.isEmpty }) else { return nil }
    if part.count > 1, NounPhrase.weak.contains(part[part.count - 1]) { part.removeLast() }
    head = Stem.text(part[part.count - 1])
    others = Set(parts.joined().filter { !NounPhrase.weak.contains($0) }.map { Stem.text($0) })
      .subtracting([head])
    words = range
  }

  /// Whether nothing but a space, a hyphen or a slash stands before a word.
  private static func isJoined(_ word: Word) -> Bool {
    word.gap.isSubset(of: [.space, .hyphen, .slash, .quote])
  }

  private static let articles = set("the a an our its their your all each every")
  private static let auxiliaries = set("is are was be been being has have will gets get must should can")
  private static let transparent = set(
    """
    number count amount total sum median average mean p50 p90 p95 p99 hourly daily weekly monthly quarterly yearly \
    annual
    """)
  private static let weak = set("rate rates ratio level levels figure figures value values")
  private static let ends = set(
    """
    in at for on by from to with per over under below above within without while when where that which who whose \
    because and or but so as than until after before between during across through if is are was were be been being \
    has have had will can must should into against not no then outside inside
    """)

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map(String.init))
  }
}
