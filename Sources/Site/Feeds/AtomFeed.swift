internal import Content
internal import Text

extension GeneratedFile {
  /// feed.xml: the open roles for feed readers. Source: RFC 4287.
  ///
  /// A role without a day is left out, since an entry must say when it changed.
  static func atom(_ edition: FeedEdition, _ scope: FeedScope, _ site: FeedSite) -> GeneratedFile {
    let path = scope.path("feed.xml", in: edition.index)
    return GeneratedFile(path: path) { out in
      out.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
      out.append("<feed xmlns=\"http://www.w3.org/2005/Atom\"")
      out.attribute("xml:lang", edition.language)
      out.append(">\n")
      let own = edition.address(path)
      out.element("id", own)
      out.element("title", scope.title(edition.page))
      if let tagline = edition.company.tagline?.value { out.element("subtitle", tagline) }
      out.element("updated", site.time(site.lastChange(edition, scope)))
      out.append("<author>\n")
      out.element("name", edition.company.name.value)
      out.element("uri", edition.company.url.value)
      out.append("</author>\n")
      out.link("self", own, type: "application/atom+xml", language: nil)
      if let page = edition.page.link(to: scope.page) {
        out.link("alternate", page, type: "text/html", language: edition.language)
      }
      for entry in site.newestEntries(edition, scope) {
        guard let updated = entry.updated else { continue }
        write(entry, updated: updated, in: edition, site, into: &out)
      }
      out.append("</feed>\n")
    }
  }

  private static func write(
    _ entry: FeedEntry, updated: CalendarDate, in edition: FeedEdition, _ site: FeedSite,
    into out: inout ByteBuffer
  ) {
    out.append("<entry")
    if entry.edition.language != edition.language { out.attribute("xml:lang", entry.edition.language) }
    out.append(">\n")
    out.element("id", entry.url)
    out.element("title", entry.title)
    out.element("updated", site.time(updated))
    if let posted = entry.posted { out.element("published", site.time(posted)) }
    out.link("alternate", entry.url, type: "text/html", language: entry.edition.language)
    if let family = entry.family {
      out.append("<category")
      out.attribute("term", family.slug)
      out.attribute("label", family.title.value)
      out.append("/>\n")
    }
    if let summary = entry.role.summary?.value { out.element("summary", summary) }
    out.append("<content type=\"html\">")
    entry.description.withUnsafeBufferPointer { out.append(escapingXML: $0) }
    out.append("</content>\n</entry>\n")
  }
}

extension ByteBuffer {
  /// Appends an element that holds a text, on a line of its own.
  mutating func element(_ name: String, _ text: String) {
    append("<")
    append(name)
    append(">")
    append(escapingXML: text)
    append("</")
    append(name)
    append(">\n")
  }

  /// Appends an attribute, with the blank before it.
  mutating func attribute(_ name: String, _ value: String) {
    append(" ")
    append(name)
    append("=\"")
    append(escapingXML: value)
    append("\"")
  }

  fileprivate mutating func link(_ relation: String, _ address: String, type: String, language: String?) {
    append("<link")
    attribute("rel", relation)
    attribute("type", type)
    if let language { attribute("hreflang", language) }
    attribute("href", address)
    append("/>\n")
  }
}
