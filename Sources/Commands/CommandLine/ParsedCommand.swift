/// A command line that was understood: a command, its arguments and its flags.
struct ParsedCommand: Sendable, Equatable {
  /// The command's name.
  let name: String
  /// The arguments, in order.
  let arguments: [String]
  /// What flags were given, by their names: the values in order, one that is empty for a flag that takes none.
  let given: [String: [String]]

  /// The value of a flag: the one given, else the flag's own.
  subscript<Value>(flag: Flag<Value>) -> Value { flag.value(in: given) }

  /// Whether a flag was given.
  func has<Value>(_ flag: Flag<Value>) -> Bool { given[flag.declaration.name] != nil }
}

/// What was asked for: a command to run, or one of the answers that the table gives by itself.
enum Request: Sendable, Equatable {
  /// Run a command.
  case command(ParsedCommand)
  /// Show the help of a command, or of the program.
  case help(command: String?)
  /// Show the version; verbose, with what is linked into the program.
  case version(isVerbose: Bool)
  /// Nothing was typed at all.
  case nothing
}
