import Files
import Synchronization
import TestSupport
import Testing

@testable import Fixing

@Suite("what git says was changed")
struct GitTests {
  private static let isHere = program("git") != nil

  /// Runs git in a folder, with nobody's settings.
  @discardableResult
  private func git(_ folder: TemporaryFolder, _ arguments: String..., in part: String = "work") throws
    -> String
  {
    let ended = try ChildProcess.run(
      try #require(program("git")),
      [
        "-C", folder(part), "-c", "user.name=Ada", "-c", "user.email=ada@example.org", "-c",
        "commit.gpgsign=false",
      ]
        + arguments, environment: ["GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null"])
    #expect(ended.status == 0, "\(text(ended.errors))")
    return text(ended.output)
  }

  private let searchPath = program("git").map { Files.folder(of: $0) } ?? ""

  /// The paths that changed, from the repository's folder; or what is wrong.
  private func changed(_ folder: TemporaryFolder, since name: String, in part: String = "work") -> [String] {
    do throws(HistoryError) {
      let found = try Git(searchPath: searchPath).filesChanged(since: name, in: folder(part))
      let root = (Disk().resolved(folder(part)) ?? "") + "/"
      return found.map { $0.hasPrefix(root) ? String($0.dropFirst(root.count)) : $0 }.sorted()
    } catch {
      let path = folder.path
      return [error.message.split(separator: path).joined(), error.help ?? ""]
    }
  }

  /// A repository whose branch `ours` left `main`, which then went on.
  private func repository() throws -> TemporaryFolder {
    let folder = try TemporaryFolder([
      "work/a.md": Array("a\n".utf8), "work/b ü.md": Array("b\n".utf8), "work/c.md": Array("c\n".utf8),
      "work/d.md": Array("a long line that is the same after a move\n".utf8),
      "work/.gitignore": Array("*.log\n".utf8), "work/sub/e.md": Array("e\n".utf8),
    ])
    try git(folder, "init", "-q", "-b", "main")
    try git(folder, "add", ".")
    try git(folder, "commit", "-q", "-m", "one")
    try git(folder, "checkout", "-q", "-b", "ours")
    try folder.write("changed\n", to: "work/b ü.md")
    try git(folder, "mv", "d.md", "moved.md")
    try git(folder, "rm", "-q", "c.md")
    try git(folder, "commit", "-q", "-a", "-m", "two")
    try git(folder, "checkout", "-q", "main")
    try folder.write("theirs\n", to: "work/a.md")
    try git(folder, "commit", "-q", "-a", "-m", "three")
    try git(folder, "checkout", "-q", "ours")
    return folder
  }

  @Test("what was committed, what was not yet, and new files; not what others did", .enabled(if: isHere))
  func changes() throws {
    let folder = try repository()
    #expect(changed(folder, since: "main") == ["b ü.md", "moved.md"])
    try folder.write("not committed\n", to: "work/sub/e.md")
    try folder.write("new\n", to: "work/sub/new.md")
    try folder.write("noise\n", to: "work/sub/new.log")
    let all = ["b ü.md", "moved.md", "sub/e.md", "sub/new.md"]
    #expect(changed(folder, since: "main") == all)
    #expect(changed(folder, since: "ours") == ["sub/e.md", "sub/new.md"])
    #expect(changed(folder, since: "HEAD~1") == all)
    // From a folder in it, all are listed, by their paths from the root.
    try git(folder, "config", "diff.relative", "true")
    let inside = try Git(searchPath: searchPath).filesChanged(since: "main", in: folder("work/sub"))
    #expect(inside == Set(all.map { (Disk().resolved(folder("work")) ?? "") + "/" + $0 }))
  }

  @Test("a name that git does not know, or would take for something else", .enabled(if: isHere))
  func names() throws {
    let folder = try repository()
    let help = "name a branch that `git branch --all` lists, as it stands there, or a commit"
    for name in ["nowhere", "main..ours", "HEAD:a.md", " "] {
      #expect(changed(folder, since: name) == ["git knows no branch, tag or commit `\(name)` here", help])
    }
    #expect(
      changed(folder, since: "--output=x") == [
        "`--output=x` is not the name of a branch, tag or commit", help,
      ])
    #expect(try Disk().list(folder("work")) == [".git", ".gitignore", "a.md", "b ü.md", "moved.md", "sub"])
  }

  @Test("a part of the history is not enough, and it says how to get the rest", .enabled(if: isHere))
  func shallow() throws {
    let folder = try repository()
    try git(
      folder, "clone", "-q", "--depth", "1", "--no-single-branch", "file://" + folder("work"), folder("part"))
    let help = """
      this clone holds only a part of the history, so fetch all of it: `git fetch --unshallow`, in GitHub Actions \
      `fetch-depth: 0` for actions/checkout, in GitLab `GIT_DEPTH: 0`
      """
    #expect(
      changed(folder, since: "origin/main", in: "part") == [
        "git knows no commit that `origin/main` and your work have in common", help,
      ])
    #expect(
      changed(folder, since: "nowhere", in: "part") == [
        "git knows no branch, tag or commit `nowhere` here", help,
      ])
  }

  @Test("branches that have nothing in common", .enabled(if: isHere))
  func unrelated() throws {
    let folder = try repository()
    try git(folder, "checkout", "-q", "--orphan", "other")
    try git(folder, "commit", "-q", "-m", "alone")
    #expect(
      changed(folder, since: "main") == [
        "git knows no commit that `main` and your work have in common",
        "name the branch that your work began on",
      ])
  }

  @Test("a folder without a repository", .enabled(if: isHere))
  func noRepository() throws {
    let folder = try TemporaryFolder(["work/a.md": []])
    #expect(
      changed(folder, since: "main") == [
        "/work lies in no git repository, so what was changed is not known",
        "leave out `--since`, or run remit in a clone of the repository",
      ])
  }

  @Test("without git, it says so")
  func noGit() {
    #expect(
      throws: HistoryError(
        "git is not installed, and only git knows what was changed",
        help: "install git, or leave out `--since`")
    ) {
      try Git(searchPath: "/nowhere").filesChanged(since: "main", in: ".")
    }
  }

  @Test(
    "what a hook says of its repository is not passed on, and a folder of somebody else is named",
    .enabled(if: isHere))
  func environment() throws {
    let given = Mutex<[String: String?]>([:])
    let errors = """
      fatal: detected dubious ownership in repository at '/work'
      To add an exception for this directory, call:

      \tgit config --global --add safe.directory /work

      """
    let git = Git(searchPath: searchPath) { _, _, environment in
      given.withLock { $0 = environment }
      return ChildProcess(status: 128, errors: Array(errors.utf8))
    }
    #expect(
      throws: HistoryError(
        "git does not read content, since it belongs to another user",
        help: "run `git config --global --add safe.directory /work` before, if you trust what is there")
    ) { try git.filesChanged(since: "main", in: "content") }
    #expect(
      given.withLock { $0 } == [
        "GIT_DIR": nil, "GIT_WORK_TREE": nil, "GIT_INDEX_FILE": nil, "GIT_PREFIX": nil,
        "GIT_OPTIONAL_LOCKS": "0",
      ])
  }
}
