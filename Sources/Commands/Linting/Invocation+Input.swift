internal import Diagnostics
internal import Files

extension Invocation {
  /// Whether standard input is what is to be checked.
  var readsInput: Bool { command.arguments.contains("-") }

  /// Throws where standard input is asked for together with what does not go with it.
  func checkInput() throws(UsageError) {
    guard readsInput else {
      guard self[Flags.stdinFilename] != nil else { return }
      throw UsageError(
        "`--stdin-filename` names what is read from standard input, and nothing is",
        help: "write `-` in the place of a path", command: command.name)
    }
    guard command.arguments == ["-"] else {
      throw UsageError(
        "standard input is checked by itself", help: "leave out the other paths", command: command.name)
    }
    guard self[Flags.since] == nil, !command.has(Flags.baseline) else {
      let name = self[Flags.since] == nil ? Flags.baseline.declaration.name : Flags.since.declaration.name
      throw UsageError(
        "`--\(name)` needs files, and standard input is none",
        help: "name a file in the place of `-`", command: command.name)
    }
    for flag in [Flags.fix, Flags.fixUnsafe, Flags.diff, Flags.writeBaseline, Flags.prune] where self[flag] {
      throw UsageError(
        "`--\(flag.declaration.name)` needs files, and standard input is none",
        help: "name a file in the place of `-`", command: command.name)
    }
  }

  /// Checks standard input: as the file of the content whose name it was given, else as a file of its own.
  func lintInput() throws(AlreadySaid) -> ExitStatus {
    let name = self[Flags.stdinFilename].map(normalized) ?? "-"
    let bytes = console.input()
    var checked = Checked(filesChecked: 1)
    if let path = pathOfContent(name), disk.kind(of: path) == .file {
      checked = try check([name], nil, in: OverlaidFiles([path: bytes], over: disk))
    } else {
      checked.findings = judge(SourceFile(path: name, bytes: bytes))
    }
    do throws(FileError) {
      try report(checked.findings, filesChecked: 1, saysNothingFound: true)
    } catch {
      return fail(error)
    }
    return status(of: checked.findings, checked.settings)
  }
}
