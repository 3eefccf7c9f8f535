internal import Diagnostics
internal import Files
internal import Text

/// Which file of a content folder is what, by its name.
struct ContentLayout: Sendable {
  private let paths: [String]
  /// The same paths, for looking one up.
  private let there: Set<String>
  /// All languages of the site, the first one first; nil where site.yaml could not tell.
  private let languages: [String]?
  private let names: [ContentKind: [ContentName]]

  init(paths: [String], languages: [String]?) {
    self.paths = paths
    there = Set(paths)
    self.languages = languages
    var names: [ContentKind: [ContentName]] = [:]
    for path in paths {
      let parts = path.split(separator: "/")
      guard parts.count == 2, let kind = ContentKind(folder: parts[0]) else { continue }
      if let name = ContentName(path, ending: kind.ending) { names[kind, default: []].append(name) }
    }
    self.names = names
  }

  /// The originals of a kind whose names can be addresses, in order; of two with one slug the first.
  func originals(_ kind: ContentKind) -> [ContentName] {
    var seen: Set<String> = []
    return (names[kind] ?? []).filter { name in
      isSlug(name.slug) && (name.suffix == nil || name.isPrivate && kind.mayBePrivate)
        && seen.insert(name.slug).inserted
    }
  }

  /// The translations of a kind into a language, in order.
  func translations(_ kind: ContentKind, _ language: String) -> [ContentName] {
    (names[kind] ?? []).filter { $0.language == language }
  }

  /// All files that are read for the languages of a site.
  func files(_ languages: [String]) -> [String] {
    let top = ["site.yaml", "company.yaml"] + languages.dropFirst().map { "company.\($0).yaml" }
    let originals = ContentKind.allCases.flatMap { self.originals($0) }
    let translations = languages.dropFirst().flatMap { language in
      ContentKind.allCases.flatMap { self.translations($0, language) }
    }
    return top.filter(there.contains) + (originals + translations).map(\.path)
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
      } else if let kind = ContentKind(folder: parts[0]) {
        guard parts.count == 2, let name = ContentName(path, ending: kind.ending) else {
          let isDeeper = parts.count > 2
          guard !isDeeper || strangers.insert("\(parts[0])/\(parts[1])").inserted else { continue }
          if isDeeper {
            let file = parts[parts.count - 1].prefix { $0 != "." }
            report(
              "content/bad-value", path, "nothing reads this file: \(parts[0])/ holds no folders",
              "move it to \(parts[0])/\(file)\(kind.ending), or out of the content")
          } else if path.hasSuffix(kind.ending) {
            report(
              "content/bad-value", path, "nothing reads this file: its name has too many points",
              "keep the point before the ending, and in a translation the one before its language: engineer.de\(kind.ending)"
            )
          } else {
            report(
              "content/bad-value", path,
              "nothing reads this file: the files in \(parts[0])/ end in \(kind.ending)",
              rightName(of: parts[1], kind).map { "rename it to \($0), or move it out of the content" }
                ?? "move it out of the content")
          }
          continue
        }
        reportName(name, of: kind, report)
      } else if strangers.insert(parts[0]).inserted {
        report(
          "content/bad-value", path, "nothing reads the folder `\(parts[0])`",
          nearName(to: parts[0], among: ContentKind.allCases.map(\.folder) + ["assets"])
            .map { "did you mean `\($0)`?" } ?? "put pictures and documents below assets/")
      }
    }
  }

  /// The name that a file was meant to have, where only its ending is written in another way.
  private func rightName(of name: String, _ kind: ContentKind) -> String? {
    var parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 1, let ending = parts.popLast().map({ ".\($0.lowercased())" }) else { return nil }
    let isMeant = kind.ending == ".yaml" ? [".yaml", ".yml"] : [".md", ".markdown"]
    guard isMeant.contains(ending), parts.count <= 2 else { return nil }
    parts[0] = slug(of: parts[0])
    guard isSlug(parts[0]) else { return nil }
    return parts.joined(separator: ".") + kind.ending
  }

  private typealias Report = (_ rule: String, _ path: String, _ message: String, _ help: String) -> Void

  private func reportTopLevel(_ path: String, _ report: Report) {
    if path == "assets" || ContentKind(folder: path) != nil {
      report(
        "content/bad-value", path, "this is a file, and \(path)/ has to be a folder",
        "move it away, and make a folder of that name")
      return
    }
    let known = ["site.yaml", "company.yaml"] + (languages ?? []).dropFirst().map { "company.\($0).yaml" }
    guard !known.contains(path), path.hasSuffix(".yaml") || path.hasSuffix(".yml") else { return }
    let whole = path.hasSuffix(".yml") ? "\(path.dropLast(4)).yaml" : path
    // That the right one is missing has been said.
    guard !known.contains(whole) || there.contains(whole) else { return }
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

  private func reportName(_ name: ContentName, of kind: ContentKind, _ report: Report) {
    if !isSlug(name.slug) {
      let near = slug(of: name.slug)
      report(
        "content/bad-value", name.path, "`\(name.slug)` can't be part of an address",
        "rename the file with a–z, 0–9 and hyphens: \(isSlug(near) ? near : "ml-engineer-search")")
    } else if let language = name.language, !(languages?.dropFirst().contains(language) ?? true) {
      reportLanguage(language, of: name.path, report)
    } else if name.isPrivate, !kind.mayBePrivate {
      report(
        "content/bad-value", name.path, "only roles can be private",
        "rename the file, or move it out of the content")
    } else if name.isPrivate, there.contains(kind.path(name.slug)) {
      report(
        "content/slug-clash", name.path, "there is a \(kind.path(name.slug)) too",
        "remove one of the two, or rename it")
    }
  }

  private func reportLanguage(_ language: String, of path: String, _ report: Report) {
    guard let languages else { return }
    let tag = languages.first { $0.lowercased() == language.lowercased() } ?? language
    if tag != language, tag != languages.first {
      report(
        "content/bad-value", path, "the language `\(tag)` is written `\(language)` in this file's name",
        "rename the file: write `\(tag)`\(tag == tag.lowercased() ? " in small letters" : "")")
      return
    }
    let message =
      languages.first == tag
      ? "`\(tag)` is the site's first language, whose files have no language in their names"
      : "site.yaml lists no language `\(language)`"
    report(
      "content/bad-value", path, message,
      languages.first == tag
        ? "remove `.\(language)` from the file's name"
        : "add it to `languages` in site.yaml, or rename the file: a name has one point, before its ending")
  }

  /// The originals that are there and that an edition lacks.
  func unreadable(_ original: Edition) -> Set<ContentID> {
    var unreadable: Set<ContentID> = []
    for kind in ContentKind.allCases {
      let read = Set(original.slugs(of: kind))
      for name in originals(kind) where !read.contains(name.slug) {
        unreadable.insert(ContentID(kind, name.slug))
      }
    }
    return unreadable
  }

  /// Reports a translation of nothing.
  func reportMissingOriginal(
    of name: ContentName, _ kind: ContentKind, at file: SourceFile, into sink: inout DiagnosticSink
  ) {
    let near = nearName(to: name.slug, among: originals(kind).map(\.slug))
    sink.report(
      Diagnostic(
        rule: "content/no-translation-source",
        message: "this translates \(kind.path(name.slug)), which is not there",
        at: Label(SourceFile(path: file.path, bytes: []), .fileStart),
        help: near.map { "did you mean `\($0)`? rename the file then" }
          ?? "write the original first: a translation takes all its facts from it"))
  }
}
