import Files
import Synchronization
import Testing
import Text

@testable import Preview

/// A site in memory.
struct MemorySite: PreviewSite {
  var files: MemoryFiles
  var basePath = "/"
  var assetMark = "a"

  init(_ files: [String: String]) { self.files = MemoryFiles(files) }

  func kind(of path: String) -> FileKind? { files.kind(of: path) }
  func read(_ path: String) -> [UInt8]? { try? files.read(path) }
}

@Suite("What the preview adds to pages")
struct LivePreviewTests {
  private static let script = OwnPath.script

  private func ask(
    _ target: String, _ preview: LivePreview, method: String = "GET", host: String = "localhost"
  ) -> Answer {
    Answer(method: method, target: target, host: host, state: preview.state)
  }

  private func text(_ answer: Answer) -> String { String(decoding: answer.body, as: UTF8.self) }

  @Test("a page gets one script, and nothing else of it changes")
  func script() throws {
    let page = "<!doctype html><html><head></head><body><p>Hello</p></body></html>\n"
    let preview = try LivePreview()
    preview.show(MemorySite(["index.html": page, "feed.xml": "<feed></body></feed>"]))
    let element = PageMarks(Array(page.utf8), assets: "a").scriptElement
    #expect(element.hasPrefix("<script src=\"/.remit/preview.js\" data-page=\""))
    #expect(element.hasSuffix("\" defer></script>"))
    #expect(
      text(ask("/", preview))
        == "<!doctype html><html><head></head><body><p>Hello</p>\(element)</body></html>\n")
    #expect(text(ask("/feed.xml", preview)) == "<feed></body></feed>")
  }

  @Test("a page that does not say where its body ends gets the script at its end")
  func withoutEnd() {
    let page = Array("<p>Hello".utf8)
    let marks = PageMarks(page, assets: "")
    #expect(String(decoding: marks.added(to: page), as: UTF8.self) == "<p>Hello" + marks.scriptElement)
  }

  @Test("a page that is not there gets the script, too, so that it comes when it is written")
  func missing() throws {
    let preview = try LivePreview()
    preview.show(MemorySite(["404.html": "<body>Nothing</body>"]))
    let answer = ask("/roles/new/", preview)
    #expect(answer.status == 404)
    #expect(text(answer).contains(Self.script))
  }

  @Test("the script and its style sheet are files of the server's own")
  func ownFiles() throws {
    let preview = try LivePreview()
    let script = ask("/.remit/preview.js", preview)
    #expect(script.status == 200)
    #expect(script.headers.first?.value == "text/javascript; charset=utf-8")
    #expect(ask("/.remit/preview.css", preview).headers.first?.value == "text/css; charset=utf-8")
    preview.show(MemorySite(["404.html": "", ".remit/build": "secret"]))
    #expect(ask("/.remit/build", preview).status == 404)
    #expect(ask("/.remit/", preview).status == 404)
  }

  @Test("before there is a site, a page says why, and nothing in it is HTML")
  func waiting() throws {
    let preview = try LivePreview()
    preview.show(
      errors: [
        PreviewFinding(
          severity: "error", rule: "content/syntax", message: "<script>alert(1)</script> & more",
          help: "write `]`", place: "content/roles/a.yaml:3:8", text: "3 | title: [<b>\n  |        ^")
      ], left: 7, over: nil)
    let answer = ask("/roles/", preview)
    #expect(answer.status == 503)
    let page = text(answer)
    #expect(page.contains("content/roles/a.yaml:3:8: &lt;script&gt;alert(1)&lt;/script&gt; &amp; more"))
    #expect(page.contains("3 | title: [&lt;b&gt;"))
    #expect(page.contains("help: write `]`"))
    #expect(page.contains("<p>And 7 more: <code>remit lint</code> shows them.</p>"))
    #expect(!page.contains("<b>") && !page.contains("<script>"))
    #expect(page.contains(Self.script))
  }

  @Test("what is wrong brings back the site that could be built last, until there is another one")
  func keepsTheLast() throws {
    let preview = try LivePreview()
    let last = MemorySite(["index.html": "<body>old</body>"])
    preview.show(last)
    preview.show(MemorySite(["index.html": "<body>wrong</body>"]))
    preview.show(
      errors: [PreviewFinding(severity: "error", rule: "r", message: "m", place: "p")], left: 2, over: last)
    #expect(text(ask("/", preview)).contains("old"))
    #expect(preview.state.errors.count == 1)
    #expect(preview.state.leftErrors == 2)
    preview.show(MemorySite(["index.html": "<body>new</body>"]))
    #expect(text(ask("/", preview)).contains("new"))
    #expect(preview.state.errors.isEmpty && preview.state.leftErrors == 0)
  }

  @Test("what was found in the site before is told to be of that, until somebody looked again")
  func stale() throws {
    let preview = try LivePreview()
    let site = MemorySite(["index.html": "<body></body>"])
    preview.show(site)
    #expect(!preview.state.isStale)
    preview.show { _ in PageFindings() }
    #expect(!preview.state.isStale)
    preview.show(MemorySite(["index.html": "<body>new</body>"]))
    #expect(preview.state.isStale)
    preview.show { _ in PageFindings() }
    #expect(!preview.state.isStale)
    preview.show(MemorySite(["index.html": "<body>wrong</body>"]))
    preview.show(errors: [], over: site)
    #expect(!preview.state.isStale)
  }

  @Test(
    "whoever comes by another name, or wants to change something, gets nothing",
    arguments: ["/", "/.remit/preview.js", "/.remit/events?page=%2F"])
  func refused(target: String) throws {
    let preview = try LivePreview()
    preview.show(MemorySite(["index.html": "<body></body>"]))
    #expect(ask(target, preview, host: "evil.example").status == 403)
    #expect(ask(target, preview, method: "POST").status == 405)
    #expect(pageAsking(method: "GET", target: target, host: "evil.example") == nil)
    #expect(pageAsking(method: "POST", target: target, host: "localhost") == nil)
  }

  @Test(
    "a page asks for news of itself by the path of its address",
    arguments: [
      ("/.remit/events?page=%2Froles%2Fa%2520b%2F", "/roles/a%20b/"), ("/.remit/events", "/"),
      ("/.remit/events?x=1&page=%2F", "/"), ("/.remit/eventsx", nil), ("/roles/?page=%2F", nil),
    ])
  func asking(target: String, page: String?) {
    #expect(pageAsking(method: "GET", target: target, host: "localhost:1") == page)
  }

  @Test("style sheets alone can be told from other changes")
  func marks() {
    func marks(_ page: String, _ assets: String = "a") -> PageMarks {
      PageMarks(Array(page.utf8), assets: assets)
    }
    let page = marks(
      "<head><link rel=\"stylesheet\" href=\"a.1.css\"><link rel=\"icon\" href=\"i\"></head><p>1</p>")
    let restyled = marks(
      "<head><link rel=\"stylesheet\" href=\"a.2.css\"><link rel=\"icon\" href=\"i\"></head><p>1</p>")
    let rewritten = marks(
      "<head><link rel=\"stylesheet\" href=\"a.1.css\"><link rel=\"icon\" href=\"i\"></head><p>2</p>")
    let other = marks(
      "<head><link rel=\"stylesheet\" href=\"a.1.css\"><link rel=\"icon\" href=\"j\"></head><p>1</p>")
    #expect(page.page != restyled.page && page.shape == restyled.shape)
    #expect(page.page != rewritten.page && page.shape != rewritten.shape)
    #expect(page.shape != other.shape)
    // A picture under the same name.
    #expect(marks("<p>", "a").page != marks("<p>", "b").page)
    #expect(marks("<p>", "a").shape != marks("<p>", "b").shape)
    // What is no element at its end.
    #expect(marks("<link rel=\"stylesheet\"").page == marks("<link rel=\"stylesheet\"").page)
  }
}

@Suite("What an open page is told")
struct StateMessageTests {
  private func told(_ state: LivePreview.State, _ page: String) -> String {
    String(decoding: state.message(forPageAt: page), as: UTF8.self)
  }

  @Test("which page stands at its address now, why it is not, and what was found")
  func whole() {
    var state = LivePreview.State(site: MemorySite(["index.html": "<p>", "404.html": "<b>"]))
    let marks = PageMarks(Array("<p>".utf8), assets: "a")
    let missing = PageMarks(Array("<b>".utf8), assets: "a")
    #expect(
      told(state, "/")
        == "{\"page\":\"\(marks.page)\",\"shape\":\"\(marks.shape)\",\"errors\":[],\"leftErrors\":0,\"stale\":false,\"findings\":null}"
    )
    #expect(told(state, "/gone/").hasPrefix("{\"page\":\"\(missing.page)\""))
    state.errors = [
      PreviewFinding(severity: "error", rule: "r", message: "</script>", place: "p:1:1", text: "1 | x")
    ]
    state.findings = { path in
      var findings = PageFindings()
      findings.page = [
        PreviewFinding(
          severity: "warning", rule: "r", message: path, notes: ["n"], help: "h", place: "p:1:1",
          link: "vscode://file/p:1:1")
      ]
      findings.warnings = 1
      findings.elsewhere = 4
      return findings
    }
    #expect(
      told(state, "/")
        == "{\"page\":\"\(marks.page)\",\"shape\":\"\(marks.shape)\",\"errors\":[{\"severity\":\"error\",\"rule\":\"r\","
        + "\"message\":\"\\u003c/script>\",\"notes\":[],\"help\":null,\"place\":\"p:1:1\",\"link\":null,\"text\":\"1 | x\"}],"
        + "\"leftErrors\":0,\"stale\":false,\"findings\":{\"page\":[{\"severity\":\"warning\",\"rule\":\"r\",\"message\":\"index.html\",\"notes\":[\"n\"],"
        + "\"help\":\"h\",\"place\":\"p:1:1\",\"link\":\"vscode://file/p:1:1\",\"text\":\"\"}],\"unplaced\":[],"
        + "\"leftOfPage\":0,\"leftUnplaced\":0,\"counts\":{\"error\":0,\"warning\":1,\"info\":0,\"elsewhere\":4}}}"
    )
  }

  @Test("before there is a site, a page has no mark")
  func waiting() {
    #expect(
      told(LivePreview.State(), "/")
        == "{\"page\":null,\"shape\":null,\"errors\":[],\"leftErrors\":0,\"stale\":false,\"findings\":null}")
  }
}
