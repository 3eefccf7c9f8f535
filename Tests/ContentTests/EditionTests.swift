import Diagnostics
import Files
import Testing

@testable import Content

@Suite("what another language inherits")
struct EditionTests {
  /// The German edition of a company with some files.
  private func german(_ files: [String: String]) throws -> Edition {
    let site = [
      "content/site.yaml": "format: 1\nbase-url: https://careers.example.org\nlanguages: [en, de]\n",
      "content/company.yaml": "name: Example\nurl: https://example.org\n",
    ]
    let all = MemoryFiles(site.merging(files) { _, new in new })
    var sink = DiagnosticSink()
    let content = try ContentLoader(files: all, folder: "content").load(into: &sink)
    #expect(sink.diagnostics.map(\.message) == [])
    return try #require(content.translations.first)
  }

  @Test("one interview in a translation is that of all, and those of families stay")
  func interviews() throws {
    let edition = try german([
      "content/company.yaml": """
      name: Example
      url: https://example.org
      interview:
        ml-engineer: {stages: [{name: A model}]}
        all: {decision-within: 5 days, stages: [{name: A talk}]}

      """, "content/company.de.yaml": "interview: {stages: [Ein Gespräch]}\n",
    ])
    let found = edition.company.interviews.map { entry in
      [entry.key.value, entry.value.decisionWithin.map { "\($0.value.count)" } ?? "-"]
        + entry.value.stages.map(\.name.value)
    }
    #expect(found == [["ml-engineer", "-", "A model"], ["all", "5.0", "Ein Gespräch"]])
  }

  @Test("a built-in family that the company changes is translated but for what it changed")
  func changedFamily() throws {
    let plain = try german([:]).families
    let changed = try german(["content/families/ml-engineer.yaml": "title: Model Engineer\n"]).families
    #expect(changed.map(\.slug) == plain.map(\.slug))
    let (before, after) = (
      try #require(plain.first { $0.slug == "ml-engineer" }),
      try #require(changed.first { $0.slug == "ml-engineer" })
    )
    #expect(before.file.path == "built-in/families/ml-engineer.de.yaml")
    #expect(after.file.path == "content/families/ml-engineer.yaml")
    #expect(after.title.value == "Model Engineer")
    #expect(after.core.map(\.value) == before.core.map(\.value))
    #expect(after.builds.map(\.value) == before.builds.map(\.value))
  }

  @Test("the company's own translation of a family stands over the built-in one")
  func translatedFamily() throws {
    let families = try german([
      "content/families/ml-engineer.yaml": "title: Model Engineer\n",
      "content/families/ml-engineer.de.yaml": "title: Modell-Ingenieurin\n",
    ]).families
    let family = try #require(families.first { $0.slug == "ml-engineer" })
    let plain = try #require(try german([:]).families.first { $0.slug == "ml-engineer" })
    #expect(family.title.value == "Modell-Ingenieurin")
    #expect(family.core.map(\.value) == plain.core.map(\.value))
  }
}
