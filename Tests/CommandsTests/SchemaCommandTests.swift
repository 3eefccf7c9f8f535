import Diagnostics
import Files
import TestSupport
import Testing
import Text
import YAML

@testable import Commands

@Suite("remit schema")
struct SchemaCommandTests {
  @Test("a kind's schema is printed, in the draft and for the edition that are asked for")
  func one() throws {
    let role = try JSONValue(parsing: remit(["schema", "role"]).output)
    #expect(role["$schema"]?.text == "https://json-schema.org/draft/2020-12/schema")
    #expect(role["$id"]?.text == "role.schema.json")
    #expect(role["properties"]?["title"]?["description"]?.text?.hasPrefix("what the role is called") == true)
    #expect(role["required"]?.elements.first == .string("title"))
    let old = try JSONValue(parsing: remit(["schema", "site", "--draft", "07"]).output)
    #expect(old["$schema"]?.text == "http://json-schema.org/draft-07/schema#")
    #expect(old["$defs"] == nil && old["definitions"] != nil)
    let translation = try JSONValue(parsing: remit(["schema", "role", "--edition=translation"]).output)
    #expect(translation["$id"]?.text == "role.translation.schema.json")
    #expect(translation["required"] == nil)
    #expect(translation["properties"]?["title"] != nil && translation["properties"]?["posted"] == nil)
  }

  @Test("without a kind, the schemas are listed with the line that a file begins with")
  func list() {
    let ending = remit(["schema", "--edition", "original"])
    #expect(
      ending
        == Ending(
          output: """
            role     content/roles/<slug>.yaml   # yaml-language-server: $schema=../../schemas/role.schema.json
            company  content/company.yaml        # yaml-language-server: $schema=../schemas/company.schema.json
            team     content/teams/<slug>.md
            story    content/stories/<slug>.md
            page     content/pages/<slug>.md
            family   content/families/<id>.yaml  # yaml-language-server: $schema=../../schemas/family.schema.json
            site     content/site.yaml           # yaml-language-server: $schema=../schemas/site.schema.json

            """,
          errors: """
            With its line at the top, a file is known to editors once `remit schema --draft 07 --output schemas` has run.

            """))
    #expect(remit(["schema", "-q"]).errors == "")
    #expect(remit(["schema"]).output.contains("\nfamily --edition change "))
  }

  @Test("all are written into a folder; a second run writes only what differs")
  func folder() throws {
    let disk = MemoryDisk(Repository.baseSite)
    let ending = remit("schema", "--draft", "07", "--output", "schemas", on: disk)
    #expect(ending.status == .success && ending.errors == "")
    let paths = disk.paths.filter { $0.hasPrefix("schemas/") }
    #expect(paths.count == 14)
    #expect(ending.output.split(separator: "\n").map(String.init).sorted() == paths)
    #expect(disk["schemas/role.schema.json"] == remit(["schema", "role", "--draft", "07"]).output)
    #expect(
      remit("schema", "--draft", "07", "-o", "schemas", on: disk)
        == Ending(errors: "14 schemas in schemas were up to date.\n"))
    disk["schemas/role.schema.json"] = "{}"
    #expect(
      remit("schema", "role", "--draft", "07", "-o", "schemas", on: disk)
        == Ending(output: "schemas/role.schema.json\n"))
  }

  @Test(
    "what can't be is said, with what was meant",
    arguments: [
      (["schema", "roles"], "error: KIND cannot be `roles`\nhelp: did you mean `role`?\n"),
      (
        ["schema", "site", "--edition", "translation"],
        "error: there is no translation of a site\nhelp: leave out `--edition`\n"
      ),
      (
        ["schema", "role", "--edition", "change"],
        "error: there is no change of a role\nhelp: write `original` or `translation`\n"
      ),
      (
        ["schema", "--output", "content/schemas"],
        """
        error: schemas can't be written to content/schemas: what lies in content/ is yours
        help: name a folder beside it, such as `--output schemas`

        """
      ),
      (
        ["schema", "role", "--draft", "7"],
        "error: `--draft` cannot be `7`\nhelp: did you mean `07`?\n"
      ),
    ])
  func mistakes(_ words: [String], _ errors: String) {
    let ending = remit(words, on: MemoryDisk(Repository.baseSite))
    #expect(ending.status == .failure && ending.output == "")
    #expect(ending.errors.hasPrefix(errors), "\(ending.errors)")
  }

  @Test("a folder in a schema's place, or a disk that can't be written, is an error")
  func failures() {
    let disk = MemoryDisk(["schemas/role.schema.json/a": []])
    #expect(remit("schema", "role", "-o", "schemas", on: disk).status == .failure)
    let readOnly = remit("schema", "-o", "no-such-folder", on: ReadOnlyDisk())
    #expect(readOnly.status == .failure && readOnly.errors.hasPrefix("error: "))
  }

  @Test("a new role or family names its schema, where there are schemas")
  func new() {
    let disk = MemoryDisk(Repository.baseSite)
    _ = remit("new", "role", "ML Engineer, Buses", on: disk)
    _ = remit("schema", "--draft", "07", "-o", "schemas", on: disk)
    _ = remit("new", "role", "ML Engineer, Trams", on: disk)
    _ = remit("new", "team", "Trams", on: disk)
    let line = "# yaml-language-server: $schema=../../schemas/role.schema.json\n"
    let (buses, trams) = (
      disk["content/roles/ml-engineer-buses.yaml"], disk["content/roles/ml-engineer-trams.yaml"]
    )
    #expect(trams?.hasPrefix(line) == true)
    #expect(buses.map { line + $0.replacing("Buses", with: "Trams") } == trams)
    #expect(disk["content/teams/trams.md"]?.hasPrefix("---\n") == true)
    #expect(remit("lint", "--select", "content", on: disk).status == .success)
  }

  @Test("docs/editors.md names schemas that there are, in settings that are JSON")
  func document() throws {
    let text = String(decoding: try Disk().read("\(Repository.root)/docs/editors.md"), as: UTF8.self)
    let disk = MemoryDisk()
    _ = remit("schema", "-o", "schemas", on: disk)
    let names = disk.files(in: "schemas").keys
    for match in text.matches(of: /[a-z.]+\.schema\.json/) { #expect(names.contains(String(match.output))) }
    for name in names where !name.contains(".translation.") { #expect(text.contains(name), "\(name)") }
    let blocks = text.split(separator: "```").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
    let settings = blocks.filter { $0.hasPrefix("json\n") }.map { String($0.dropFirst("json\n".count)) }
    #expect(settings.count == 5)
    for setting in settings { #expect(throws: Never.self) { try JSONValue(parsing: setting) } }
    let schemas = try #require(blocks.first { $0.hasPrefix("sh\n") })
    #expect(schemas == "sh\nremit schema --draft 07 --output schemas\n")
  }

  @Test("what `remit init` and `remit new` write is valid")
  func starters() throws {
    let disk = MemoryDisk()
    _ = remit("init", on: disk)
    for (kind, name) in [
      ("role", "ML Engineer, Ranking"), ("team", "Ranking"), ("story", "What broke"), ("page", "Imprint"),
      ("family", "analyst"),
    ] {
      #expect(remit("new", kind, name, on: disk).status == .success)
    }
    let kinds = ["roles": "role", "teams": "team", "stories": "story", "pages": "page", "families": "family"]
    let files = disk.files(in: "content").filter { !$0.key.hasPrefix("assets/") }
    #expect(files.count >= 11)
    for (path, bytes) in files {
      let parts = path.split(separator: "/").map(String.init)
      let kind = parts.count == 1 ? String(path.prefix { $0 != "." }) : try #require(kinds[parts[0]])
      let file = SourceFile(path: path, bytes: bytes)
      var sink = DiagnosticSink()
      let range = path.hasSuffix(".md") ? try #require(FrontMatter.split(file, into: &sink)).yaml : nil
      let tree = try #require(YAMLTree.parse(file, in: range, into: &sink))
      let schema = JSONSchema(try JSONValue(parsing: remit(["schema", kind]).output))
      for version in YAMLVersion.allCases {
        #expect(schema.errors(in: JSONValue(tree, version)) == [], "\(path)")
      }
    }
  }
}
