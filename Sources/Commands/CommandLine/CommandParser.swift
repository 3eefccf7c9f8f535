internal import Text

/// Understands a command line by the table.
struct CommandParser: Sendable {
  let program: ProgramDeclaration

  /// Makes a parser of a program's command line.
  init(_ program: ProgramDeclaration) { self.program = program }

  /// Understands the words after the program's name.
  ///
  /// A flag takes its value as `--flag=value`, `--flag value`, `-f value` or `-fvalue`; `--` ends the flags, and `-` is
  /// an argument. Global flags may stand before the command. `--help` and `--version` win over any mistake.
  func parse(_ words: [String]) throws(UsageError) -> Request {
    guard !words.isEmpty else { return .nothing }
    var rest = words[...]
    var given: [String: [String]] = [:]
    var name: String?
    let asked = specialRequest(in: words)
    while name == nil, let word = rest.popFirst() {
      if isFlag(word), word != "--" {
        if asked == nil { try readFlag(word, &rest, nil, &given) }
      } else if word != "--" {
        name = word
      }
    }
    guard let name else {
      if let asked { return asked }
      throw UsageError(
        "no command given", help: "say what to do: \(listed(named(program.commands.map(\.name)), "or"))"
      )
    }
    guard let command = program.command(named: name) else {
      if let asked, case .version = asked { return asked }
      throw unknownCommand(name)
    }
    if let asked, case .version = asked { return asked }
    if asked != nil { return .help(command: name) }
    let parsed = try parse(command, rest, &given)
    switch parsed.name {
    case CommandDeclaration.help(about: []).name: return .help(command: parsed.arguments.first)
    case CommandDeclaration.version.name: return .version(isVerbose: parsed.given["verbose"] != nil)
    default: return .command(parsed)
    }
  }

  private func parse(
    _ command: CommandDeclaration, _ words: ArraySlice<String>, _ given: inout [String: [String]]
  ) throws(UsageError) -> ParsedCommand {
    var rest = words
    var arguments: [String] = []
    while let word = rest.popFirst() {
      if word == "--" {
        arguments += rest
        break
      }
      if isFlag(word) {
        try readFlag(word, &rest, command, &given)
      } else {
        arguments.append(word)
      }
    }
    try check(arguments, of: command)
    return ParsedCommand(name: command.name, arguments: arguments, given: given)
  }

  private func isFlag(_ word: String) -> Bool { word.hasPrefix("-") && word != "-" }

  /// What `--help` or `--version` ask for, wherever they stand before `--`.
  private func specialRequest(in words: [String]) -> Request? {
    for word in words.prefix(while: { $0 != "--" }) {
      if word == "--help" || word == "-h" { return .help(command: nil) }
      if word == "--version" || word == "-V" { return .version(isVerbose: words.contains("--verbose")) }
    }
    return nil
  }

  private func unknownCommand(_ name: String) -> UsageError {
    let near = nearestName(to: name, among: program.commands.map(\.name))
    let help =
      if let near {
        "did you mean `\(near)`?"
      } else if name.contains("/") || name.contains(".") {
        "to check a file, run `\(program.name) lint \(name)`"
      } else {
        "the commands are \(listed(named(program.commands.map(\.name))))"
      }
    return UsageError("there is no command `\(name)`", help: help)
  }
}

/// The name that was meant: the nearest, else the only one that begins with what was typed.
func nearestName(to word: String, among names: [String]) -> String? {
  if let near = nearName(to: word, among: names) { return near }
  let longer = names.filter { word.utf8.count >= 2 && $0.hasPrefix(word) }
  return longer.count == 1 ? longer.first : nil
}
