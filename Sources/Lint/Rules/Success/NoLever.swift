internal import Content
internal import Diagnostics
internal import Judgement
internal import Language

extension SuccessRules {
  static let noLever = Rule(
    "success/no-lever", .warning, .practice,
    summary: "a success measure that no responsibility moves",
    why: """
      A person is judged by what they can change. A result that depends on somebody else's work is luck, and who reads \
      the role closely sees that. Either a responsibility is missing, or the measure is another role's.
      """,
    source: """
      "Hiring AI Talent: Role Definitions, Interview Gaps, and What Actually Predicts Success", TechnoLynx, 2026; our \
      own reading
      """,
    examples: [
      .bad(
        .role,
        """
        summary: Invoices are read without anybody typing.
        problem: Four people type 900 invoices a day.
        responsibilities:
          - Label scanned invoices with two colleagues.
          - Write the guide by which invoices are labelled.
        success-measures:
          - within: 12 months
            outcome: «Our shops in Asia open on time»
            shown-by: Six openings in Seoul and Osaka.
        """),
      .bad(
        .role,
        """
        summary: Nights without alarms.
        problem: The cluster wakes somebody twice a week.
        responsibilities:
          - Build the monitoring of the training cluster.
        success-measures:
          - {within: 9 months, outcome: The cluster wakes nobody, metric: alarms at night, from: 9 a month, to: 2 a month}
          - {within: 12 months, outcome: «Ticket prices follow demand», shown-by: Two theatres sell out on Mondays.}
        """),
      .good(
        .role,
        """
        responsibilities:
          - Optimise inference for the recommendation service.
        success-measures:
          - {within: 6 months, outcome: Visitors wait less, metric: p95 latency on phones, from: 900 ms, to: 300 ms}
        """, "other words, the same work"),
      .good(
        .role,
        """
        summary: Fewer crates of fruit are thrown away.
        responsibilities:
          - Own the forecast of orders for 40 shops.
        problem: A wrong forecast of orders fills the bins with crates.
        success-measures:
          - {within: 12 months, outcome: Fewer crates in the bins, metric: crates thrown away, from: 90 a week, to: 50 a week}
        """, "the problem says how the one leads to the other"),
    ],
    check: .role { review, findings in
      guard review.isEnglish, review.role.track?.value != .manager, !review.role.responsibilities.isEmpty
      else {
        return
      }
      let work = Reach(review.passages([.duty]))
      // Most measures need none of these.
      lazy var bridges = review.passages([.summary, .problem]).flatMap { Reach.sentences(of: $0) }
      for measure in review.role.successMeasures where !measure.isMilestone {
        let reach = Reach(review.passages(of: measure))
        guard !reach.isEmpty, !reach.touches(work),
          !bridges.contains(where: { reach.touches($0) && work.touches($0) })
        else { continue }
        findings.report(.noLever, at: review.label(measure.outcome.place), help: .addLever)
      }
    })
}

/// What a text speaks of: its words without their endings, and the numbers of the groups that its words belong to.
private struct Reach {
  private var stems = StemSet()
  private var groups: Set<Int> = []

  init(_ passages: [Passage]) {
    for passage in passages {
      stems.add(passage.text.subjectStems)
      for match in Reach.levers.matches(in: passage) { groups.insert(match.number) }
    }
  }

  private init(_ stems: StemSet) { self.stems = stems }

  /// What each sentence of a text speaks of, by its words alone.
  static func sentences(of passage: Passage) -> [Reach] {
    passage.text.sentences.map { Reach(passage.text.subjectStems(of: $0)) }
  }

  var isEmpty: Bool { stems.isEmpty }

  /// Whether two texts may speak of the same thing: words that begin alike are enough.
  func touches(_ other: Reach) -> Bool {
    !groups.isDisjoint(with: other.groups) || !stems.isDisjoint(with: other.stems)
      || stems.beginsLike(other.stems)
  }

  private static let levers = WordMatcher(lists: ["levers"])
}

extension Message {
  fileprivate static let noLever: Message = "no responsibility of this role moves this"
  fileprivate static let addLever: Message = """
    add the responsibility with which the person can change it, or leave the measure to the role whose work it is
    """
}
