import Files
import Synchronization
import TestSupport
import Testing

@testable import Commands
@testable import Preview

/// Serves a company in memory without a server and without a browser.
private struct Desk {
  let disk = MemoryDisk()
  let preview: LivePreview
  private static let role = "content/roles/ml-engineer.yaml"

  init() throws {
    preview = try LivePreview()
    _ = remit("init", on: disk)
  }

  /// What was said and printed while the site was built, then again after each of some changes.
  func serve(_ flags: String..., changes: [@Sendable (MemoryDisk) -> [String]] = []) -> Ending {
    let (disk, preview) = (disk, preview)
    let command = Command(Command.serve.declaration) { invocation in
      var serving = Serving(invocation, preview)
      do throws(FileError) {
        try serving.build(after: nil)
        for change in changes { try serving.build(after: FolderChanges(paths: change(disk))) }
        return .success
      } catch {
        return invocation.fail(error)
      }
    }
    return remit(["serve"] + flags, on: disk, commands: [command])
  }

  func page(_ target: String) -> Answer {
    Answer(method: "GET", target: target, host: "localhost", state: preview.state)
  }

  func text(_ target: String) -> String { String(decoding: page(target).body, as: UTF8.self) }

  func findings(_ page: String) -> PageFindings? { preview.state.findings?(page) }

  /// Replaces a text in the role.
  static func edit(_ old: String, _ new: String) -> @Sendable (MemoryDisk) -> [String] {
    { disk in
      let text = disk.text(role) ?? ""
      #expect(text.contains(old))
      disk.put(text.replacing(old, with: new), at: role)
      return [role]
    }
  }
}

@Suite("remit serve, from the content to the page")
struct ServingTests {
  @Test("pages are those that a build writes, with the script")
  func sameAsBuilt() throws {
    let desk = try Desk()
    #expect(desk.serve() == Ending())
    _ = remit("build", on: desk.disk)
    let built = desk.disk.files(in: "site").filter { !$0.key.hasPrefix(".remit") }
    #expect(built.count > 20)
    for (path, bytes) in built {
      let served = desk.page("/" + path).body
      guard path.hasSuffix(".html") else {
        #expect(served == bytes, "\(path)")
        continue
      }
      let script = PageMarks(bytes, assets: desk.preview.state.site?.assetMark ?? "").scriptElement
      #expect(
        String(decoding: served, as: UTF8.self).replacing(script, with: "")
          == String(decoding: bytes, as: UTF8.self), "\(path)")
    }
  }

  @Test("a change is told in a line, and is on the page")
  func change() throws {
    let desk = try Desk()
    let ending = desk.serve(changes: [Desk.edit("title: ML Engineer", "title: Tide Engineer")])
    #expect(ending.errors.hasPrefix("content/roles/ml-engineer.yaml changed: "))
    #expect(ending.errors.hasSuffix(" pages in 0 ms.\n"))
    #expect(desk.text("/roles/ml-engineer/").contains("Tide Engineer"))
  }

  @Test("nothing is written but what is kept for the next time")
  func writesNothing() throws {
    let desk = try Desk()
    _ = desk.serve(changes: [Desk.edit("title: ML Engineer", "title: Tide Engineer")])
    #expect(desk.disk.files(in: "site").isEmpty)
  }

  @Test("an error is printed as a build prints it, and the site stays as it was until it is mended")
  func broken() throws {
    let desk = try Desk()
    let ending = desk.serve(changes: [
      Desk.edit("title: ML Engineer", "title: [ML Engineer"), Desk.edit("title: [ML", "title: ML"),
    ])
    #expect(
      ending.output.hasPrefix(
        "error[content/syntax]: this `[` is opened and never closed\n --> content/roles/ml-engineer.yaml:"))
    #expect(
      ending.errors.hasPrefix(
        "content/roles/ml-engineer.yaml changed:\nFound 1 error in 1 file.\nUntil that is mended, the site is shown as it was.\n"
      ))
    #expect(ending.errors.contains("All errors are mended. content/roles/ml-engineer.yaml changed: "))
    #expect(desk.preview.state.errors.isEmpty)
  }

  @Test("a rule that the settings made an error stops the site, and stays until it is mended")
  func ruleAsError() throws {
    let desk = try Desk()
    let strict = "\nlint:\n  rules:\n    content/unused-asset: error\n"
    desk.disk.put((desk.disk.text("content/site.yaml") ?? "") + strict, at: "content/site.yaml")
    let add: @Sendable (MemoryDisk) -> [String] = { disk in
      disk.put("x", at: "content/assets/unused.txt")
      return ["content/assets/unused.txt"]
    }
    let ending = desk.serve(changes: [add, Desk.edit("summary: ", "summary: Now. ")])
    #expect(ending.output.contains("error[content/unused-asset]"))
    #expect(!ending.errors.contains("mended. "))
    #expect(desk.preview.state.errors.map(\.rule) == ["content/unused-asset"])
    #expect(!desk.text("/roles/ml-engineer/").contains("Now. "))
  }

  @Test("a page that may not be shown is taken back")
  func takenBack() throws {
    let desk = try Desk()
    let add = "\nlint:\n  rules:\n    content/unused-asset: error\n"
    let ending = desk.serve(changes: [
      { disk in
        disk.put((disk.text("content/site.yaml") ?? "") + add, at: "content/site.yaml")
        disk.put("x", at: "content/assets/unused.txt")
        return Desk.edit("summary: ", "summary: Now. ")(disk)
      }
    ])
    #expect(desk.preview.state.errors.map(\.rule) == ["content/unused-asset"])
    #expect(!desk.text("/roles/ml-engineer/").contains("Now. "))
    #expect(desk.page("/roles/ml-engineer/").status == 200)
    #expect(!ending.errors.contains(" pages in "))
  }

  @Test("what the baseline counts is left out, as `remit lint` leaves it out")
  func baseline() throws {
    let desk = try Desk()
    desk.disk.put(
      """
      {"version": 1, "findings": [
        {"path": "content/roles/ml-engineer.yaml", "rule": "vague/hype-title", "count": 1}
      ]}
      """, at: "remit-baseline.json")
    _ = desk.serve(changes: [Desk.edit("summary: ", "summary: A rockstar. ")])
    let own = try #require(desk.findings("roles/ml-engineer/index.html"))
    #expect(!own.page.contains { $0.rule == "vague/hype-title" })
  }

  @Test("of many errors the first are shown, and the others are counted")
  func manyErrors() throws {
    let desk = try Desk()
    let keys = (1...60).map { "wrong-\($0): x\n" }.joined()
    _ = desk.serve(changes: [Desk.edit("title: ML Engineer", keys + "title: ML Engineer")])
    #expect(desk.preview.state.errors.count == 50)
    #expect(desk.preview.state.leftErrors == 10)
  }

  @Test("an open page is told of an error with its lines")
  func brokenPage() throws {
    let desk = try Desk()
    _ = desk.serve(changes: [Desk.edit("title: ML Engineer", "title: [ML Engineer")])
    let error = try #require(desk.preview.state.errors.first)
    #expect(desk.preview.state.errors.count == 1)
    #expect(error.message == "this `[` is opened and never closed")
    #expect(error.place.hasPrefix("content/roles/ml-engineer.yaml:"))
    #expect(error.text.contains("title: [ML Engineer") && error.text.contains("^"))
    #expect(error.help?.hasPrefix("write `]`") == true)
    #expect(desk.text("/roles/ml-engineer/").contains("ML Engineer"))
    #expect(desk.page("/roles/ml-engineer/").status == 200)
  }

  @Test("what is broken from the start is said in the place of the site")
  func brokenFromTheStart() throws {
    let desk = try Desk()
    _ = Desk.edit("title: ML Engineer", "title: [ML Engineer")(desk.disk)
    let ending = desk.serve()
    #expect(ending.errors.hasSuffix("Until that is mended, there is no site to show yet.\n"))
    #expect(desk.page("/").status == 503)
    #expect(desk.text("/").contains("this `[` is opened and never closed"))
  }

  @Test("findings are on the page of their file, and other pages count them")
  func findings() throws {
    let desk = try Desk()
    _ = desk.serve(changes: [Desk.edit("summary: ", "summary: A rockstar. ")])
    let own = try #require(desk.findings("roles/ml-engineer/index.html"))
    let finding = try #require(own.page.first { $0.rule == "vague/hype-title" })
    #expect(finding.severity == "warning")
    #expect(finding.message == "\"rockstar\" praises a person, and says nothing of the work")
    #expect(finding.place.hasPrefix("content/roles/ml-engineer.yaml:"))
    #expect(finding.link == nil)
    let others = try #require(desk.findings("stories/index.html"))
    #expect(others.elsewhere >= own.page.count)
    #expect(!others.page.contains { $0.rule == "vague/hype-title" })
  }

  @Test("what belongs to no page is on the lists")
  func unplaced() throws {
    let desk = try Desk()
    _ = desk.serve(changes: [
      Desk.edit("summary: ", "summary: A rockstar. "),
      Desk.edit("status: open", "status: draft"),
    ])
    #expect(desk.page("/roles/ml-engineer/").status == 404)
    for page in ["index.html", "roles/index.html", "404.html"] {
      #expect(desk.findings(page)?.unplaced.contains { $0.rule == "vague/hype-title" } == true, "\(page)")
    }
    #expect(desk.findings("about/index.html")?.unplaced.isEmpty == true)
  }

  @Test("drafts are shown to those who ask for them")
  func drafts() throws {
    let desk = try Desk()
    _ = Desk.edit("status: open", "status: draft")(desk.disk)
    _ = desk.serve("--drafts")
    #expect(desk.page("/roles/ml-engineer/").status == 200)
  }

  @Test("a place opens the editor that was named")
  func editor() throws {
    let desk = try Desk()
    _ = desk.serve("--editor", "vscode", changes: [Desk.edit("summary: ", "summary: A rockstar. ")])
    let own = try #require(desk.findings("roles/ml-engineer/index.html"))
    let finding = try #require(own.page.first { $0.rule == "vague/hype-title" })
    #expect(finding.link == "vscode://file/home/ada/jobs/\(finding.place)")
  }

  @Test("what has a meaning in a query is no part of a path there")
  func editorWithQuery() {
    #expect(
      Editor.idea.address(of: "/home/r&d/a+b=c#1.yaml", line: 2, column: 3)
        == "idea://open?file=/home/r%26d/a%2Bb%3Dc%231.yaml&line=2&column=3")
    #expect(
      Editor.zed.address(of: "/home/r&d/a.yaml", line: 2, column: 3) == "zed://file/home/r&d/a.yaml:2:3")
  }

  @Test("a file that can't be read is told as an error")
  func unreadable() throws {
    let desk = try Desk()
    desk.disk.put("x", at: "content")
    #expect(desk.serve().status == .failure)
  }

  @Test(
    "several changes are one sentence",
    arguments: [
      (["a.yaml"], "a.yaml changed: "), (["a.yaml", "b.md"], "a.yaml and b.md changed: "),
      (["a", "b", "c", "d", "e"], "a and 4 more changed: "), ([], "Something changed: "),
    ])
  func sentences(paths: [String], start: String) throws {
    let desk = try Desk()
    #expect(desk.serve(changes: [{ _ in paths }]).errors.hasPrefix(start))
  }

  @Test("a site that lies below a path elsewhere is there, too")
  func basePath() {
    #expect(ServedSite.basePath(of: "https://example.org/jobs/") == "/jobs/")
    #expect(ServedSite.basePath(of: "https://example.org/a/b") == "/a/b/")
    #expect(ServedSite.basePath(of: "https://example.org") == "/")
    #expect(ServedSite.basePath(of: "") == "/")
  }

  @Test("a folder that holds no site, and a theme that is not there, are said")
  func wrongFlags() {
    let disk = MemoryDisk()
    _ = remit("init", on: disk)
    #expect(
      remit("serve", "--built", "nowhere", on: disk)
        == Ending(
          status: .failure,
          errors: """
            error: nowhere/ holds no site
            help: run `remit build` first, or leave out --built to see your content

            """))
    #expect(remit("serve", "--theme", "quay", on: disk).errors.hasPrefix("error: there is no theme `quay`"))
    #expect(remit("serve", on: MemoryDisk()).errors.contains("run `remit init` to start a site here"))
  }
}
