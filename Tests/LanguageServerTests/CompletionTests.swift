import TestSupport
import Testing
import Text

@Suite("what is offered")
struct CompletionTests {
  private let role = "content/roles/arrivals.yaml"

  /// The labels that are offered at `¦`.
  private func offered(_ text: String, in path: String = "content/roles/arrivals.yaml") throws -> [String] {
    var editor = try Editor()
    return try editor.ask("textDocument/completion", in: path, text)?.labels() ?? []
  }

  /// The text at `¦` once something that is offered was taken.
  private func taken(_ label: String, _ text: String) throws -> String? {
    var editor = try Editor()
    let item = try editor.ask("textDocument/completion", in: role, text)?.item(label)
    return item.map { "\($0["textEdit"]?.place ?? "?") \($0["textEdit"]?["newText"]?.text ?? "?")" }
  }

  @Test("are the keys of a role, those that must be there first, without those that are there")
  func keys() throws {
    let all = try offered("¦")
    #expect(Array(all.prefix(5)) == ["title", "family", "must-haves", "nice-to-haves", "success-measures"])
    let rest = try offered("title: A\nfam¦\nmust-haves:\n  - B\n")
    #expect(Array(rest.prefix(3)) == ["family", "nice-to-haves", "success-measures"])
    #expect(!rest.contains("title"))
    #expect(!rest.contains("must-haves"))
  }

  @Test("are keys of what is around, by indentation, and within braces")
  func nested() throws {
    #expect(Array(try offered("location:\n  ¦\ntitle: A\n").prefix(2)) == ["workplace", "onsite-days"])
    #expect(try offered("location:\n  workplace: onsite\n  pl¦\n").contains("places"))
    #expect(try offered("must-haves:\n  - {text: A, ¦}\n") == ["id"])
    #expect(try offered("must-haves:\n  - te¦\n") == ["text", "id"])
    #expect(try offered("works-with:\n  - family: x\n    ¦\n") == ["team", "role", "for"])
    #expect(try offered("compensation:\n  pay: {min: 1, max: 2, cur¦\n").contains("currency"))
  }

  @Test(
    "are values that a key may have",
    arguments: [
      ("level: ¦", ["intern", "junior", "mid", "senior", "staff", "principal"]),
      ("level: [mid, ¦]", ["intern", "junior", "mid", "senior", "staff", "principal"]),
      ("level:¦", ["intern", "junior", "mid", "senior", "staff", "principal"]),
      ("team: ¦", ["forecasts"]),
      ("works-with:\n  - team: fo¦", ["forecasts"]),
      ("works-with:\n  - {role: ¦}", ["arrivals"]),
      ("growth:\n  promoted:\n    - ¦", ["the-ring-road"]),
      ("onboarding:\n  buddy: ¦", ["true", "false"]),
      ("closes: ¦", ["rolling"]),
    ])
  func values(_ text: String, _ expected: [String]) throws {
    #expect(try offered(text) == expected)
  }

  @Test("are families, the built-in ones and the company's own, with what they are called")
  func families() throws {
    var files = Repository.baseSite
    files["content/families/dispatcher.yaml"] = Array(
      "title: Dispatcher\ncore: a\nbuilds: [b]\ndoes-not-do: []\n".utf8)
    var editor = try Editor(files)
    let answer = try editor.ask("textDocument/completion", in: role, "family: ¦\n")
    #expect(
      answer?.labels() == [
        "data-scientist", "ml-engineer", "mlops-engineer", "ai-researcher", "data-engineer", "product",
        "dispatcher",
      ])
    #expect(answer?.item("dispatcher")?["detail"]?.text == "Dispatcher")
    #expect(answer?.item("ml-engineer")?["detail"]?.text == "ML Engineer")
  }

  @Test("are codes of countries and currencies, with their names")
  func codes() throws {
    var editor = try Editor()
    let countries = try editor.ask(
      "textDocument/completion", in: role, "location:\n  places: [{city: B, country: ¦}]\n")
    #expect(countries?.item("NL")?["detail"]?.text == "Netherlands")
    #expect(try offered("compensation:\n  pay: {currency: E¦}\n").contains("EUR"))
  }

  @Test("are rules in comments, below `allow`, and in the settings")
  func rules() throws {
    #expect(try offered("# remit: allow ¦\n").contains("spec/degree-required"))
    #expect(try offered("allow:\n  - rule: spec/¦\n").contains("spec/degree-required"))
    let site = "content/site.yaml"
    let rules = try offered("lint:\n  rules:\n    vague/hype-title: off\n    ¦\n", in: site)
    #expect(rules.contains("vague"))
    #expect(rules.contains("spec/degree-required"))
    #expect(!rules.contains("vague/hype-title"))
    #expect(try offered("lint:\n  rules:\n    vague: ¦\n", in: site) == ["off", "info", "warning", "error"])
    #expect(try offered("lint:\n  words:\n    ¦\n", in: site).contains("vague/buzzword"))
    #expect(try offered("lint:\n  paths:\n    - ma¦\n", in: site) == ["match", "rules"])
    #expect(try offered("lint:\n  paths:\n    - {match: a, rules: {spec: ¦}}\n", in: site).contains("off"))
    #expect(try offered("# ¦\n") == ["remit: allow"])
  }

  @Test("are keys of front matter, and comments to remit below it")
  func frontMatter() throws {
    let story = "content/stories/the-ring-road.md"
    #expect(Array(try offered("---\ntitle: A\n¦\n---\nText.\n", in: story).prefix(2)) == ["author", "date"])
    #expect(try offered("---\ntitle: A\nteam: ¦", in: story) == ["forecasts"])
    #expect(
      try offered("---\ntitle: A\n---\n<!-- remit: allow ¦", in: story).contains("story/no-failure") == false)
    #expect(try offered("---\ntitle: A\n---\n<!-- remit: allow ¦", in: story).contains("vague/buzzword"))
    #expect(try offered("---\ntitle: A\n---\nSome ¦", in: story) == [])
  }

  @Test("are in a translation only what can be translated, and in a change all that differs")
  func editions() throws {
    let german = try offered("¦", in: "content/roles/arrivals.de.yaml")
    #expect(german.contains("title"))
    #expect(!german.contains("family"))
  }

  @Test("are no keys in a text, nor in a file of no content")
  func nothing() throws {
    #expect(try offered("problem: |\n  te¦\n") == [])
    #expect(try offered("title: A\n  te¦\n") == [])
    #expect(try offered("team: \"one\n  and ¦") == [])
    #expect(try offered("te¦", in: "notes.yaml") == [])
  }

  @Test("replace the word that was typed, and bring colon and beginning of the value")
  func edits() throws {
    #expect(try taken("team", "title: A\nte¦\n") == "1:0-2 team: ")
    #expect(try taken("forecasts", "team: fo¦\n") == "0:6-8 forecasts")
    #expect(try taken("forecasts", "team: \"fo¦\"\n") == "0:7-9 forecasts")
    #expect(try taken("forecasts", "team:¦\n") == "0:5-5  forecasts")
    #expect(try taken("must-haves", "mu¦\n") == "0:0-2 must-haves:\n  - $0")
    #expect(try taken("track", "tr¦\n") == "0:0-2 track: ${1|individual,manager|}")
    #expect(try taken("id", "must-haves:\n  - {te: 🚌, i¦}\n") == "1:13-14 id: ")
  }

  @Test("are plain texts for an editor that fills in no places")
  func plain() throws {
    var editor = try Editor(Repository.baseSite, capabilities: "{}")
    let answer = try editor.ask("textDocument/completion", in: role, "mu¦\n")
    let item = answer?.item("must-haves")
    #expect(item?["insertTextFormat"]?.quantity == 1)
    #expect(item?["textEdit"]?["newText"]?.text == "must-haves:")
  }

  @Test("say what a key means")
  func documentation() throws {
    var editor = try Editor()
    let answer = try editor.ask("textDocument/completion", in: role, "¦")
    #expect(answer?.item("title")?["detail"]?.text?.hasPrefix("must be there · ") == true)
    #expect(answer?.item("closes")?["documentation"]?["value"]?.text?.contains("rolling") == true)
  }
}
