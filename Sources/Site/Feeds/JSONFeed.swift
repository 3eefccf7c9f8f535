internal import Content
internal import Text

extension GeneratedFile {
  /// feed.json: the open roles for feed readers, with their facts for programs. Source: JSON Feed 1.1, jsonfeed.org.
  static func jsonFeed(_ edition: FeedEdition, _ scope: FeedScope, _ site: FeedSite) -> GeneratedFile {
    let path = scope.path("feed.json", in: edition.index)
    return GeneratedFile(path: path) { out in
      let company = edition.company
      var json = JSONWriter()
      json.object { json in
        json.member("version", "https://jsonfeed.org/version/1.1")
        json.member("title", scope.title(edition.page))
        json.member("home_page_url", edition.page.link(to: scope.page))
        json.member("feed_url", edition.address(path))
        json.member("description", company.tagline?.value)
        json.key("authors")
        json.array { json in
          json.object { json in
            json.member("name", company.name.value)
            json.member("url", company.url.value)
          }
        }
        json.member("language", edition.language)
        json.key("items")
        json.array { json in
          for entry in site.newestEntries(edition, scope) { write(entry, site, into: &json) }
        }
      }
      out.append(json.buffer)
      out.append("\n")
    }
  }

  private static func write(_ entry: FeedEntry, _ site: FeedSite, into json: inout JSONWriter) {
    json.object { json in
      json.member("id", entry.url)
      json.member("url", entry.url)
      json.member("title", entry.title)
      json.key("content_html")
      json.value(utf8: entry.description)
      json.member("summary", entry.role.summary?.value)
      json.member("date_published", entry.posted.map { site.time($0) })
      json.member("date_modified", entry.updated.map { site.time($0) })
      json.members("tags", [entry.family?.title.value, entry.team?.name.value].compactMap { $0 })
      json.member("language", entry.edition.language)
      json.key("_jobposting")
      json.object { entry.writeFacts(into: &$0) }
    }
  }
}
