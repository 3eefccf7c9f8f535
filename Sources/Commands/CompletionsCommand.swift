extension Command {
  /// `remit completions`
  static let completions = Command(
    CommandDeclaration(
      "completions",
      summary: "Print a script that lets your shell complete commands and flags",
      arguments: [
        ArgumentDeclaration(
          .choice("SHELL", Shell.allCases.map { Choice($0.rawValue, "Completions for \($0.rawValue)") }),
          doc: "Shell that the script is for")
      ],
      examples: [
        ExampleDeclaration(
          "remit completions bash > ~/.local/share/bash-completion/completions/remit", "Install them for bash"
        ),
        ExampleDeclaration("remit completions zsh > \"${fpath[1]}/_remit\"", "Install them for zsh"),
        ExampleDeclaration(
          "remit completions fish > ~/.config/fish/completions/remit.fish", "Install them for fish"),
      ])
  ) { invocation in
    guard let shell = invocation.command.arguments.first.flatMap(Shell.init(rawValue:)) else {
      return .failure
    }
    invocation.console.write(shell.script(for: invocation.program))
    return .success
  }
}
