internal import Language

/// A word without its ending, as far as that takes no knowledge: `deploys`, `deployed` and `deploying` are one.
func stem(_ word: String) -> String {
  var stem = word[...]
  if stem.hasSuffix("'s") { stem = stem.dropLast(2) }
  func drop(_ ending: String, leaving least: Int) -> Bool {
    guard stem.hasSuffix(ending), stem.utf8.count - ending.utf8.count >= least else { return false }
    stem = stem.dropLast(ending.count)
    return true
  }
  if drop("ies", leaving: 3) {
    stem += "y"
  } else if !stem.hasSuffix("ss"), !stem.hasSuffix("us"), !stem.hasSuffix("is") {
    _ = drop("s", leaving: 3)
  }
  if drop("ing", leaving: 4) || drop("ed", leaving: 3) {
    let tail = Array(stem.suffix(2))
    // `planned`, but not `missed`.
    if tail.count == 2, tail[0] == tail[1], !"lsz".contains(tail[0]) { stem = stem.dropLast() }
  }
  _ = drop("e", leaving: 3)
  return String(stem)
}

extension WordedText {
  /// The stems of the words that name something: without articles, prepositions, figures and words of measure.
  var contentStems: Set<String> {
    var stems: Set<String> = []
    for word in words where word.number == nil && word.lower.utf8.count > 2 {
      if emptyWords.contains(word.lower) { continue }
      stems.insert(stem(word.lower))
    }
    return stems
  }
}

/// Words that two texts may share without speaking of the same thing.
private let emptyWords: Set<String> = Set(
  """
  the and for with from that this these those they them their there then than when where which who whose whom what why
  how you your our ours are was were been being has have had having not nor but all any each every both few more most
  less least other another some such own same only also just into onto upon over under after before between within
  without during about above below again while because until through across against per via its his her one two three
  four five six seven eight nine ten first second third next last new old good better best well can could may might
  must shall should will would does did doing done make makes made take takes took get gets got give gives come comes
  came use uses used using very too much many lot day days week weeks month months quarter quarters year years hour
  hours minute minutes second seconds daily weekly monthly time times share number rate median mean average percent
  percentage total level p50 p90 p95 p99 least longer shorter higher lower fewer faster sooner now today still yet
  """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
