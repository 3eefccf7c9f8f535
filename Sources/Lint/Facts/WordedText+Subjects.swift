internal import Language

extension WordedText {
  /// The words by which one tells what a text speaks of, without their endings: no articles, prepositions, figures or
  /// words of measure.
  var subjectStems: StemSet { subjectStems(of: words.indices) }

  /// The same of some of the words.
  func subjectStems(of range: Range<Int>) -> StemSet {
    var stems: [Stem] = []
    stems.reserveCapacity(range.count)
    for word in words[range] where !word.isNumber && word.length > 2 {
      if !emptyWords.contains(word) { stems.append(Stem(word, in: self)) }
    }
    return StemSet(stems)
  }
}

/// Words that two texts may share without speaking of the same thing.
private let emptyWords = WordSet(
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
