import TestSupport
import Testing

@testable import Commands

@Suite("pages of rules")
struct RulePageTests {
  private func started() -> MemoryDisk {
    let disk = MemoryDisk()
    _ = remit("init", "-q", on: disk)
    disk.put("nme: Example\n", at: "content/company.yaml")
    return disk
  }

  @Test("in a terminal that shows links, a finding leads to a page that says what `remit explain` says")
  func linked() {
    let disk = started()
    let ending = remit(["lint"], on: disk, terminals: [.output], environment: ["TERM_PROGRAM": "vscode"])
    #expect(
      ending.output.contains("\u{1B}]8;;file:///home/ada/jobs/.remit/rules/content/unknown-key.html\u{1B}\\"))
    let page = disk.text(".remit/rules/content/unknown-key.html") ?? ""
    #expect(page == remit("explain", "content/unknown-key", "--format", "html", on: disk).output)
    #expect(page.contains("<title>content/unknown-key – remit</title>"))
    #expect(page.contains("<p>Finds a key that nothing reads.</p>"))
    #expect(!page.contains("<script"))
  }

  @Test(
    "elsewhere there are no links, and nothing is written for them",
    arguments: [
      ([], ["TERM_PROGRAM": "vscode"]), ([.output], [:]),
      ([.output], ["TERM_PROGRAM": "vscode", "NO_COLOR": "1"]),
    ] as [(Set<Console.Stream>, [String: String])])
  func unlinked(_ terminals: Set<Console.Stream>, _ environment: [String: String]) {
    let disk = started()
    let ending = remit(["lint"], on: disk, terminals: terminals, environment: environment)
    #expect(ending.output.contains("content/unknown-key"))
    #expect(!ending.output.contains("]8;;"))
    #expect(!disk.paths.contains { $0.hasPrefix(".remit/rules") })
  }

  @Test("all rules are one page, for a browser")
  func all() {
    let page = remit("rules", "--format", "html", on: MemoryDisk()).output
    #expect(page.contains("<h2 id=\"spec-"))
    #expect(page.hasSuffix("</html>\n"))
  }
}
