extension Command {
  /// `remit man`
  static let manPage = Command(
    CommandDeclaration(
      "man",
      summary: "Print the manual page",
      description: ["The page is written in roff, for the program man."],
      examples: [
        ExampleDeclaration("remit man > ~/.local/share/man/man1/remit.1", "Install the manual page"),
        ExampleDeclaration("remit man | man -l -", "Read it without installing it"),
      ])
  ) { invocation in
    invocation.console.write(ManPage(invocation.program).text)
    return .success
  }
}
