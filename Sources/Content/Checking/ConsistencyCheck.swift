package import Diagnostics
internal import Text

/// Checks what no single key can tell: names that are there twice, figures that contradict each other.
package struct ConsistencyCheck: Sendable {
  /// What was found wrong.
  package private(set) var sink = DiagnosticSink()

  private let content: SiteContent

  /// Checks the original edition; translations inherit its facts.
  package init(_ content: SiteContent) {
    self.content = content
    let edition = content.original
    checkLanguages(content.settings)
    for path in content.assets { reportControlCharacters(inNameOf: path) }
    for role in edition.roles { check(role) }
    for family in edition.families {
      for level in family.levels {
        for pay in level.value.pay { check(pay, in: family.file) }
      }
    }
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

  /// A list of the site's files has a line for each.
  private mutating func reportControlCharacters(inNameOf path: String) {
    guard path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return }
    let file = SourceFile(path: "\(content.folder)/\(path)", bytes: [])
    sink.report(
      Diagnostic(
        rule: "content/bad-value", message: "this file's name holds a character that nobody can see",
        at: Label(file, .fileStart), help: "rename the file with letters, digits and hyphens"))
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
    for pay in role.compensation?.pay ?? [] where check(pay, in: role.file) { checkPlaces(of: pay, in: role) }
    for neighbour in role.worksWith
    where neighbour.family == nil && neighbour.team == nil && neighbour.role == nil {
      guard !content.hasErrors(in: role.file, neighbour.place) else { continue }
      sink.report(
        Diagnostic(
          rule: "content/missing-key", message: "this entry of `works-with` names nobody",
          at: Label(role.file, neighbour.place), help: "add `family`, `team` or `role`"))
    }
  }

  /// Says whether the range could be checked.
  @discardableResult
  private mutating func check(_ pay: Pay, in file: SourceFile) -> Bool {
    guard !content.hasErrors(in: file, pay.place) else { return false }
    if pay.amount == nil, pay.min == nil, pay.max == nil {
      sink.report(
        Diagnostic(
          rule: "content/missing-key", message: "`pay` names no figure", at: Label(file, pay.place),
          help: "add `min` and `max`, or `amount` where there is just one figure"))
    }
    if let amount = pay.amount, let other = pay.min ?? pay.max {
      sink.report(
        Diagnostic(
          rule: "content/bad-value", message: "`pay` names one figure and a range",
          at: Label(file, amount.place),
          secondary: [Label(file, other.place, "and this")], help: "keep `amount`, or `min` and `max`"))
    }
    if let min = pay.min, let max = pay.max, min.value > max.value {
      sink.report(
        Diagnostic(
          rule: "content/bad-value", message: "the lowest pay is above the highest",
          at: Label(file, max.place),
          secondary: [Label(file, min.place, "the lowest")], help: "swap the two, or correct one of them"
        ))
    }
    return true
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
          help: known.isEmpty
            ? "add it to `location`" : "write one of its places: \(listed(named(known), "or"))"))
    }
  }
}
