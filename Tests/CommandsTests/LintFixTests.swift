import Files
import TestSupport
import Testing

@testable import Commands

@Suite("mending what lint finds")
struct LintFixTests {
  private static let role = "content/roles/arrivals.yaml"

  /// Two changes that are safe, in two files, and one that is a guess.
  private let files = Repository.baseSite
    .replacing("title: ML Engineer, Arrivals", with: "title: ML Engineer: Arrivals", in: role)
    .replacing("team: forecasts", with: "team: forecats", in: role)
    .replacing("kind: failure", with: "Kind: failure", in: "content/stories/the-ring-road.md")

  private func text(_ path: String, of files: [String: [UInt8]]) -> String {
    String(decoding: files[path] ?? [], as: UTF8.self)
  }

  private let left = """
    content/roles/arrivals.yaml:4:7: error[content/unknown-team] there is no team `forecats`

    """

  @Test("--fix writes what is safe, and prints what is left")
  func fix() {
    let disk = MemoryDisk(files)
    let ending = remit("lint", "--fix", "--format", "concise", on: disk)
    #expect(
      ending
        == Ending(
          status: .findings, output: left,
          errors: "Mended 2 findings in 2 files.\nFound 1 error in 1 file.\n"))
    let mended =
      files
      .replacing("title: ML Engineer: Arrivals", with: "title: \"ML Engineer: Arrivals\"", in: Self.role)
      .replacing("Kind: failure", with: "kind: failure", in: "content/stories/the-ring-road.md")
    #expect(disk.files(in: "content") == MemoryDisk(mended).files(in: "content"))
    #expect(
      remit("lint", "--fix", "-q", "--format", "concise", on: disk) == Ending(status: .findings, output: left)
    )
  }

  @Test("--fix-unsafe makes the guesses, too, round after round")
  func fixUnsafe() {
    let disk = MemoryDisk(files)
    let ending = remit("lint", "--fix-unsafe", on: disk)
    #expect(ending == Ending(errors: "Mended 3 findings in 2 files.\nNo findings in 8 files.\n"))
    #expect(disk.text(Self.role)?.contains("team: forecasts\n") == true)
    #expect(
      remit("lint", "--fix-unsafe", on: disk) == Ending(errors: "Mended nothing.\nNo findings in 8 files.\n"))
  }

  private let patch = """
    --- a/content/roles/arrivals.yaml
    +++ b/content/roles/arrivals.yaml
    @@ -1,4 +1,4 @@
    -title: ML Engineer: Arrivals
    +title: "ML Engineer: Arrivals"
     family: ml-engineer
     level: senior
     team: forecats
    --- a/content/stories/the-ring-road.md
    +++ b/content/stories/the-ring-road.md
    @@ -4,7 +4,7 @@
     date: 2026-09-01
     team: forecasts
     family: ml-engineer
    -Kind: failure
    +kind: failure
     summary: A closed road, and a model that did not know.
     image: assets/stories/road.svg
     alt: A road with a barrier across it

    """

  @Test("--diff shows what --fix would change, and changes nothing")
  func diff() {
    let disk = MemoryDisk(files)
    let expected = Ending(status: .findings, output: patch, errors: "Would mend 2 findings in 2 files.\n")
    for words in [["--diff"], ["--diff", "--fix"], ["--diff", "--fail-on", "never"]] {
      #expect(remit(["lint"] + words, on: disk) == expected)
    }
    #expect(remit("lint", "--diff", "--fix-unsafe", on: disk).errors == "Would mend 3 findings in 2 files.\n")
    #expect(disk.files(in: "content") == MemoryDisk(files).files(in: "content"))
    #expect(
      remit("lint", "--diff", on: MemoryDisk(Repository.baseSite)) == Ending(errors: "Would mend nothing.\n"))
  }

  @Test("on a terminal, a patch is in colour, and what cannot be seen is spelt out")
  func colour() {
    let disk = MemoryDisk(["role.yaml": Array("Title: A\u{202E}\tB\r\n".utf8)])
    let plain = remit(["lint", "--diff", "role.yaml"], on: disk)
    #expect(
      plain.output == """
        --- a/role.yaml
        +++ b/role.yaml
        @@ -1 +1 @@
        -Title: A\u{202E}\tB\r
        +title: A\u{202E}\tB\r

        """)
    let esc = "\u{1B}["
    let end = "\(esc)0m\n"
    #expect(
      remit(["lint", "--diff", "role.yaml"], on: disk, terminals: [.output]).output == """
        \(esc)1m--- a/role.yaml\(end)\(esc)1m+++ b/role.yaml\(end)\(esc)1;34m@@ -1 +1 @@\(end)\
        \(esc)31m-Title: A<U+202E>\tB\(end)\(esc)32m+title: A<U+202E>\tB\(end)
        """)
  }

  @Test("with paths, only what is wrong there is mended")
  func paths() {
    let disk = MemoryDisk(files)
    let ending = remit("lint", "--fix", "content/stories", on: disk)
    #expect(ending == Ending(errors: "Mended 1 finding in 1 file.\nNo findings in 1 file.\n"))
    #expect(disk.text(Self.role) == text(Self.role, of: files))
  }

  @Test("a role outside of the content is mended, too")
  func outside() {
    let disk = MemoryDisk(["role.yaml": Array("Title: A: B\r\nfamily: ml-engineer\r\n".utf8)])
    #expect(remit("lint", "--fix", "role.yaml", on: disk).errors.hasPrefix("Mended 2 findings in 1 file.\n"))
    #expect(disk.text("role.yaml") == "title: \"A: B\"\r\nfamily: ml-engineer\r\n")
  }

  @Test("on the disk, the mode of a file stays, and so does a link to it")
  func disk() throws {
    let folder = try TemporaryFolder(files)
    try folder.write(files["content/stories/the-ring-road.md"] ?? [], to: "content/.originals/story.md")
    try Disk().removeFile(folder("content/stories/the-ring-road.md"))
    try folder.link("content/stories/the-ring-road.md", to: "../.originals/story.md")
    let ending = remit("lint", "--content", folder("content"), "--fix-unsafe", on: Disk())
    #expect(ending == Ending(errors: "Mended 3 findings in 2 files.\nNo findings in 8 files.\n"))
    #expect(Disk().isLink(folder("content/stories/the-ring-road.md")))
    #expect(
      String(decoding: try Disk().read(folder("content/.originals/story.md")), as: UTF8.self).contains(
        "\nkind: failure"))
  }

  @Test("a file that can't be written is an error, and nothing more is printed")
  func readOnly() throws {
    let folder = try TemporaryFolder(files)
    let ending = remit("lint", "--content", folder("content"), "--fix", on: ReadOnlyDisk())
    #expect(
      ending
        == Ending(
          status: .failure,
          errors: """
            Mended nothing.
            error: \(folder("content/roles/arrivals.yaml")): could not write: Permission denied
            error: \(folder("content/stories/the-ring-road.md")): could not write: Permission denied

            """))
  }

  @Test("flags that contradict each other are refused")
  func contradictions() {
    func first(_ words: String...) -> String {
      remit(["lint"] + words, on: MemoryDisk(files)).errors.split(separator: "\n").prefix(2).joined(
        separator: "\n")
    }
    #expect(
      first("--diff", "--prune") == """
        error: `--diff` changes nothing, and `--prune` writes the baseline
        help: leave one of them out
        """)
    #expect(
      first("--write-baseline", "--prune") == """
        error: `--write-baseline` and `--prune` do not go together
        help: leave out `--prune`: what is not found is not written
        """)
  }
}
