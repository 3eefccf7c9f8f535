internal import Diagnostics
internal import Site

extension FuzzTarget {
  /// site.yaml: the settings of the site, of the theme and of the rules.
  static let settings = FuzzTarget(
    "settings", dictionary: "settings", seeds: ["content/site.yaml", "Tests/Fixtures/**/content/site.yaml"]
  ) { input, promises in
    // To read a theme takes ten times as long as all the rest: one input in four has one.
    let hasTheme = input.reduce(0, &+) % 4 == 0
    guard
      let (project, findings) = SampleContent.findings(with: "content/site.yaml", input, hasTheme: hasTheme)
    else {
      return promises.expect(false, "the content can't be read")
    }
    promises.expectSound(findings)
    guard hasTheme else { return }
    let isWrong = findings.contains { $0.severity == .error && !$0.rule.hasPrefix("lint/") }
    promises.expect(isWrong || project.theme != nil, "nothing is wrong, and there is no theme")
  }

  /// Any other file of the content; the first byte says which.
  static let content = FuzzTarget(
    "content", longest: 8192, dictionary: "role"
  ) { input, promises in
    let paths = [
      "content/company.yaml", "content/teams/forecasts.md", "content/stories/the-ring-road.md",
      "content/pages/page.md", "content/families/data-engineer.yaml", "content/families/own.yaml",
      "content/company.de.yaml", "content/roles/arrivals.de.yaml", "content/teams/forecasts.de.md",
    ]
    guard let first = input.first else { return }
    let path = paths[Int(first) % paths.count]
    guard let (_, findings) = SampleContent.findings(with: path, Array(input.dropFirst())) else {
      return promises.expect(false, "the content can't be read")
    }
    promises.expectSound(findings)
  }
}
