internal import Diagnostics

extension ContentRules {
  static let badValue = Rule(
    "content/bad-value", .error, .fact,
    summary: "a value that its key does not know: a choice, a date, a duration, a country, a currency",
    why: """
      A page, a feed and a search engine do something with these values. One that is nearly right is \
      taken as none.
      """,
    source: "The content format; ISO 8601, ISO 3166-1 and ISO 4217",
    examples: [
      .bad(.role, "closes: «2027-02-30»", "February has 28 days"),
      .bad(.role, "location: {workplace: «home», remote-from: [DE]}"),
      .bad(.role, "location: {places: [{city: London, country: «UK»}]}", "the code is GB"),
      .bad(.role, "employment: {type: contractor, lasts: «half a year»}"),
      .good(
        .role, "location: {places: [{city: Bergen, country: NO}]}",
        "Norway, although YAML 1.1 reads NO as false"),
      .good(.role, "employment: {type: contractor, lasts: 6 months}"),
    ],
    check: .reading)
}
