import TestSupport
import Testing
import Text

@Suite("what an editor is told of a place")
struct KnowledgeTests {
  private let role = "content/roles/arrivals.yaml"

  private func hover(_ text: String, in path: String = "content/roles/arrivals.yaml") throws -> String? {
    var editor = try Editor()
    return try editor.ask("textDocument/hover", in: path, text)?["contents"]?["value"]?.text
  }

  @Test("a key: what it means, how it is written, whether it must be there")
  func keys() throws {
    #expect(
      try hover("title: A\nte¦am: forecasts\n") == """
        **`team`** · the name of a team

        The team it joins, by its file's name in teams/.
        """)
    #expect(try hover("suc¦cess-measures:\n")?.contains("must be there") == true)
    #expect(try hover("no¦tes: a\n")?.contains("Private: it never reaches a page") == true)
    #expect(
      try hover("---\nauth¦or: Ada\n---\n", in: "content/stories/the-ring-road.md")?.contains(
        "who tells it".capitalizedFirst) == true)
  }

  @Test("what is named: a team, a family with its boundaries, a story")
  func items() throws {
    #expect(
      try hover("team: fore¦casts\n") == """
        **Forecasts** · team `forecasts`

        We say when the bus comes.
        """)
    let family = try #require(try hover("family: ml-¦engineer\n"))
    #expect(family.hasPrefix("**ML Engineer** · family `ml-engineer` · built in\n"))
    #expect(family.contains("\n\nmodel training, deployment and optimisation\n\n- Does not do: Building"))
    #expect(family.contains("Does not do: Research for novel methods → `ai-researcher`"))
    #expect(
      try hover("people: {ml-engin¦eer: 3}\n", in: "content/company.yaml")?.hasPrefix("**ML Engineer**")
        == true)
    #expect(try hover("growth: {promoted: [the-ring¦-road]}\n")?.hasPrefix("**The ring road**") == true)
  }

  @Test("a finding: its rule, why, an example, and where that is from")
  func findings() throws {
    let text = try #require(try hover("title: A\nlevel: wiz¦ard\n"))
    #expect(text.hasPrefix("**`content/bad-value`** · error · evidence: "))
    #expect(text.contains("**Found**\n\n```yaml\n"))
    #expect(text.contains("*Source: "))
    #expect(text.contains("\n\n---\n\n") == false)
  }

  @Test("a rule where it is named")
  func rules() throws {
    #expect(
      try hover("# remit: allow spec/degree-¦required because\n")?.contains("**`spec/degree-required`**")
        == true)
    #expect(
      try hover("lint:\n  rules:\n    vague/bu¦zzword: off\n", in: "content/site.yaml")?.hasPrefix(
        "**`vague/buzzword`**")
        == true)
  }

  @Test("nothing where there is nothing to say")
  func nothing() throws {
    #expect(try hover("problem: |\n  Some wo¦rds\n") == nil)
    #expect(try hover("a: b¦\n", in: "notes.yaml") == nil)
  }

  @Test("leads from a name to its file, and to the place where it says what it is called")
  func definitions() throws {
    var editor = try Editor()
    let team = try editor.ask("textDocument/definition", in: role, "team: fore¦casts\n")
    #expect(team?["uri"]?.text == editor.uri("content/teams/forecasts.md"))
    #expect(team?.place == "1:6-15")
    let missing = try editor.ask("textDocument/definition", in: role, "team: nob¦ody\n")
    #expect(missing == .null)
    let builtIn = try editor.ask("textDocument/definition", in: role, "family: ml-¦engineer\n")
    #expect(builtIn == .null)
    let link = try editor.ask(
      "textDocument/definition", in: role, "title: A\nproblem: Read [why](/stories/the-ring-road¦/).\n")
    #expect(link?["uri"]?.text == editor.uri("content/stories/the-ring-road.md"))
  }

  @Test("leads to the start of a file that changes a built-in family and does not name it")
  func definitionOfChange() throws {
    let family = "content/families/ml-engineer.yaml"
    var editor = try Editor(
      Repository.baseSite.with([family: "# Ours\ncore: [Rust]\n"]))
    let answer = try editor.ask("textDocument/definition", in: role, "family: ml-¦engineer\n")
    #expect(answer?["uri"]?.text == editor.uri(family))
    #expect(answer?.place == "0:0-0")
  }

  @Test("lists the places that name a thing, from where it is named and from its own file")
  func references() throws {
    func places(_ answer: JSONValue?) -> [String] {
      answer?.elements.compactMap { place in
        place["uri"]?.text.map { "\($0.split(separator: "/").last ?? "") \(place.place)" }
      } ?? []
    }
    var editor = try Editor()
    let team = try editor.ask("textDocument/references", in: role, "title: A\nteam: fore¦casts\n")
    #expect(places(team).contains("arrivals.yaml 1:6-15"))
    let story = try editor.ask(
      "textDocument/references", in: "content/stories/the-ring-road.md", "---\ntit¦le: A\n---\n")
    #expect(places(story) == ["forecasts.md 11:50-90"])
    let company = try editor.ask(
      "textDocument/references", in: "content/company.yaml", "people: {ml-engin¦eer: 3}\n")
    #expect(Set(places(company)) == ["company.yaml 0:9-20", "forecasts.md 6:9-20"])
  }

  @Test("lists links to files of the content")
  func links() throws {
    var editor = try Editor()
    try editor.open(role)
    let answer = try editor.ask(
      "textDocument/documentLink", "{\"textDocument\": {\"uri\": \"\(editor.uri(role))\"}}")
    #expect(
      answer?.elements.compactMap { $0["target"]?.text } == [
        editor.uri("content/teams/forecasts.md"), editor.uri("content/stories/the-ring-road.md"),
      ])
  }

  @Test("lists what a file holds, level by level")
  func symbols() throws {
    func lines(_ symbols: [JSONValue], _ depth: Int = 0) -> [String] {
      symbols.flatMap { symbol in
        let detail = symbol["detail"]?.text.map { " = \($0)" } ?? ""
        return [String(repeating: "  ", count: depth) + (symbol["name"]?.text ?? "") + detail]
          + lines(symbol["children"]?.elements ?? [], depth + 1)
      }
    }
    var editor = try Editor()
    let story = "content/stories/the-ring-road.md"
    try editor.open(
      story,
      "---\ntitle: A\nauthor: {name: Ada}\nallow:\n  - rule: vague\n    reason: B\n---\n# One\nText.\n## Two\n"
    )
    let answer = try editor.ask(
      "textDocument/documentSymbol", "{\"textDocument\": {\"uri\": \"\(editor.uri(story))\"}}")
    #expect(
      lines(answer?.elements ?? []) == [
        "title = A", "author", "  name = Ada", "allow", "  vague", "    rule = vague", "    reason = B",
        "One", "Two",
      ])
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
