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

@Suite("reports in files")
struct ReportFileTests {
  let disk = MemoryDisk(
    Repository.baseSite.replacing(
      "team: forecasts", with: "team: forecats", in: "content/roles/arrivals.yaml"))

  private let line =
    "content/roles/arrivals.yaml:4:7: error[content/unknown-team] there is no team `forecats`\n"

  private func usageError(_ words: String...) -> String {
    let ending = remit(words, on: disk)
    #expect(ending.status == .failure)
    return ending.errors.split(separator: "\n").prefix(2).joined(separator: "\n")
  }

  @Test(
    "are written beside the one on standard output, in folders that are made", arguments: ["lint", "build"])
  func several(_ command: String) {
    let ending = remit(
      command, "--report", "concise=out/deep/findings.txt", "--report=github=annotations", "--format",
      "concise", on: disk)
    #expect(ending.status == .findings)
    #expect(ending.output == line)
    #expect(disk.text("out/deep/findings.txt") == line)
    #expect(
      disk.text("annotations") == """
        ::error file=content/roles/arrivals.yaml,line=4,endLine=4,col=7,endColumn=15,title=content/unknown-team\
        ::there is no team `forecats`%0Ahelp: did you mean `forecasts`?

        """)
    #expect(disk.text("out/deep/.findings.txt.remit-new") == nil)
  }

  @Test("say so where nothing was found, and replace an earlier report")
  func clean() {
    disk.put("old", at: "remit.xml")
    let ending = remit("lint", "content/teams", "--report", "junit=remit.xml", on: disk)
    #expect(ending == Ending(status: .success, output: "", errors: "No findings in 1 file.\n"))
    #expect(
      disk.text("remit.xml")?.contains("<testcase classname=\"remit\" name=\"no findings in 1 file\"") == true
    )
  }

  @Test("hold the version of the program, and no colours")
  func version() {
    _ = remit("lint", "--color", "always", "--report", "sarif=a", "--report", "full=b", on: disk)
    #expect(disk.text("a")?.contains("\"semanticVersion\": \"\(Version.current)\"") == true)
    #expect(disk.text("b")?.hasPrefix("error[content/unknown-team]: there is no team `forecats`\n") == true)
  }

  @Test("never go to a place where files of the site are kept, and two never to one file")
  func places() {
    #expect(
      usageError("lint", "--report", "json=content/roles/arrivals.yaml") == """
        error: a report can't be written to content/roles/arrivals.yaml: what lies in content/ is yours
        help: name a file outside of it, such as `--report json=FILE`
        """)
    #expect(
      usageError("lint", "--report", "json=./themes/x/../a.json") == """
        error: a report can't be written to themes/a.json: what lies in themes/ is yours
        help: name a file outside of it, such as `--report json=FILE`
        """)
    #expect(
      usageError("build", "--report", "json=out/a", "--report", "sarif=./out//a") == """
        error: two reports go to out/a
        help: give each `--report` a file of its own
        """)
  }

  @Test("need a format that is there")
  func formats() {
    #expect(
      usageError("lint", "--report", "sraif=remit.sarif") == """
        error: `--report` cannot begin with `sraif`
        help: did you mean `sarif`?
        """)
    #expect(
      usageError("lint", "--report", "sarif") == """
        error: `--report` does not say which file `sarif` goes to
        help: write `=` and the file after it, as in `sarif=FILE`
        """)
  }

  @Test("that can't be written end a run, after the findings are printed")
  func failure() {
    disk.put("x", at: "out/a")
    #expect(
      remit("lint", "--format", "concise", "--report", "json=out", on: disk)
        == Ending(status: .failure, output: line, errors: "error: out: could not write: it is a folder\n"))
  }

  @Test("that the disk refuses say why")
  func refused() throws {
    let folder = try TemporaryFolder(Repository.baseSite)
    #expect(
      remit("lint", "--content", folder("content"), "--report", "json=\(folder("a"))", on: ReadOnlyDisk())
        == Ending(status: .failure, errors: "error: \(folder("a")): could not write: Permission denied\n"))
  }

  @Test("leave a link as it is, and write what it leads to")
  func links() throws {
    let folder = try TemporaryFolder(Repository.baseSite.with(["kept/a.txt": "old"]))
    #expect(symlink(folder("kept/a.txt"), folder("link")) == 0)
    let ending = remit(
      "lint", "--content", folder("content"), "--report", "concise=\(folder("link"))", on: Disk())
    #expect(ending.status == .success)
    #expect(Disk().isLink(folder("link")))
    #expect(try Disk().read(folder("kept/a.txt")) == [])
    #expect(try Disk().list(folder("kept")) == ["a.txt"])
  }

  @Test("statistics stand in the place of findings, as a table or a document")
  func statistics() {
    #expect(
      remit("lint", "--statistics", on: disk)
        == Ending(
          status: .findings, output: "1  error  content/unknown-team\n", errors: "Found 1 error in 1 file.\n")
    )
    let ending = remit("lint", "--statistics", "--format", "json", "--report", "concise=a", on: disk)
    #expect(ending.output.hasPrefix("{\n  \"version\": 1,\n  \"statistics\": [\n"))
    #expect(disk.text("a") == line)
    #expect(
      usageError("lint", "--statistics", "--format", "sarif") == """
        error: `--statistics` can't be written as `sarif`
        help: leave out `--format`, or write `--format json`
        """)
  }
}
