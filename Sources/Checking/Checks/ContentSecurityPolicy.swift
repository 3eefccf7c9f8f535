internal import Text

/// A policy that a page sets itself: what it may load, and which scripts and styles in it count.
///
/// Source: Content Security Policy Level 3.
struct ContentSecurityPolicy {
  /// Where a script or style stands in the page.
  enum Inline {
    case script, scriptAttribute, style, styleAttribute

    fileprivate var directives: [String] {
      switch self {
      case .script: ["script-src-elem", "script-src", "default-src"]
      case .scriptAttribute: ["script-src-attr", "script-src", "default-src"]
      case .style: ["style-src-elem", "style-src", "default-src"]
      case .styleAttribute: ["style-src-attr", "style-src", "default-src"]
      }
    }

    fileprivate var isAttribute: Bool { self == .scriptAttribute || self == .styleAttribute }
  }

  private var directives: [String: [String]] = [:]

  /// Reads a policy as it stands in a header or `<meta>`.
  init(_ text: String) {
    for part in text.split(separator: ";") {
      let words = part.split(whereSeparator: \.isWhitespace).map(String.init)
      guard let name = words.first?.lowercased(), directives[name] == nil else { continue }
      directives[name] = Array(words.dropFirst())
    }
  }

  /// The directive that keeps a script or style of the page from counting; nil where it counts.
  ///
  /// - Parameters:
  ///   - text: the script or style as it stands.
  ///   - nonce: the value of its `nonce`.
  func directive(against kind: Inline, _ text: ArraySlice<UInt8>, nonce: String?) -> String? {
    guard let (name, sources) = first(of: kind.directives) else { return nil }
    let hashes = sources.filter { $0.hasPrefix("'sha") }
    let nonces = sources.filter { $0.hasPrefix("'nonce-") }
    let hasHashes = !hashes.isEmpty || !nonces.isEmpty
    if !hasHashes, sources.contains(where: { $0.lowercased() == "'unsafe-inline'" }) { return nil }
    if !kind.isAttribute, let nonce, !nonce.isEmpty, nonces.contains("'nonce-\(nonce)'") { return nil }
    let countsHashes = !kind.isAttribute || sources.contains { $0.lowercased() == "'unsafe-hashes'" }
    if countsHashes, !hashes.isEmpty {
      // The longer hashes are taken on trust.
      if hashes.contains(where: { !$0.hasPrefix("'sha256-") }) { return nil }
      if hashes.contains("'sha256-\(base64(sha256(text)))'") { return nil }
    }
    return name
  }

  /// The directive that keeps a browser from loading something; nil where it may.
  func directive(
    against resource: PageLink.Resource, _ destination: Destination, _ site: SiteBase
  ) -> String? {
    guard let (name, sources) = first(of: ContentSecurityPolicy.directives(of: resource)) else { return nil }
    let allows =
      switch destination.target {
      case .file, .lacksSlash, .missing, .outside:
        sources.contains { source in
          ["'self'", "*"].contains(source.lowercased()) || (site.host.map { names(source, $0) } ?? false)
        }
      case .elsewhere(let address):
        sources.contains { source in source == "*" || names(source, AddressParts(address).host ?? "") }
      case .other(let scheme):
        scheme.isEmpty || scheme == "hidden" || sources.contains { $0.lowercased() == scheme + ":" }
      }
    // A script may be allowed by its hash or nonce, wherever it is from.
    let isTrusted =
      resource == .script && sources.contains { $0.hasPrefix("'nonce-") || $0.hasPrefix("'sha") }
    return allows || isTrusted ? nil : name
  }

  private func first(of names: [String]) -> (name: String, sources: [String])? {
    names.lazy.compactMap { name in directives[name].map { (name, $0) } }.first
  }

  private static func directives(of resource: PageLink.Resource) -> [String] {
    switch resource {
    case .script: ["script-src-elem", "script-src", "default-src"]
    case .stylesheet: ["style-src-elem", "style-src", "default-src"]
    case .picture, .icon: ["img-src", "default-src"]
    case .font: ["font-src", "default-src"]
    case .frame: ["frame-src", "child-src", "default-src"]
    case .media: ["media-src", "default-src"]
    case .other: []
    }
  }

  /// Whether a source such as `https:`, `cdn.example` or `https://*.example` names a host.
  private func names(_ source: String, _ host: String) -> Bool {
    let source = source.lowercased()
    if source == "https:" || source == "http:" { return true }
    guard !source.hasPrefix("'") else { return false }
    let wanted =
      source.contains("://")
      ? AddressParts(source).host ?? "" : source.split(separator: "/").first.map(String.init) ?? ""
    return wanted == host || wanted.hasPrefix("*.") && host.hasSuffix(wanted.dropFirst(1))
  }
}
