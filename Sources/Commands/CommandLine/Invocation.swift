internal import Files
internal import Fixing
internal import Reports

/// One run of a command: what was typed, and the world that it runs in.
struct Invocation: Sendable {
  /// The command, its arguments and its flags.
  let command: ParsedCommand
  /// The whole command line, for what is said about it.
  let program: ProgramDeclaration
  /// Where output goes.
  let console: Console
  /// Where files are read and written.
  let disk: any WritableFileSystem
  /// What time it is.
  let clock: Clock
  /// Who knows what was changed.
  let history: any ChangeHistory

  /// The value of a flag: the one given, else the flag's own.
  subscript<Value>(flag: Flag<Value>) -> Value { command[flag] }

  /// The colours of a stream, by `--color`, the environment and the terminal.
  func palette(_ stream: Console.Stream = .output) -> Palette {
    self[Flags.color].palette(for: stream, of: console)
  }

  /// How findings are drawn on a stream.
  func reportStyle(_ stream: Console.Stream = .output) -> ReportStyle {
    ReportStyle(palette: palette(stream), width: console.width ?? 100)
  }

  /// The format of findings that was asked for.
  var reportFormat: ReportFormat { self[Flags.format] }

  /// Whether only findings and errors are wanted.
  var isQuiet: Bool { self[Flags.quiet] }
}

extension ColorChoice {
  /// The palette for a stream of a console.
  func palette(for stream: Console.Stream, of console: Console) -> Palette {
    palette(isTerminal: console.isTerminal(stream), environment: console.environment)
  }
}
