import Content
import Diagnostics
import Judgement
import TestSupport
import Testing

@testable import Site

@Suite("what the page of a role is made of")
struct RolePageKeysTests {
  private static let book = ConceptBook(BuiltIn.families() + BuiltIn.neighbours())

  /// A company with ten roles of one family, the first the newest.
  private static let tree: [String: String] = {
    var tree = [
      "content/site.yaml": "format: 1\nbase-url: https://jobs.example.com\nlanguage: en\nas-of: 2026-11-20\n",
      "content/company.yaml": "name: Harbour\nurl: https://harbour.example\n",
    ]
    for number in 0..<10 {
      tree["content/roles/role-\(number).yaml"] = """
        title: ML Engineer \(number)
        family: ml-engineer
        posted: 2026-11-\(19 - number)
        summary: Answers come sooner.
        responsibilities: [Deploy models]
        must-haves: [Has kept a model alive]
        nice-to-haves: []
        success-measures: []
        problem: |
          ## What hurts

          It is slow.
        """
    }
    return tree
  }()

  /// The keys after some replacements in the files of roles.
  private func keys(
    _ changes: [Int: (String, String)] = [:], around: String = "1.0"
  ) throws -> [Int: String] {
    let keys = try allKeys(changes, around: around)
    return Dictionary(
      uniqueKeysWithValues: try (0..<10).map {
        ($0, try #require(keys["roles/role-\($0)/index.html"]))
      })
  }

  private func allKeys(
    _ changes: [Int: (String, String)] = [:], adding files: [String: String] = [:], around: String = "1.0"
  ) throws -> [String: String] {
    var tree = RolePageKeysTests.tree.merging(files) { $1 }
    for (number, change) in changes {
      let path = "content/roles/role-\(number).yaml"
      let text = try #require(tree[path])
      try #require(text.contains(change.0))
      tree[path] = text.replacing(change.0, with: change.1)
    }
    var sink = DiagnosticSink()
    let project = try Project.load(
      ProjectOptions(content: "content", now: 0), from: MemoryDisk(tree.mapValues { Array($0.utf8) }),
      into: &sink)
    let builder = try #require(try SiteBuilder(project, RolePageKeysTests.book))
    return builder.keys(around: around)
  }

  /// The numbers of the roles whose pages are made of something else after a change.
  private func touched(_ number: Int, _ old: String, _ new: String) throws -> Set<Int> {
    let (before, after) = (try keys(), try keys([number: (old, new)]))
    return Set((0..<10).filter { before[$0] != after[$0] })
  }

  private let all = Set(0..<10)

  @Test("is the same for the same content")
  func same() throws {
    #expect(try keys() == keys())
  }

  @Test("is another for one role where a sentence of it changes")
  func sentence() throws {
    #expect(try touched(8, "Deploy models", "Retrain models") == [8])
    #expect(try touched(0, "Deploy models", "Retrain models") == [0])
  }

  @Test("is another for all pages that list the role where what lists show of it changes")
  func row() throws {
    #expect(try touched(8, "Answers come", "They come") == [8])
    #expect(try touched(0, "Answers come", "They come") == all)
    // Three others stand on each page: so this one is on those of the three that are newer.
    #expect(try touched(3, "Answers come", "They come") == [0, 1, 2, 3])
  }

  @Test("is another for all pages where the title, the family or a heading changes, which any may name")
  func shared() throws {
    #expect(try touched(8, "title: ML", "title: Senior ML") == all)
    #expect(try touched(8, "family: ml-engineer", "family: mlops-engineer") == all)
    #expect(try touched(8, "What hurts", "What else hurts") == all)
    #expect(try touched(8, "posted: 2026-11-11", "status: filled") == all)
  }

  @Test("is another where a title that was inherited becomes the translation's own, word by word")
  func language() throws {
    let site = try #require(RolePageKeysTests.tree["content/site.yaml"]) + "languages: [en, de]\n"
    var files = [
      "content/site.yaml": site, "content/roles/role-0.de.yaml": "summary: Schneller.",
      "content/roles/role-9.de.yaml": "summary: Besser.",
    ]
    let before = try allKeys(adding: files)
    files["content/roles/role-9.de.yaml"]? += "\ntitle: ML Engineer 9"
    let after = try allKeys(adding: files)
    let page = "de/roles/role-0/index.html"
    #expect(before[page] != nil && before[page] != after[page])
    #expect(before["roles/role-0/index.html"] == after["roles/role-0/index.html"])
  }

  @Test("is another for all pages where anything else that was read is another")
  func around() throws {
    let (before, after) = (try keys(), try keys(around: "1.1"))
    #expect(all.allSatisfy { before[$0] != after[$0] })
  }
}
