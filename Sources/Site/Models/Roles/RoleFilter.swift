internal import Content
internal import Routes
internal import Templates

/// One thing by which a list of roles can be narrowed, with what one can choose.
struct RoleFilter: Sendable {
  private struct Option: Sendable {
    var value: String
    var label: String
    var count: Int
  }

  private let id: String
  private let label: String
  private let options: [Option]

  static let model = Model<RoleFilter, PageContext>(
    "filter",
    [
      .text("id", "Its name in the page's address: family, team, place, workplace or level.") { filter, _ in
        filter.id
      },
      .text("label", "Its label.") { filter, _ in filter.label },
      .list("options", of: option, "What one can choose.") { filter, _ in filter.options },
    ])

  private static let option = Model<Option, PageContext>(
    "filter option",
    [
      .text("value", "Its name in the page's address.") { option, _ in option.value },
      .text("label", "What people read.") { option, _ in option.label },
      .number("count", "How many roles it leaves.") { option, _ in option.count },
    ])

  /// The filters that tell the open roles apart: each has two choices at least.
  static func filters(_ page: PageContext) -> [RoleFilter] {
    let index = page.index
    let words = page.words
    func filter(_ id: String, _ options: [Option]) -> RoleFilter? {
      let there = options.filter { $0.count > 0 }
      return there.count < 2 ? nil : RoleFilter(id: id, label: words("filter-\(id)"), options: there)
    }
    return [
      filter(
        "family",
        index.familiesWithOpenRoles.map {
          Option(value: $0.slug, label: $0.title.value, count: index.openRoles(of: $0).count)
        }),
      filter(
        "team",
        index.teams.map {
          Option(value: $0.slug, label: $0.name.value, count: index.openRoles(of: $0).count)
        }),
      filter(
        "place",
        index.routes.places.slugs.map {
          Option(value: $0, label: index.placeName($0), count: index.openRoles(in: $0).count)
        }),
      filter(
        "workplace",
        Workplace.allCases.map {
          Option(
            value: $0.rawValue, label: words("workplace-\($0.rawValue)"),
            count: index.openAtWorkplace[$0] ?? 0)
        }),
      filter(
        "level",
        Level.allCases.map {
          Option(value: $0.rawValue, label: words("level-\($0.rawValue)"), count: index.openAtLevel[$0] ?? 0)
        }),
    ].compactMap { $0 }
  }
}
