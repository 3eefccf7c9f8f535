internal import Content

extension FeedSite {
  /// A time of RFC 3339 at the beginning of a day.
  func time(_ date: CalendarDate) -> String { date.begins(settings.utcOffset?.value) }

  /// When a feed last changed, by the days that the content says: those of its roles; where none is open, those of the
  /// roles that were, and the day on which one closed. A feed that never had one says 1970.
  func lastChange(_ edition: FeedEdition, _ scope: FeedScope) -> CalendarDate {
    let open = edition.roles(scope).compactMap { $0.lastChange(until: today) }.max()
    return open ?? edition.index.endedRoles(scope).compactMap { ending($0) }.max()
      ?? CalendarDate(daysSinceEpoch: 0)
  }

  private func ending(_ role: Role) -> CalendarDate? {
    var days = [role.lastChange(until: today)]
    if case .on(let last) = role.closes?.value, last < today { days.append(last.adding(days: 1)) }
    return days.compactMap { $0 }.max()
  }
}
