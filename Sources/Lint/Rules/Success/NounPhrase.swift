internal import Language

/// A few words that name a thing: `p99 latency of the ranking service`.
struct NounPhrase {
  /// The words that it takes.
  let words: Range<Int>
  /// The stem of the word that all others describe: `latency` above.
  let head: Stem
  /// The stems of those others.
  let others: [Stem]

  /// Reads the name that begins at a word; nil where none does.
  static func from(_ start: Int, in text: WordedText) -> NounPhrase? {
    let all = text.words
    var end = start
    while end < all.count, end == 0 || isJoined(all[end]) {
      let word = all[end]
      if ends.contains(word) || end > start && word.reads("a") || end == start && word.reads("of") { break }
      end += 1
    }
    return NounPhrase(start..<end, in: text)
  }

  /// Reads the name that ends before a word, and before what is said of it with `is` or `has`; nil where there is
  /// none.
  static func before(_ index: Int, in text: WordedText) -> NounPhrase? {
    let all = text.words
    var end = index
    while end > 0, end == all.count || isJoined(all[end]), auxiliaries.contains(all[end - 1]) {
      end -= 1
    }
    var start = end
    while start > 0, start == all.count || isJoined(all[start]), !ends.contains(all[start - 1]) {
      start -= 1
    }
    return NounPhrase(start..<end, in: text)
  }

  private init?(_ range: Range<Int>, in text: WordedText) {
    var parts: [[Word]] = [[]]
    for word in text.words[range] where !word.isNumber && !NounPhrase.articles.contains(word) {
      if word.reads("of") {
        parts.append([])
      } else if !NounPhrase.transparent.contains(word) {
        // The number, the sum or the median of something is that something.
        parts[parts.count - 1].append(word)
      }
    }
    guard var part = parts.first(where: { !$0.isEmpty }) else { return nil }
    if part.count > 1, NounPhrase.weak.contains(part[part.count - 1]) { part.removeLast() }
    let head = Stem(part[part.count - 1], in: text)
    others = parts.joined().filter { !NounPhrase.weak.contains($0) }.map { Stem($0, in: text) }
      .filter { $0 != head }
    self.head = head
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

  private static func set(_ words: String) -> WordSet {
    WordSet(words.split(separator: " ").map(String.init))
  }
}
