/// The commands that the parser answers, since `--help` and `--version` ask for the same.
extension CommandDeclaration {
  /// `remit version`
  static let version = CommandDeclaration(
    "version",
    summary: "Print the version",
    description: [
      """
      With `--verbose`, also what is linked into the program, each with its version and licence; with `--format json` as \
      well, as a bill of materials in CycloneDX 1.6.
      """
    ],
    flags: [FlagDeclaration("verbose", doc: "Print what is linked into the program, too")])

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
