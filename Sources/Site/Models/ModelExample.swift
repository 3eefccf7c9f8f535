internal import Content
package import Routes
internal import Templates
package import Text

/// The page model of a kind of page, with the values that one page of a site has.
package struct ModelExample: Sendable {
  /// A name, and what stands behind it on the page.
  package struct Row: Sendable {
    /// How many sections a template opens to get there.
    package let depth: Int
    /// The name, as templates write it.
    package let name: String
    /// What sort of value it has: `text`, `list of role row`.
    package let kind: String
    /// What it means.
    package let doc: String
    /// The value on the page, on one line; nil where there is none, or it has names of its own.
    package let example: String?
  }

  /// The kind of page.
  package let kind: PageKind
  /// The name of its template.
  package let template: String
  /// The page's address, such as `/roles/arrivals/`.
  package let address: String
  let record: Record

  /// All names, depth first. What a record holds is listed where it is first met; the theme's words are not.
  package var rows: [Row] {
    var known: Set<ObjectIdentifier> = []
    return ModelExample.rows(record.shape, record.values(), 0, &known)
  }

  private static func rows(
    _ shape: Shape, _ values: [Value], _ depth: Int, _ known: inout Set<ObjectIdentifier>
  ) -> [Row] {
    let lists = Set(shape.entries.filter { $0.item != nil }.map { "has-\($0.name)" })
    var rows: [Row] = []
    for (index, entry) in shape.entries.enumerated() where !lists.contains(entry.name) {
      let value = values.indices.contains(index) ? values[index] : .absent
      rows.append(
        Row(
          depth: depth, name: entry.name, kind: entry.kind.manual(recordName: \.name), doc: entry.doc,
          example: value.line))
      guard let part = entry.record, part.name != "words", known.insert(ObjectIdentifier(part)).inserted
      else { continue }
      rows += ModelExample.rows(part, value.firstRecord?.values() ?? [], depth + 1, &known)
    }
    return rows
  }

  /// The names with their kinds and meanings, and the page's values, as JSON.
  package func write(into json: inout JSONWriter) {
    json.object { json in
      json.key("page")
      json.value(kind.rawValue)
      json.key("template")
      json.value(template)
      json.key("example-of")
      json.value(address)
      json.key("names")
      ModelExample.write(record.shape, into: &json)
      json.key("example")
      ModelExample.write(.record(record), into: &json)
    }
  }

  private static func write(_ shape: Shape, into json: inout JSONWriter) {
    json.array { json in
      for entry in shape.entries {
        json.object { json in
          json.key("name")
          json.value(entry.name)
          json.key("is")
          json.value(entry.kind.manual(recordName: \.name))
          json.key("says")
          json.value(entry.doc)
          guard let part = entry.record else { return }
          json.key("names")
          write(part, into: &json)
        }
      }
    }
  }

  private static func write(_ value: Value, into json: inout JSONWriter) {
    switch value {
    case .absent: json.null()
    case .flag(let flag): json.value(flag)
    case .text(let text), .html(let text): json.value(text)
    case .number(let number): json.value(number)
    case .list(let items): json.array { json in for item in items { write(item, into: &json) } }
    case .record(let record):
      json.object { json in
        for (entry, value) in zip(record.shape.entries, record.values()) {
          json.key(entry.name)
          write(value, into: &json)
        }
      }
    }
  }
}

extension SiteBuilder {
  /// The model of a kind of page, as the page of that kind has it that says most; nil where there is none.
  package func modelExample(of kind: PageKind) -> ModelExample? {
    guard let entry = theme.models[kind] else { return nil }
    var best: (example: ModelExample, size: Int)?
    for route in project.routes.routes where route.language == project.content.settings.language.value {
      guard kind == .redirect ? route.page == .home : route.page.kind == kind,
        let index = indexes[route.language],
        let record = entry.record(
          PageContext(
            index, route.page, at: route.address, redirectTarget: kind == .redirect ? route.address : nil))
      else { continue }
      let example = ModelExample(
        kind: kind, template: entry.template, address: route.address.path, record: record)
      let size = record.values().reduce(0) { $0 + $1.size }
      if size > best?.size ?? -1 { best = (example, size) }
    }
    return best?.example
  }
}

extension Shape.Entry {
  /// The kind of a list's items; nil for what is no list.
  fileprivate var item: Kind? { if case .list(let item) = kind { item } else { nil } }
}

extension Value {
  /// The value on one line; nil where it says nothing by itself.
  fileprivate var line: String? {
    switch self {
    case .absent, .record: return nil
    case .flag(let flag): return flag ? "yes" : "no"
    case .text(let text), .html(let text):
      return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    case .number(let number): return String(number)
    case .list(let items):
      let texts = items.compactMap { item in if case .text(let text) = item { text } else { nil } }
      return items.isEmpty || texts.count < items.count ? nil : texts.joined(separator: ", ")
    }
  }

  /// The record, or the first one of a list.
  fileprivate var firstRecord: Record? {
    switch self {
    case .record(let record): return record
    case .list(let items): return items.first?.firstRecord
    default: return nil
    }
  }

  /// How many values there are in it.
  fileprivate var size: Int {
    switch self {
    case .absent, .flag: 0
    case .text, .html, .number: 1
    case .list(let items): items.reduce(0) { $0 + $1.size }
    case .record(let record): record.values().reduce(0) { $0 + $1.size }
    }
  }
}
