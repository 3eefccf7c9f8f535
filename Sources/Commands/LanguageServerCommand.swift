internal import Content
internal import Files
internal import LanguageServer
internal import Reports

extension Command {
  /// `remit lsp`
  static let languageServer = Command(
    CommandDeclaration(
      "lsp",
      summary: "Help in your editor while you write",
      description: [
        """
        Serves an editor by the Language Server Protocol, over standard input and output. You do not run it yourself: \
        your editor starts it, and docs/editors.md says how to tell it to, for VS Code, Neovim, Helix, Zed and others.
        """,
        """
        While you write, it marks what `remit lint` would find in the file, what you have not saved included, and \
        offers the changes that mend it, or a comment that accepts it. It offers keys and values as you type, says what \
        a key or a rule means, lists what a file holds, and leads from the name of a team, a family, a story or a role to \
        its file.
        """,
        """
        The content is found by its site.yaml or company.yaml, in the folder of a file or one above it. How rules are \
        set is read from site.yaml, as always. Files that belong to no content are left alone. It writes no file, and \
        asks no other computer anything.
        """,
      ],
      flags: [Flags.log.declaration],
      examples: [
        ExampleDeclaration("remit lsp", "What an editor runs"),
        ExampleDeclaration("remit lsp --log", "The same, for whoever looks for a mistake"),
      ])
  ) { invocation in
    invocation.serveEditor()
  }
}

extension Flags {
  static let log = Flag<Bool>(
    "log", doc: "Write to standard error what is asked and told, and how long it took")
}

extension Invocation {
  fileprivate func serveEditor() -> ExitStatus {
    if console.isTerminal(.output) {
      say(
        "remit lsp speaks with an editor, which has to start it: docs/editors.md says how. Press Control-D to end."
      )
    }
    var world = Server.World(
      files: disk, now: clock.now, version: Version.current, jobs: self[Flags.jobs] ?? processorCount())
    world.asOf = self[Flags.asOf]
    var server = Server(world)
    let isLogging = self[Flags.log]
    let channel = Channel(
      read: { [console] seconds in
        switch console.input(within: seconds) {
        case .bytes(let bytes): .bytes(bytes)
        case .nothing: .nothing
        case .end: .end
        }
      },
      write: { [console] bytes in console.write(bytes) },
      log: { [console] line in if isLogging { console.write(visible(line) + "\n", to: .error) } },
      uptime: clock.uptime)
    // 1 is what the protocol asks for where `exit` came without `shutdown`.
    return server.run(over: channel) ? .success : .findings
  }
}
