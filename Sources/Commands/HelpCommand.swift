extension Command {
  /// `remit help`, which knows the other commands.
  static func help(about commands: [CommandDeclaration]) -> Command {
    Command(
      CommandDeclaration(
        "help",
        summary: "Print help about a command",
        arguments: [
          ArgumentDeclaration(
            .choice("COMMAND", commands.map { Choice($0.name, $0.summary) }), isRequired: false,
            doc: "Command to explain; if not given, the program")
        ])
    ) { invocation in
      let text = HelpText(
        invocation.program, palette: invocation.palette(), width: invocation.console.width ?? 80)
      let topic = invocation.command.arguments.first.flatMap { invocation.program.command(named: $0) }
      invocation.console.write(topic.map(text.text(of:)) ?? text.text())
      return .success
    }
  }
}
