internal import Content
internal import Diagnostics
internal import Judgement
internal import Language

extension BoundaryRules {
  static let neighbouringRemit = Rule(
    "boundary/neighbouring-remit", .info, .practice,
    summary: "work that is the core of another family",
    why: """
      One such line is often deliberate: people learn across the border. Several of them, each small, are how a second \
      job gets into a role without anybody having decided it. A nice-to-have that only names a tool is no work, and \
      nothing is said of it.
      """,
    source: "\(roles); our own reading of what a neighbour's core is",
    examples: [
      .bad(
        .role,
        """
        responsibilities:
          - Train and deploy the ranking model.
          - «Manage the Kubernetes clusters» of three teams.
        """),
      .bad(
        .role,
        """
        family: data-scientist
        must-haves:
          - Python and SQL
          - At least one «peer-reviewed» paper.
        """),
      .good(
        .role,
        """
        responsibilities:
          - Train and deploy the ranking model.
          - Work with MLOps engineers on the Kubernetes clusters.
        """),
      .bad(
        .role,
        """
        nice-to-haves:
          - Has «managed Kubernetes clusters».
        """, "an act, and not only a tool"),
      .good(
        .role,
        """
        family: data-scientist
        nice-to-haves:
          - ONNX Runtime or TensorRT
        """, "the name of a tool is no work"),
      .good(
        .role,
        """
        second-family: {family: mlops-engineer, why: Three people run one platform until 2028.}
        responsibilities:
          - Manage the Kubernetes clusters of three teams.
        """),
    ],
    check: .roleOrPosting { review, findings in
      guard let profile = review.profile else { return }
      for statement in profile.neighbouring(besides: review.secondFamily)
      where fields.contains(statement.field) && !statement.isBareName {
        let found = statement.decisive
        var labels = statement.passage.labels(of: found?.words ?? statement.clauseOfRemit)
        let primary = labels.removeFirst()
        findings.report(
          .neighbours(found.map { profile.book.name($0) }, review.title(of: statement.remit)), at: primary,
          also: labels,
          help: statement.stance == .owns ? .share : .learn)
      }
    })

  private static let fields: FieldSet = [.duty, .must, .nice]
}

extension RoleProfile.Statement {
  /// Whether it is a nice-to-have that hardly says more than names: "ONNX Runtime or TensorRT". What somebody may know
  /// is no work yet; an act with its object is, and so are two different pieces of that work that are no tools.
  fileprivate var isBareName: Bool {
    guard field == .nice else { return false }
    let found = reading.clauses.flatMap(\.found).filter { $0.remit == reading.remit }
    guard !found.contains(where: { $0.second != nil }) else { return false }
    let tools = TechnologyFinder.standard.candidates(in: passage.text).map(\.words)
    let pieces = found.filter { piece in !tools.contains { $0.overlaps(piece.first) } }
    guard Set(pieces.map(\.concept)).count < 2 else { return false }
    let named = Set((tools + found.map(\.first)).joined())
    return named.count * 2 >= passage.text.words.count
  }

  /// The clause that is read as the statement is: where no concept by itself decides, all its words do.
  fileprivate var clauseOfRemit: [Range<Int>] {
    reading.clauses.first { $0.remit == reading.remit }.map { [$0.words] } ?? []
  }
}

extension Message {
  fileprivate static func neighbours(_ work: String?, _ owner: String) -> Message {
    guard let work else { return "this reads as \(WorkWording.whose(owner)) work" }
    return "\(WorkWording.isWork(work)) at the core of \(WorkWording.whose(owner)) work"
  }

  fileprivate static let share: Message =
    "if somebody else does it with them, say with whom; else check that you mean it"
  fileprivate static let learn: Message = "check that the work needs it from the first day"
}
