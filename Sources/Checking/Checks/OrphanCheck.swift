internal import Diagnostics

/// Files of the site that no page leads to.
struct OrphanCheck {
  /// Whether a file is one that somebody should be led to: data for programs, and what servers ask for by a name that
  /// they know, is not.
  static func wants(_ path: String) -> Bool {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard path != "index.html", name != "404.html", name != "favicon.ico" else { return false }
    let ending = name.split(separator: ".").dropFirst().last.map { $0.lowercased() } ?? ""
    return !["", "xml", "json", "txt", "ics", "map", "webmanifest"].contains(ending)
  }

  /// The finding that nothing leads to a file.
  static func diagnostic(_ name: String, isPage: Bool) -> Diagnostic {
    Diagnostic(
      rule: SiteRule.orphan.id, severity: SiteRule.orphan.severity,
      message: isPage ? "no other page leads here" : "no page shows or loads this file, or links to it",
      at: Label(SourceFile(path: name, bytes: []), .fileStart),
      help: isPage ? "link to it where visitors would look for it" : "remove it, or use it")
  }
}

extension SiteRule {
  static let orphan = SiteRule(
    "orphan", .info,
    summary: "a page that no other page leads to, or a file that no page uses",
    why: """
      Nobody finds the page but through a search engine, and the file is carried along for nothing. Pages that only \
      lead on or ask search engines to leave them out, and data for programs (XML, JSON, text), are left alone.
      """,
    source: "The files of the site")
}
