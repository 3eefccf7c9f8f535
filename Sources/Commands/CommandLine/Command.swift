/// A command: what is known of it, and what it does.
struct Command: Sendable {
  /// Its name, its flags, its help.
  let declaration: CommandDeclaration
  /// What it does; throws where its arguments do not fit together.
  let run: @Sendable (Invocation) throws(UsageError) -> ExitStatus

  /// Makes a command.
  init(
    _ declaration: CommandDeclaration, run: @escaping @Sendable (Invocation) throws(UsageError) -> ExitStatus
  ) {
    self.declaration = declaration
    self.run = run
  }
}
