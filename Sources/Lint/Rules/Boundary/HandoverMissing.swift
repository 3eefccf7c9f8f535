internal import Content
internal import Diagnostics
internal import Judgement
internal import Language

extension BoundaryRules {
  static let handoverMissing = Rule(
    "boundary/handover-missing", .info, .practice,
    summary: "work beside a neighbour's, and nobody named who owns it",
    why: """
      To work beside somebody is good, as long as somebody is there. A candidate who reads that they support the \
      deployment asks who deploys; where the role names nobody, the answer is often "you do".
      """,
    source: "\(roles); our own reading",
    examples: [
      .bad(
        .role,
        """
        family: data-scientist
        works-with: []
        not-this-role: []
        responsibilities:
          - Analyse why customers cancel.
          - «Support the deployment of models» to production.
        """),
      .bad(
        .role,
        """
        works-with: []
        not-this-role: []
        responsibilities:
          - Train and deploy the ranking model.
          - Support the work on «data pipelines» for click logs.
        """),
      .good(
        .role,
        """
        family: data-scientist
        works-with: [{family: ml-engineer, for: what becomes of the prototype}]
        responsibilities:
          - Analyse why customers cancel.
          - Support the deployment of models to production.
        """),
      .good(
        .role,
        """
        family: data-scientist
        works-with: []
        not-this-role: [{text: Running the model, who: "ML engineers, team Search"}]
        responsibilities:
          - Support the deployment of models to production.
        """),
      .good(
        .role,
        """
        family: data-scientist
        works-with: []
        not-this-role: []
        responsibilities:
          - Partner with the ML engineers who deploy models to production.
        """, "the line itself says who"),
    ],
    check: .role { review, findings in
      guard let profile = review.profile, profile.book.remit(profile.family) != nil else { return }
      var asked = review.familiesAround.union([profile.family]).union([review.secondFamily].compactMap { $0 })
      for statement in profile.statements
      where fields.contains(statement.field) && statement.stance == .collaborates {
        guard let (work, words, owner) = profile.beside(statement), !asked.contains(owner),
          !review.isNamed(owner, profile), !FamilyNames(review).names(owner, in: statement.text)
        else { continue }
        asked.insert(owner)
        var labels = statement.passage.labels(of: words)
        let primary = labels.removeFirst()
        let title = review.title(of: owner)
        findings.report(.alone(work, title), at: primary, also: labels, help: .name(owner))
      }
    })

  private static let fields: FieldSet = [.summary, .problem, .duty]
}

extension RoleProfile {
  /// The neighbour's work that a statement is beside: its name, its words and whose it is.
  fileprivate func beside(_ statement: Statement) -> (work: String, words: [Range<Int>], owner: String)? {
    if let crossing = mentioned(in: statement), let owner = crossing.owner {
      return (crossing.work, crossing.words, owner)
    }
    let remit = statement.reading.remit
    guard remit < book.shared, statement.remit != family,
      let found = statement.reading.clauses.flatMap(\.found).first(where: { $0.remit == remit })
    else { return nil }
    return (book.name(found), found.words, statement.remit)
  }
}

extension RoleReview {
  /// Whether what it works with, or leaves to others, is said to be somebody's of a family.
  fileprivate func isNamed(_ family: String, _ profile: RoleProfile) -> Bool {
    let names = FamilyNames(self)
    let whos = role.notThisRole.compactMap(\.who) + role.worksWith.compactMap(\.purpose)
    if whos.contains(where: { $0.value == family || names.names(family, in: $0.value) }) { return true }
    // Work that is left to somebody: "building the pipeline", to the team of the data platform.
    return profile.statements.contains { statement in
      guard statement.remit == family else { return false }
      switch statement.field {
      case .neighbour: return true
      case .exclusion: return role.notThisRole.contains { $0.who != nil && $0.text.place == statement.place }
      default: return false
      }
    }
  }
}

/// How people of a family are spoken of, one or many.
private struct FamilyNames {
  private let guess: FamilyGuess

  init(_ review: RoleReview) { guess = review.known.names }

  func names(_ family: String, in text: String) -> Bool {
    let spoken = words(of: text).map { word in
      ["ers", "ists", "lysts"].contains { word.hasSuffix($0) } ? String(word.dropLast()) : word
    }
    return guess.names(in: spoken).contains { $0.family == family }
  }
}

extension Message {
  fileprivate static func alone(_ work: String, _ owner: String) -> Message {
    "\(WorkWording.isWork(work)) \(WorkWording.whose(owner)) work, and the role names nobody who owns it"
  }

  fileprivate static func name(_ family: String) -> Message {
    "write who does it: works-with: [{family: \(family), for: …}]"
  }
}
