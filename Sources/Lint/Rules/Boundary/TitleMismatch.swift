internal import Content
internal import Diagnostics
internal import Judgement
internal import Language

extension BoundaryRules {
  static let titleMismatch = Rule(
    "boundary/title-mismatch", .error, .fact,
    summary: "a title that names another family than the role is of",
    why: """
      The title is what people search for and what they tell their friends; the family is what the work, the pay and \
      the interview are judged by. Where the two disagree, the right people do not find the role and the wrong ones do.
      """,
    source: "\(roles); one of the two is wrong in any case",
    examples: [
      .bad(.role, "title: Senior «Data Scientist», Search\nfamily: ml-engineer"),
      .bad(.role, "title: «Machine Learning Engineer»\nfamily: data-scientist"),
      .bad(.role, "title: «Data Engineer» II\nfamily: mlops-engineer"),
      .good(.role, "title: Senior Machine Learning Engineer, Data Science Platform\nfamily: ml-engineer"),
      .good(
        .role, "title: Engineering Manager, Data Science\nfamily: ml-engineer", "that is where, not what"),
      .good(.role, "title: Research Engineer\nfamily: ml-engineer", "it may be either"),
      .good(
        .role,
        """
        title: Data Scientist
        family: ml-engineer
        second-family: {family: data-scientist, why: Two people do all of it until 2028.}
        """),
    ],
    check: .roleOrPosting { review, findings in
      let family = review.role.family.value
      guard let profile = review.profile, profile.book.remit(family) != nil,
        let (named, label) = review.familyInTitle, named != family, named != review.secondFamily
      else { return }
      var place = review.familyLabel
      place.text = "of the family \(review.familyTitle)"
      findings.report(
        .mismatch(review.title(of: named), review.familyTitle), at: label,
        also: review.isPosting ? [] : [place],
        help: review.isPosting
          ? .retitle(review.familyTitle) : .choose(named, review.title(of: named), review.familyTitle))
    })
}

extension RoleReview {
  /// The one family whose people the title names as what somebody is called, and where.
  fileprivate var familyInTitle: (family: String, label: Label)? {
    let title = Int(role.title.place.start)
    guard let passage = passages.first(where: { $0.field == .title && $0.start == title }),
      passage.text.contains(personList)
    else { return nil }
    let all = words(of: role.title.value)
    let names = known.names.names(in: all)
    let families = Set(names.map(\.family))
    // What stands behind a comma or a bracket says where the work is.
    let head = passage.text.words.prefix { word in
      word.range == passage.text.words.first?.range
        || word.gap.isDisjoint(with: [.comma, .opening, .dash, .colon, .slash])
          && !connectives.contains(word)
    }
    let spoken = head.map { passage.text.lower($0) }
    guard families.count == 1, let family = families.first else { return nil }
    for name in names.sorted(by: { $0.words.count > $1.words.count }) {
      guard let first = spoken.indices.first(where: { spoken[$0...].starts(with: name.words) })
      else { continue }
      let start = first..<first + name.words.count
      let rest = spoken[start.upperBound...]
      let isAll = rest.allSatisfy { ranks.contains($0) || $0.count == 1 }
      let isPerson = name.words.last.map { person in personWords.contains(person) } ?? false
      // "Researcher" by itself is said in many trades.
      guard isAll, isPerson, name.words.count > 1 || spoken.count == 1 else { continue }
      return (family, passage.label(start))
    }
    return nil
  }
}

private let connectives: WordSet = ["for", "of", "to", "in", "at", "with", "and", "or", "on", "who"]
private let ranks: Set<String> = [
  "ii", "iii", "iv", "intern", "trainee", "lead", "manager", "senior", "junior", "mid", "staff", "principal",
  "remote", "m", "f", "d", "w", "x",
]
private let personWords: Set<String> = ["engineer", "scientist", "researcher", "developer", "analyst"]
private let personList = WordSet(personWords.sorted())

extension Message {
  fileprivate static func mismatch(_ named: String, _ family: String) -> Message {
    "the title names \(WorkWording.whom(named)), and the role is of the family \(family)"
  }

  fileprivate static func choose(_ id: String, _ named: String, _ family: String) -> Message {
    "name \(WorkWording.whom(family)) in the title, or write family: \(id) if the work is \(WorkWording.whose(named))"
  }

  fileprivate static func retitle(_ family: String) -> Message {
    "name \(WorkWording.whom(family)) in the title, or judge it as what the title says"
  }
}
