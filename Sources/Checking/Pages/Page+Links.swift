internal import Diagnostics
internal import Text

extension Page {
  /// All addresses on the page, in order.
  var links: [PageLink] {
    var found: [PageLink] = []
    for element in elements { collect(element, into: &found) }
    return found
  }

  private func collect(_ element: Element, into found: inout [PageLink]) {
    func take(_ name: String, _ use: PageLink.Use) {
      guard let attribute = attribute(name, of: element) else { return }
      found.append(PageLink(use: use, address: value(attribute), range: attribute.value))
    }
    func takeSet(_ name: String, _ use: PageLink.Use) {
      guard let attribute = attribute(name, of: element) else { return }
      for range in addressesInSrcset(file.bytes, attribute.value) {
        found.append(PageLink(use: use, address: decoded(file.bytes[range.indices]), range: range))
      }
    }
    switch element.name {
    case "a", "area":
      take("href", .follow)
      if element.name == "a" { take("xlink:href", .follow) }
    case "form": take("action", .follow)
    case "button": take("formaction", .follow)
    case "blockquote", "q", "ins", "del": take("cite", .mention)
    case "script": take("src", .load(.script))
    case "img":
      let isLate = value("loading", of: element)?.lowercased() == "lazy"
      take("src", isLate ? .choose(.picture) : .load(.picture))
      takeSet("srcset", .choose(.picture))
    case "source":
      take("src", .choose(.media))
      takeSet("srcset", .choose(.picture))
    case "image", "use":
      take("href", .load(.picture))
      take("xlink:href", .load(.picture))
    case "input": take("src", .load(.picture))
    case "iframe", "frame": take("src", .load(.frame))
    case "video":
      take("src", .load(.media))
      take("poster", .load(.picture))
    case "audio", "track": take("src", .load(.media))
    case "embed": take("src", .load(.other))
    case "object": take("data", .load(.other))
    case "link": if let use = useOfLink(element) { take("href", use) }
    case "meta": collectMeta(element, into: &found)
    case "style":
      found += loadsOfStylesheet(file.bytes, in: element.content.indices).map(PageLink.init)
    default: break
    }
    if let style = attribute("style", of: element) {
      found += loadsOfStylesheet(file.bytes, in: style.value.indices).map(PageLink.init)
    }
  }

  /// What a `<link>` is for; nil where it only opens a connection, which leads to no file.
  private func useOfLink(_ element: Element) -> PageLink.Use? {
    let relations = relations(of: element)
    if relations.contains("stylesheet") {
      return relations.contains("alternate") ? .choose(.stylesheet) : .load(.stylesheet)
    }
    if relations.contains("preload") || relations.contains("modulepreload") {
      switch value("as", of: element)?.lowercased() {
      case "font": return .load(.font)
      case "script": return .load(.script)
      case "style": return .load(.stylesheet)
      case "image": return .load(.picture)
      default: return .load(relations.contains("modulepreload") ? .script : .other)
      }
    }
    if !Set(["icon", "apple-touch-icon", "manifest", "mask-icon", "prefetch"]).isDisjoint(with: relations) {
      return .choose(relations.contains("prefetch") ? .other : .icon)
    }
    return Set(["preconnect", "dns-prefetch"]).isDisjoint(with: relations) ? .mention : nil
  }

  private func collectMeta(_ element: Element, into found: inout [PageLink]) {
    guard let content = attribute("content", of: element) else { return }
    if value("http-equiv", of: element)?.lowercased() == "refresh" {
      // `0; url=…`
      let bytes = file.bytes[content.value.indices]
      guard let mark = bytes.firstIndex(of: UInt8(ascii: "=")) else { return }
      var address = bytes[(mark + 1)...]
      while let byte = address.first, isBlank(byte) || "'\"".utf8.contains(byte) { address.removeFirst() }
      while let byte = address.last, isBlank(byte) || "'\"".utf8.contains(byte) { address.removeLast() }
      let range = SourceRange(address.startIndex, address.endIndex)
      found.append(PageLink(use: .redirect, address: decoded(address), range: range))
    }
    let name = value("property", of: element) ?? value("name", of: element) ?? ""
    guard Page.addressesInMeta.contains(name.lowercased()) else { return }
    found.append(PageLink(use: .mention, address: value(content), range: content.value))
  }

  private static let addressesInMeta: Set<String> = [
    "og:url", "og:image", "og:image:url", "og:image:secure_url", "og:audio", "og:video", "twitter:image",
    "twitter:image:src",
  ]
}

extension PageLink {
  init(_ load: StylesheetLoad) {
    let use: Use =
      switch load.kind {
      case .sheet: .load(.stylesheet)
      case .font: .load(.font)
      case .picture: .load(.picture)
      }
    self.init(use: use, address: load.address, range: load.range)
  }
}
