/// The whole command line as data: from it come parsing, help, completions and the man page.
struct ProgramDeclaration: Sendable {
  /// The word that is typed.
  var name: String
  /// The version, such as `0.1.0`.
  var version: String
  /// The day of the version, as `2026-11-02`, for the man page.
  var releaseDate: String
  /// What it is, as a phrase without a full stop.
  var summary: String
  /// What there is to know about it, a paragraph each.
  var description: [String]
  /// The flags that every command takes.
  var globalFlags: [FlagDeclaration]
  /// The commands, in the order of the help.
  var commands: [CommandDeclaration]
  /// What the exit statuses mean, as phrases without a full stop.
  var exitStatuses: [(status: ExitStatus, doc: String)]
  /// The environment variables that are heeded.
  var environment: [(name: String, doc: String)]
  /// The files that are read or written.
  var files: [(path: String, doc: String)]
  /// Lines to type first.
  var examples: [ExampleDeclaration]

  /// The command of a name.
  func command(named name: String) -> CommandDeclaration? { commands.first { $0.name == name } }

  /// The flags of a command: its own, then the global ones that it does not replace.
  func flags(of command: CommandDeclaration?) -> [FlagDeclaration] {
    (command?.flags ?? []) + globalFlags(besides: command)
  }

  /// The global flags that a command does not replace by one of its own.
  func globalFlags(besides command: CommandDeclaration?) -> [FlagDeclaration] {
    globalFlags.filter { flag in command?.flags.contains { $0.name == flag.name } != true }
  }
}
