internal import Fixing

extension Flags {
  static let fix = Flag<Bool>("fix", doc: "Make the changes that surely keep the meaning")

  static let fixUnsafe = Flag<Bool>(
    "fix-unsafe", doc: "Make the changes that are guesses, too; look at them before you keep them")

  static let diff = Flag<Bool>(
    "diff", doc: "Print what --fix would change, or --fix-unsafe where it is given, and change nothing")

  static let baseline = Flag<String>(
    "baseline", .path("FILE"), default: Baseline.fileName,
    doc: "Baseline to read and write; its default is read only where it is there")

  static let writeBaseline = Flag<Bool>(
    "write-baseline", doc: "Write what is found into the baseline, so that it is not shown any more")

  static let prune = Flag<Bool>("prune", doc: "Take out of the baseline what is not found any more")

  static let since = Flag<String?>(
    "since", .text("REF"),
    doc: "Print only what concerns files that changed since a branch, tag or commit, as `git` knows it",
    read: { $0 })
}

extension Invocation {
  /// Which changes are to be made or shown; nil for none.
  var fixesWanted: FixesWanted? {
    if self[Flags.fixUnsafe] { return .all }
    return self[Flags.fix] || self[Flags.diff] ? .safe : nil
  }

  /// Throws where flags contradict each other.
  func checkLintFlags() throws(UsageError) {
    if self[Flags.writeBaseline], self[Flags.prune] {
      throw UsageError(
        "`--write-baseline` and `--prune` do not go together",
        help: "leave out `--prune`: what is not found is not written", command: command.name)
    }
    for flag in [Flags.writeBaseline, Flags.prune] where self[Flags.diff] && self[flag] {
      let name = flag.declaration.name
      throw UsageError(
        "`--diff` changes nothing, and `--\(name)` writes the baseline", help: "leave one of them out",
        command: command.name)
    }
  }
}
