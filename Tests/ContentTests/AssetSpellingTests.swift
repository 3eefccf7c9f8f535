import Diagnostics
import Files
import Testing

@testable import Content

@Suite("files whose names look the same")
struct AssetSpellingTests {
  /// What is found where a page shows one of two spellings of `büro.svg`, and the folder holds the other.
  private func findings(page: String, folder: String) throws -> [String] {
    let files = MemoryFiles([
      "content/site.yaml": "format: 1\nbase-url: https://careers.example.org\n",
      "content/company.yaml": "name: Example\nurl: https://example.org\n",
      "content/pages/office.md": "---\ntitle: Office\n---\n\n![Our office](assets/\(page).svg)\n",
      "content/assets/\(folder).svg": "<svg/>",
    ])
    var sink = DiagnosticSink()
    let content = try ContentLoader(files: files, folder: "content").load(into: &sink)
    let check = ReferenceCheck(content)
    sink.absorb(check.sink)
    sink.absorb(check.unusedAssets(in: "content"))
    return sink.diagnostics.map(\.message)
  }

  @Test("a name in one character a letter is not one in two, which a web server would not find")
  func spellings() throws {
    let (one, two) = ("b\u{FC}ro", "bu\u{308}ro")
    #expect(try findings(page: one, folder: one) == [])
    #expect(try findings(page: two, folder: two) == [])
    let message =
      "the file `assets/büro.svg` has another spelling of these letters in its name, which looks the same"
    #expect(try findings(page: one, folder: two) == [message])
    #expect(try findings(page: two, folder: one) == [message])
  }
}
