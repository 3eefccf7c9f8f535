import Files
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@testable import Commands

@Suite("checking content")
struct LintCommandTests {
  let disk = MemoryDisk(
    Repository.baseSite
      .replacing("team: forecasts", with: "team: forecats", in: "content/roles/arrivals.yaml")
      .replacing("kind: failure", with: "kind: disaster", in: "content/stories/the-ring-road.md")
      .with([
        "elsewhere/role.yaml": "title: T\nfamily: ml-engineer\n", "elsewhere/notes.txt": "nothing\n",
      ]))

  /// What can't be read with some paths, a line each, and the sentence that sums it up. What is said of a text that
  /// can be read is not what this is about.
  private func lint(_ paths: String...) -> [String] {
    remit(["lint", "--select", "content", "--format", "concise"] + paths, on: disk).all
      .split(separator: "\n").map(String.init)
  }

  private let role =
    "content/roles/arrivals.yaml:4:7: error[content/unknown-team] there is no team `forecats`"
  private let story =
    "content/stories/the-ring-road.md:7:7: error[content/bad-value] `kind` can't be `disaster`"

  @Test(
    "without a path, or with the content's, all content is checked",
    arguments: [
      [], ["content"], ["."], ["./content/"], ["/home/ada/jobs"], ["/home/ada/jobs/./content//"],
      ["/ada/content"],
    ])
  func all(_ paths: [String]) {
    let ending = remit(["lint", "--format", "concise"] + paths, on: disk)
    #expect(ending.status == .findings)
    let lines = ending.output.split(separator: "\n").map(String.init)
    #expect(lines.filter { $0.hasPrefix("content/") } == [role, story])
  }

  @Test("with a path, only what is wrong there is printed")
  func some() {
    #expect(lint("content/roles").first == role)
    #expect(lint("content/roles/arrivals.yaml", "content/stories").prefix(2) == [role, story])
    #expect(lint("content/teams") == ["No findings in 1 file."])
    #expect(
      lint("content/teams", "content/pages/privacy.md", "content/teams/forecasts.md") == [
        "No findings in 2 files."
      ])
  }

  @Test("a path from the root is one of the content where it leads there")
  func fromTheRoot() {
    #expect(lint("/home/ada/jobs/content/roles/arrivals.yaml").first == role)
    #expect(lint("/ada/content/stories", "content/teams").first == story)
    #expect(lint("/ada/elsewhere/role.yaml") == lint("elsewhere"))
  }

  @Test(
    "a path means the same however it is written",
    arguments: [
      "content//roles/arrivals.yaml", "./content/./roles//arrivals.yaml",
      "content/roles/../roles/arrivals.yaml",
      "content/../content/roles/arrivals.yaml", "../jobs/content/roles", "/ada/../ada/content//roles/",
    ])
  func spellings(_ path: String) {
    let disk = MemoryDisk(
      ["", "../jobs/"].reduce(into: [:]) { files, start in
        for path in self.disk.paths { files[start + path] = Array((self.disk.text(path) ?? "").utf8) }
      })
    let lines = remit("lint", "--format", "concise", path, on: disk).output.split(separator: "\n")
    #expect(lines.first.map(String.init) == role)
  }

  @Test("links are followed to tell what lies in the content")
  func links() throws {
    let folder = try TemporaryFolder(
      Repository.baseSite.replacing(
        "team: forecasts", with: "team: forecats", in: "content/roles/arrivals.yaml"))
    #expect(symlink(folder("content"), folder("link")) == 0)
    for path in ["content/roles", "link/roles/arrivals.yaml"] {
      for content in ["content", "link", "link//"] {
        let output = remit("lint", "--content", folder(content), folder(path), on: Disk()).output
        #expect(output.contains("there is no team `forecats`"), "\(path) \(content)")
      }
    }
  }

  @Test("what is of other content is not read as a role, and it says how to check it")
  func otherContent() {
    for (path, text) in [("site.yaml", "format: 1\n"), ("company.yaml", "name: X\n"), ("teams/a.md", "A\n")] {
      disk.put(text, at: "/home/ada/jobs/other/\(path)")
      disk.put(text, at: "other/\(path)")
      disk.put(text, at: "/home/ada/\(path)")
      disk.put(text, at: "../\(path)")
    }
    for (path, folder) in [
      ("other/company.yaml", "other"), ("other/teams/a.md", "other"), ("other/teams", "other"),
      ("../company.yaml", ".."),
    ] {
      // Files that are no content may lie beside such a folder's.
      #expect(lint("elsewhere/role.yaml").count == 4)
      #expect(
        lint(path) == [
          "error: \(path) lies in another content folder than content/",
          "help: name the folder of its content: `remit lint --content \(folder) \(path)`",
        ])
    }
  }

  @Test("a theme is checked with the content, and its files are no roles")
  func themes() {
    disk.put("title: Mine\n", at: "themes/mine/theme.yaml")
    for path in ["themes", "themes/mine/theme.yaml"] {
      #expect(
        lint(path) == [
          "error: \(path) is of a theme, and themes are checked with the content that they show",
          "help: run `remit lint` without a path, which checks the theme of the site",
        ])
    }
  }

  @Test("outside of the content, a file that does not end in .yaml is read as a job description")
  func jobDescriptions() {
    disk.put("Data Scientist\n\nWhat you bring:\n• Recent graduate\n", at: "elsewhere/ads/ad")
    for (path, file) in [("elsewhere/ads/ad", "ad"), ("elsewhere/ads", "ad.txt")] {
      if file != "ad" { disk.put(disk.text("elsewhere/ads/ad") ?? "", at: "elsewhere/ads/\(file)") }
      #expect(
        remit("lint", "--select", "fair/ageist", "--format", "concise", path, on: disk).all == """
          elsewhere/ads/\(file):4:3: error[fair/ageist] "Recent graduate" speaks of an age, not of the work
          Found 1 error in 1 file.

          """)
    }
    #expect(lint("elsewhere/notes.txt") == ["No findings in 1 file."])
  }

  @Test(
    "a folder outside of the content without a role or a job description can't be checked, and it says so")
  func noRole() {
    disk.put("<svg/>\n", at: "pictures/a.svg")
    for paths in [["pictures"], ["content/roles", "pictures"]] {
      #expect(
        remit(["lint"] + paths, on: disk)
          == Ending(
            status: .failure,
            errors: """
              error: pictures holds no file that ends in .yaml, .md or .txt, so there is nothing to check
              help: name a role or a job description; for content elsewhere, name its folder with --content

              """))
    }
  }

  @Test("a file in the content that nothing reads is not said to be free of findings")
  func unread() {
    disk.put("remember\n", at: "content/notes.txt")
    #expect(
      lint("content/notes.txt") == [
        "error: nothing reads content/notes.txt, so there is nothing to check",
        "help: name a file that ends in .yaml or .md, or a folder",
      ])
    #expect(lint("content/assets/logo.svg") == ["No findings in 1 file."])
  }

  @Test("a role outside of the content is checked by itself")
  func elsewhere() {
    let lines = lint("elsewhere")
    #expect(
      lines.allSatisfy {
        $0.hasPrefix("elsewhere/role.yaml:1:1: error[content/missing-key]") || $0.hasPrefix("Found 3")
      })
    #expect(lines.count == 4)
  }

  @Test("roles are checked in a folder without content, too")
  func noContent() {
    let disk = MemoryDisk(["role.yaml": Array("title: T\nfamily: ml-engineer\n".utf8)])
    #expect(remit("lint", ".", "-q", on: disk).output == remit("lint", "role.yaml", "-q", on: disk).output)
    #expect(remit("lint", ".", on: disk).status == .findings)
  }

  @Test("a path that is not there is a failure")
  func missing() {
    let ending = remit("lint", "content/roles/nobody.yaml", on: disk)
    #expect(
      ending
        == Ending(
          status: .failure,
          errors: "error: content/roles/nobody.yaml: there is no such file or folder\n"))
    let meant = "content/roles/arrivals.yaml"
    for path in ["content/roles/arivals.yaml", "roles/arrivals.yaml", "content/roles/arrivals"] {
      #expect(
        remit("lint", path, on: disk).errors
          == "error: \(path): there is no such file or folder\nhelp: did you mean \(meant)?\n")
    }
  }

  @Test(
    "by --fail-on, findings count or not", arguments: [("never", Int32(0)), ("info", 1)])
  func failOn(_ level: String, _ status: Int32) {
    #expect(remit("lint", "--fail-on", level, on: disk).status.rawValue == status)
  }
}
