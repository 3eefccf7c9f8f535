internal import Checking
internal import Lint
internal import Text

extension SiteRule {
  /// The rule as `remit explain` and the report formats know rules; the linter never runs it.
  var rule: Rule {
    Rule(
      id, severity, isBudget ? .taste : .fact, summary: summary, why: why, source: source,
      examples: examples.map { example in
        let form = Lint.Example.Form.file(path: "index.html")
        return example.isBad ? .bad(form, example.html) : .good(form, example.html)
      },
      check: .reading)
  }
}

extension Rule {
  /// The rules of `remit check`.
  static let ofSite: [Rule] = SiteRule.all.map(\.rule)
  /// All rules, those of `remit check` last.
  static let known: [Rule] = all + ofSite

  /// The category of the rules of `remit check`.
  static let siteCategory = "site"
  /// All categories, that of `remit check` last.
  static let knownCategories = categories + [siteCategory]

  /// The id or category that was most likely meant, of both commands.
  static func nearKnown(_ name: String) -> String? {
    let byName = ofSite.filter { $0.name == name }
    return near(name) ?? (byName.count == 1 ? byName[0].id : nearName(to: name, among: ofSite.map(\.id)))
  }
}
