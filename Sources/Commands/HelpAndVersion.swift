/// The commands that the parser answers, since `--help` and `--version` ask for the same.
extension CommandDeclaration {
  /// `remit version`
  static let version = CommandDeclaration("version", summary: "Print the version")

  /// `remit help`, which knows the other commands.
  static func help(about commands: [CommandDeclaration]) -> CommandDeclaration {
    CommandDeclaration(
      "help",
      summary: "Print help about a command",
      arguments: [
        ArgumentDeclaration(
          .choice("COMMAND", commands.map { Choice($0.name, $0.summary) }), isRequired: false,
          doc: "Command to explain; if not given, the program")
      ])
  }
}
