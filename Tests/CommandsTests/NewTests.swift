import Content
import TestSupport
import Testing

@testable import Commands

@Suite("remit new")
struct NewTests {
  /// A disk with the content that `remit init` makes.
  private func started() -> MemoryDisk {
    let disk = MemoryDisk()
    _ = remit("init", "-q", on: disk)
    return disk
  }

  /// What the rules say of a role as long as its questions wait for their answers.
  private static let waiting: Set = [
    "content/unwritten", "evp/missing-constraints", "evp/missing-resources", "interview/missing",
    "onboarding/first-win",
    "pay/missing", "posting/no-location", "spec/emphasis-unsaid",
  ]

  /// The rules that find something else than a question that waits.
  private func findings(in paths: String..., on disk: MemoryDisk) -> [String] {
    remit(["lint", "--format", "concise", "--fail-on", "never"] + paths, on: disk).output.split(
      separator: "\n"
    ).map {
      String($0)
    }.filter { line in !NewTests.waiting.contains { line.contains("[\($0)] ") } && line.contains("[") }
  }

  private func value(_ key: String, of path: String, on disk: MemoryDisk) -> String? {
    let line = disk.text(path)?.split(separator: "\n").first { $0.hasPrefix("\(key): ") }
    return line.map { String($0.dropFirst(key.count + 2).prefix { $0 != "#" }).trimmingSpaces }
  }

  @Test("a role says where it is, and what comes next")
  func role() {
    let disk = started()
    #expect(
      remit("new", "role", "Senior ML Engineer, Ranking", on: disk)
        == Ending(
          output: "content/roles/senior-ml-engineer-ranking.yaml\n",
          errors: """
            The title names the family `ml-engineer`; to take another, give `--family`.
            It is a draft: `remit build` leaves it out until its status is open. `remit serve --drafts` shows it.
            Answer its questions, and check it with `remit lint content/roles/senior-ml-engineer-ranking.yaml`.

            """))
    let path = "content/roles/senior-ml-engineer-ranking.yaml"
    #expect(value("title", of: path, on: disk) == "Senior ML Engineer, Ranking")
    #expect(value("level", of: path, on: disk) == "senior")
    #expect(value("status", of: path, on: disk) == "draft")
  }

  @Test(
    "a role of each family is a draft in which nothing but its questions waits, and then nothing is found")
  func families() {
    let disk = started()
    _ = remit("new", "family", "Data Engineer", "-q", on: disk)
    let families = ["ml-engineer", "data-scientist", "ai-researcher", "mlops-engineer", "data-engineer"]
    for family in families {
      #expect(remit("new", "role", "new-\(family)", "--family", family, "-q", on: disk) == Ending())
      #expect(disk.text("content/roles/new-\(family).yaml")?.contains("{{") == false)
      #expect(value("family", of: "content/roles/new-\(family).yaml", on: disk) == family)
    }
    #expect(findings(on: disk) == [])
    _ = remit("build", "-q", on: disk)
    #expect(!disk.paths.contains { $0.hasPrefix("site/roles/new-") })
    for family in families {
      let path = "content/roles/new-\(family).yaml"
      disk.put(answered(disk.text(path) ?? ""), at: path)
    }
    let left = remit("lint", "--format", "concise", "--fail-on", "never", on: disk).output.split(
      separator: "\n")
    #expect(!left.isEmpty)
    #expect(left.allSatisfy { $0.contains("warning[content/unwritten]") })
  }

  @Test("examples differ from family to family")
  func examples() {
    let disk = started()
    let summaries = ["ml-engineer", "data-scientist", "ai-researcher", "mlops-engineer"].map { family in
      _ = remit("new", "role", "new-\(family)", "--family", family, on: disk)
      return value("summary", of: "content/roles/new-\(family).yaml", on: disk)
    }
    #expect(Set(summaries).count == 4)
  }

  @Test(
    "teams, stories, families and pages are content in which nothing is found but what waits to be written",
    arguments: [
      ("team", "content/teams/pricing-more.md"), ("story", "content/stories/pricing-more.md"),
      ("family", "content/families/pricing-more.yaml"), ("page", "content/pages/pricing-more.md"),
    ])
  func others(_ kind: String, _ path: String) {
    let disk = started()
    #expect(
      remit("new", kind, "Pricing & more", on: disk)
        == Ending(
          output: "\(path)\n",
          errors: kind == "family"
            ? """
            Replace its examples: a family is no draft, and nothing is built until they are yours.
            Check it with `remit lint \(path)`.

            """
            : """
            It is a draft: `remit build` leaves it out until you take its line `draft: true` away. `remit serve --drafts` shows it.
            Answer its questions, and check it with `remit lint \(path)`.

            """))
    disk.put("", at: "content/assets/team.jpg")
    disk.put("", at: "content/assets/picture.jpg")
    #expect(findings(in: path, on: disk) == [])
    let text = disk.text(path) ?? ""
    #expect(!text.contains("{{"))
    disk.put(answered(text), at: path)
    #expect(findings(in: path, on: disk) == [])
  }

  @Test("titles of any spelling come through YAML and onto the page as they are")
  func titles() {
    let titles = [
      "a": "What broke: a story", "b": "C# and C", "c": "Why #2 won", "d": "\"Done\", they said",
      "e": "It's 'done'",
      "f": "\"Both\" \\ 'kinds'", "g": "- a dash", "h": "[x]", "i": "{y}", "j": "2024", "k": "Yes",
      "l": "@home",
      "m": "`code`",
      "n": "50 % of it", "o": "*star*", "p": "Ends with:", "q": "&c", "r": "!important", "s": "| pipe",
      "t": "日本 team 1",
      "u": "emoji 🎉 party", "v": "NULL", "w": "~ tilde", "x": "? question", "y": "a  b", "z": "tab\t#x",
      "{{title}} 1": "",
    ]
    let disk = started()
    for title in titles.values where !title.isEmpty {
      #expect(
        remit("new", "-q", "--", "page", title, on: disk).status
          == (makeSlug(from: title) == nil ? .failure : .success))
    }
    #expect(remit("new", "page", "{{today}} {{title}}", "-q", on: disk).status == .success)
    #expect(findings(on: disk) == [])
    _ = remit("build", "-q", "--drafts", on: disk)
    for title in titles.values + ["{{today}} {{title}}"] {
      guard let name = makeSlug(from: title) else { continue }
      let shown = title.split(whereSeparator: \.isWhitespace).joined(separator: " ").escapedForHTML
      let page = disk.text("site/\(name)/index.html") ?? ""
      #expect(page.contains("<h1>\(shown)</h1>"), "\(title)")
    }
  }

  @Test(
    "the title says whose work it is",
    arguments: [
      ("Senior ML Engineer, Ranking", "ml-engineer"), ("Machine-Learning Engineer", "ml-engineer"),
      ("Lead Data Scientist (Pricing)", "data-scientist"), ("Head of Data Science", "data-scientist"),
      ("Researcher, Vision", "ai-researcher"), ("Research Scientist", "ai-researcher"),
      ("MLOps Lead", "mlops-engineer"), ("ML Engineer, MLOps platform", "ml-engineer"),
      ("Harbour Pilot II", "harbour-pilot"), ("Data Engineer", "data-engineer"),
    ])
  func guess(_ title: String, _ family: String) {
    let disk = started()
    _ = remit("new", "family", "Harbour Pilot", "-q", on: disk)
    #expect(remit("new", "role", title, "-q", on: disk) == Ending())
    let path = "content/roles/\(makeSlug(from: title) ?? "").yaml"
    #expect(value("family", of: path, on: disk) == family)
  }

  @Test(
    "a title that names no family, or two, needs --family",
    arguments: ["UX Researcher", "Product Designer", "Data Scientist / ML Engineer", "Ranking"])
  func unclear(_ title: String) {
    #expect(
      remit("new", "role", title, on: started())
        == Ending(
          status: .failure,
          errors: """
            error: `\(title)` does not say which family the role is of
            help: name it with `--family`: the families are `data-scientist`, `ml-engineer`, `mlops-engineer`, \
            `ai-researcher`, `data-engineer` and `product`; to add one, run `remit new family` with its name

            Usage: remit new KIND NAME [OPTIONS]
            For more, run `remit new --help`.

            """))
  }

  @Test("an unknown family is corrected where it is near, and else the families are listed")
  func unknownFamily() {
    func message(_ family: String) -> [Substring] {
      let disk = started()
      disk.put("title: [", at: "content/families/broken.yaml")
      return remit("new", "role", "x", "--family", family, on: disk).errors.split(separator: "\n").prefix(2)
        .map {
          $0
        }
    }
    #expect(
      message("ml-enginer") == [
        "error: there is no family `ml-enginer`", "help: did you mean `ml-engineer`?",
      ])
    #expect(
      message("pilot") == [
        "error: there is no family `pilot`",
        """
        help: the families are `data-scientist`, `ml-engineer`, `mlops-engineer`, `ai-researcher`, `data-engineer` and \
        `product`; to add one, run `remit new family` with its name
        """,
      ])
    #expect(
      message("broken") == [
        "error: content/families/broken.yaml can't be read", "help: run `remit lint` to see why",
      ])
  }

  @Test("a family that roles may have without a file can be named, and its file begins with what is known")
  func neighbours() {
    let disk = started()
    for family in Flags.builtInFamilies {
      #expect(remit("new", "role", "x-\(family)", "--family", family, "-q", on: disk) == Ending())
    }
    #expect(findings(on: disk) == [])
    #expect(remit("new", "family", "data-engineer", "-q", on: disk) == Ending())
    let text = disk.text("content/families/data-engineer.yaml") ?? ""
    #expect(text.contains("\ncore:\n  - data pipelines\n  - warehouses\n  - data quality\n"))
    #expect(text.contains("\nbuilds:\n  - Data pipelines\n  - Warehouses\n"))
    #expect(findings(on: disk) == [])
  }

  @Test("a title without quotes is told about them")
  func unquoted() {
    #expect(
      remit("new", "role", "Senior", "ML", "Engineer", on: started()).errors.split(separator: "\n").prefix(2)
        == [
          "error: `remit new` takes 2 arguments, and `ML` is one too many",
          "help: if they are one NAME, put it in quotes: `remit new role \"Senior ML Engineer\"`",
        ])
  }

  @Test("what cannot be seen in a title is dropped")
  func invisible() {
    let disk = started()
    #expect(remit("new", "page", "Our\u{1B}\u{7} \u{202E}books", "-q", on: disk) == Ending())
    #expect(value("title", of: "content/pages/our-books.md", on: disk) == "Our books")
  }

  @Test("what was typed as a file's name becomes a title")
  func titlesFromNames() {
    let disk = started()
    _ = remit("new", "role", "search-ranking.yaml", "--family", "mlops-engineer", on: disk)
    _ = remit("new", "role", "staff-ml-engineer-llm", "-q", on: disk)
    _ = remit("new", "team", "pricing", on: disk)
    #expect(
      value("title", of: "content/roles/search-ranking.yaml", on: disk) == "MLOps Engineer, Search Ranking")
    #expect(
      value("title", of: "content/roles/staff-ml-engineer-llm.yaml", on: disk) == "Staff ML Engineer LLM")
    #expect(value("name", of: "content/teams/pricing.md", on: disk) == "Pricing")
  }

  @Test(
    "a name that is taken is refused, and nothing is written",
    arguments: [
      (["role", "ml-engineer"], "content/roles/ml-engineer.yaml is there already; nothing was written"),
      (
        ["role", "ML Engineer: secret"],
        "content/roles/ml-engineer-secret.private.yaml is there already; nothing was written"
      ),
      (
        ["role", "ml-engineer-old"],
        "`ml-engineer-old` is an earlier address of content/roles/other.yaml; nothing was written"
      ),
      (["page", "Roles"], "the site has a page of its own at /roles/; nothing was written"),
      (["page", "index"], "the site has a page of its own at /; nothing was written"),
      (["page", "404"], "the site has a page of its own at /404.html; nothing was written"),
      (["page", "assets"], "the site's pictures and documents are at /assets/; nothing was written"),
      (["page", "cards"], "the site keeps files of its own at /cards/; nothing was written"),
      (["page", "en"], "the site's pages in `en` are at /en/; nothing was written"),
      (["family", "ML engineer"], "the family `ml-engineer` is built in; nothing was written"),
    ])
  func taken(_ words: [String], _ message: String) {
    let disk = started()
    disk.put("", at: "content/roles/ml-engineer-secret.private.yaml")
    disk.put(
      "title: X\nfamily: ml-engineer\nmust-haves: []\nnice-to-haves: []\nsuccess-measures: []\naliases: [ml-engineer-old]\n",
      at: "content/roles/other.yaml")
    let before = disk.paths
    let printed = remit("new", words[0], words[1], on: disk)
    #expect(printed.status == .failure)
    #expect(printed.output == "")
    #expect(printed.errors.split(separator: "\n").first == "error: \(message)")
    #expect(disk.paths == before)
  }

  @Test("days are counted from the site's own today, else from the one that is named")
  func days() {
    func posted(_ flags: [String], offset: String) -> String? {
      let disk = started()
      let settings = disk.text("content/site.yaml") ?? ""
      disk.put(settings + "utc-offset: \"\(offset)\"\n", at: "content/site.yaml")
      _ = remit(["new", "story", "x", "-q"] + flags, on: disk)
      return value("date", of: "content/stories/x.md", on: disk)
    }
    #expect(posted([], offset: "+00:00") == "2026-11-20")
    #expect(posted([], offset: "+13:00") == "2026-11-21")
    #expect(posted(["--as-of", "2027-01-02"], offset: "+13:00") == "2027-01-02")
  }

  @Test("a name without a letter of an address is an error")
  func noSlug() {
    #expect(
      remit("new", "page", "機械学習", on: started()).errors.split(separator: "\n").prefix(2) == [
        "error: no address can be made of `機械学習`",
        "help: write a name with letters a–z or digits, and the title into the file",
      ])
  }

  @Test("only a role has a family")
  func strayFamily() {
    #expect(
      remit("new", "team", "x", "--family", "ml-engineer", on: started()).errors.split(separator: "\n").first
        == "error: only a role has a family")
  }

  @Test("without content, it says how to begin")
  func noContent() {
    #expect(
      remit("new", "team", "x", on: MemoryDisk())
        == Ending(
          status: .failure,
          errors: """
            error: content: could not read: there is no such folder
            help: run `remit init` to start a site here, or name the folder with --content

            """))
  }

  @Test("another content folder is named in what comes next")
  func elsewhere() {
    let disk = MemoryDisk()
    _ = remit("init", "-q", "--content", "text", on: disk)
    #expect(
      remit("new", "role", "pay", "--family", "data-scientist", "--content", "text", on: disk)
        == Ending(
          output: "text/roles/pay.yaml\n",
          errors: """
            It is a draft: `remit build` leaves it out until its status is open. `remit serve --drafts` shows it.
            Answer its questions, and check it with `remit lint --content text text/roles/pay.yaml`.

            """))
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  fileprivate var escapedForHTML: String {
    reduce(into: "") { text, character in
      switch character {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "'": text += "&#39;"
      default: text.append(character)
      }
    }
  }
}
