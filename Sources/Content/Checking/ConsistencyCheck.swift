package import Diagnostics

/// Checks what no single key can tell: names that clash, figures that contradict each other.
package struct ConsistencyCheck: Sendable {
  /// What was found wrong.
  package private(set) var sink = DiagnosticSink()

  private let content: SiteContent

  /// Checks the original edition; translations inherit its facts.
  package init(_ content: SiteContent) {
    self.content = content
    let edition = content.original
    checkLanguages(content.settings)
    checkAddresses(edition.roles, .role)
    checkAddresses(edition.teams, .team)
    checkAddresses(edition.stories, .story)
    checkAddresses(edition.pages, .page)
    for page in edition.pages { checkReserved(page) }
    for path in content.assets where path.hasPrefix(ConsistencyCheck.themeAssets) { reportThemeAsset(path) }
    for role in edition.roles { check(role) }
  }

  private mutating func checkLanguages(_ settings: SiteSettings) {
    var first: [String: SourceRange] = [:]
    for language in settings.languages {
      guard let earlier = first.updateValue(language.place, forKey: language.value) else { continue }
      sink.report(
        Diagnostic(
          rule: "content/bad-value", message: "the language `\(language.value)` is there twice",
          at: Label(settings.file, language.place), secondary: [Label(settings.file, earlier, "first here")],
          help: "remove one of the two"))
    }
  }

  /// An alias may not be the address of something else, nor be given twice.
  private mutating func checkAddresses(_ items: [some ContentItem], _ kind: ContentKind) {
    let slugs = Set(items.map(\.slug))
    var owners: [String: Label] = [:]
    for item in items {
      for alias in item.aliases {
        let place = Label(item.file, alias.place)
        if alias.value == item.slug {
          sink.report(
            Diagnostic(
              rule: "content/slug-clash", message: "`\(alias.value)` is this file's own address", at: place,
              help: "remove this alias"))
        } else if slugs.contains(alias.value) {
          sink.report(
            Diagnostic(
              rule: "content/slug-clash",
              message: "`\(alias.value)` is the address of another of the \(kind.folder)",
              at: place, help: "remove this alias, or rename the other file"))
        } else if let first = owners[alias.value] {
          let isSame = first.file.path == item.file.path
          sink.report(
            Diagnostic(
              rule: "content/slug-clash",
              message: isSame
                ? "`\(alias.value)` is there twice" : "`\(alias.value)` leads to two of the \(kind.folder)",
              at: place, secondary: [Label(first.file, first.range, "first here")],
              help: isSame ? "remove one of the two" : "keep it in one of the two"))
        } else {
          owners[alias.value] = place
        }
      }
    }
  }

  /// The first parts of addresses that the site itself uses. `how-we-hire` may be a page: its text then stands on that page of the site.
  package static let reserved = ["roles", "teams", "stories", "families", "assets", "404", "index"]

  private mutating func checkReserved(_ page: FreePage) {
    let reserved = ConsistencyCheck.reserved + content.settings.allLanguages
    for alias in page.aliases where (reserved + ["how-we-hire"]).contains(alias.value) {
      reportReserved(alias.value, at: Label(page.file, alias.place), help: "remove this alias")
    }
    if reserved.contains(page.slug) {
      reportReserved(
        page.slug, at: Label(SourceFile(path: page.file.path, bytes: []), .fileStart),
        help: "rename the file, and keep the title as it is")
    }
  }

  private mutating func reportReserved(_ slug: String, at place: Label, help: String) {
    sink.report(
      Diagnostic(
        rule: "content/slug-clash", message: "the site has a page of its own at /\(slug)/", at: place,
        help: help))
  }

  /// Where the theme's own files are put.
  private static let themeAssets = "assets/theme/"

  private mutating func reportThemeAsset(_ path: String) {
    let file = SourceFile(path: "\(content.folder)/\(path)", bytes: [])
    sink.report(
      Diagnostic(
        rule: "content/slug-clash", message: "assets/theme/ is where the site keeps the files of its theme",
        at: Label(file, .fileStart), help: "rename the folder `theme`, or put the file into the theme"))
  }

  private mutating func check(_ role: Role) {
    var ids: [String: SourceRange] = [:]
    for statement in role.mustHaves + role.niceToHaves {
      guard let id = statement.id else { continue }
      if let first = ids[id.value] {
        sink.report(
          Diagnostic(
            rule: "content/bad-value", message: "two entries have the id `\(id.value)`",
            at: Label(role.file, id.place), secondary: [Label(role.file, first, "first here")],
            help: "give each an id of its own: interview stages refer to them"))
      }
      ids[id.value] = ids[id.value] ?? id.place
    }
    for pay in role.compensation?.pay ?? [] { check(pay, of: role) }
    for neighbour in role.worksWith
    where neighbour.family == nil && neighbour.team == nil && neighbour.role == nil {
      guard !content.hasErrors(in: role.file, neighbour.place) else { continue }
      sink.report(
        Diagnostic(
          rule: "content/missing-key", message: "this entry of `works-with` names nobody",
          at: Label(role.file, neighbour.place), help: "add `family`, `team` or `role`"))
    }
  }

  private mutating func check(_ pay: Pay, of role: Role) {
    guard !content.hasErrors(in: role.file, pay.place) else { return }
    if pay.amount == nil, pay.min == nil, pay.max == nil {
      sink.report(
        Diagnostic(
          rule: "content/missing-key", message: "`pay` names no figure", at: Label(role.file, pay.place),
          help: "add `min` and `max`, or `amount` where there is just one figure"))
    }
    if let amount = pay.amount, let other = pay.min ?? pay.max {
      sink.report(
        Diagnostic(
          rule: "content/bad-value", message: "`pay` names one figure and a range",
          at: Label(role.file, amount.place),
          secondary: [Label(role.file, other.place, "and this")], help: "keep `amount`, or `min` and `max`"))
    }
    if let min = pay.min, let max = pay.max, min.value > max.value {
      sink.report(
        Diagnostic(
          rule: "content/bad-value", message: "the lowest pay is above the highest",
          at: Label(role.file, max.place),
          secondary: [Label(role.file, min.place, "the lowest")], help: "swap the two, or correct one of them"
        ))
    }
    checkPlaces(of: pay, in: role)
  }

  private mutating func checkPlaces(of pay: Pay, in role: Role) {
    let known =
      (role.location?.places ?? []).flatMap { [$0.city.value, $0.country.value] }
      + (role.location?.remoteFrom ?? []).map(\.value)
    for place in pay.places where !known.contains(place.value) {
      sink.report(
        Diagnostic(
          rule: "content/unknown-reference", message: "`location` names no place `\(place.value)`",
          at: Label(role.file, place.place),
          help: known.isEmpty ? "add it to `location`" : "write one of its places: \(orList(known))"))
    }
  }
}
