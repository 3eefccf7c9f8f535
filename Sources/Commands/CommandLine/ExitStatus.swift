/// How a command ended, as scripts see it.
public enum ExitStatus: Int32, Sendable, CaseIterable {
  /// All went well, and nothing was found at or above `--fail-on`.
  case success = 0
  /// There are findings at or above `--fail-on`, errors kept a build from writing, or a patch has something to mend.
  case findings = 1
  /// It could not do its work: bad usage, a path that does not exist, a file that cannot be read or written.
  case failure = 2
}
