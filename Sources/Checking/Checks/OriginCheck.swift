internal import Diagnostics

/// What is loaded from elsewhere, or in a way that everybody can read and change.
struct OriginCheck {
  static func findings(_ link: PageLink, _ destination: Destination, _ site: SiteBase) -> [Finding] {
    let isLoaded: Bool
    switch link.use {
    case .load, .choose: isLoaded = true
    case .follow, .redirect, .mention: isLoaded = false
    }
    if destination.isUnencrypted, isLoaded, site.scheme != "http" {
      return [
        SiteRule.unencrypted.finding(
          "browsers do not load this on a page that is served by https", at: link.range,
          help: "copy the file into the site, or write https:")
      ]
    }
    if destination.isUnencrypted, destination.namesOwnHost, site.scheme == "https" {
      return [
        SiteRule.unencrypted.finding(
          "this leads to the site's own host by http:", at: link.range, severity: .warning,
          help: "write https:")
      ]
    }
    guard isLoaded, case .elsewhere(let address) = destination.target else { return [] }
    let host = AddressParts(address).host ?? ""
    return [
      SiteRule.foreignResource.finding(
        "this is loaded from \(host)", at: link.range, help: "copy the file into the site")
    ]
  }
}

extension SiteRule {
  static let foreignResource = SiteRule(
    "foreign-resource", .warning,
    summary: "a script, style sheet, font, picture or frame that is loaded from another host",
    why: """
      The other host learns who looks at which job, may change what visitors get, and the page waits for it. A German \
      court ruled that fonts from elsewhere need the visitor's consent.
      """,
    source: "LG München I, 20 January 2022, 3 O 17493/20 (fonts)",
    bad: [#"<p><img src="«https://cdn.example/a.png»" alt="A quay"></p>"#],
    good: [#"<p><a href="https://example.org/">There</a></p>"#])

  static let unencrypted = SiteRule(
    "mixed-content", .error,
    summary: "something that is loaded by http:, or a link by http: to the site itself",
    why: "Browsers refuse to load it on a page that is served by https, or the visitor loses the encryption.",
    source: "W3C Mixed Content",
    bad: [#"<p><img src="«http://cdn.example/a.png»" alt="A quay"></p>"#],
    good: [#"<p><a href="http://example.org/">There</a></p>"#])
}
