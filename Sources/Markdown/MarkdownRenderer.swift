public import Text

/// Writes documents as HTML; one renderer serves all documents of a page.
public struct MarkdownRenderer: Sendable {
  /// The level that `#` gets: 2 makes it `<h2>`, `##` `<h3>`, and so on down to `<h6>`. 1 to 6.
  public var topHeading: Int
  /// What is put before each anchor, for pages that show several documents: `growth-`.
  public var idPrefix: String

  /// An image as a page shows it.
  public struct ImageTarget: Sendable, Equatable {
    /// The address.
    public var source: String
    /// The width and height in pixels, which keep the page from jumping while the image loads.
    public var size: (width: Int, height: Int)?
    /// The picture in several widths, as `srcset` and `sizes` have it.
    public var sources: (set: String, sizes: String)?
    /// Whether it is loaded only once it comes near to what the reader sees.
    public var isLazy = true

    /// Makes an image's address.
    public init(
      _ source: String, size: (width: Int, height: Int)? = nil, sources: (set: String, sizes: String)? = nil,
      isLazy: Bool = true
    ) {
      self.source = source
      self.size = size
      self.sources = sources
      self.isLazy = isLazy
    }

    /// Whether both are the same picture in the same size.
    public static func == (left: ImageTarget, right: ImageTarget) -> Bool {
      left.source == right.source && left.size?.width == right.size?.width
        && left.size?.height == right.size?.height && left.sources?.set == right.sources?.set
        && left.sources?.sizes == right.sources?.sizes && left.isLazy == right.isLazy
    }
  }

  /// Makes a renderer.
  public init(topHeading: Int = 2, idPrefix: String = "") {
    self.topHeading = topHeading
    self.idPrefix = idPrefix
  }

  /// Appends a document's HTML to a page.
  ///
  /// - Parameters:
  ///   - link: gives relative links and anchors their address as seen from the page; other links are not
  ///     asked for. An address that is not safe to follow is not taken, and the author's stays.
  ///   - image: the same for relative images.
  public func render(
    _ document: MarkdownDocument, into page: inout ByteBuffer,
    link: (String) -> String = { $0 },
    image: (String) -> ImageTarget = { ImageTarget($0) }
  ) {
    let anchors = idPrefix.isEmpty ? [] : Set(document.headings.map(\.id))
    var written = 0
    for (offset, slot) in document.html.slots {
      page.append(contentsOf: document.html.bytes[written..<offset])
      written = offset
      switch slot {
      case .headingStart(let index):
        let heading = document.headings[index]
        page.append("<h")
        page.append(decimal: pageLevel(heading.level))
        page.append(" id=\"")
        page.append(escapingHTML: idPrefix)
        page.append(escapingHTML: heading.id)
        page.append("\">")
      case .headingEnd(let index):
        page.append("</h")
        page.append(decimal: pageLevel(document.headings[index].level))
        page.append(">\n")
      case .link(let index): append(document.links[index], anchors: anchors, to: &page, link)
      case .image(let index, let isFigure):
        append(document.images[index], isFigure: isFigure, to: &page, image)
      }
    }
    page.append(contentsOf: document.html.bytes[written...])
  }

  /// A document's HTML alone.
  public func html(
    _ document: MarkdownDocument, link: (String) -> String = { $0 },
    image: (String) -> ImageTarget = { ImageTarget($0) }
  ) -> String {
    var page = ByteBuffer(capacity: document.html.bytes.count * 5 / 4)
    render(document, into: &page, link: link, image: image)
    return page.string
  }

  /// The level on the page of a heading with a level in the source.
  private func pageLevel(_ level: Int) -> Int { min(6, max(1, level + topHeading - 1)) }

  private func append(
    _ link: MarkdownDocument.Link, anchors: Set<String>, to page: inout ByteBuffer,
    _ rewrite: (String) -> String
  ) {
    var address = link.destination
    if link.reach == .fragment, anchors.contains(String(address.dropFirst())) {
      address = "#\(idPrefix)\(address.dropFirst())"
    }
    var reached = link.reach
    if reached == .relative || reached == .fragment {
      let rewritten = rewrite(address)
      if let place = reach(of: rewritten) { (address, reached) = (rewritten, place) }
    }
    page.append("<a href=\"")
    page.append(address: address)
    if !link.title.isEmpty {
      page.append("\" title=\"")
      page.append(escapingHTML: link.title)
    }
    page.append(reached == .web ? "\" rel=\"noopener\">" : "\">")
  }

  private func append(
    _ image: MarkdownDocument.Image, isFigure: Bool, to page: inout ByteBuffer,
    _ rewrite: (String) -> ImageTarget
  ) {
    var target = ImageTarget(image.source)
    if image.reach == .relative {
      let rewritten = rewrite(image.source)
      if let place = reach(of: rewritten.source), place == .relative || place == .web {
        target = rewritten
      }
    }
    page.append("<img src=\"")
    page.append(address: target.source)
    page.append("\" alt=\"")
    page.append(escapingHTML: image.alt)
    if let size = target.size {
      page.append("\" width=\"")
      page.append(decimal: size.width)
      page.append("\" height=\"")
      page.append(decimal: size.height)
    }
    if let sources = target.sources {
      page.append("\" srcset=\"")
      page.append(escapingHTML: sources.set)
      page.append("\" sizes=\"")
      page.append(escapingHTML: target.isLazy ? "auto, \(sources.sizes)" : sources.sizes)
    }
    if !isFigure, !image.title.isEmpty {
      page.append("\" title=\"")
      page.append(escapingHTML: image.title)
    }
    page.append(target.isLazy ? "\" loading=\"lazy\" decoding=\"async\">" : "\">")
  }
}
