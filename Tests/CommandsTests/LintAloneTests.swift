import Files
import TestSupport
import Testing

@testable import Commands

/// With a file's name, only what its findings depend on is read; with site.yaml beside it, everything is.
@Suite("lint: a file by itself")
struct LintAloneTests {
  /// What is found in a file, a line each, where `others` are asked for, too.
  private func findings(in path: String, _ others: [String] = [], on disk: MemoryDisk) -> [String] {
    let ending = remit(
      ["lint", "--format", "concise", "--persona", "pedantic", "--fail-on", "never", path] + others, on: disk)
    return ending.output.split(separator: "\n").map(String.init).filter { $0.hasPrefix("\(path):") }
  }

  private func expectTheSame(
    on disk: MemoryDisk, every step: Int = 1, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let paths = disk.paths.filter {
      ($0.hasSuffix(".yaml") || $0.hasSuffix(".md")) && $0 != "content/site.yaml"
    }
    for path in stride(from: 0, to: paths.count, by: step).map({ paths[$0] }) {
      let alone = findings(in: path, on: disk)
      #expect(
        alone == findings(in: path, ["content/site.yaml"], on: disk), "\(path)",
        sourceLocation: sourceLocation)
    }
  }

  @Test("what is found in it is what is found among all others")
  func demonstration() {
    expectTheSame(
      on: MemoryDisk(
        Dictionary(
          uniqueKeysWithValues: files(in: "\(Repository.root)/content").map { ("content/\($0)", $1) })),
      every: 4)
  }

  private static let company = [
    "site.yaml": "format: 1\nbase-url: https://example.org\nlanguages: [en, de]\n",
    "company.yaml": "name: Nine Ports\nsummary: We tell ships when to come.\n",
    "teams/port.md": "---\nname: Port\ncovers: [ml-engineer]\naliases: [harbour]\n---\nOur day. ## Ours\n",
    "teams/quay.md":
      "---\nname: Quay\ndraft: true\n---\nSee [us](/teams/port/#ours), [them](/teams/quey/).\n",
    "stories/tide.md": """
    ---
    title: Tide
    team: port
    author: {name: Ada, role: engineer}
    date: 2026-01-02
    ---
    ## Low
    See [the list](/roles/page/2/), [a place](/places/hamburg/), [high](#high), [low](#low).
    """,
    "stories/wind.md": """
    ---
    title: Wind
    team: prot
    image: assets/wind.png
    ---
    [Low](/stories/tide/#low), [high](/stories/tide/#high), [draft](/teams/quay/), [gone](/roles/pilot/).
    """,
    "pages/about.md":
      "---\ntitle: About\naliases: [story, teams]\n---\n[a](/de/) [b](/de/pages/) [c](assets/a.pdf)\n",
    "pages/about.de.md": "---\ntitle: Wir\n---\n[a](/about/#x) [b](/de/about/#x) [c](/teams/port/#ours)\n",
    "pages/gone.de.md": "---\ntitle: Weg\n---\n",
    "roles/pilot.yaml": "title: Pilot\nfamily: ml-engineer\nstatus: draft\naliases: [sailor, mate]\n",
    "roles/mate.yaml": "title: Mate\nfamily: ml-enginer\nteam: port\naliases: [sailor, \"help\\x65r\"]\n",
    "roles/helper.yaml":
      "title: Helper\nfamily: ml-engineer\naliases: [helper]\nworks-with: [{role: pilot}]\n",
    "roles/cook.yaml":
      "title: Cook\nfamily: ml-engineer\naliases: [helper]\nworks-with: [{team: quai}, {role: mat}]\n",
    "roles/cook.private.yaml": "title: Cook\nfamily: ml-engineer\n",
    "roles/broken.yaml": "title: \"Cook\nfamily: ml-engineer\n",
    "roles/Wrong.yaml": "title: Wrong\nfamily: nobody\n",
    "roles/late.yaml": "title: Late\nfamily: pilot\nworks-with: [{role: broken}, {family: pilot}]\n",
    "roles/deck.yaml": "title: Deck\nfamily: ml-enginer\nteam: prot\n",
    "roles/hull.yaml":
      "title: Hull\nfamily: nobody-at-all\nworks-with: [{team: nobody-at-all}, {team: wreck}]\n",
    "teams/wreck.md": "---\nname: [\n---\nGone.\n",
    "families/pilot.yaml":
      "title: Pilot\ncore: [steering]\nbuilds: [routes]\ndoes-not-do: [{text: cook, who: cook}]\n",
  ]

  @Test("so it is where files name what is not there, and each other's addresses")
  func broken() {
    expectTheSame(
      on: MemoryDisk(
        Dictionary(
          uniqueKeysWithValues: LintAloneTests.company.map { ("content/\($0)", Array($1.utf8)) })))
  }

  @Test("another file that can't be read does not matter to it")
  func unreadable() {
    var company = LintAloneTests.company
    company["site.yaml"] = "format: 1\nbase-url: https://example.org\ntheme: {name: nowhere}\n"
    let disk = MemoryDisk(
      Dictionary(uniqueKeysWithValues: company.map { ("content/\($0)", Array($1.utf8)) }))
    #expect(findings(in: "content/roles/pilot.yaml", on: disk).allSatisfy { !$0.contains("theme") })
    expectTheSame(on: disk)
  }
}
