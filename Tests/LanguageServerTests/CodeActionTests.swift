import TestSupport
import Testing
import Text

@Suite("what can be done about a finding")
struct CodeActionTests {
  private let role = "content/roles/arrivals.yaml"
  private let site = Repository.baseSite.replacing(
    "lint: {rules: {all: off, content/unused-asset: info}}", with: "params: {}", in: "content/site.yaml")
  private var text: String { String(decoding: site[role] ?? [], as: UTF8.self) }

  /// Opens a text, takes the action of a title for the finding of a rule, and returns the text then with what is found in it;
  /// `reason` is written where one has to be.
  private func after(
    _ title: String, of rule: String, in path: String = "content/roles/arrivals.yaml", _ text: String,
    because reason: String? = nil
  ) throws -> (text: String, found: [String]) {
    var editor = try Editor(site)
    try editor.open(path, text)
    try editor.wait()
    let finding = try editor.findings(in: path)?.first { $0["code"]?.text == rule }
    let actions = try editor.actions(in: path, at: finding)
    let action = try #require(actions.first { $0["title"]?.text?.hasPrefix(title) == true })
    let new = try editor.apply(action, in: path)
    if let reason { try editor.write(new.replacing("TODO say why", with: reason), in: path) }
    try editor.wait()
    return (new, try editor.lines(in: path) ?? [])
  }

  @Test("is the change that it brings; one that surely keeps the meaning is preferred")
  func fixes() throws {
    var editor = try Editor(site)
    try editor.open(
      role, text.replacing("title: ML", with: "title: Note: ML").replacing("team: ", with: "tam: "))
    try editor.wait()
    let found = try #require(try editor.findings(in: role))
    let quotes = try editor.actions(in: role, at: found.first { $0["code"]?.text == "content/needs-quotes" })
      .first
    #expect(quotes?["title"]?.text == "Put quotes around the text")
    #expect(quotes?["kind"]?.text == "quickfix")
    #expect(quotes?["isPreferred"] == .bool(true))
    #expect(quotes?["edit"]?["documentChanges"]?.elements.first?["textDocument"]?["version"]?.quantity == 1)
    #expect(quotes?["diagnostics"]?.elements.first?["code"]?.text == "content/needs-quotes")
    let guess = try editor.actions(in: role, at: found.first { $0["code"]?.text == "content/unknown-key" })
      .first
    #expect(guess?["title"]?.text == "Write `team` (a guess)")
    #expect(guess?["isPreferred"] == nil)
  }

  @Test("mends it once it is made")
  func mended() throws {
    let (new, found) = try after(
      "Write `team`", of: "content/unknown-key", text.replacing("team: ", with: "tam: "))
    #expect(new == text)
    #expect(!found.contains { $0.hasSuffix("content/unknown-key") })
  }

  @Test("makes it as changes without a version for an editor that knows no others")
  func plainChanges() throws {
    var editor = try Editor(
      site, capabilities: #"{"textDocument": {"codeAction": {"codeActionLiteralSupport": {}}}}"#)
    try editor.open(role, text.replacing("team: ", with: "tam: "))
    try editor.wait()
    let action = try editor.actions(in: role, at: try editor.findings(in: role)?.first).first
    #expect(action?["edit"]?["documentChanges"] == nil)
    #expect(action?["edit"]?["changes"]?[editor.uri(role)]?.elements.first?["newText"]?.text == "team")
  }

  /// A role with a finding of a rule in some place, and what stands above that place once it was accepted.
  static let accepted: [(rule: String, old: String, new: String)] = [
    ("vague/hype-title", "summary: Bus arrivals are right", "summary: A rock star makes arrivals right"),
    (
      "vague/hype-title", "  Every third forecast is off",
      "  The forecast is off.\n\n  A rock star\n  mends it. Every third is off"
    ),
    ("vague/hype-title", "  - Serve it.", "  - Serve it as\n    a rock star."),
    ("vague/hype-title", "text: Has put a model into", "text: Is a rock star who put a model into"),
    ("vague/hype-title", "nice-to-haves: []", "nice-to-haves: [One,\n  A rock star]"),
    ("vague/hype-title", "summary: Bus arrivals are right", "summary: >-\n  One\n  rock star makes it right"),
    ("vague/hype-title", "summary: Bus arrivals are right", "summary:\n  A rock star makes it right"),
    ("vague/hype-title", "summary: Bus", "summary: \"🚌 one\n\n  rock star\" # a\n# b\nnotes: Bus"),
  ]

  @Test("accepts it with a comment, wherever it stands", arguments: accepted.indices)
  func accepting(_ index: Int) throws {
    let (rule, old, new) = CodeActionTests.accepted[index]
    let (text, found) = try after(
      "Allow \(rule)", of: rule, text.replacing(old, with: new), because: "it is a name")
    #expect(text.contains("# remit: allow \(rule) because TODO say why\n"))
    #expect(
      !found.contains { $0.hasSuffix(rule) || $0.hasSuffix("unused-allow") || $0.hasSuffix("bad-value") })
  }

  @Test("says that the reason is missing as long as nobody wrote it")
  func acceptingWithoutReason() throws {
    let new = text.replacing(
      "summary: Bus arrivals are right", with: "summary: A rock star makes arrivals right")
    let (_, found) = try after("Allow vague/hype-title", of: "vague/hype-title", new)
    #expect(found.contains { $0.hasSuffix("content/allow-without-reason") })
    #expect(found.contains { $0.hasSuffix("vague/hype-title") })
  }

  @Test("accepts it in a text in Markdown with a comment above the paragraph")
  func acceptingInMarkdown() throws {
    let story = "content/stories/the-ring-road.md"
    let old = String(decoding: site[story] ?? [], as: UTF8.self)
    let (text, found) = try after(
      "Allow fair/gendered-term", of: "fair/gendered-term", in: story,
      old + "\nA first paragraph.\n\nOne line,\nand the guys.\n", because: "it is a name")
    #expect(
      text.hasSuffix(
        "\n\n<!-- remit: allow fair/gendered-term because TODO say why -->\nOne line,\nand the guys.\n"))
    #expect(!found.contains { $0.hasSuffix("gendered-term") || $0.hasSuffix("unused-allow") })
  }

  @Test("does not accept what can't be accepted")
  func notAccepting() throws {
    var editor = try Editor(site)
    try editor.open(role, text.replacing("level: senior", with: "level: wizard"))
    try editor.wait()
    let actions = try editor.actions(in: role, at: try editor.findings(in: role)?.first)
    #expect(!actions.contains { $0["title"]?.text?.hasPrefix("Allow") == true })
  }

  @Test("makes all changes that surely keep the meaning, where the editor asks for that")
  func fixAll() throws {
    var editor = try Editor(site)
    let old = text.replacing("title: ML", with: "title: Note: ML").replacing(
      "Serve it.", with: "\"Serve\" it.")
    try editor.open(role, old)
    let actions = try editor.actions(
      in: role, at: .object([.init("range", .null)]), only: "source.fixAll.remit")
    #expect(actions.isEmpty)
    let start = #"{"start": {"line": 0, "character": 0}, "end": {"line": 0, "character": 0}}"#
    let answer = try editor.ask(
      "textDocument/codeAction",
      "{\"textDocument\": {\"uri\": \"\(editor.uri(role))\"}, \"range\": \(start), \"context\": {\"diagnostics\": [], \"only\": [\"source.fixAll\"]}}"
    )
    let action = try #require(answer?.elements.first)
    #expect(action["kind"]?.text == "source.fixAll.remit")
    let new = try editor.apply(action, in: role)
    #expect(
      new
        == old.replacing("title: Note: ML Engineer, Arrivals", with: "title: \"Note: ML Engineer, Arrivals\"")
        .replacing("\"Serve\" it.", with: "'\"Serve\" it.'"))
    try editor.wait()
    #expect(try editor.lines(in: role)?.contains { $0.hasSuffix("needs-quotes") } == false)
  }
}
