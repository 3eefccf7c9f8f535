internal import Rulebook
package import Text

/// A draft of JSON Schema.
package enum SchemaDraft: String, Sendable, CaseIterable {
  /// What editors know.
  case draft07 = "07"
  /// The newest.
  case draft2020 = "2020-12"

  /// The address of its metaschema.
  var metaschema: String {
    switch self {
    case .draft07: "http://json-schema.org/draft-07/schema#"
    case .draft2020: "https://json-schema.org/draft/2020-12/schema"
    }
  }

  /// The key below which a schema keeps its parts.
  var definitions: String { self == .draft07 ? "definitions" : "$defs" }
}

/// The JSON Schema of a kind of content file, made of the tables by which the reader reads.
///
/// A file that the reader accepts is valid by it. Not the other way round: what no single value can tell, such as
/// whether a team is there, only `remit lint` knows.
package struct ContentSchema: Sendable {
  /// The kind of file.
  package let kind: ContentFileKind
  /// What the file is to its content.
  package let edition: FileEdition
  private let draft: SchemaDraft

  /// Makes a schema; `edition` is one that the kind has.
  package init(_ kind: ContentFileKind, _ edition: FileEdition = .original, draft: SchemaDraft = .draft2020) {
    self.kind = kind
    self.edition = edition
    self.draft = draft
  }

  /// Every schema that there is.
  package static func all(draft: SchemaDraft = .draft2020) -> [ContentSchema] {
    ContentFileKind.allCases.flatMap { kind in
      kind.editions.map { ContentSchema(kind, $0, draft: draft) }
    }
  }

  /// The name of its file: `role.schema.json`, `role.translation.schema.json`.
  package var fileName: String {
    edition == .original ? "\(kind.rawValue).schema.json" : "\(kind.rawValue).\(edition.rawValue).schema.json"
  }

  /// The path of the files that it is for, below the content folder.
  package var path: String {
    guard edition == .translation else { return kind.path }
    let parts = kind.path.split(separator: ".")
    return "\(parts[0]).<language>.\(parts[1])"
  }

  /// The schema, as text that ends with a line break.
  package var text: [UInt8] {
    var json = JSONWriter(indented: true)
    json.value(value)
    return json.buffer.bytes + [UInt8(ascii: "\n")]
  }

  /// The schema.
  package var value: JSONValue {
    let mapping = kind.mapping.of(edition)
    var known: Set = [mapping.title]
    let parts = mapping.parts(known: &known)
    var values = SchemaValues(draft, entries: mapping.entries + parts.flatMap(\.mapping.entries))
    let root = values.object(mapping)
    let definitions = parts.map { part in
      JSONValue.Member(
        part.mapping.definitionName, values.definition(of: part.mapping, isPrivate: part.isPrivate))
    }
    return .object(
      [
        .init("$schema", .string(draft.metaschema)), .init("$id", .string(fileName)),
        .init("title", .string(mapping.capitalTitle)), .init("description", .string(description)),
      ] + root + [.init(draft.definitions, .object(definitions + values.patterns))])
  }

  private var description: String {
    let place = kind.hasBody ? "The keys between the two lines `---` of content/\(path)" : "content/\(path)"
    return switch edition {
    case .original: "\(place)."
    case .translation: "\(place): the texts of an original in another language, and no facts."
    case .change:
      "\(place), where <id> is \(listed(Rulebook.familyIDs, "or")): what it does not say stays as it is built in."
    }
  }
}

extension MappingShape {
  /// The titles of the mappings that stand in lists of this one.
  fileprivate var entries: [String] { keys.flatMap(\.shape.entries) }

  /// The title as a heading: `A success measure`.
  var capitalTitle: String { title.contains(" ") ? title.prefix(1).uppercased() + title.dropFirst() : title }

  /// The title without its article, as a name: `success-measure`.
  var definitionName: String {
    let words = title.split(separator: " ")
    return slug(of: words.drop { ["a", "an"].contains($0) }.joined(separator: " "))
  }
}

extension ValueShape {
  fileprivate var entries: [String] {
    switch self {
    case .list(let item), .oneOrMore(let item): item.mappings.map(\.title)
    default: []
    }
  }
}
