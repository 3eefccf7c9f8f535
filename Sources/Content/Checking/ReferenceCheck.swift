package import Diagnostics
internal import Text

/// Checks that everything that content names is there: families, teams, stories, roles, pictures.
package struct ReferenceCheck: Sendable {
  private let families: [String]
  private let teams: [String]
  private let roles: [String]
  private let stories: [String]
  private let assets: Set<String>
  private let assetList: [String]
  /// What was found wrong.
  package private(set) var sink = DiagnosticSink()
  private var used: Set<String> = []

  /// Checks all editions of some content.
  package init(_ content: SiteContent) {
    families = content.original.families.map(\.slug) + content.neighbours.map(\.slug)
    teams = content.original.teams.map(\.slug)
    roles = content.original.roles.map(\.slug)
    stories = content.original.stories.map(\.slug)
    assets = Set(content.assets)
    assetList = content.assets
    check(content.original.company)
    for edition in content.editions {
      for family in edition.families { check(family) }
      for role in edition.roles { check(role) }
      for team in edition.teams { check(team) }
      for story in edition.stories { check(story) }
      for page in edition.pages { checkPictures(of: page.body, in: page.file) }
    }
    if let font = content.settings.cards?.font, font.value.hasPrefix("assets/") { asset(font, content.settings.file) }
  }

  /// Reports the assets that nothing names, as `content/unused-asset`.
  package mutating func reportUnusedAssets(in folder: String) {
    for path in assetList where !used.contains(path) {
      sink.report(
        Diagnostic(
          rule: "content/unused-asset", severity: .info, message: "no page shows this file",
          at: Label(SourceFile(path: "\(folder)/\(path)", bytes: []), .fileStart),
          help: "name it somewhere, or remove it; it is published as it is"))
    }
  }

  // MARK: - Kinds

  private mutating func check(_ company: Company) {
    let file = company.file
    for entry in company.people { family(entry.key, file) }
    for entry in company.interviews where entry.key.value != Company.everyFamily { family(entry.key, file) }
    asset(company.logo, file)
    asset(company.socialImage, file)
    let statements = company.statements
    for text in [
      company.mission, statements?.equalOpportunity, statements?.accommodation, statements?.aiScreening,
      statements?.privacy,
    ] {
      if let text { checkPictures(of: text, in: file) }
    }
  }

  private mutating func check(_ item: Family) {
    for boundary in item.doesNotDo { family(boundary.who, item.file) }
  }

  private mutating func check(_ role: Role) {
    let file = role.file
    family(role.family, file)
    family(role.secondFamily?.family, file)
    team(role.team, file)
    for neighbour in role.worksWith {
      family(neighbour.family, file)
      team(neighbour.team, file)
      name(neighbour.role, "role", roles, "content/unknown-reference", file)
    }
    for story in role.growth?.promoted ?? [] { name(story, "story", stories, "content/unknown-reference", file) }
    asset(role.reportsTo?.photo, file)
    for text in [role.problem, role.growth?.text] {
      if let text { checkPictures(of: text, in: file) }
    }
  }

  private mutating func check(_ item: Team) {
    for id in item.covers { family(id, item.file) }
    asset(item.photo, item.file)
    alternative(item.alt, for: item.photo, "photo", item.file)
    asset(item.lead?.photo, item.file)
    checkPictures(of: item.body, in: item.file)
  }

  private mutating func check(_ story: Story) {
    let file = story.file
    team(story.team, file)
    family(story.family, file)
    name(story.role, "role", roles, "content/unknown-reference", file)
    asset(story.image, file)
    alternative(story.alt, for: story.image, "image", file)
    asset(story.author.photo, file)
    checkPictures(of: story.body, in: file)
  }

  // MARK: - Names

  private mutating func family(_ id: PlainText?, _ file: SourceFile) {
    name(id, "family", families, "content/unknown-family", file)
  }

  private mutating func team(_ slug: PlainText?, _ file: SourceFile) {
    name(slug, "team", teams, "content/unknown-team", file)
  }

  private mutating func name(
    _ name: PlainText?, _ kind: String, _ known: [String], _ rule: String, _ file: SourceFile
  ) {
    guard let name, !name.isEmpty, !known.contains(name.value) else { return }
    let folder = kind == "story" ? "stories" : kind == "family" ? "families" : "\(kind)s"
    let place = Label(file, name.place)
    let message = "there is no \(kind) `\(name.value)`"
    guard let near = nearName(to: name.value, among: known) else {
      let list = known.isEmpty ? "there is none yet" : known.count <= 12 ? "there are \(andList(known))" : nil
      let write = "write \(folder)/\(name.value)\(ContentLayout.folders[folder] ?? ".yaml")"
      sink.report(
        Diagnostic(
          rule: rule, message: message, at: place, notes: list.map { [$0] } ?? [],
          help: "\(write), or name one that is there"))
      return
    }
    sink.report(
      Diagnostic(
        rule: rule, message: message, at: place, help: "did you mean `\(near)`?",
        fixes: [Fix(title: "Write `\(near)`", isSafe: false, edits: [.init(name.place, near)])]))
  }

  // MARK: - Pictures

  private mutating func asset(_ path: PlainText?, _ file: SourceFile) {
    guard let path, !path.isEmpty else { return }
    asset(path.value, path.place, file)
  }

  private mutating func asset(_ path: String, _ place: SourceRange, _ file: SourceFile) {
    guard !assets.contains(path) else {
      used.insert(path)
      return
    }
    let near = nearName(to: path, among: assetList)
    sink.report(
      Diagnostic(
        rule: "content/missing-asset", message: "there is no file `\(path)`", at: Label(file, place),
        help: near.map { "did you mean `\($0)`?" } ?? "put it below the content folder's assets/, or correct the path"))
  }

  private mutating func alternative(_ alt: PlainText?, for picture: PlainText?, _ key: String, _ file: SourceFile) {
    guard let picture, alt == nil else { return }
    sink.report(
      Diagnostic(
        rule: "content/image-alt", message: "this picture has no words for those who can't see it",
        at: Label(file, picture.place), help: "add `alt:` with what `\(key)` shows"))
  }

  private mutating func checkPictures(of text: MarkdownText, in file: SourceFile) {
    for image in text.images { asset(image.target, image.place, file) }
    for link in text.links where link.target.hasPrefix("assets/") { asset(link.target, link.place, file) }
  }
}

/// `a, b and c`, each in backquotes.
func andList(_ words: [String]) -> String {
  orList(words).replacing(" or ", with: " and ")
}
