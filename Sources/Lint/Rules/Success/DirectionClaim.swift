internal import Judgement
internal import Language

/// What an outcome says of the figure that its metric names: `Cut latency` of `p99 latency of the ranking service`.
struct DirectionClaim {
  /// Which way the figure goes.
  enum Direction {
    case up
    case down
  }

  /// Which way.
  let direction: Direction
  /// The words of the outcome that say so.
  let words: Range<Int>

  private init(_ direction: Direction, _ words: Range<Int>) {
    self.direction = direction
    self.words = words
  }

  /// Reads an outcome; nil where it says nothing of the metric, or one cannot be sure.
  ///
  /// A word such as `cut` governs a metric only where what is cut is what the metric measures: `Cut the cost of
  /// serving` says nothing of a latency.
  init?(_ outcome: Passage, about metric: Passage) {
    guard DirectionClaim.saysDirection(outcome), DirectionClaim.holds.matches(in: outcome).isEmpty,
      let figure = NounPhrase.from(0, in: metric.text), !DirectionClaim.changes.contains(figure.head)
    else { return nil }
    let claims =
      DirectionClaim.ofVerbs(outcome, figure, metric) + DirectionClaim.ofTime(outcome, figure, metric)
    guard let first = claims.first, claims.allSatisfy({ $0.direction == first.direction }) else { return nil }
    self = first
  }

  /// Whether any word of direction stands in an outcome: most have none.
  private static func saysDirection(_ outcome: Passage) -> Bool {
    [falls, rises, improves, faster].contains { !$0.matches(in: outcome).isEmpty }
  }

  /// What `cut`, `raise` or `improve` says of the figure.
  private static func ofVerbs(_ outcome: Passage, _ figure: NounPhrase, _ metric: Passage) -> [DirectionClaim]
  {
    let stems = Set(metric.words.map { Stem($0, in: metric.text) })
    func isHead(_ matcher: WordMatcher) -> Bool {
      matcher.matches(in: metric).contains { match in
        Stem(metric.words[match.words.upperBound - 1], in: metric.text) == figure.head
      }
    }
    let better: Direction? = isHead(moreIsBetter) ? .up : isHead(lessIsBetter) ? .down : nil
    var claims: [DirectionClaim] = []
    for (matcher, direction) in [(falls, Direction.down), (rises, .up), (improves, better)] {
      guard let direction else { continue }
      for match in matcher.matches(in: outcome) {
        guard let object = object(of: match.words, in: outcome.text), object.head == figure.head,
          object.others.allSatisfy(stems.contains)
        else { continue }
        let start = min(match.words.lowerBound, object.words.lowerBound)
        claims.append(DirectionClaim(direction, start..<max(match.words.upperBound, object.words.upperBound)))
      }
    }
    return claims
  }

  /// What `faster` says of a figure of time.
  private static func ofTime(_ outcome: Passage, _ figure: NounPhrase, _ metric: Passage) -> [DirectionClaim]
  {
    guard let time = timeFigures.matches(in: metric).first, figure.words.overlaps(time.words),
      metric.text.text(of: time.words).split(separator: " ").contains(where: {
        Stem($0.lowercased()) == figure.head
      })
    else { return [] }
    return faster.matches(in: outcome).map { DirectionClaim(.down, $0.words) }
  }

  /// What a word of direction is about: what follows it, or what stands before it where nothing or a figure follows.
  private static func object(of verb: Range<Int>, in text: WordedText) -> NounPhrase? {
    let words = text.words
    if verb.lowerBound > 0, negations.contains(words[verb.lowerBound - 1]) { return nil }
    if words.indices.contains(verb.upperBound), !words[verb.upperBound].isNumber,
      let object = NounPhrase.from(verb.upperBound, in: text)
    {
      return object
    }
    return NounPhrase.before(verb.lowerBound, in: text)
  }

  /// Whether something is to stay as it is, as far as words say so.
  static func isToHold(_ passages: [Passage]) -> Bool {
    passages.contains { !holds.matches(in: $0).isEmpty || !despite.matches(in: $0).isEmpty }
  }

  /// Words for a change of a figure rather than the figure: a reduction in latency rises where latency falls.
  private static let changes = Set(
    ["reduction", "saving", "increase", "decrease", "improvement", "gain", "drop", "change", "growth"].map {
      Stem($0)
    })

  private static let negations: WordSet = ["no", "not", "never"]

  private static let falls = WordMatcher(lists: ["outcome-falls"])
  private static let rises = WordMatcher(lists: ["outcome-rises"])
  private static let improves = WordMatcher(lists: ["outcome-improves"])
  private static let holds = WordMatcher(lists: ["outcome-holds"])
  private static let despite = WordMatcher(lists: ["outcome-despite"])
  private static let faster = WordMatcher(lists: ["outcome-faster"])
  private static let moreIsBetter = WordMatcher(lists: ["more-is-better"])
  private static let lessIsBetter = WordMatcher(lists: ["less-is-better", "time-figures"])
  private static let timeFigures = WordMatcher(lists: ["time-figures"])
}
