internal import Content
internal import Diagnostics
internal import Judgement
internal import Text

extension BoundaryRules {
  static let noOwner = Rule(
    "boundary/no-owner", .warning, .practice,
    summary: "work that roles lean on, and nobody in the company does",
    why: """
      A role that hands its prototype to ML engineers is honest only where there are some, or somebody is being hired. \
      Where there are none, the work falls back to whoever is there, whatever the role says. It speaks only where \
      `people` says who is there.
      """,
    source: "\(roles); our own reading",
    examples: [
      .bad(
        [
          ("company.yaml", "«people»: {ml-engineer: 3}"),
          (
            "roles/good.yaml",
            "works-with: [{family: data-scientist, for: choosing the metric}]\nnot-this-role: []"
          ),
        ], "the only role is an ML engineer's"),
      .bad(
        [
          ("company.yaml", "«people»:\n  ml-engineer: 3\n  data-engineer: 0\n  data-scientist: 1"),
          ("roles/good.yaml", "not-this-role: [{text: Building the pipeline, who: data-engineer}]"),
        ]),
      .good(
        [
          ("company.yaml", "people: {ml-engineer: 3, data-scientist: 1, data-engineer: 2}"),
          ("roles/good.yaml", "works-with: [{family: data-scientist, for: choosing the metric}]"),
        ]),
      .good(
        [
          ("company.yaml", "people: {ml-engineer: 3, data-engineer: 2}"),
          ("roles/good.yaml", "works-with: [{family: data-scientist, for: choosing the metric}]"),
          ("roles/second.yaml", "title: Data Scientist\nfamily: data-scientist\nworks-with: []"),
        ], "one is being hired"),
    ],
    check: .wholeCompany { review, findings in
      guard let first = review.company.people.first,
        let place = review.file.key("people", before: first.key.place)
      else { return }
      let hired = review.rolesToFill.flatMap { [$0.role.family.value, $0.secondFamily].compactMap { $0 } }
      let there = Set(review.company.people.filter { $0.value.value > 0 }.map(\.key.value)).union(hired)
      let families = withNeighbours(review.edition.families)
      let leaned = review.openRoles.flatMap { review.leanings(of: $0) }
      // Product is everybody's neighbour, and seldom counted among these people.
      for family in families
      where !there.contains(family.slug) && (family.slug != "product" || family.hasOwnFile) {
        let places = leaned.filter { $0.family == family.slug }.map(\.label)
        guard !places.isEmpty else { continue }
        findings.report(
          .missing(families.title(of: family.slug), Set(places.map(\.file.path)).count),
          at: Label(review.file, place), also: Array(places.prefix(6)), help: .hire(family.slug))
      }
    })
}

extension CompanyReview {
  /// Whose work a role leans on, and where it says so.
  fileprivate func leanings(of review: RoleReview) -> [(family: String, label: Label)] {
    let role = review.role
    let named = role.worksWith.compactMap(\.family) + role.notThisRole.compactMap(\.who)
    var leanings = named.map { ($0.value, Label(role.file, $0.place, "leans on it here")) }
    guard let book, isEnglish else { return leanings }
    let duties = role.responsibilities.map { Passage($0.text, .duty, in: role.file) }
    for statement in RoleProfile(duties, of: role.family.value, in: role.file, book).statements {
      // Product is everybody's neighbour, and seldom counted among these people.
      guard statement.stance == .collaborates, statement.remit != "product",
        statement.remit != role.family.value,
        let found = statement.reading.clauses.flatMap(\.found).first(where: {
          $0.remit == statement.reading.remit
        })
      else { continue }
      var label = statement.passage.labels(of: found.words)[0]
      label.text = "leans on it here"
      leanings.append((statement.remit, label))
    }
    return leanings
  }
}

extension Message {
  fileprivate static func missing(_ family: String, _ roles: Int) -> Message {
    """
    \(roles == 1 ? "a role leans" : "\(roles) roles lean") on the work of \(WorkWording.whom(family)), whom neither \
    `people` nor an open role has
    """
  }

  fileprivate static func hire(_ family: String) -> Message {
    "add \(family) with a number to `people`, write a role for it, or say in those roles who does the work"
  }
}
