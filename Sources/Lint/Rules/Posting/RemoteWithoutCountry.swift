internal import Content
internal import Diagnostics
internal import Judgement

extension PostingRules {
  static let remoteWithoutCountry = Rule(
    "posting/remote-without-country", .error, .fact,
    summary: "a remote role that names no country to work from",
    why: """
      Whoever reads "remote" asks: from my country too? Taxes, contracts and working hours depend on it. Search engines \
      ask as well, and take a remote role without a country off their job listings.
      """,
    source: searchEngines,
    examples: [
      .bad(
        .role,
        """
        location:
          workplace: «remote»
          time-zones: 10:00–15:00 CET in common
        """),
      .bad(.role, "location: {workplace: «remote», remote-from: []}"),
      .good(
        .role,
        """
        location:
          workplace: remote
          remote-from: [PT, US-CO]
        """),
      .good(
        .role,
        """
        location:
          workplace: remote
          places: [{city: Utrecht, country: NL}]
        """, "the country of an office counts"),
      .good(.role, "location: {workplace: hybrid, places: [{city: Utrecht, country: NL}]}"),
    ],
    check: .role { review, findings in
      guard !review.isOver, let location = review.role.location, let workplace = location.workplace,
        workplace.value == .remote, location.remoteFrom.isEmpty, location.places.isEmpty
      else { return }
      findings.report(.fromWhere, at: review.label(workplace.place), help: .nameCountries)
    })
}

extension Message {
  fileprivate static let fromWhere: Message = "this role is remote, and does not say from which countries"
  fileprivate static let nameCountries: Message = """
    add `remote-from:` with the countries that you can employ people in, such as [DE, PT, US-CO]
    """
}
