package import Diagnostics
internal import Text

/// Checks that everything that content names is there: families, teams, stories, roles, pictures.
package struct ReferenceCheck: Sendable {
  private let known: [ContentKind: [String]]
  private let there: Set<ContentID>
  /// The paths by their bytes: to a String, two ways of writing `é` are the same, and to a web server they are not.
  private let assets: Set<[UInt8]>
  private let assetList: [String]
  /// What was found wrong.
  package private(set) var sink = DiagnosticSink()
  private var used: Set<[UInt8]> = []

  /// Checks what each file of some content names.
  package init(_ content: SiteContent) {
    let original = content.original
    let known = ContentKind.allCases.map { kind in
      (kind, original.slugs(of: kind) + (kind == .family ? content.neighbours.map(\.slug) : []))
    }
    self.known = Dictionary(uniqueKeysWithValues: known)
    // Nothing is wrong with what names a file that could not be read.
    there = content.unreadable.union(known.flatMap { kind, slugs in slugs.map { ContentID(kind, $0) } })
    assets = Set(content.assets.map { Array($0.utf8) })
    assetList = content.assets
    for (file, mentions) in content.mentions {
      for mention in mentions { check(mention, Label(file, mention.place)) }
    }
    for team in original.teams { check(team.alt, for: team.photo, "photo", team.file) }
    for story in original.stories { check(story.alt, for: story.image, "image", story.file) }
  }

  /// The assets that nothing names, as `content/unused-asset`.
  package func unusedAssets(in folder: String) -> DiagnosticSink {
    var sink = DiagnosticSink()
    for path in assetList where !used.contains(Array(path.utf8)) {
      sink.report(
        Diagnostic(
          rule: "content/unused-asset", severity: .info, message: "no page shows this file",
          at: Label(SourceFile(path: "\(folder)/\(path)", bytes: []), .fileStart),
          help: "name it somewhere, or remove it; it is published as it is"))
    }
    return sink
  }

  private mutating func check(_ mention: Mention, _ place: Label) {
    let path = Mention.assetPath(mention.target)
    switch mention.kind {
    case .item(let kind): check(mention.target, kind, place)
    case .asset: checkAsset(mention.target, place)
    case .picture where mention.target.hasPrefix("http"): reportRemotePicture(mention.target, place)
    case .picture: checkAsset(path ?? mention.target, place)
    case .link: if let path { checkAsset(path, place) }
    case .folder:
      used.formUnion(assetList.filter { $0.hasPrefix(mention.target + "/") }.map { Array($0.utf8) })
    case .parameter: used.insert(Array(mention.target.utf8))
    }
  }

  private mutating func check(_ slug: String, _ kind: ContentKind, _ place: Label) {
    guard !there.contains(ContentID(kind, slug)) else { return }
    let rule =
      switch kind {
      case .family: "content/unknown-family"
      case .team: "content/unknown-team"
      case .role, .story, .page: "content/unknown-reference"
      }
    let message = "there is no \(kind.noun) `\(excerpt(slug))`"
    let known = known[kind] ?? []
    let written = Text.slug(of: slug)
    let isSame = known.contains(written)
    // A text below `|` or `>` reaches to the next line.
    let isSafe = isSame && place.range.count <= slug.utf8.count + 2
    guard let near = isSame ? written : nearName(to: slug, among: known) else {
      let list =
        known.isEmpty
        ? "there is none yet"
        : known.count <= 12 ? "there \(known.count == 1 ? "is" : "are") \(listed(named(known)))" : nil
      sink.report(
        Diagnostic(
          rule: rule, message: message, at: place, notes: list.map { [$0] } ?? [],
          help: isSlug(slug)
            ? "write \(kind.path(slug)), or name one that is there"
            : "name one that is there, by its file's name"))
      return
    }
    sink.report(
      Diagnostic(
        rule: rule, message: message, at: place,
        help: isSame ? "write `\(near)`" : "did you mean `\(near)`?",
        fixes: [Fix(title: "Write `\(near)`", isSafe: isSafe, edits: [.init(place.range, near)])]))
  }

  private mutating func checkAsset(_ path: String, _ place: Label) {
    guard !assets.contains(Array(path.utf8)) else {
      used.insert(Array(path.utf8))
      return
    }
    if let same = assetList.first(where: { $0 == path }) {
      used.insert(Array(same.utf8))
      sink.report(
        Diagnostic(
          rule: "content/missing-asset",
          message:
            "the file `\(path)` has another spelling of these letters in its name, which looks the same",
          at: place, help: "rename the file with letters from a to z, and write that name here"))
      return
    }
    sink.report(
      Diagnostic(rule: "content/missing-asset", message: "there is no file `\(path)`", at: place)
        .suggesting(
          nearName(to: path, among: assetList), for: path,
          otherwise: "put it below the content folder's assets/, or correct the path"))
  }

  /// A picture on another site would tell that site who reads this one.
  private mutating func reportRemotePicture(_ address: String, _ place: Label) {
    let name = address.prefix { $0 != "?" && $0 != "#" }.split(separator: "/").last ?? ""
    sink.report(
      Diagnostic(
        rule: "content/missing-asset", message: "a page shows only pictures of its own site", at: place,
        help: "save the picture below the content folder's assets/, and write assets/\(name)"))
  }

  private mutating func check(
    _ alt: PlainText?, for picture: PlainText?, _ key: String, _ file: SourceFile
  ) {
    guard let picture, alt == nil else { return }
    sink.report(
      Diagnostic(
        rule: "content/image-alt", message: "this picture has no words for those who can't see it",
        at: Label(file, picture.place), help: "add `alt:` with what `\(key)` shows"))
  }
}
