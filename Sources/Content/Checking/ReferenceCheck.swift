package import Diagnostics
internal import Text

/// Checks that everything that content names is there: families, teams, stories, roles, pictures.
package struct ReferenceCheck: Sendable {
  private let known: [ContentKind: [String]]
  private let unreadable: Set<ContentID>
  private let assets: Set<String>
  private let assetList: [String]
  /// What was found wrong.
  package private(set) var sink = DiagnosticSink()
  private var used: Set<String> = []

  /// Checks some content. Translations inherit all names, so that only their texts are looked at.
  package init(_ content: SiteContent) {
    let original = content.original
    known = Dictionary(
      uniqueKeysWithValues: ContentKind.allCases.map { kind in
        let neighbours = kind == .family ? content.neighbours.map(\.slug) : []
        return (kind, original.slugs(of: kind) + neighbours)
      })
    unreadable = content.unreadable
    assets = Set(content.assets)
    assetList = content.assets
    check(original.company)
    for family in original.families { check(family) }
    for role in original.roles { check(role) }
    for team in original.teams { check(team) }
    for story in original.stories { check(story) }
    for page in original.pages { params(page.params) }
    for family in original.families { params(family.params) }
    params(content.settings.params)
    for (text, file) in content.texts { checkPictures(of: text, in: file) }
    if let font = content.settings.cards?.font, font.value.hasPrefix("assets/") {
      asset(font, content.settings.file)
    }
  }

  /// The assets that nothing names, as `content/unused-asset`.
  package func unusedAssets(in folder: String) -> DiagnosticSink {
    var sink = DiagnosticSink()
    for path in assetList where !used.contains(path) {
      sink.report(
        Diagnostic(
          rule: "content/unused-asset", severity: .info, message: "no page shows this file",
          at: Label(SourceFile(path: "\(folder)/\(path)", bytes: []), .fileStart),
          help: "name it somewhere, or remove it; it is published as it is"))
    }
    return sink
  }

  // MARK: - Kinds

  private mutating func check(_ company: Company) {
    let file = company.file
    for entry in company.people { family(entry.key, file) }
    for entry in company.interviews where entry.key.value != Company.everyFamily { family(entry.key, file) }
    asset(company.logo, file)
    asset(company.socialImage, file)
    for address in [company.openApplication?.url, company.newsletter?.url] + company.links.map(\.url) {
      asset(address: address, file)
    }
    params(company.params)
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
      name(neighbour.role, .role, file)
    }
    for story in role.growth?.promoted ?? [] {
      name(story, .story, file)
    }
    asset(role.reportsTo?.photo, file)
    asset(address: role.apply?.url, file)
    params(role.params)
  }

  private mutating func check(_ item: Team) {
    for id in item.covers { family(id, item.file) }
    asset(item.photo, item.file)
    alternative(item.alt, for: item.photo, "photo", item.file)
    asset(item.lead?.photo, item.file)
    for project in item.projects { asset(address: project.url, item.file) }
    params(item.params)
  }

  private mutating func check(_ story: Story) {
    let file = story.file
    team(story.team, file)
    family(story.family, file)
    name(story.role, .role, file)
    asset(story.image, file)
    alternative(story.alt, for: story.image, "image", file)
    asset(story.author.photo, file)
    asset(address: story.url, file)
    params(story.params)
  }

  // MARK: - Names

  private mutating func family(_ id: PlainText?, _ file: SourceFile) {
    name(id, .family, file)
  }

  private mutating func team(_ slug: PlainText?, _ file: SourceFile) {
    name(slug, .team, file)
  }

  private mutating func name(_ name: PlainText?, _ kind: ContentKind, _ file: SourceFile) {
    let known = known[kind] ?? []
    guard let name, !name.isEmpty, !known.contains(name.value) else { return }
    guard !unreadable.contains(ContentID(kind, name.value)) else { return }
    let rule =
      switch kind {
      case .family: "content/unknown-family"
      case .team: "content/unknown-team"
      case .role, .story, .page: "content/unknown-reference"
      }
    let place = Label(file, name.place)
    let message = "there is no \(kind.noun) `\(name.value)`"
    guard let near = nearName(to: name.value, among: known) else {
      let list =
        known.isEmpty
        ? "there is none yet"
        : known.count <= 12 ? "there \(known.count == 1 ? "is" : "are") \(andList(known))" : nil
      let write = "write \(kind.path(name.value))"
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
        help: near.map { "did you mean `\($0)`?" }
          ?? "put it below the content folder's assets/, or correct the path"))
  }

  private mutating func alternative(
    _ alt: PlainText?, for picture: PlainText?, _ key: String, _ file: SourceFile
  ) {
    guard let picture, alt == nil else { return }
    sink.report(
      Diagnostic(
        rule: "content/image-alt", message: "this picture has no words for those who can't see it",
        at: Label(file, picture.place), help: "add `alt:` with what `\(key)` shows"))
  }

  private mutating func checkPictures(of text: MarkdownText, in file: SourceFile) {
    for image in text.images {
      if image.target.hasPrefix("http") {
        reportRemotePicture(image, file)
      } else {
        asset(assetPath(image.target) ?? image.target, image.place, file)
      }
    }
    for link in text.links {
      if let path = assetPath(link.target) { asset(path, link.place, file) }
    }
  }

  /// A picture on another site would tell that site who reads this one.
  private mutating func reportRemotePicture(_ image: MarkdownText.Reference, _ file: SourceFile) {
    let name = image.target.prefix { $0 != "?" && $0 != "#" }.split(separator: "/").last ?? ""
    sink.report(
      Diagnostic(
        rule: "content/missing-asset", message: "a page shows only pictures of its own site",
        at: Label(file, image.place),
        help: "save the picture below the content folder's assets/, and write assets/\(name)"))
  }

  /// An address that may be one of a file here.
  private mutating func asset(address: PlainText?, _ file: SourceFile) {
    if let address, let path = assetPath(address.value) { asset(path, address.place, file) }
  }

  /// The path of a file that an address leads to: `assets/map.pdf` for `/assets/map.pdf#page=2`.
  private func assetPath(_ target: String) -> String? {
    let path = (target.hasPrefix("/") ? target.dropFirst() : target[...]).prefix { $0 != "#" && $0 != "?" }
    return path.hasPrefix("assets/") ? String(path) : nil
  }

  /// What a theme is told may name files, too.
  private mutating func params(_ entries: [TableEntry<FreeValue>]) {
    for entry in entries { params(entry.value) }
  }

  private mutating func params(_ value: FreeValue) {
    switch value {
    case .text(let text): if let path = assetPath(text.value) { used.insert(path) }
    case .list(let items): for item in items { params(item) }
    case .mapping(let entries): params(entries)
    }
  }
}

/// `a, b and c`, each in backquotes.
func andList(_ words: [String]) -> String {
  orList(words).replacing(" or ", with: " and ")
}
