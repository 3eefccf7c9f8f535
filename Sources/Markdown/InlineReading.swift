internal import CCmark
internal import Diagnostics

extension DocumentReader {
  /// Takes words, or the start or the end of what holds words.
  mutating func takeInline(_ node: OpaquePointer, _ type: cmark_node_type, isStart: Bool) {
    switch type {
    case CMARK_NODE_TEXT: take(words: bytes(of: cmark_node_get_literal(node)))
    case CMARK_NODE_CODE:
      markup("<code>")
      take(words: bytes(of: cmark_node_get_literal(node)))
      markup("</code>")
    case CMARK_NODE_SOFTBREAK:
      markup("\n")
      takeBreak()
    case CMARK_NODE_LINEBREAK:
      markup("<br>\n")
      takeBreak()
    case CMARK_NODE_EMPH: markup(isStart ? "<em>" : "</em>")
    case CMARK_NODE_STRONG: markup(isStart ? "<strong>" : "</strong>")
    case CMARK_NODE_HTML_INLINE:
      findings.tags.append(!isComment(bytes(of: cmark_node_get_literal(node))))
    case CMARK_NODE_LINK: isStart ? startLink(node) : endLink()
    case CMARK_NODE_IMAGE: isStart ? startImage() : endImage(node)
    default: break
    }
  }

  private mutating func markup(_ html: StaticString) {
    if imageDepth == 0 { document.html.append(html) }
  }

  private mutating func take(words: UnsafeBufferPointer<UInt8>) {
    lookForHidden(words)
    if !openLinks.isEmpty { linkText.append(contentsOf: words) }
    if imageDepth > 0 {
      alt.append(contentsOf: words)
    } else {
      document.html.append(escaping: words)
      headingWords?.append(contentsOf: words)
    }
  }

  private mutating func takeBreak() {
    let space = UInt8(ascii: " ")
    if !openLinks.isEmpty { linkText.append(space) }
    if imageDepth > 0 { alt.append(space) } else { headingWords?.append(space) }
  }

  private mutating func startLink(_ node: OpaquePointer) {
    guard imageDepth == 0 else { return }
    linkText.removeAll(keepingCapacity: true)
    let destination = text(cmark_node_get_url(node))
    if let reach = reach(of: destination) {
      openLinks.append(.link(document.links.count))
      document.html.open(.link(document.links.count))
      document.links.append(
        .init(
          destination: destination, title: text(cmark_node_get_title(node)), reach: reach, text: "",
          range: .fileStart))
    } else {
      openLinks.append(.unsafe(document.unsafeLinks.count))
      document.unsafeLinks.append(.init(destination: destination, range: .fileStart))
    }
  }

  private mutating func endLink() {
    let record = imageDepth == 0 ? openLinks.popLast() ?? .none : .none
    findings.records.append(record)
    guard case .link(let index) = record else { return }
    document.links[index].text = String(decoding: linkText, as: UTF8.self)
    document.html.append("</a>")
  }

  private mutating func startImage() {
    if imageDepth == 0 { alt.removeAll(keepingCapacity: true) }
    imageDepth += 1
  }

  private mutating func endImage(_ node: OpaquePointer) {
    imageDepth -= 1
    let source = text(cmark_node_get_url(node))
    guard imageDepth == 0 else {
      findings.records.append(.none)
      return
    }
    if let reach = imageReach(of: source) {
      findings.records.append(.image(document.images.count))
      document.html.open(.image(document.images.count, isFigure: isFigure))
      document.images.append(
        .init(
          source: source, reach: reach, alt: String(decoding: alt, as: UTF8.self),
          title: text(cmark_node_get_title(node)), range: .fileStart))
    } else {
      alt.withUnsafeBufferPointer { document.html.append(escaping: $0) }
      headingWords?.append(contentsOf: alt)
      findings.records.append(.unsafe(document.unsafeLinks.count))
      document.unsafeLinks.append(.init(destination: source, range: .fileStart))
    }
  }

  private mutating func text(_ string: UnsafePointer<CChar>?) -> String {
    let bytes = bytes(of: string)
    lookForHidden(bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Says where an image comes from: a website or this site; nil for anything else.
func imageReach(of source: String) -> LinkReach? {
  guard let place = reach(of: source), place != .mail, place != .phone else { return nil }
  return place
}
