import Files
import TestSupport
import Testing

@testable import Commands

@Suite("remit theme")
struct ThemeCommandTests {
  @Test("a new theme changes one template and one colour, and says what comes next")
  func new() throws {
    let disk = MemoryDisk(ThemeManualTests.siteWithoutOptions)
    #expect(
      remit("theme", "new", "Harbour Blue", on: disk)
        == Ending(
          output: "themes/harbour-blue/templates/role-row.mustache\nthemes/harbour-blue/theme.yaml\n",
          errors: """
            Look at it with `remit serve --theme harbour-blue`.
            To keep it, write `theme: harbour-blue` into content/site.yaml.

            """))
    let theme = try #require(disk.text("themes/harbour-blue/theme.yaml"))
    #expect(theme.contains("\nname: harbour-blue\ntitle: Harbour Blue\n"))
    #expect(remit("build", "-q", on: disk) == Ending())
    let standard = disk.files(in: "site")
    #expect(remit("build", "-q", "--theme", "harbour-blue", on: disk) == Ending())
    let changed = disk.files(in: "site")
    #expect(text("families/ml-engineer/index.html", changed).contains("<p class=\"label\">ML Engineer</p>"))
    // Every page names the style sheet, which is another.
    let (ours, theirs) = (styleSheet(changed), styleSheet(standard))
    #expect(ours != theirs)
    for path in changed.keys where path.hasSuffix(".html") {
      let page = text(path, changed)
      #expect(
        page.contains("<li class=\"row\">")
          || page.replacing(ours, with: theirs) == text(path, standard), "\(path)")
    }
  }

  @Test("the site's own accent holds with the new theme, too")
  func accent() {
    let disk = MemoryDisk(Repository.baseSite)
    _ = remit("theme", "new", "quay", "-q", on: disk)
    _ = remit("build", "-q", "--theme", "quay", on: disk)
    let files = disk.files(in: "site")
    let css = text("theme/\(styleSheet(files))", files)
    #expect(css.contains("@media (prefers-color-scheme:light){:root{--signal:#a04000;"))
    #expect(css.contains("@media (prefers-color-scheme:dark){:root{--signal:#d26e3d;"))
  }

  @Test(
    "nothing is written over, and a name must be one",
    arguments: [
      (
        "quay",
        "error: themes/quay is there already; nothing was written\nhelp: give the new theme another name\n"
      ),
      (
        "default",
        "error: `default` is the theme that others extend; nothing was written\nhelp: give it another name\n"
      ),
    ])
  func taken(_ name: String, _ errors: String) {
    let disk = MemoryDisk(Repository.baseSite)
    _ = remit("theme", "new", "quay", on: disk)
    let before = disk.files(in: "themes")
    #expect(remit("theme", "new", name, on: disk) == Ending(status: .failure, errors: errors))
    #expect(disk.files(in: "themes") == before)
  }

  @Test("the model of a page lists its names, their meaning and what they hold on a page of the site")
  func model() {
    let ending = remit("theme", "model", "role", on: MemoryDisk(Repository.baseSite))
    #expect(ending.errors == "")
    let lines = ending.output.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
    #expect(
      lines.first == "What templates/role.mustache may use, with the values of /roles/arrivals/")
    #expect(
      lines.contains("must-haves list of must-have. What nobody can do the work without."),
      "\(ending.output.prefix(2000))")
    #expect(lines.contains("= ML Engineer, Arrivals"))
    #expect(!ending.output.contains("skip-to-content"), "words are not listed one by one")
  }

  @Test(
    "without a site, the values are of the one that init starts",
    arguments: ["home", "role", "story", "redirect"])
  func withoutSite(_ kind: String) {
    let ending = remit("theme", "model", kind, on: MemoryDisk())
    #expect(ending.status == .success)
    #expect(ending.errors == "")
    #expect(ending.output.hasPrefix("What templates/\(kind).mustache may use, with the values of /"))
  }

  @Test("a site with errors is not an example")
  func broken() {
    let ending = remit(
      "theme", "model", "team", on: MemoryDisk(Repository.baseSite.with(["content/company.yaml": "nam: X\n"]))
    )
    #expect(ending.status == .success)
    #expect(
      ending.errors == "Your content has errors, so the values are of the site that `remit init` starts.\n")
  }

  @Test("as JSON, it holds the names and the values of the page")
  func json() {
    let ending = remit("theme", "model", "roles", "--format", "json", on: MemoryDisk(Repository.baseSite))
    #expect(
      ending.output.hasPrefix(
        """
        {
          "page": "roles",
          "template": "roles",
          "example-of": "/roles/",
          "names": [
            {
              "name": "page",
              "is": "page",
              "says": "What every page says about itself.",
              "names": [
        """))
    #expect(ending.output.contains("\"skip-to-content\": \"Skip to content\""))
    #expect(ending.output.hasSuffix("}\n"))
  }

  @Test("a kind of page that is not there is a mistake, with what was meant")
  func unknownPage() {
    let ending = remit("theme", "model", "rolle", on: MemoryDisk())
    #expect(ending.status == .failure)
    #expect(ending.errors.hasPrefix("error: there is no kind of page `rolle`\nhelp: did you mean `role`?\n"))
  }

  @Test("a flag of the one is no flag of the other")
  func flags() {
    let ending = remit("theme", "new", "quay", "--format", "json", on: MemoryDisk())
    #expect(ending.status == .failure)
    #expect(ending.errors.hasPrefix("error: a new theme has no `--format`\n"))
  }

  private func text(_ path: String, _ files: [String: [UInt8]]) -> String {
    String(decoding: files[path] ?? [], as: UTF8.self)
  }
}

@Suite("the theme plain")
struct PlainThemeTests {
  @Test("it makes the whole demonstration, and nothing is found")
  func demonstration() {
    var tree: [String: [UInt8]] = [:]
    for part in ["content", "themes"] {
      for (path, bytes) in files(in: "\(Repository.root)/\(part)") { tree["\(part)/\(path)"] = bytes }
    }
    let disk = MemoryDisk(tree)
    let ending = remit("build", "--theme", "plain", on: disk)
    #expect(ending.status == .success)
    #expect(ending.output == "")
    let site = disk.files(in: "site")
    #expect(site["404.html"] != nil)
    for (path, bytes) in site where path.hasSuffix(".html") {
      let page = String(decoding: bytes, as: UTF8.self)
      #expect(
        page.contains("<a class=\"skip\" href=\"#main\">") || page.contains("http-equiv=\"refresh\""),
        "\(path)")
    }
  }

  @Test("its style sheet is small, and colours in it are the theme's")
  func small() throws {
    let files = files(in: "\(Repository.root)/themes/plain")
    #expect(files.keys.sorted() == ["assets/site.css", "templates/layout.mustache", "theme.yaml"])
    #expect(try #require(files["assets/site.css"]).count < 6_000)
  }
}

@Suite("docs/themes.md")
struct ThemeManualTests {
  static let siteWithoutOptions = Repository.baseSite.replacing(
    ", options: {accent: \"#a04000\"}", with: "", in: "content/site.yaml")

  @Test("its theme of one template and one colour is built, and looks as it says")
  func example() throws {
    let manual = try String(decoding: Disk().read("\(Repository.root)/docs/themes.md"), as: UTF8.self)
    var tree = ThemeManualTests.siteWithoutOptions
    for part in manual.split(separator: "\n\n`themes/quay/").dropFirst() {
      let blocks = part.split(separator: "```", maxSplits: 2)
      let path = String(part.prefix { $0 != "`" })
      tree["themes/quay/\(path)"] = Array(blocks[1].drop { $0 != "\n" }.dropFirst().utf8)
    }
    #expect(tree.keys.count { $0.hasPrefix("themes/") } == 2)
    let disk = MemoryDisk(tree)
    #expect(remit("build", "-q", "--theme", "quay", on: disk) == Ending())
    #expect(
      disk.text("site/teams/index.html")?.contains(
        """
        <header class="page-head sheet">
        <p class="kicker"><a href="../roles/">1 open role</a></p>
        <h1>Teams</h1>
        """) == true)
    #expect(
      disk.text("site/theme/\(styleSheet(disk.files(in: "site")))")?
        .contains("(prefers-color-scheme:dark){:root{--signal:#7fb0ff;") == true)
  }
}

/// The name of the theme's style sheet on the site, which holds a hash.
private func styleSheet(_ files: [String: [UInt8]]) -> String {
  let folder = "theme/"
  return files.keys.first { $0.hasPrefix(folder + "site.") }.map { String($0.dropFirst(folder.count)) }
    ?? "no style sheet"
}
