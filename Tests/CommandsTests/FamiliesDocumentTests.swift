import Content
import Files
import TestSupport
import Testing

@testable import Commands

@Suite("the document about families")
struct FamiliesDocumentTests {
  private let blocks: [String]
  private let lines: [Substring]

  init() throws {
    let text = String(decoding: try Disk().read(join(Repository.root, "docs/families.md")), as: UTF8.self)
    lines = text.split(separator: "\n")
    blocks = text.split(separator: "```").enumerated().filter { $0.offset % 2 == 1 }.map {
      String($0.element)
    }
  }

  /// The block of YAML that begins with the name of its file.
  private func file(_ path: String) throws -> String {
    let block = try #require(blocks.first { $0.hasPrefix("yaml\n# \(path)\n") })
    return String(block.dropFirst("yaml\n".count))
  }

  @Test("the family that it makes is read in the role as it prints")
  func example() throws {
    let role = "content/roles/ai-engineer-letters.yaml"
    var files = [
      "content/site.yaml": "format: 1\nbase-url: https://example.org\n",
      "content/company.yaml": "name: Example\nurl: https://example.org\n",
    ]
    for path in [role, "content/families/ai-engineer.yaml"] { files[path] = try file(path) }
    let disk = MemoryDisk(files.mapValues { Array($0.utf8) })
    let ending = remit("lint", "--select", "boundary,content", role, on: disk)
    let printed = try #require(blocks.first { $0.hasPrefix("\nerror[") })
    #expect(ending.output == printed.dropFirst() + "\n")
    let profile = try #require(blocks.first { $0.hasPrefix("\n\(role)  ") })
    #expect(remit("profile", role, on: disk).output == profile.dropFirst())
  }

  @Test("it names the work of every concept, by whose it is")
  func names() {
    let owners =
      (BuiltIn.families() + BuiltIn.neighbours()).map { ($0.slug, $0.withConcepts.concepts) }
      + [("shared", BuiltIn.concepts("concepts/shared.yaml").concepts)]
    for (owner, concepts) in owners {
      let row = "| `\(owner)` | \(concepts.map(\.work.value).joined(separator: "; ")) |"
      #expect(lines.contains { $0 == row }, "write: \(row)")
    }
  }
}
