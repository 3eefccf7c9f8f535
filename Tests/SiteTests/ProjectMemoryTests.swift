import Content
import Diagnostics
import Files
import TestSupport
import Testing

@testable import Site

@Suite("a project that is read again and again")
struct ProjectMemoryTests {
  private static let tree: [String: String] = [
    "content/site.yaml":
      "format: 1\nbase-url: https://jobs.example.com\nlanguage: en\nas-of: 2026-11-20\ntheme: quay\n",
    "content/company.yaml": "name: Harbour\nurl: https://harbour.example\n",
    "content/teams/tides.md": "---\nname: Tides\nmission: We know when.\n---\nWe watch the water.\n",
    "content/stories/high-water.md":
      "---\ntitle: High water\ndate: 2026-11-01\nsummary: It came.\nteam: tides\n---\nIt came at night.\n",
    "content/roles/first.yaml": role("ML Engineer, First"),
    "content/roles/second.yaml": role("ML Engineer, Second"),
    "themes/quay/assets/site.css": "h1 { margin: 0 }\n",
  ]

  private static func role(_ title: String) -> String {
    """
    title: \(title)
    family: ml-engineer
    posted: 2026-11-19
    summary: Answers come sooner.
    team: tides
    responsibilities: [Deploy models]
    must-haves: [Has kept a model alive]
    nice-to-haves: []
    success-measures: []
    """
  }

  /// All pages, and all findings.
  private func read(_ disk: MemoryDisk, _ memory: inout ProjectMemory?) throws -> (
    [String: [UInt8]], [String]
  ) {
    var sink = DiagnosticSink()
    let project = try Project.load(
      ProjectOptions(content: "content", now: 0), from: disk, keeping: &memory, into: &sink)
    let book = memory?.conceptBook(of: project) ?? project.conceptBook()
    var files: [String: [UInt8]] = [:]
    if let builder = try SiteBuilder(project, book) {
      for output in builder.outputs { files[output.path] = try builder.bytes(of: output) }
    }
    return (files, sink.sorted().map(summary))
  }

  @Test("what is kept never makes another site than reading all of it does")
  func sameAsClean() throws {
    let disk = MemoryDisk(Self.tree.mapValues { Array($0.utf8) })
    var memory: ProjectMemory? = ProjectMemory()
    func compare(_ what: Comment) throws {
      let again = try read(disk, &memory)
      var nothing: ProjectMemory?
      let clean = try read(disk, &nothing)
      #expect(again == clean, what)
    }
    try compare("the first time")
    try compare("nothing changed")
    let changes: [(Comment, String, String?)] = [
      ("a role", "content/roles/first.yaml", Self.role("ML Engineer, Third")),
      ("a broken role", "content/roles/first.yaml", "title: [ML Engineer"),
      ("a role with an unknown key", "content/roles/first.yaml", Self.role("ML Engineer") + "\nwho: me"),
      ("a mended role", "content/roles/first.yaml", Self.role("ML Engineer, Fourth")),
      ("a role that is gone", "content/roles/second.yaml", nil),
      (
        "a role with the same bytes under another name", "content/roles/third.yaml",
        Self.role("ML Engineer, Fourth")
      ),
      ("a private role", "content/roles/hidden.private.yaml", Self.role("ML Engineer, Hidden")),
      ("a team", "content/teams/tides.md", "---\nname: Ebb\nmission: We know when.\n---\nWe watch.\n"),
      ("a style sheet", "themes/quay/assets/site.css", "h1 { margin: 1px }\n"),
      ("a template that can't be used", "themes/quay/templates/role.mustache", "{{#nothing}}"),
      ("a template", "themes/quay/templates/role.mustache", "<p>{{title}}</p>"),
      ("no template", "themes/quay/templates/role.mustache", nil),
      (
        "the language", "content/site.yaml",
        Self.tree["content/site.yaml"]?.replacing("language: en", with: "language: de")
      ),
      ("the theme", "content/site.yaml", Self.tree["content/site.yaml"]?.replacing("theme: quay", with: "")),
      ("a family", "content/families/ml-engineer.yaml", "title: Model Engineer\n"),
      ("another family", "content/families/ml-engineer.yaml", "title: Engineer of models\n"),
    ]
    for (what, path, text) in changes {
      if let text { disk.put(text, at: path) } else { try disk.removeFile(path) }
      try compare(what)
    }
  }

  @Test("a file under a name that stays has its bytes in the mark")
  func assetMark() throws {
    var tree = Self.tree.mapValues { Array($0.utf8) }
    func mark() throws -> String? {
      var sink = DiagnosticSink()
      let project = try Project.load(
        ProjectOptions(content: "content", now: 0), from: MemoryDisk(tree), into: &sink)
      return try SiteBuilder(project)?.assetMark
    }
    let before = try #require(try mark())
    tree["themes/quay/assets/site.css"] = Array("h1 { margin: 1px }\n".utf8)
    #expect(try mark() == before)
    tree["content/assets/x.txt"] = [0x78]
    #expect(try mark() != before)
  }
}
