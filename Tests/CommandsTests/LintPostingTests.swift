import TestSupport
import Testing

@testable import Commands

@Suite("lint: job descriptions in other formats")
struct LintPostingTests {
  private let posting = """
    # Data Scientist

    ## Requirements

    - **Recent** graduate of a university
    - Python

    """

  @Test("a job description in Markdown is read as what it is, and words in it are marked")
  func markdown() {
    let disk = MemoryDisk(["ad.md": Array(posting.utf8)])
    let ending = remit("lint", "--select", "fair/ageist", "ad.md", on: disk)
    #expect(ending.status == .findings)
    #expect(
      ending.all == """
        error[fair/ageist]: "Recent graduate" speaks of an age, not of the work
         --> ad.md:5:5
          |
        5 | - **Recent** graduate of a university
          |     ^^^^^^^^^^^^^^^^^
          |
          = help: say the level: "entry level, nothing more than these must-haves"

        Found 1 error in 1 file.

        """)
  }

  @Test("plain text comes from standard input, under the name that it is given")
  func input() {
    let text = "Data Scientist\n\nWhat you bring:\n• Recent graduate\n"
    func lint(_ words: String...) -> String {
      remit(["lint", "--select", "fair/ageist", "--format", "concise", "-"] + words, input: text).output
    }
    let finding = "error[fair/ageist] \"Recent graduate\" speaks of an age, not of the work\n"
    #expect(lint() == "-:4:3: \(finding)")
    #expect(lint("--stdin-filename", "ads/ds.txt") == "ads/ds.txt:4:3: \(finding)")
  }

  @Test("a comment accepts a finding in a role, however its file is called", arguments: ["-", "a.yml", "a"])
  func comments(_ name: String) {
    let role = """
      title: ML Engineer
      family: ml-engineer
      must-haves:
        # remit: allow fair/ageist because it quotes a law
        - Recent graduate
      nice-to-haves: []
      success-measures: []

      """
    let words = ["lint", "--select", "fair/ageist", "--format", "concise"]
    let ending =
      name == "-"
      ? remit(words + ["-"], input: role) : remit(words + [name], on: MemoryDisk([name: Array(role.utf8)]))
    #expect(ending.output == "")
  }

  @Test("what an editor holds of a file in the content is checked in the place of that file")
  func editor() {
    let disk = MemoryDisk(Repository.baseSite)
    let role = "content/roles/arrivals.yaml"
    let ending = remit(
      "lint", "--select", "posting/closes-before-posted", "--format", "concise", "--stdin-filename", role,
      "-",
      on: disk, input: "titel: A\n")
    #expect(ending.output.contains("\(role):1:1: error[content/unknown-key] a role has no key `titel`\n"))
  }

  @Test(
    "flags that do not go together are explained",
    arguments: [
      (["-", "a.md"], "standard input is checked by itself"),
      (["--fix", "-"], "`--fix` needs files, and standard input is none"),
      (["--since", "main", "-"], "`--since` needs files, and standard input is none"),
      (["--baseline", "b.json", "-"], "`--baseline` needs files, and standard input is none"),
      (
        ["--stdin-filename", "a.md"],
        "`--stdin-filename` names what is read from standard input, and nothing is"
      ),
      (["--family", "ml-enginer", "-"], "`--family`: there is no family called `ml-enginer`"),
      (["--select", "fare", "-"], "`--select`: there is no rule or category called `fare`"),
    ])
  func usage(_ words: [String], _ message: String) {
    let ending = remit(["lint"] + words)
    #expect(ending.status == .failure)
    #expect(ending.errors.hasPrefix("error: \(message)\n"), "\(ending.errors)")
  }
}
