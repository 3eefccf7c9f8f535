internal import Diagnostics
internal import Text

extension Rule {
  /// The rule of an id.
  package static func named(_ id: String) -> Rule? { all.first { $0.id == id } }

  /// The word that stands for all rules in site.yaml.
  static let everyRule = "all"

  /// All categories, in the order of the reference.
  package static var categories: [String] {
    all.reduce(into: []) { found, rule in if found.last != rule.category { found.append(rule.category) } }
  }

  /// The finding that there is no such rule or category.
  static func unknown(_ name: String, at place: Label) -> Diagnostic {
    let near = near(name)
    return Diagnostic(
      rule: "content/unknown-reference", message: "there is no rule or category called `\(name)`", at: place
    ).suggesting(near, for: name, otherwise: "`remit rules` lists all rules")
  }

  /// The id or category that was most likely meant; the name alone of a rule will do.
  package static func near(_ name: String) -> String? {
    let byName = all.filter { $0.name == name }
    if byName.count == 1 { return byName.first?.id }
    return nearName(to: name, among: all.map(\.id) + categories)
  }
}
