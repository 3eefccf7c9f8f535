internal import Content
internal import Diagnostics
internal import Judgement
internal import Rulebook
internal import Text

extension PayRules {
  static let jurisdiction = Rule(
    "pay/jurisdiction", .error, .law,
    summary: "a posting that does not say what the law of one of its places wants said",
    why: """
      More than a dozen states of the United States, two provinces of Canada and some countries of the European Union say \
      what a posting must carry: a range of pay, benefits, a last day. The rule compares each place of the role with a dated \
      table, as of the day the role was posted. Where we read the law or its authority ourselves, a plain gap is an error; \
      where only somebody else's account of it, a warning. It cannot know how many people you employ where, nor what \
      has changed since the table was made. This is not legal advice.
      """,
    source: """
      The laws themselves, each cited in the finding; Sources/Rulebook/Data/pay-laws.csv says where and when each was read
      """,
    examples: [
      .bad(
        .role,
        """
        location:
          workplace: onsite
          places: [{city: «Denver», region: CO, country: US}]
        # no compensation
        """),
      .bad(
        .role,
        """
        location:
          workplace: remote
          remote-from: [PT, «US-CO»]
        # no closes
        """, "Colorado wants a last day to apply, or the word rolling"),
      .bad(
        .role,
        """
        compensation:
          pay: {min: 95000, currency: USD, per: year}
          benefits: [Health insurance]
        location:
          places: [{city: «Newark», region: New Jersey, country: US}]
        """, "an open end is no range there"),
      .bad(
        .role,
        """
        vacancy: existing
        compensation:
          pay: {min: 90000, max: 150000, currency: CAD, per: year}
        location:
          places: [{city: «Toronto», region: Ontario, country: CA}]
        """, "a range wider than Ontario allows"),
      .bad(
        .role,
        """
        location:
          places: [{city: «Houston», region: TX, country: US}]
        """, "a place that the table does not know: an info"),
      .good(
        .role,
        """
        compensation:
          pay: {min: 150000, max: 180000, currency: USD, per: year}
        location:
          workplace: hybrid
          places: [{city: Denver, region: Colorado, country: US}]
        """),
      .good(
        .role,
        """
        posted: 2025-05-20
        closes: 2025-06-20
        location:
          places: [{city: Newark, region: NJ, country: US}]
        # no compensation
        """, "the law came twelve days later"),
      .good(
        .role,
        """
        location:
          places: [{city: Berlin, country: DE}, {city: Oslo, country: "NO"}]
        # no compensation
        """, "no law in force is known there"),
      .good(
        [
          (
            path: "roles/good.yaml",
            keys: "location:\n  places: [{city: Boston, region: MA, country: US}]\n# no compensation"
          ),
          (path: "company.yaml", keys: "employees: 12"),
        ], "too few people for that law"),
    ],
    check: .role { review, findings in
      guard review.isForApplicants, let location = review.role.location,
        let day = Rulebook.Day(review.asOf)
      else { return }
      let places = CoveredPlace.all(of: location, on: day)
      for place in places { look(at: place, in: review, &findings) }
      // One such note a role is enough.
      if let unknown = places.first(where: \.isUnknown) {
        findings.report(
          .unknown(unknown.name), at: review.label(unknown.place), notes: [noAdvice], help: .ask,
          severity: .info)
      }
    })

  private static func look(at place: CoveredPlace, in review: RoleReview, _ findings: inout Findings) {
    var missing: [String] = []
    var notes: [String] = []
    var severity = Severity.info
    var names: [String] = []
    for law in place.laws where law.covers(review.company) {
      guard let weight = law.weight(at: place) else { continue }
      let gaps = law.gaps(in: review, at: place)
      guard !gaps.isEmpty else { continue }
      missing += gaps.filter { !missing.contains($0) }
      names.append(law.name)
      notes.append(law.reading(employees: review.company?.employees?.value))
      severity = max(severity, weight)
    }
    guard !missing.isEmpty else { return }
    let isLater = place.laws.allSatisfy { $0.by == .interview }
    findings.report(
      isLater ? .beforeInterview(names, missing) : .mustSay(names, missing), at: review.label(place.place),
      notes: notes + [noAdvice], help: .add(missing), severity: severity)
  }

  private static let noAdvice = "this is a reading of the law, and no legal advice"
}

extension PayLaw {
  /// Whether it may hold for a company; where nothing is known of it, that is assumed.
  fileprivate func covers(_ company: Company?) -> Bool {
    company?.employees.map { $0.value >= employees } ?? true
  }

  /// How much a gap weighs at a place; nil where the law asks nothing of an employer.
  fileprivate func weight(at place: CoveredPlace) -> Severity? {
    switch status {
    case .advisory, .notInForce: nil
    case .review: by == .interview ? .info : .warning
    case .verified:
      if by == .interview {
        .info
      } else if place.isRemote, coversRemote != true || !place.names.contains(code) {
        .warning
      } else {
        .error
      }
    }
  }

  /// The law, how it was read, and what was assumed.
  fileprivate func reading(employees known: Int?) -> String {
    var text =
      "\(citation), read \(status == .verified ? "at its source" : "at second hand") on \(verified.iso)"
    if countsThere || known == nil, employees > 1 || countsThere {
      text += "; it holds from \(counted(employees, "employee", "employees"))"
      text += countsThere ? " there, which is taken for granted" : ", which is taken for granted"
    }
    return text
  }
}

extension Rulebook.Day {
  fileprivate var iso: String { CalendarDate(year: year, month: month, day: day)?.iso ?? "" }
}

extension Message {
  fileprivate static func mustSay(_ places: [String], _ missing: [String]) -> Message {
    "in \(listed(places)), a posting must say \(listed(missing))"
  }
  fileprivate static func beforeInterview(_ places: [String], _ missing: [String]) -> Message {
    "in \(listed(places)), you must say \(listed(missing)) before the interview at the latest"
  }
  fileprivate static func add(_ missing: [String]) -> Message {
    "add \(listed(missing)), or ask a lawyer whether the law holds for you"
  }
  fileprivate static func unknown(_ place: String) -> Message {
    "what the law of \(place) wants a posting to say is not covered here"
  }
  fileprivate static let ask: Message =
    "write the state or province as region where it is missing; else look up its law, or ask a lawyer"
}
