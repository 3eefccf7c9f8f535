internal import Reports

/// A command line that was not understood: what is wrong with it, and the way out.
struct UsageError: Error, Sendable, Equatable {
  /// What is wrong, in one sentence without a full stop.
  var message: String
  /// What to do, as an instruction.
  var help: String?
  /// The command whose help says more; nil for the program's.
  var command: String?

  /// Makes an error.
  init(_ message: String, help: String? = nil, command: String? = nil) {
    self.message = message
    self.help = help
    self.command = command
  }

  /// The error as it is shown.
  func text(for program: ProgramDeclaration, palette: Palette = .plain) -> String {
    var text = failureText(message, help: help, palette)
    let declaration = command.flatMap { program.command(named: $0) }
    text += "\nUsage: \(HelpText.usage(of: declaration, in: program))\n"
    text += "For more, run `\(program.name)\(declaration.map { " \($0.name)" } ?? "") --help`.\n"
    return text
  }
}

/// Why something could not be done, and the way out, as the program says it.
func failureText(_ message: String, help: String?, _ palette: Palette) -> String {
  let text = palette.paint("error", .error) + palette.paint(": \(visible(message))", .strong) + "\n"
  return text + (help.map { "\(palette.paint("help", .help)): \(visible($0))\n" } ?? "")
}
