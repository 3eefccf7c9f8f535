import Files
import Fixing
import Synchronization
import TestSupport
import Testing

@testable import Commands

/// Somebody who knows what was changed, and remembers who asked.
private final class KnownHistory: ChangeHistory {
  private let paths: Set<String>
  private let questions = Mutex<[String]>([])

  var asked: [String] { questions.withLock { $0 } }

  init(_ paths: String...) { self.paths = Set(paths) }

  func filesChanged(since name: String, in folder: String) throws(HistoryError) -> Set<String> {
    questions.withLock { $0.append("\(name) \(folder)") }
    return paths
  }
}

@Suite("checking what was changed")
struct LintSinceTests {
  private static let role = "content/roles/arrivals.yaml"
  private static let story = "content/stories/the-ring-road.md"
  private static let one = "Found 1 error in 1 file.\n`--fix` mends 1 of them; `--diff` shows how.\n"

  private let disk = MemoryDisk(
    Repository.baseSite
      .replacing("title: ML Engineer, Arrivals", with: "title: ML Engineer: Arrivals", in: role)
      .replacing("kind: failure", with: "Kind: failure", in: story))

  private func lint(_ words: String..., history: KnownHistory) -> Ending {
    remit(["lint", "--format", "concise", "--since", "main"] + words, on: disk, history: history)
  }

  @Test("only what concerns files that changed is shown")
  func since() {
    let history = KnownHistory("/home/ada/jobs/\(Self.story)", "/home/ada/jobs/README.md")
    let ending = lint(history: history)
    #expect(
      ending
        == Ending(
          status: .findings,
          output: """
            content/stories/the-ring-road.md:7:1: error[content/unknown-key] [*] a story has no key `Kind`

            """, errors: Self.one))
    #expect(history.asked == ["main content"])
    #expect(
      lint(history: KnownHistory("/home/ada/jobs/content/teams/forecasts.md"))
        == Ending(errors: "No findings in 1 file.\n"))
    #expect(lint(history: KnownHistory()) == Ending(errors: "There is nothing to check.\n"))
  }

  @Test("with paths, both must be so")
  func paths() {
    let history = KnownHistory("/home/ada/jobs/\(Self.story)", "/home/ada/jobs/\(Self.role)")
    #expect(
      lint(history: history).errors
        == "Found 2 errors in 2 files.\n`--fix` mends 2 of them; `--diff` shows how.\n")
    #expect(lint("content/roles", history: history).errors == Self.one)
  }

  @Test("only files that changed are mended")
  func fix() {
    let history = KnownHistory("/home/ada/jobs/\(Self.story)")
    #expect(
      lint("--fix", history: history)
        == Ending(errors: "Mended 1 finding in 1 file.\nNo findings in 1 file.\n"))
    #expect(disk.text(Self.role)?.hasPrefix("title: ML Engineer: Arrivals\n") == true)
  }

  @Test("a file concerns a finding of another one that names a place in it")
  func otherPlaces() {
    let disk = MemoryDisk(Repository.baseSite)
    disk.put(disk.text(Self.role) ?? "", at: "content/roles/departures.yaml")
    let clash = """
      content/roles/departures.yaml:29:11: error[content/slug-clash] `bus-arrivals` leads to two of the roles

      """
    for (name, output) in [("arrivals", clash), ("departures", clash), ("others", "")] {
      let history = KnownHistory("/home/ada/jobs/content/roles/\(name).yaml")
      let ending = remit("lint", "--format", "concise", "--since", "main", on: disk, history: history)
      #expect(ending.output == output)
    }
  }

  @Test("where nobody knows what was changed, it says so")
  func failure() {
    #expect(
      remit("lint", "--since", "main", on: disk)
        == Ending(
          status: .failure,
          errors: "error: nobody knows what was changed in content since main\nhelp: ask somebody\n"))
  }

  @Test("links are followed in the folders of what was found")
  func links() throws {
    let files = Repository.baseSite.replacing("kind: failure", with: "Kind: failure", in: Self.story)
    let folder = try TemporaryFolder(files)
    try folder.link("link", to: "content")
    let place = try #require(Disk().resolved(folder.path))
    let ending = remit(
      "lint", "--content", folder("link"), "--since", "main", on: Disk(),
      history: KnownHistory("\(place)/\(Self.story)"))
    #expect(ending.errors == Self.one)
  }

  @Test(
    "a real repository, from the program to its end",
    .enabled(if: program("git") != nil, "git is not installed"))
  func repository() throws {
    let folder = try TemporaryFolder(Repository.baseSite)
    let git = try #require(program("git"))
    for words in [
      ["init", "-q", "-b", "main"], ["add", "."],
      [
        "-c", "user.name=Ada", "-c", "user.email=ada@example.org", "-c", "commit.gpgsign=false", "commit",
        "-q", "-m", "All",
      ],
    ] {
      #expect(try ChildProcess.run(git, ["-C", folder.path] + words).status == 0)
    }
    func lint() -> String {
      remit(
        "lint", "--content", folder("content"), "--since", "main", on: Disk(),
        history: Git(searchPath: Files.folder(of: git))
      ).errors
    }
    #expect(lint() == "There is nothing to check.\n")
    let text = String(decoding: Repository.baseSite[Self.story] ?? [], as: UTF8.self)
    try folder.write(text.replacing("kind: failure", with: "Kind: failure"), to: Self.story)
    try folder.write(text, to: "content/stories/another.md")
    #expect(lint() == Self.one)
  }
}
