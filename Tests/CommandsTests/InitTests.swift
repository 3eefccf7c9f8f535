import Files
import TestSupport
import Testing

@testable import Commands

@Suite("remit init")
struct InitTests {
  @Test("it makes a start, and says what to do next")
  func start() {
    let disk = MemoryDisk()
    #expect(
      remit("init", on: disk).errors == """
        Made content/assets/logo.svg
        Made content/company.yaml
        Made content/pages/about.md
        Made content/roles/ml-engineer.yaml
        Made content/stories/the-fast-model-that-was-worse.md
        Made content/teams/search.md
        Made content/site.yaml
        Made .gitignore

        Next:
          remit serve                            look at it in your browser while you write
          remit new role "ML Engineer, Pricing"  begin a role of your own
          remit build                            write the site

        """)
    #expect(
      disk.text(".gitignore")
        == ".remit/\n# Where a pipeline builds the site, it need not be kept here:\n#site/\n")
  }

  @Test("nothing is found in it, and every page is built")
  func clean() {
    let disk = MemoryDisk()
    #expect(remit("init", "-q", on: disk) == Ending())
    #expect(remit("lint", "--fail-on", "info", on: disk).errors == "No findings in 6 files.\n")
    #expect(
      remit("build", "--fail-on", "info", on: disk).errors
        == "Built 16 pages from 1 role, 1 team, 1 story into site/ in 0 ms: 35 files written.\n")
  }

  @Test("once the company has a name of its own, what is still an example is said to be one")
  func namedCompany() {
    let disk = MemoryDisk()
    _ = remit("init", "-q", on: disk)
    let path = "content/company.yaml"
    disk.put(
      (disk.text(path) ?? "").replacing("\nname: Example\n", with: "\nname: Harbour Books\n"), at: path)
    let found = remit("lint", "--format", "concise", on: disk).output.split(separator: "\n")
    #expect(found.count == 7)
    #expect(
      found.allSatisfy {
        $0.contains("warning[content/unwritten] this is still the example that the site began with")
      })
    #expect(remit("build", "-q", on: disk).status == .success)
  }

  @Test("the example role and the interview can be taken away")
  func withoutExamples() {
    let disk = MemoryDisk()
    _ = remit("init", "-q", on: disk)
    disk["content/roles/ml-engineer.yaml"] = nil
    let company = disk.text("content/company.yaml") ?? ""
    let parts = company.split(separator: "\ninterview:\n", maxSplits: 1).map(String.init)
    let rest = parts.last?.split(separator: "\n# What may somebody do", maxSplits: 1).last ?? ""
    disk.put("\(parts[0])\n# What may somebody do\(rest)", at: "content/company.yaml")
    #expect(remit("build", "-q", on: disk) == Ending())
    #expect(!disk.paths.contains("site/how-we-hire/index.html"))
  }

  @Test("every key that waits for an answer can be taken in")
  func answeredQuestions() {
    let disk = MemoryDisk()
    _ = remit("init", "-q", on: disk)
    // The beginning, the size and the end of a photo, and nothing between.
    let photo = "\u{0}\u{B}\u{8}\u{0}\u{9}\u{0}\u{9}\u{1}\u{1}\u{11}\u{0}".utf8
    disk.put(
      [0xFF, 0xD8, 0xFF, 0xC0] + photo + [0xFF, 0xDA, 0, 2, 0xFF, 0xD9], at: "content/assets/search.jpg")
    for path in disk.paths where path.hasSuffix(".yaml") || path.hasSuffix(".md") {
      let text = disk.text(path) ?? ""
      #expect(!text.contains("{{"), "\(path)")
      disk.put(answered(text), at: path)
    }
    #expect(remit("lint", on: disk) == Ending(errors: "No findings in 6 files.\n"))
  }

  @Test("another folder, another content folder, and what is next there")
  func elsewhere() {
    let disk = MemoryDisk()
    let printed = remit("init", "careers", "--content", "text", on: disk)
    #expect(printed.errors.hasPrefix("Made careers/text/assets/logo.svg\n"))
    #expect(
      printed.errors.hasSuffix(
        """
        Made careers/.gitignore

        Next, in careers:
          remit serve --content text                            look at it in your browser while you write
          remit new role "ML Engineer, Pricing" --content text  begin a role of your own
          remit build --content text                            write the site

        """))
  }

  @Test("what is there already is left as it is, and it says so")
  func left() {
    let disk = MemoryDisk()
    disk.put("name: Ours\nurl: https://ours.example\n", at: "content/company.yaml")
    disk.put(".build/\n", at: ".gitignore")
    let lines = remit("init", on: disk).errors.split(separator: "\n")
    #expect(
      lines.filter { $0.hasPrefix("Left") } == [
        "Left content/company.yaml as it is: it was there already",
        "Left .gitignore as it is: add .remit/ to it, which is a cache",
      ])
    #expect(disk.text("content/company.yaml") == "name: Ours\nurl: https://ours.example\n")
    #expect(disk.text(".gitignore") == ".build/\n")
  }

  @Test("a .gitignore that knows the cache is not mentioned")
  func ignored() {
    let disk = MemoryDisk()
    disk.put("a\r\n.remit/\r\n", at: ".gitignore")
    #expect(!remit("init", on: disk).errors.contains(".gitignore"))
  }

  @Test("where a site is already, nothing is written")
  func refused() {
    let disk = MemoryDisk()
    disk.put("format: 1\n", at: "a/content/site.yaml")
    #expect(
      remit("init", "a", on: disk)
        == Ending(
          status: .failure,
          errors: """
            error: a/content holds a site already: a/content/site.yaml is there; nothing was written
            help: add to it with `remit new`, or start in another folder

            """))
    #expect(disk.paths == ["a/content/site.yaml"])
  }

  @Test("a file is no folder to start in")
  func file() {
    let disk = MemoryDisk()
    disk.put("", at: "notes")
    #expect(
      remit("init", "notes", on: disk)
        == Ending(
          status: .failure,
          errors: """
            error: notes is no folder
            help: name a folder, which need not be there yet

            """))
  }

  @Test("on a real disk, too, nothing but the start is there, and nothing is found in it")
  func realDisk() throws {
    let folder = try TemporaryFolder()
    func run(_ words: String...) -> Ending { remit(words, on: Disk()) }
    #expect(run("init", "\(folder.path)/careers", "--quiet") == Ending())
    #expect(try Disk().list("\(folder.path)/careers") == [".gitignore", "content"])
    #expect(
      try Disk().list("\(folder.path)/careers/content") == [
        "assets", "company.yaml", "pages", "roles", "site.yaml", "stories", "teams",
      ])
    let (content, site) = ("\(folder.path)/careers/content", "\(folder.path)/careers/site")
    #expect(
      run("build", "--content", content, "--output", site, "--fail-on", "info", "--quiet") == Ending())
    #expect(run("lint", "--content", content, "--fail-on", "info", "--quiet") == Ending())
  }
}
