import TestSupport
import Testing

@testable import Commands

/// Puts a text of its own into every place that is not for the public, and looks for it in every byte of the site.
@Suite("what is private")
struct PrivateContentTests {
  /// A role with all that it must have, in a few words that say which one it is.
  private static func role(_ marker: String, _ keys: String = "") -> String {
    """
    title: \(marker) Title
    family: ml-engineer
    summary: \(marker) summary
    must-haves: [\(marker) must]
    nice-to-haves: []
    success-measures:
      - {within: 6 months, outcome: \(marker) outcome, shown-by: \(marker) evidence}
    \(keys)

    """
  }

  /// The base site with markers that begin with `never` where nobody may see them, and `draft` where drafts show.
  static let tree: [String: [UInt8]] = {
    let note =
      "notes: never-note-%\nallow: [{rule: spec/length, reason: never-reason-%}]\n# never-comment-%\n"
    func notes(_ name: String) -> String { note.replacing("%", with: name) }
    return Repository.baseSite
      .replacing(
        "people: {ml-engineer: 3}\n",
        with: """
          people: {ml-engineer: 918273}
          readiness: {data-maturity: 1, commitment: 918274 months}
          \(notes("company"))
          """, in: "content/company.yaml"
      )
      .replacing(
        "lint: {rules: {all: off, content/unused-asset: info}}\n",
        with: """
          lint:  # never-comment-site
            persona: pedantic
            rules: {all: off}
            words: {culture-cliche: [{phrase: never-phrase, instead: never-instead, except: [never-except]}]}
            paths: [{match: never-path-*, rules: {spec/length: off}}]

          """,
        in: "content/site.yaml"
      )
      .replacing(
        "  - {within: 12 months, outcome: Serving costs less, metric: cost a month, from: 3000 EUR, to: 2000 EUR}\n",
        with: """
            - {within: 12 months, outcome: Serving costs less, from: 918275 EUR, to: 918276 EUR, private: [from, to]}
          works-with:
            - {role: never-slug, for: the secret plan}
            - {role: draft-slug, for: the open plan}
            - {role: held-slug, team: forecasts, for: the later plan}
          not-this-role:
            - {text: Anything else, who: never-slug}
            - {text: Anything later, who: draft-slug}
          \(notes("role"))
          """, in: "content/roles/arrivals.yaml"
      )
      .replacing(
        "works-with:\n  - {family: data-engineer, for: positions}\n", with: "",
        in: "content/roles/arrivals.yaml"
      )
      .replacing("size: 4\n", with: "size: 4\n\(notes("team"))", in: "content/teams/forecasts.md")
      .replacing(
        "Four people and", with: "<!-- never-comment-markdown -->\n\nFour people and",
        in: "content/teams/forecasts.md"
      )
      .replacing(
        "kind: failure\n", with: "kind: failure\n\(notes("story"))", in: "content/stories/the-ring-road.md"
      )
      .replacing(
        "title: Your data\n", with: "title: Your data\n\(notes("page"))", in: "content/pages/privacy.md"
      )
      .with([
        "content/families/planner.yaml":
          "title: Planner\ncore: planning\nbuilds: []\ndoes-not-do: []\nnotes: never-note-family\n# never-comment-family\n",
        "content/roles/never-slug.private.yaml": role(
          "never-private", "aliases: [never-alias]\nteam: forecasts"),
        "content/roles/never-slug.de.yaml": "title: never-private-german\n",
        "content/roles/draft-slug.yaml": role(
          "draft", "status: draft\naliases: [draft-alias]\nteam: forecasts\nnotes: never-note-draft"),
        "content/roles/held-slug.yaml": role("draft-held", "posted: 2026-11-21\naliases: [draft-held-alias]"),
      ])
  }()

  private func texts(_ flags: [String]) throws -> [String: String] {
    let disk = MemoryDisk(PrivateContentTests.tree)
    let ending = remit(["build"] + flags, on: disk)
    try #require(ending.status == .success, Comment(rawValue: ending.all))
    return disk.files(in: "site").reduce(into: [:]) { texts, file in
      texts[file.key] = file.key + "\n" + String(decoding: file.value, as: UTF8.self)
    }
  }

  /// The marks that a text holds.
  private func marks(in text: String, _ marks: [String]) -> [String] { marks.filter { text.contains($0) } }

  @Test("nothing of it is in any byte that a build writes")
  func build() throws {
    for (path, text) in try texts([]) {
      #expect(marks(in: text, ["never", "91827", "draft", "held-", "secret plan"]) == [], "\(path)")
    }
  }

  @Test(
    "nothing of it is in any byte that an export writes",
    arguments: ["markdown", "text", "json-ld", "json-resume"])
  func export(_ format: String) throws {
    let disk = MemoryDisk(PrivateContentTests.tree)
    let ending = remit("export", "--all", "--format", format, "--output", "out", on: disk)
    try #require(ending.status == .success, Comment(rawValue: ending.all))
    let files = disk.files(in: "out")
    #expect(files.count == 1)
    for (path, bytes) in files {
      let text = path + "\n" + String(decoding: bytes, as: UTF8.self)
      #expect(marks(in: text, ["never", "91827", "draft", "held-", "secret plan"]) == [], "\(path)")
    }
    for name in ["never-slug", "draft-slug", "held-slug"] {
      let refused = remit("export", name, "--format", format, on: disk)
      #expect(refused.status == .failure && refused.output == "")
    }
  }

  @Test("drafts show where they are wanted, and private files and notes never")
  func drafts() throws {
    let texts = try texts(["--drafts"])
    for (path, text) in texts {
      #expect(marks(in: text, ["never", "91827", "secret plan"]) == [], "\(path)")
    }
    #expect(texts["roles/draft-slug/index.html"]?.contains("<h1>draft Title</h1>") == true)
    #expect(texts["roles/held-slug/index.html"]?.contains("<h1>draft-held Title</h1>") == true)
    #expect(texts["roles/draft-alias/index.html"] != nil)
    #expect(
      texts["roles/arrivals/index.html"]?.contains("<a href=\"../../roles/draft-slug/\">draft Title</a>")
        == true)
  }

  @Test("what a neighbour owns stays said where its team can be named")
  func neighbours() throws {
    let page = try #require(try texts([])["roles/arrivals/index.html"])
    #expect(
      page.contains("<a href=\"../../teams/forecasts/\">Forecasts</a>:</span> the later plan</li>"))
    #expect(!page.contains("the open plan"))
    #expect(page.contains("Anything else"))
  }
}
