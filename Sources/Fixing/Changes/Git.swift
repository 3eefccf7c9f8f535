internal import Files

/// What git knows of a work tree.
public struct Git: ChangeHistory {
  private let searchPath: String
  private let run:
    @Sendable (String, [String], [String: String?]) throws(ChildProcess.Failure) -> ChildProcess

  /// Takes the program `git` from a search path, such as the variable PATH holds.
  public init(searchPath: String) {
    self.init(searchPath: searchPath) { program, arguments, environment throws(ChildProcess.Failure) in
      try ChildProcess.run(program, arguments, environment: environment)
    }
  }

  init(
    searchPath: String,
    run:
      @escaping @Sendable (String, [String], [String: String?]) throws(ChildProcess.Failure) -> ChildProcess
  ) {
    self.searchPath = searchPath
    self.run = run
  }

  /// The files of the work tree that differ from the last commit that HEAD and the other one have in common.
  ///
  /// So what others did meanwhile is not taken for ours. Files that were not added count, unless they are ignored.
  public func filesChanged(since name: String, in folder: String) throws(HistoryError) -> Set<String> {
    let root = try root(of: folder.isEmpty ? "." : folder)
    let base = try base(of: name, in: root)
    // Settings of the user must not change what is listed, and no other program is to be started.
    let changed = try answer(
      ["-c", "diff.relative=false", "diff", "--name-only", "-z", "--no-renames", "--no-ext-diff"]
        + ["--diff-filter=d", base, "--"], in: root)
    let new = try answer(["ls-files", "-z", "--others", "--exclude-standard", "--full-name"], in: root)
    return Set((changed + new).split(separator: 0).map { join(root, String(decoding: $0, as: UTF8.self)) })
  }

  /// The folder that a work tree begins with.
  private func root(of folder: String) throws(HistoryError) -> String {
    let ended = try git(["rev-parse", "--show-toplevel"], in: folder)
    let root = line(ended.output)
    guard ended.status == 0, !root.isEmpty else {
      // Git refuses a folder of somebody else, and says in all languages how to allow it.
      let lines = String(decoding: ended.errors, as: UTF8.self).split(separator: "\n")
      if let order = lines.last(where: { $0.contains("safe.directory") }) {
        throw HistoryError(
          "git does not read \(folder), since it belongs to another user",
          help: "run `\(order.drop { $0 == "\t" || $0 == " " })` before, if you trust what is there")
      }
      throw HistoryError(
        "\(folder) lies in no git repository, so what was changed is not known",
        help: "leave out `--since`, or run remit in a clone of the repository")
    }
    return root
  }

  /// The last commit that HEAD and another commit have in common.
  private func base(of name: String, in root: String) throws(HistoryError) -> String {
    // Git would take it for an option; no branch or tag is called so.
    guard !name.hasPrefix("-") else {
      throw HistoryError("`\(name)` is not the name of a branch, tag or commit", help: Git.nameHelp)
    }
    let found = try git(["rev-parse", "--verify", "--quiet", "\(name)^{commit}"], in: root)
    let isShallow = line(try answer(["rev-parse", "--is-shallow-repository"], in: root)) == "true"
    guard found.status == 0 else {
      throw HistoryError(
        "git knows no branch, tag or commit `\(name)` here",
        help: isShallow ? Git.shallowHelp : Git.nameHelp)
    }
    let base = try git(["merge-base", line(found.output), "HEAD"], in: root)
    guard base.status == 0 else {
      throw HistoryError(
        "git knows no commit that `\(name)` and your work have in common",
        help: isShallow ? Git.shallowHelp : "name the branch that your work began on")
    }
    return line(base.output)
  }

  private static let nameHelp = "name a branch that `git branch --all` lists, as it stands there, or a commit"

  private static let shallowHelp = """
    this clone holds only a part of the history, so fetch all of it: `git fetch --unshallow`, in GitHub Actions \
    `fetch-depth: 0` for actions/checkout, in GitLab `GIT_DEPTH: 0`
    """

  /// What git prints, where it has to work.
  private func answer(_ arguments: [String], in folder: String) throws(HistoryError) -> [UInt8] {
    let ended = try git(arguments, in: folder)
    guard ended.status == 0 else {
      let reason = line(ended.errors)
      throw HistoryError("git could not say what was changed" + (reason.isEmpty ? "" : ": \(reason)"))
    }
    return ended.output
  }

  private func git(_ arguments: [String], in folder: String) throws(HistoryError) -> ChildProcess {
    guard let program = ChildProcess.program(named: "git", in: searchPath) else {
      throw HistoryError(
        "git is not installed, and only git knows what was changed",
        help: "install git, or leave out `--since`")
    }
    do throws(ChildProcess.Failure) {
      return try run(program, ["-C", folder] + arguments, Git.environment)
    } catch {
      throw HistoryError("git could not be started: \(error.reason)")
    }
  }

  /// A hook of git names its repository; ours is the one that the folder lies in. And we only look.
  private static let environment: [String: String?] = [
    "GIT_DIR": nil, "GIT_WORK_TREE": nil, "GIT_INDEX_FILE": nil, "GIT_PREFIX": nil,
    "GIT_OPTIONAL_LOCKS": "0",
  ]

  /// The first line of what was printed.
  private func line(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  }
}
