internal import Diagnostics
internal import Files
internal import Text

/// Which file of a content folder is what, by its name.
struct ContentLayout: Sendable {
  /// The folders, and how the names of their files end.
  static let folders = [
    "families": ".yaml", "roles": ".yaml", "teams": ".md", "stories": ".md", "pages": ".md",
  ]

  private let paths: [String]
  /// All languages of the site, the first one first; nil where site.yaml could not tell.
  private let languages: [String]?
  private let names: [String: [ContentName]]

  init(paths: [String], languages: [String]?) {
    self.paths = paths
    self.languages = languages
    var names: [String: [ContentName]] = [:]
    for path in paths {
      let parts = path.split(separator: "/")
      guard parts.count == 2, let ending = ContentLayout.folders[String(parts[0])] else { continue }
      if let name = ContentName(path, ending: ending) { names[String(parts[0]), default: []].append(name) }
    }
    self.names = names
  }

  /// The originals of a folder whose names can be addresses, in order; of two with one slug the first.
  func originals(_ folder: String) -> [ContentName] {
    var seen: Set<String> = []
    return (names[folder] ?? []).filter { name in
      isSlug(name.slug) && (name.suffix == nil || name.isPrivate && folder == "roles")
        && seen.insert(name.slug).inserted
    }
  }

  /// The translations of a folder into a language, in order.
  func translations(_ folder: String, _ language: String) -> [ContentName] {
    (names[folder] ?? []).filter { $0.language == language }
  }

  /// Reports the files that nothing would read, or that say the same thing twice.
  func reportStrays(in root: String, into sink: inout DiagnosticSink) {
    func report(_ rule: String, _ path: String, _ message: String, _ help: String) {
      let file = SourceFile(path: join(root, path), bytes: [])
      sink.report(Diagnostic(rule: rule, message: message, at: Label(file, .fileStart), help: help))
    }
    var strangers: Set<String> = []
    for path in paths where !path.hasPrefix("assets/") {
      let parts = path.split(separator: "/").map(String.init)
      if parts.count == 1 {
        reportTopLevel(path, report)
      } else if let ending = ContentLayout.folders[parts[0]] {
        guard parts.count == 2, let name = ContentName(path, ending: ending) else {
          let isDeeper = parts.count > 2
          guard !isDeeper || strangers.insert("\(parts[0])/\(parts[1])").inserted else { continue }
          let file = parts[parts.count - 1].prefix { $0 != "." }
          report(
            "content/bad-value", path,
            "nothing reads this file: \(isDeeper ? "\(parts[0])/ holds no folders" : "the files in \(parts[0])/ end in \(ending)")",
            isDeeper
              ? "move it to \(parts[0])/\(file)\(ending), or out of the content"
              : "rename it to \(file)\(ending), or move it out of the content")
          continue
        }
        reportName(name, in: parts[0], report)
      } else if strangers.insert(parts[0]).inserted {
        report(
          "content/bad-value", path, "nothing reads the folder `\(parts[0])`",
          nearName(to: parts[0], among: ContentLayout.folders.keys.sorted() + ["assets"])
            .map { "did you mean `\($0)`?" } ?? "put pictures and documents below assets/")
      }
    }
  }

  private typealias Report = (_ rule: String, _ path: String, _ message: String, _ help: String) -> Void

  private func reportTopLevel(_ path: String, _ report: Report) {
    let known = ["site.yaml", "company.yaml"] + (languages ?? []).dropFirst().map { "company.\($0).yaml" }
    guard !known.contains(path), path.hasSuffix(".yaml") || path.hasSuffix(".yml") else { return }
    let whole = path.hasSuffix(".yml") ? "\(path.dropLast(4)).yaml" : path
    // That the right one is missing has been said.
    guard !known.contains(whole) || paths.contains(whole) else { return }
    let parts = path.split(separator: ".").map(String.init)
    if parts.count == 3, parts[0] == "company" {
      reportLanguage(parts[1], of: path, report)
      return
    }
    let near = nearName(to: path, among: known).map { "did you mean `\($0)`?" }
    report(
      "content/bad-value", path, "nothing reads this file",
      near ?? "roles go into roles/, families into families/; a language must be listed in site.yaml")
  }

  private func reportName(
    _ name: ContentName, in folder: String, _ report: Report
  ) {
    if !isSlug(name.slug) {
      report(
        "content/bad-value", name.path, "`\(name.slug)` can't be part of an address",
        "rename the file with a–z, 0–9 and hyphens: \(slug(for: name.slug))")
    } else if let language = name.language, !(languages?.dropFirst().contains(language) ?? true) {
      reportLanguage(language, of: name.path, report)
    } else if name.isPrivate, folder != "roles" {
      report(
        "content/bad-value", name.path, "only roles can be private",
        "rename the file, or move it out of the content")
    } else if name.isPrivate, paths.contains("roles/\(name.slug).yaml") {
      report(
        "content/slug-clash", name.path, "there is a roles/\(name.slug).yaml too",
        "remove one of the two, or rename it")
    }
  }

  private func reportLanguage(_ language: String, of path: String, _ report: Report) {
    guard let languages else { return }
    let message =
      languages.first == language
      ? "`\(language)` is the site's first language, whose files have no language in their names"
      : "site.yaml lists no language `\(language)`"
    report(
      "content/bad-value", path, message,
      languages.first == language
        ? "remove `.\(language)` from the file's name"
        : "add it to `languages` in site.yaml, or rename the file: a name has one point, before its ending")
  }

  /// A name that may be an address, as near to another as it can be.
  private func slug(for name: String) -> String {
    let parts = name.lowercased().split { !("a"..."z").contains($0) && !("0"..."9").contains($0) }
    let slug = parts.joined(separator: "-")
    return isSlug(slug) ? slug : "ml-engineer-search"
  }

  /// The originals that are there and that an edition lacks, as `roles/<slug>`; `company` where that could not be read.
  func unreadable(_ original: Edition, hasCompany: Bool) -> Set<String> {
    let read: [String: [String]] = [
      "families": original.families.map(\.slug), "roles": original.roles.map(\.slug),
      "teams": original.teams.map(\.slug),
      "stories": original.stories.map(\.slug), "pages": original.pages.map(\.slug),
    ]
    var unreadable: Set<String> = hasCompany ? [] : ["company"]
    for (folder, slugs) in read {
      let there = Set(slugs)
      for name in originals(folder) where !there.contains(name.slug) {
        unreadable.insert("\(folder)/\(name.slug)")
      }
    }
    return unreadable
  }

  /// Reports a translation of nothing.
  func reportMissingOriginal(
    of name: ContentName, in folder: String, at file: SourceFile, into sink: inout DiagnosticSink
  ) {
    let ending = ContentLayout.folders[folder] ?? ".yaml"
    let near = nearName(to: name.slug, among: originals(folder).map(\.slug))
    sink.report(
      Diagnostic(
        rule: "content/no-translation-source",
        message: "this translates \(folder)/\(name.slug)\(ending), which is not there",
        at: Label(SourceFile(path: file.path, bytes: []), .fileStart),
        help: near.map { "did you mean `\($0)`? rename the file then" }
          ?? "write the original first: a translation takes all its facts from it"))
  }
}
