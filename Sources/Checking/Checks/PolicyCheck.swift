internal import Diagnostics

/// Scripts, styles and files that the page's own policy keeps from counting.
struct PolicyCheck {
  private let page: Page
  private let site: SiteBase
  private let policies: [ContentSecurityPolicy]

  init(_ page: Page, _ site: SiteBase) {
    self.page = page
    self.site = site
    policies = page.elements.compactMap { element in
      guard element.name == "meta",
        page.value("http-equiv", of: element)?.lowercased() == "content-security-policy"
      else { return nil }
      return page.value("content", of: element).map(ContentSecurityPolicy.init)
    }
  }

  /// What the policies block of the page itself.
  func findings() -> [Finding] {
    guard !policies.isEmpty else { return [] }
    return page.elements.flatMap(findings)
  }

  /// What the policies block of what the page loads.
  func finding(_ link: PageLink, _ destination: Destination) -> Finding? {
    let resource: PageLink.Resource
    switch link.use {
    case .load(let kind), .choose(let kind): resource = kind
    case .follow, .redirect, .mention: return nil
    }
    let directives = policies.lazy.compactMap { $0.directive(against: resource, destination, site) }
    return directives.first.map { finding("a browser does not load this", $0, at: link.range) }
  }

  private func findings(_ element: Element) -> [Finding] {
    var found: [Finding] = []
    let nonce = page.value("nonce", of: element)
    let content = page.file.bytes[element.content.indices]
    if element.name == "script", page.attribute("src", of: element) == nil, isScript(element) {
      found += blocked(.script, content, nonce, "this script does not run", at: element.tag.range)
    }
    if element.name == "style" {
      found += blocked(.style, content, nonce, "this style does not count", at: element.tag.range)
    }
    for attribute in element.tag.attributes {
      if attribute.name == "style" {
        let text = Array(page.value(attribute).utf8)[...]
        found += blocked(.styleAttribute, text, nil, "this style does not count", at: attribute.range)
      } else if attribute.name.hasPrefix("on") {
        let text = Array(page.value(attribute).utf8)[...]
        found += blocked(.scriptAttribute, text, nil, "this script does not run", at: attribute.range)
      } else if attribute.name == "href", page.value(attribute).lowercased().hasPrefix("javascript:") {
        found += blocked(.script, [], nil, "this script does not run", at: attribute.value)
      }
    }
    return found
  }

  private func blocked(
    _ kind: ContentSecurityPolicy.Inline, _ text: ArraySlice<UInt8>, _ nonce: String?, _ message: String,
    at range: SourceRange
  ) -> [Finding] {
    let directive = policies.lazy.compactMap { $0.directive(against: kind, text, nonce: nonce) }.first
    return directive.map { [finding(message, $0, at: range)] } ?? []
  }

  private func finding(_ message: String, _ directive: String, at range: SourceRange) -> Finding {
    SiteRule.blockedByPolicy.finding(
      "\(message): `\(directive)` of the page's own policy does not allow it", at: range,
      help: "put it into a file of the site, or allow it in the policy")
  }

  /// Whether a browser runs it: data in a script element, such as JSON-LD, is no script.
  private func isScript(_ element: Element) -> Bool {
    guard let type = page.value("type", of: element)?.lowercased(), !type.isEmpty else { return true }
    return type == "module" || type == "importmap" || type == "speculationrules"
      || type.contains("javascript")
      || type.contains("ecmascript")
  }
}

extension SiteRule {
  static let blockedByPolicy = SiteRule(
    "blocked-by-policy", .error,
    summary: "a script, style or file that the page's own content security policy blocks",
    why: """
      The page does not look or work as was meant, and says so only in the browser's console. Policies that a server \
      sends as a header are not looked at.
      """,
    source: "Content Security Policy Level 3",
    bad: [
      page(policy: "default-src 'self'", "«<script>»go()</script>"),
      page(policy: "style-src 'self'", "<p «style=\"color: red\"»>Red</p>"),
      page(policy: "script-src 'self'", "<p «onclick=\"go()\"»>Go</p>"),
      page(policy: "img-src 'self'", "<p><img src=\"«data:image/gif;base64,R0»\" alt=\"\"></p>"),
    ],
    good: [
      page(
        policy: "script-src 'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='", "<script>go()</script>"),
      page(policy: "script-src 'none'", "<script type=\"application/ld+json\">{}</script>"),
      page(policy: "style-src 'unsafe-inline'; img-src data:", "<p style=\"color: red\">Red</p>"),
    ])

  private static func page(policy: String, _ body: String) -> String {
    """
    <!doctype html>
    <html lang="en"><head><title>A</title><meta http-equiv="Content-Security-Policy" content="\(policy)"></head>
    <body><h1>A</h1>\(body)</body></html>
    """
  }
}
