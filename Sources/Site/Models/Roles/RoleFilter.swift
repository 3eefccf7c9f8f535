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
      .text("id", "Its name in the page's address: family, team, place, workplace, level or type.") {
        filter, _ in
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
    func options(_ groups: [RoleGroup]) -> [Option] {
      groups.map { Option(value: $0.id, label: $0.title.value, count: $0.count) }
    }
    return [
      filter("family", options(RoleGroup.families(index))),
      filter("team", options(RoleGroup.teams(index))),
      filter("place", options(RoleGroup.places(index))),
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
      filter(
        "type",
        EmploymentType.allCases.map {
          Option(value: $0.rawValue, label: words("type-\($0.rawValue)"), count: index.openOfType[$0] ?? 0)
        }),
    ].compactMap { $0 }
  }
}
