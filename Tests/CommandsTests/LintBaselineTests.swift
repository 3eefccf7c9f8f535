import Diagnostics
import TestSupport
import Testing

@testable import Commands

@Suite("a baseline of what lint finds")
struct LintBaselineTests {
  /// A site with three files that nothing shows, each of which is a finding, and one error.
  private func disk(error: Bool = false) -> MemoryDisk {
    let unused = ["assets/a.svg", "assets/b.svg", "assets/more/c.svg"]
    let files = Repository.baseSite.with(
      Dictionary(uniqueKeysWithValues: unused.map { ("content/\($0)", "<svg/>\n") }))
    return MemoryDisk(
      error
        ? files.replacing("kind: failure", with: "kind: disaster", in: "content/stories/the-ring-road.md")
        : files)
  }

  private func lint(_ words: String..., on disk: MemoryDisk) -> Ending {
    remit(["lint", "--format", "concise", "--fail-on", "info"] + words, on: disk)
  }

  private let baseline = """
    {
      "version": 1,
      "findings": [
        {"path":"content/assets/a.svg","rule":"content/unused-asset","count":1},
        {"path":"content/assets/b.svg","rule":"content/unused-asset","count":1},
        {"path":"content/assets/more/c.svg","rule":"content/unused-asset","count":1}
      ]
    }

    """

  private func finding(_ name: String) -> String {
    "content/assets/\(name).svg:1:1: info[content/unused-asset] no page shows this file\n"
  }

  @Test("what is written into the baseline is not shown any more")
  func write() {
    let disk = disk()
    #expect(lint(on: disk).status == .findings)
    #expect(
      lint("--write-baseline", on: disk)
        == Ending(errors: "Wrote remit-baseline.json with 3 findings in 3 files.\nNo findings in 8 files.\n"))
    #expect(disk.text("remit-baseline.json") == baseline)
    #expect(
      lint(on: disk)
        == Ending(
          errors: "3 findings are left out, as remit-baseline.json says.\nNo findings in 8 files.\n"))
    disk.put("<svg/>\n", at: "content/assets/new.svg")
    #expect(
      lint(on: disk)
        == Ending(
          status: .findings, output: finding("new"),
          errors: """
            3 findings are left out, as remit-baseline.json says.
            Found 1 info finding in 1 file.

            """))
  }

  @Test("errors that stop a build are not written")
  func errors() {
    let disk = disk(error: true)
    let error =
      "content/stories/the-ring-road.md:7:7: error[content/bad-value] `kind` can't be `disaster`\n"
    #expect(
      lint("--write-baseline", on: disk)
        == Ending(
          status: .findings, output: error,
          errors: "Wrote remit-baseline.json with 0 findings in 0 files.\nFound 1 error in 1 file.\n"))
  }

  @Test("what is gone is said, and pruned")
  func prune() {
    let disk = disk()
    disk.put(baseline, at: "remit-baseline.json")
    disk["content/assets/a.svg"] = nil
    #expect(
      lint(on: disk).errors == """
        2 findings are left out, as remit-baseline.json says.
        remit-baseline.json counts 1 finding that is gone: run `remit lint --prune`.
        No findings in 8 files.

        """)
    #expect(disk.text("remit-baseline.json") == baseline)
    #expect(
      lint("--prune", on: disk).errors == """
        2 findings are left out, as remit-baseline.json says.
        Took 1 finding out of remit-baseline.json.
        No findings in 8 files.

        """)
    #expect(
      disk.text("remit-baseline.json")
        == baseline.split(separator: "\n", omittingEmptySubsequences: false)
        .filter { !$0.contains("a.svg") }.joined(separator: "\n"))
    #expect(lint("--prune", on: disk).errors.contains("Took nothing out of remit-baseline.json.\n"))
  }

  @Test("with paths, only what is said of them is looked at and written")
  func paths() {
    let disk = disk()
    disk.put(baseline, at: "remit-baseline.json")
    for name in ["a", "more/c"] { disk["content/assets/\(name).svg"] = nil }
    #expect(lint("content/assets/b.svg", on: disk).errors.hasPrefix("1 finding is left out"))
    #expect(
      lint("--prune", "content/assets/more", "content/roles", on: disk).errors.hasPrefix("error: "))
    disk.put("<svg/>\n", at: "content/assets/more/d.svg")
    #expect(lint("--write-baseline", "content/assets/more", on: disk).status == .success)
    #expect(
      disk.text("remit-baseline.json") == baseline.replacingLast("more/c", with: "more/d"))
  }

  @Test("what no rule of the run looks for is not taken for gone")
  func otherRules() {
    let disk = disk()
    for words in [["--select", "spec"], ["--ignore", "content"], ["--ignore", "content/unused-asset"]] {
      disk.put(baseline, at: "remit-baseline.json")
      let ending = remit(["lint", "--fail-on", "never", "--prune"] + words, on: disk)
      #expect(ending.errors.contains("Took nothing out of remit-baseline.json.\n"), "\(words)")
      _ = remit(["lint", "--fail-on", "never", "--write-baseline"] + words, on: disk)
      #expect(disk.text("remit-baseline.json")?.contains("more/c.svg") == true, "\(words)")
    }
  }

  @Test("where a file has more of a rule than it may, all of them are shown, and it says why")
  func exceeded() {
    let file = SourceFile(path: "content/roles/a.yaml", text: "one two\n")
    let findings = [(0, 3), (4, 7)].map { start, end in
      Diagnostic(
        rule: "style/word", severity: .info, message: "a shorter word says it",
        at: Label(file, SourceRange(start, end)))
    }
    let command = Command(Command.lint.declaration) { invocation in
      guard let left = try? invocation.throughBaseline(findings, isChecked: { _, _ in true }) else {
        return .failure
      }
      guard (try? invocation.report(left, filesChecked: 1, saysNothingFound: true)) != nil else {
        return .failure
      }
      return invocation.status(of: left, nil)
    }
    let disk = MemoryDisk()
    func lint(count: Int) -> Ending {
      disk.put(
        #"{"version": 1, "findings": [{"path": "content/roles/a.yaml", "rule": "style/word", "count": \#(count)}]}"#,
        at: "remit-baseline.json")
      return remit(["lint", "--format", "concise"], on: disk, commands: [command])
    }
    #expect(
      lint(count: 1)
        == Ending(
          output: """
            content/roles/a.yaml:1:1: info[style/word] a shorter word says it
            content/roles/a.yaml:1:5: info[style/word] a shorter word says it

            """,
          errors: """
            remit-baseline.json allows 1 of `style/word` in content/roles/a.yaml, and there are 2, so all are shown.
            Found 2 info findings in 1 file.

            """))
    #expect(
      lint(count: 2)
        == Ending(
          errors: "2 findings are left out, as remit-baseline.json says.\nNo findings in 1 file.\n"))
  }

  @Test("what one file may have is nothing that another one may")
  func otherFile() {
    let disk = disk()
    disk.put(
      baseline.replacingLast("content/assets/more/c.svg", with: "content/roles/arrivals.yaml"),
      at: "remit-baseline.json")
    #expect(
      lint(on: disk)
        == Ending(
          status: .findings, output: finding("more/c"),
          errors: """
            2 findings are left out, as remit-baseline.json says.
            remit-baseline.json counts 1 finding that is gone: run `remit lint --prune`.
            Found 1 info finding in 1 file.

            """))
  }

  @Test("paths are from the folder of the baseline, wherever it lies")
  func elsewhere() {
    let disk = disk()
    for path in ["content/known.json", "../known.json", "checks/known.json"] {
      #expect(lint("--baseline", path, "--write-baseline", on: disk).status == .success)
      #expect(lint("--baseline", path, on: disk).status == .success)
    }
    #expect(disk.text("content/known.json")?.contains("{\"path\":\"assets/a.svg\",") == true)
    #expect(disk.text("../known.json")?.contains("{\"path\":\"jobs/content/assets/a.svg\",") == true)
    #expect(disk.text("checks/known.json")?.contains("{\"path\":\"../content/assets/a.svg\",") == true)
  }

  @Test("a baseline that was asked for and is not there is a failure")
  func missing() {
    for words in [["--baseline", "known.json"], ["--prune", "--baseline", "known.json"]] {
      #expect(
        remit(["lint"] + words, on: disk())
          == Ending(
            status: .failure,
            errors: """
              error: there is no baseline known.json
              help: write one with `remit lint --write-baseline`

              """))
    }
  }

  @Test("a baseline that can't be understood is a failure, and can be written anew")
  func malformed() {
    let disk = disk()
    disk.put("{\"version\": 1, \"findings\": [{}]}\n", at: "remit-baseline.json")
    let ending = lint(on: disk)
    #expect(
      ending
        == Ending(
          status: .failure,
          output: ["path", "rule", "count"].sorted().map {
            "remit-baseline.json:1:29: error[baseline/missing-key] a count needs the key `\($0)`\n"
          }.joined(), errors: "Found 3 errors in 1 file.\n"))
    #expect(lint("--write-baseline", "content/assets", on: disk).status == .failure)
    #expect(lint("--write-baseline", on: disk).status == .success)
    #expect(disk.text("remit-baseline.json") == baseline)
  }
}

extension String {
  /// The text with the last occurrence of some words replaced.
  fileprivate func replacingLast(_ words: String, with others: String) -> String {
    guard let range = ranges(of: words).last else { return self }
    return replacingSubrange(range, with: others)
  }

  private func replacingSubrange(_ range: Range<Index>, with others: String) -> String {
    var text = self
    text.replaceSubrange(range, with: others)
    return text
  }
}
