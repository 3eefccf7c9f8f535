internal import Diagnostics
internal import Text

/// What is wrong with where an address leads; links to places on other pages are for later.
struct LinkCheck {
  let files: SiteFiles
  let site: SiteBase

  /// What is wrong with an address that leads to `destination`; nil for nothing.
  func finding(_ link: PageLink, _ destination: Destination) -> Finding? {
    if case .load = link.use, link.address.allSatisfy(\.isWhitespace) {
      return SiteRule.missingAsset.finding(
        "this loads the page itself: it names no file", at: link.range, help: "name the file, or leave it out"
      )
    }
    switch destination.target {
    case .missing(let path): return missing(path, link)
    case .outside(let path):
      return rule(link).finding(
        "`\(path)` leads out of the site, which begins at `\(site.path)`", at: link.range,
        help: "begin with `\(site.path)`, or go up fewer folders", group: "outside \(path)")
    case .lacksSlash(let index):
      let address = files.address(files.paths[index])
      return SiteRule.missingSlash.finding(
        "the page has its address with a slash at the end: `\(shown(address))`", at: link.range,
        help: "write the slash, too", group: address)
    case .file, .elsewhere, .other: return nil
    }
  }

  private func missing(_ path: String, _ link: PageLink) -> Finding {
    let miss = files.miss(path)
    if let other = miss.otherCase {
      return SiteRule.linkCase.finding(
        "`\(shown(path))` is written `\(shown(other))` in the site", at: link.range,
        help: "write it as the file is called", group: path)
    }
    let message =
      miss.isFolder
      ? "`\(shown(path))` is a folder of the site without a page" : "there is no `\(shown(path))` in the site"
    let help =
      miss.near.map { "did you mean `\(shown($0))`?" } ?? (miss.isFolder ? "add an index.html to it" : nil)
    return rule(link).finding(message, at: link.range, help: help, group: "\(rule(link).id) \(path)")
  }

  private func rule(_ link: PageLink) -> SiteRule {
    switch link.use {
    case .load, .choose: .missingAsset
    case .follow, .redirect, .mention: .deadLink
    }
  }

  /// A path from the site's folder as an address.
  private func shown(_ path: String) -> String { "/" + path }
}

extension SiteRule {
  static let deadLink = SiteRule(
    "dead-link", .error,
    summary: "a link to a page or file that is not in the site",
    why: """
      Whoever follows it sees an error in the place of a job. Redirects, canonical addresses and links to other \
      languages count, too.
      """,
    source: "The files of the site",
    bad: [#"<p><a href="«/roles/gone/»">A role</a></p>"#, #"<p><a href="«../out/»">Up</a></p>"#],
    good: [
      #"<p><a href="/">Home</a> <a href="./?q=1#top">Here</a> <a href="mailto:a@b.example">Mail</a></p>"#
    ])

  static let linkCase = SiteRule(
    "link-case", .error,
    summary: "a link that differs from a file's name in capital letters",
    why: "It works on macOS and Windows, and leads nowhere on most web servers, which tell `A` from `a`.",
    source: "RFC 3986, section 6.2.2.1: paths are case-sensitive",
    bad: [#"<p><a href="«/Index.html»">Home</a></p>"#],
    good: [#"<p><a href="/index.html">Home</a></p>"#])

  static let missingSlash = SiteRule(
    "missing-slash", .warning,
    summary: "a link to a page without the slash that its address ends with",
    why: "Servers answer with a redirect, which takes another round trip, or with an error.",
    source: "How web servers answer for folders")

  static let missingAsset = SiteRule(
    "missing-asset", .error,
    summary:
      "a picture, script, style sheet, font or other file that a page loads and that is not in the site",
    why: "The page looks broken, or does not work.",
    source: "The files of the site",
    bad: [
      #"<p><img src="«gone.png»" alt="A quay"></p>"#,
      #"<p><img src="a.svg" srcset="a.svg 1x, «b.svg» 2x" alt="A quay"></p>"#,
      #"<p style="background: url(«gone.svg»)">A quay</p>"#,
    ],
    good: [#"<p><img src="a.svg" alt="A quay"></p>"#, #"<p><img src="data:image/gif;base64,R0" alt=""></p>"#])
}
