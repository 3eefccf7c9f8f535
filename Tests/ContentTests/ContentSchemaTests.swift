import Diagnostics
import Files
import Rulebook
import TestSupport
import Testing
import Text
import YAML

@testable import Content

@Suite("the JSON Schema of each kind of file")
struct ContentSchemaTests {
  /// One file of a company, and what the reader says of it.
  struct Sample: CustomTestStringConvertible, Sendable {
    let path: String
    let bytes: [UInt8]
    let findings: [Diagnostic]

    var testDescription: String { path }

    /// The schema that the file is for; nil where its name says nothing that is read.
    var schema: ContentSchema? {
      let parts = path.split(separator: "/").drop { $0 != "content" }.dropFirst()
      guard let name = parts.last?.split(separator: ".").map(String.init), name.count > 1 else { return nil }
      let isTranslation = name.count == 3 && name[1] != "private"
      if parts.count == 1 {
        return ContentFileKind(rawValue: name[0]).map {
          ContentSchema($0, isTranslation ? .translation : .original)
        }
      }
      guard parts.count == 2, let folder = parts.first,
        let kind = ContentKind(folder: folder).flatMap({ ContentFileKind(rawValue: $0.rawValue) })
      else { return nil }
      let isChange = kind == .family && Rulebook.familyIDs.contains(name[0])
      return ContentSchema(kind, isTranslation ? .translation : isChange ? .change : .original)
    }

    /// The file as tools read it; nil where it is no YAML.
    var tree: YAMLTree? {
      let file = SourceFile(path: path, bytes: bytes)
      var sink = DiagnosticSink()
      let range = path.hasSuffix(".md") ? FrontMatter.split(file, into: &sink)?.yaml : nil
      guard range != nil || !path.hasSuffix(".md") else { return nil }
      let tree = YAMLTree.parse(file, in: range, into: &sink)
      return sink.hasErrors ? nil : tree
    }

    /// What is wrong with it by its schema, in both versions of YAML and both drafts.
    func errors() -> [String]? {
      guard let schema, let tree else { return nil }
      return YAMLVersion.allCases.flatMap { version in
        let value = JSONValue(tree, version)
        return SchemaDraft.allCases.flatMap { draft in
          JSONSchema(ContentSchema(schema.kind, schema.edition, draft: draft).value).errors(in: value)
        }
      }
    }
  }

  /// All files of a company, with what the reader finds in each.
  static func samples(_ files: [String: [UInt8]], of name: String) -> [Sample] {
    var sink = DiagnosticSink()
    let loader = ContentLoader(files: MemoryDisk(files), folder: "content")
    _ = try? loader.load(into: &sink)
    let findings = Dictionary(grouping: sink.diagnostics, by: \.primary.file.path)
    return files.filter { $0.key.hasPrefix("content/") && !$0.key.hasPrefix("content/assets/") }
      .sorted { $0.key < $1.key }
      .map { Sample(path: "\(name)/\($0.key)", bytes: $0.value, findings: findings[$0.key] ?? []) }
  }

  static let companies: [Sample] =
    samples(Repository.baseSite, of: "base")
    + samples(
      Dictionary(
        uniqueKeysWithValues: files(in: "\(Repository.root)/content").map { ("content/\($0.key)", $0.value) }),
      of: "demonstration")

  static let mistakes: [Sample] = {
    let folder = "\(Repository.fixtures)/invalid"
    return Set(files(in: folder).keys.map { String($0.prefix { $0 != "/" }) }).sorted().flatMap { name in
      let overlay = files(in: "\(folder)/\(name)")
      let all = samples(Repository.baseSite.merging(overlay) { $1 }, of: name)
      return all.filter { overlay.keys.contains(String($0.path.dropFirst(name.count + 1))) }
    }
  }()

  /// Values that can't be judged without the original that they translate.
  static let translations: Set = [
    "translation-of-another-interview", "translation-of-unknown-family", "translation-other-length",
  ]

  @Test("what the reader accepts is valid", arguments: companies + mistakes)
  func accepted(_ sample: Sample) {
    // What is named there can't be the name of a file; the reader looks for it once all is read.
    guard !sample.path.hasPrefix("reference-by-title/") else { return }
    guard !sample.findings.contains(where: { $0.severity == .error }) else { return }
    #expect(sample.errors() ?? [] == [])
  }

  @Test("what the reader can't read as a key or a value is not valid", arguments: mistakes)
  func refused(_ sample: Sample) {
    let rules = ["content/unknown-key", "content/missing-key", "content/wrong-type", "content/bad-value"]
    // What is wrong with the name of a file is reported without its text.
    let findings = sample.findings.filter { rules.contains($0.rule) && !$0.primary.file.bytes.isEmpty }
    guard !findings.isEmpty, let errors = sample.errors() else { return }
    let isTranslation = ContentSchemaTests.translations.contains(String(sample.path.prefix { $0 != "/" }))
    #expect(errors.isEmpty == isTranslation, "\(findings.map(\.message))")
  }

  @Test(
    "values are valid where the reader reads them",
    arguments: [
      "requisition: 007", "requisition: true", "requisition: 4.10", "requisition: ''", "requisition: ~",
      "requisition: [a]", "title2: x", "openings: 3", "openings: '3'", "openings: 010", "openings: 0",
      "openings: three", "openings: 2.5", "posted: 2026-02-30", "posted: 2026-11-31", "posted: 2026-11-02",
      "posted: '2026-11-02'", "posted: 2 November", "closes: rolling", "closes: 2027-01-29", "closes: soon",
      "level: senior", "level: [mid, senior]", "level: []", "level: [mid, boss]", "level: Senior",
      "employment: {lasts: 6 months}", "employment: {lasts: 1.5 Years}", "employment: {lasts: 0 days}",
      "employment: {lasts: .5 hours}", "employment: {lasts: 6}", "employment: {lasts: 6 moons}",
      "location: {onsite-days: 2.5}", "location: {onsite-days: '2'}", "location: {onsite-days: 8}",
      "location: {onsite-days: -1}", "location: {places: [{city: Oslo, country: NO, postal-code: 0150}]}",
      "location: {places: [{city: Ulm, country: XX}]}", "location: {places: [{city: Ulm}]}",
      "location: {remote-from: [US-CO, NO, GB]}", "location: {remote-from: [US-co]}",
      "compensation: {pay: {min: 1, max: 2, currency: EUR, per: year}}",
      "compensation: {pay: [{amount: 12.50, currency: EUR, per: hour, level: mid}]}",
      "compensation: {pay: {min: 1, max: 2, currency: eur, per: year}}",
      "compensation: {pay: {amount: 2e3, currency: EUR, per: year}}",
      "apply: {url: /jobs/, direct: true}", "apply: {url: 'https://example.org', direct: 'false'}",
      "apply: {url: //example.org}", "apply: {url: example.org}", "apply: {direct: 1}",
      "apply: {email: jobs@example.org}", "apply: {email: jobs@example}", "apply: {email: a b@example.org}",
      "reports-to: {title: Head, photo: assets/a/head.jpg}", "reports-to: {title: Head, photo: assets/../a}",
      "reports-to: Head", "reports-to: [Head]", "growth: {promoted: [42]}", "aliases: [a-b, 2026]",
      "aliases: [A]", "aliases: [a-]", "not-this-role: [Charts, {text: Sales, who: product}]",
      "works-with: [product]", "notes: 2026", "params: {a: [1, {b: null}]}", "params: 3", "params: {'': 1}",
      "interview: {stages: [Talk, {name: Task, kind: take-home, paid: true}]}", "interview: {stages: Talk}",
      "interview: {decision-within: 3 days}", "allow: [{rule: spec/a}]", "allow: [spec/a]",
    ])
  func values(_ line: String) throws {
    let file = SourceFile(
      path: "roles/a.yaml",
      text:
        "title: A\nfamily: ml-engineer\nmust-haves: [B]\nnice-to-haves: []\nsuccess-measures: []\n\(line)\n")
    var sink = DiagnosticSink()
    _ = readItem(file, Role.form, into: &sink)
    let tree = try #require(YAMLTree.parse(file, into: &sink))
    for version in YAMLVersion.allCases {
      let errors = JSONSchema(ContentSchema(.role).value).errors(in: JSONValue(tree, version))
      #expect(errors.isEmpty == !sink.hasErrors, "\(errors) \(sink.diagnostics.map(\.message))")
    }
  }

  @Test("every definition has a name of its own, and is pointed to", arguments: ContentSchema.all())
  func definitions(_ schema: ContentSchema) throws {
    guard case .object(let definitions) = try #require(schema.value["$defs"]) else {
      Issue.record("there are no definitions")
      return
    }
    let names = definitions.map(\.name)
    #expect(Set(names).count == names.count)
    let text = String(decoding: schema.text, as: UTF8.self)
    for name in names { #expect(text.contains("\"$ref\": \"#/$defs/\(name)\""), "\(name)") }
  }

  @Test("a list's entries can be begun, with choices and examples in their places")
  func snippets() throws {
    func body(_ name: String) throws -> JSONValue {
      let snippet = ContentSchema(.role).value["$defs"]?[name]?["defaultSnippets"]?.elements.first
      return try #require(snippet?["body"])
    }
    #expect(
      try body("success-measure")
        == .object([
          .init("within", .string("${1:6 months}")), .init("outcome", .string("${2:Ranking answers faster}")),
        ]))
    #expect(
      try body("neighbour")
        == .object([
          .init("family", .string("${1:data-scientist}")), .init("for", .string("${2:choosing the metric}")),
        ]))
    #expect(
      try body("exclusion")
        == .object([
          .init("text", .string("${1:the work that is not part of the role}")),
          .init("who", .string("${2:whose it is}")),
        ]))
    #expect(try body("pay")["per"] == .string("${4|hour,day,week,month,year|}"))
  }
}
