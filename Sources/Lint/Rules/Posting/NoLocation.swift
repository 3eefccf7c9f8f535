internal import Content
internal import Diagnostics

extension PostingRules {
  static let noLocation = Rule(
    "posting/no-location", .warning, .fact,
    summary: "a role that does not say where the work is done",
    why: """
      Where the work is done decides for many whether they read on. Search engines show a role to people nearby, and \
      need a place or a country to do so.
      """,
    source: searchEngines,
    examples: [
      .bad(.role, "title: «Data Scientist, Freight»\nlocation: {visa: sponsored}"),
      .bad(
        .role,
        """
        title: «Data Scientist, Freight»
        location:
          workplace: hybrid
          onsite-days: 2
        """, "two days a week in which office?"),
      .good(.role, "location: {workplace: onsite, places: [{city: Gdańsk, country: PL}]}"),
      .good(.role, "location: {remote-from: [PL, LT]}"),
    ],
    check: .role { review, findings in
      let location = review.role.location
      // A remote role without a country has a rule of its own.
      guard !review.isOver, location?.workplace?.value != .remote, location?.places.isEmpty ?? true,
        location?.remoteFrom.isEmpty ?? true
      else { return }
      findings.report(
        location?.workplace == nil ? .nowhere : .noOffice, at: review.titleLabel, help: .addPlace)
    })
}

extension Message {
  fileprivate static let nowhere: Message = "this role does not say where the work is done"
  fileprivate static let noOffice: Message = "this role is done at an office, and does not say in which town"
  fileprivate static let addPlace: Message = """
    add `location:` with `places`, each with city and country, or `remote-from` with the countries
    """
}
