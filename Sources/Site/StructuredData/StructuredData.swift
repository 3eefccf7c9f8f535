internal import Content
internal import Routes
internal import Text

/// What search engines read of a page besides its text: JSON-LD in the words of schema.org.
enum StructuredData {
  /// The objects of a page, each one whole by itself; none for a page that leads on or is not there.
  static func objects(of page: PageContext, heading: String) -> [JSONValue] {
    switch page.kind {
    case .redirect, .notFound: return []
    case .home: return [organization(page), webSite(page)]
    default: break
    }
    let subject: JSONValue? =
      switch page.kind {
      case .role: page.role.flatMap { JobPosting($0, page) }?.data
      case .story: page.story.flatMap { article($0, page) }
      default: nil
      }
    return [subject, breadcrumbs(page, heading: heading)].compactMap { $0 }
  }

  /// The script elements that hold the objects of a page, a line each, in UTF-8; nil where there is none.
  ///
  /// No text can end its element: `<`, `>` and `&` are written as escapes.
  static func html(of page: PageContext, heading: String) -> [UInt8]? {
    let objects = objects(of: page, heading: heading)
    guard !objects.isEmpty else { return nil }
    var html = ByteBuffer(capacity: 16 << 10)
    for object in objects {
      if html.count > 0 { html.append("\n") }
      var json = JSONWriter(forHTML: true)
      json.value(object)
      html.append("<script type=\"application/ld+json\">")
      html.append(json.buffer)
      html.append("</script>")
    }
    return html.bytes
  }
}
