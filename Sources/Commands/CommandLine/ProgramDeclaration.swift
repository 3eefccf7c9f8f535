/// The whole command line as data: from it come parsing, help, completions and the man page.
public struct ProgramDeclaration: Sendable {
  /// The word that is typed.
  public var name: String
  /// The version, such as `0.1.0`.
  public var version: String
  /// The day of the version, as `2026-11-02`, for the man page.
  public var releaseDate: String
  /// What it is, as a phrase without a full stop.
  public var summary: String
  /// What there is to know about it, a paragraph each.
  public var description: [String]
  /// The flags that every command takes.
  public var globalFlags: [FlagDeclaration]
  /// The commands, in the order of the help.
  public var commands: [CommandDeclaration]
  /// What the exit statuses mean, as phrases without a full stop.
  public var exitStatuses: [(status: ExitStatus, doc: String)]
  /// The environment variables that are heeded.
  public var environment: [(name: String, doc: String)]
  /// The files that are read or written.
  public var files: [(path: String, doc: String)]
  /// Lines to type first.
  public var examples: [ExampleDeclaration]

  /// The command of a name.
  public func command(named name: String) -> CommandDeclaration? { commands.first { $0.name == name } }

  /// The flags of a command: its own, then the global ones that it does not replace.
  public func flags(of command: CommandDeclaration?) -> [FlagDeclaration] {
    (command?.flags ?? []) + globalFlags(besides: command)
  }

  /// The global flags that a command does not replace by one of its own.
  public func globalFlags(besides command: CommandDeclaration?) -> [FlagDeclaration] {
    globalFlags.filter { flag in command?.flags.contains { $0.name == flag.name } != true }
  }
}
