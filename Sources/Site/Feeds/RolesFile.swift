internal import Content
internal import Routes
internal import Text

extension GeneratedFile {
  /// The version of the form of roles.json. A key that is added leaves it as it is.
  static let rolesVersion = 1

  /// roles.json: the open roles with their facts and success measures, for programs.
  static func roles(_ edition: FeedEdition, _ site: FeedSite) -> GeneratedFile {
    let path = edition.path("roles.json")
    let roles = edition.roles(.all)
    return GeneratedFile(
      path: path, count: roles.count, of: roles,
      head: { out in
        var json = JSONWriter(indented: true)
        json.openObject()
        json.key("version")
        json.value(rolesVersion)
        json.member("language", edition.language)
        json.key("company")
        json.object { json in
          json.member("name", edition.company.name.value)
          json.member("url", edition.company.url.value)
        }
        json.member("url", edition.page.link(to: .roles))
        json.key("roles")
        json.openArray()
        out.append(json.buffer)
      },
      entries: { range, out in
        var json = JSONWriter(indented: true, depth: 2, isFirst: range.lowerBound == 0)
        for role in roles[range] { write(site.entry(role, in: edition), into: &json) }
        out.append(json.buffer)
      },
      foot: { out in
        var json = JSONWriter(indented: true, depth: 2, isFirst: roles.isEmpty)
        json.close("]")
        json.close("}")
        out.append(json.buffer)
        out.append("\n")
      })
  }

  private static func write(_ entry: FeedEntry, into json: inout JSONWriter) {
    json.object { json in
      json.member("slug", entry.role.slug)
      json.member("url", entry.url)
      json.member("language", entry.edition.language)
      entry.writeFacts(into: &json)
      json.member("summary", entry.role.summary?.value)
      entry.writeSuccessMeasures(into: &json)
    }
  }
}
