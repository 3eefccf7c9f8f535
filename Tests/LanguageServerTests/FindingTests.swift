import TestSupport
import Testing
import Text

@Suite("what is found while somebody types")
struct FindingTests {
  private let role = "content/roles/arrivals.yaml"
  /// The base site with every rule as it is.
  private let site = Repository.baseSite.replacing(
    "lint: {rules: {all: off, content/unused-asset: info}}", with: "params: {}", in: "content/site.yaml")

  private func text(_ path: String) -> String { String(decoding: site[path] ?? [], as: UTF8.self) }

  @Test("is said at once of a file that was opened, with its version")
  func opening() throws {
    var editor = try Editor()
    try editor.open(role, text(role).replacing("level: senior", with: "level: wizard"))
    try editor.wait(0)
    let said = editor.told.last { $0["method"]?.text == "textDocument/publishDiagnostics" }
    #expect(said?["params"]?["version"]?.quantity == 1)
    let finding = try #require(try editor.findings(in: role)?.first)
    #expect(finding.place == "2:7-13")
    #expect(finding["severity"]?.quantity == 1)
    #expect(finding["code"]?.text == "content/bad-value")
    #expect(finding["source"]?.text == "remit")
    #expect(
      finding["message"]?.text == """
        `level` can't be `wizard`
        help: write `intern`, `junior`, `mid`, `senior`, `staff` or `principal`
        """)
  }

  @Test("is said a moment after the last change, and not before")
  func patience() throws {
    var editor = try Editor()
    try editor.open(role)
    try editor.wait()
    #expect(try editor.lines(in: role) == [])
    try editor.write(text(role).replacing("senior", with: "wizard"), in: role)
    try editor.wait(0.1)
    #expect(try editor.lines(in: role) == nil)
    try editor.write(text(role).replacing("senior", with: "wizards"), in: role)
    try editor.wait(0.1)
    #expect(try editor.lines(in: role) == nil)
    try editor.wait(0.1)
    #expect(try editor.lines(in: role) == ["2:7-14 content/bad-value"])
  }

  @Test("is said at once where it is saved")
  func saving() throws {
    var editor = try Editor()
    try editor.open(role)
    try editor.wait()
    try editor.write(text(role).replacing("senior", with: "wizard"), in: role)
    _ = try editor.lines(in: role)
    try editor.tell("textDocument/didSave", "{\"textDocument\": {\"uri\": \"\(editor.uri(role))\"}}")
    try editor.wait(0)
    #expect(try editor.lines(in: role) == ["2:7-13 content/bad-value"])
  }

  @Test("counts columns in UTF-16 and lines by CRLF, as the editor does")
  func places() throws {
    var editor = try Editor(site)
    let marked = text(role).replacing("summary: Bus", with: "summary: 🚌🚌 a rock star é Bus")
    try editor.open(role, marked.replacing("\n", with: "\r\n"))
    try editor.wait()
    let found = try editor.lines(in: role) ?? []
    #expect(found.contains("6:16-25 vague/hype-title"))
  }

  @Test("counts columns in bytes where the editor does")
  func bytes() throws {
    let capabilities = #"{"general": {"positionEncodings": ["utf-8"]}}"#
    var editor = try Editor(site, capabilities: capabilities)
    try editor.open(role, text(role).replacing("summary: Bus", with: "summary: 🚌🚌 a rock star é Bus"))
    try editor.wait()
    #expect(try editor.lines(in: role)?.contains("6:20-29 vague/hype-title") == true)
  }

  @Test("follows changes of a part, one after the other")
  func parts() throws {
    var editor = try Editor()
    try editor.open(role, "title: 🚌 A\r\nlevel: senior\r\n")
    try editor.change(
      role,
      """
      [{"range": {"start": {"line": 0, "character": 10}, "end": {"line": 0, "character": 11}}, "text": "Bus\\r\\nteem: x"},
       {"range": {"start": {"line": 2, "character": 7}, "end": {"line": 2, "character": 999}}, "text": "wizard"},
       {"range": {"start": {"line": 99, "character": 0}, "end": {"line": 99, "character": 0}}, "text": "end: 1"}]
      """)
    try editor.wait()
    let found = try editor.lines(in: role) ?? []
    #expect(found.contains("1:0-4 content/unknown-key"))
    #expect(found.contains("2:7-13 content/bad-value"))
    #expect(found.contains("3:0-3 content/unknown-key"))
  }

  @Test("is what `remit lint` finds with the text saved, whatever is open beside it")
  func unsaved() throws {
    var editor = try Editor()
    try editor.open(role, text(role).replacing("team: forecasts", with: "team: punctuality"))
    try editor.wait()
    #expect(try editor.lines(in: role) == ["3:6-17 content/unknown-team"])
    // A team that nobody saved yet is there.
    try editor.open("content/teams/punctuality.md", "---\nname: Punctuality\n---\nWe are on time.\n")
    try editor.wait()
    #expect(try editor.lines(in: role) == [])
    try editor.close("content/teams/punctuality.md")
    try editor.wait()
    #expect(try editor.lines(in: "content/teams/punctuality.md") == [])
    #expect(try editor.lines(in: role) == ["3:6-17 content/unknown-team"])
  }

  @Test("follows the settings and the families as they are in the editor")
  func settings() throws {
    var editor = try Editor(site)
    let settings = "content/site.yaml"
    try editor.open(role, text(role).replacing("summary: Bus", with: "summary: A rock star. Bus"))
    try editor.wait()
    #expect(try editor.lines(in: role)?.contains("6:11-20 vague/hype-title") == true)
    try editor.open(settings, text(settings) + "lint: {rules: {all: off}}\n")
    try editor.wait()
    #expect(try editor.lines(in: role) == [])
    try editor.write(text(settings) + "lint: {rules: {all: off, vague/hype-title: error}}\n", in: settings)
    try editor.wait()
    let found = try editor.findings(in: role)
    #expect(found?.map { $0["severity"]?.quantity } == [1])
    try editor.open("content/families/ml-engineer.yaml", "title: Bus Engineer\n")
    let hover = try editor.ask("textDocument/hover", in: role, "family: ml-¦engineer\n")
    #expect(hover?["contents"]?["value"]?.text?.contains("**Bus Engineer**") == true)
  }

  @Test("is looked for in other open files only once nobody types")
  func otherFiles() throws {
    var editor = try Editor()
    let team = "content/teams/forecasts.md"
    try editor.open(team)
    try editor.open(role)
    try editor.wait()
    _ = try (editor.lines(in: role), editor.lines(in: team))
    for count in 1...6 {
      try editor.write(text(role) + String(repeating: "#", count: count), in: role)
      try editor.wait(0.3)
      #expect(try editor.lines(in: role) == [])
      #expect(try editor.lines(in: team) == nil)
    }
    try editor.wait(1)
    #expect(try editor.lines(in: team) == [])
  }

  @Test("is looked for again where other programs change files")
  func watched() throws {
    var editor = try Editor()
    try editor.open(role)
    try editor.wait()
    #expect(try editor.lines(in: role) == [])
    editor.disk["\(Editor.root)/content/teams/forecasts.md"] = nil
    try editor.tell("workspace/didChangeWatchedFiles", #"{"changes": []}"#)
    try editor.wait()
    #expect(try editor.lines(in: role) == ["3:6-15 content/unknown-team"])
  }

  @Test("names the other places that belong to it")
  func others() throws {
    var editor = try Editor(site)
    try editor.open(role, text(role) + "level: mid\n")
    try editor.wait()
    let twice = try editor.findings(in: role)?.first { $0["code"]?.text == "content/duplicate-key" }
    let place = try #require(twice?["relatedInformation"]?.elements.first)
    #expect(place["location"]?["uri"]?.text == editor.uri(role))
    #expect(place["location"]?["range"]?["start"]?["line"]?.quantity == 2)
    #expect(place["message"]?.text?.isEmpty == false)
    // An editor that shows no such places is sent none.
    var other = try Editor(site, capabilities: "{}")
    try other.open(role, text(role) + "level: mid\n")
    try other.wait()
    let plain = try other.findings(in: role)?.first { $0["code"]?.text == "content/duplicate-key" }
    #expect(plain != nil)
    #expect(plain?["relatedInformation"] == nil)
  }

  @Test("marks a comment that accepts nothing as one that nobody needs")
  func unused() throws {
    var editor = try Editor(site)
    try editor.open(
      role,
      text(role).replacing(
        "family: ml", with: "# remit: allow spec/degree-required because of the law\nfamily: ml"))
    try editor.wait()
    let unused = try editor.findings(in: role)?.first { $0["code"]?.text == "content/unused-allow" }
    #expect(unused?["tags"]?.elements == [.number(1)])
    #expect(unused?["severity"]?.quantity == 2)
  }

  @Test("leaves out what the baseline counts")
  func baseline() throws {
    var files = site.replacing("Bus arrivals are right", with: "A rock star makes arrivals right", in: role)
    files["remit-baseline.json"] = Array(
      #"{"version": 1, "findings": [{"path": "content/roles/arrivals.yaml", "rule": "vague/hype-title", "count": 1}]}"#
        .utf8)
    var editor = try Editor(files)
    try editor.open(role)
    try editor.wait()
    #expect(try editor.lines(in: role)?.contains { $0.hasSuffix("vague/hype-title") } == false)
  }

  @Test("is nothing in a file that belongs to no content")
  func strangers() throws {
    var editor = try Editor([
      "notes/team.yaml": Array("a: b\n".utf8), "site.yaml": Array("- hosts: all\n".utf8),
      "company.yaml": Array("name: A\n".utf8),
    ])
    try editor.open("notes/team.yaml", "a: [\n")
    try editor.open("site.yaml")
    try editor.open("roles/web/tasks/main.yaml", "- name: x\n")
    try editor.wait()
    let document = "\"textDocument\": {\"uri\": \"\(editor.uri("notes/team.yaml"))\"}"
    let place = "{\"line\": 0, \"character\": 0}"
    let range = "{\"start\": \(place), \"end\": \(place)}"
    let hover = try editor.ask("textDocument/hover", "{\(document), \"position\": \(place)}")
    #expect(hover == .null)
    let actions = try editor.ask(
      "textDocument/codeAction",
      "{\(document), \"range\": \(range), \"context\": {\"diagnostics\": []}}")
    #expect(actions == .array([]))
    let symbols = try editor.ask("textDocument/documentSymbol", "{\(document)}")
    #expect(symbols == .array([]))
    #expect(!editor.told.contains { $0["method"]?.text == "textDocument/publishDiagnostics" })
  }

  @Test("is found in a content folder of any name, and in one without site.yaml")
  func names() throws {
    let files = Dictionary(uniqueKeysWithValues: site.map { ($0.replacing("content/", with: "jobs/"), $1) })
    var editor = try Editor(files)
    try editor.open("jobs/roles/arrivals.yaml", text(role).replacing("senior", with: "wizard"))
    try editor.wait()
    #expect(try editor.lines(in: "jobs/roles/arrivals.yaml")?.first == "2:7-13 content/bad-value")
    var other = try Editor(site.with(["content/site.yaml": nil]))
    try other.open(role, text(role).replacing("senior", with: "wizard"))
    try other.wait()
    #expect(try other.lines(in: role) == ["2:7-13 content/bad-value"])
  }

  @Test("comes back where a half pair of surrogates is typed")
  func halfPair() throws {
    var editor = try Editor()
    try editor.open(role)
    try editor.wait()
    try editor.change(role, #"[{"text": "title: \ud83d\nteem: x\n"}]"#)
    try editor.wait()
    #expect(try editor.lines(in: role)?.contains("1:0-4 content/unknown-key") == true)
  }
}
