internal import Text

extension CommandParser {
  /// Reads a word that begins with a hyphen, and the word after it where the flag takes a value.
  func readFlag(
    _ word: String, _ rest: inout ArraySlice<String>, _ command: CommandDeclaration?,
    _ given: inout [String: [String]]
  ) throws(UsageError) {
    guard word.hasPrefix("--") else { return try readShortFlags(word, &rest, command, &given) }
    let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts.first.map(String.init) ?? ""
    guard let flag = program.flags(of: command).first(where: { $0.name == name }) else {
      throw unknownFlag("--\(name)", name, command)
    }
    let attached = parts.count == 2 ? String(parts[1]) : nil
    try readValue(of: flag, attached, &rest, command, &given)
  }

  private func readShortFlags(
    _ word: String, _ rest: inout ArraySlice<String>, _ command: CommandDeclaration?,
    _ given: inout [String: [String]]
  ) throws(UsageError) {
    var letters = word.dropFirst()
    while let letter = letters.popFirst() {
      guard let flag = program.flags(of: command).first(where: { $0.short == letter }) else {
        throw unknownFlag(
          letters.isEmpty && word.count == 2 ? word : "-\(letter)", String(word.dropFirst()), command)
      }
      if flag.value == .none {
        try take("", for: flag, command, &given)
        continue
      }
      let attached = letters.isEmpty ? nil : String(letters.first == "=" ? letters.dropFirst() : letters)
      return try readValue(of: flag, attached, &rest, command, &given)
    }
  }

  private func readValue(
    of flag: FlagDeclaration, _ attached: String?, _ rest: inout ArraySlice<String>,
    _ command: CommandDeclaration?,
    _ given: inout [String: [String]]
  ) throws(UsageError) {
    if flag.value == .none {
      guard attached == nil else {
        throw UsageError(
          "`--\(flag.name)` takes no value", help: "write only `--\(flag.name)`", command: command?.name)
      }
      return try take("", for: flag, command, &given)
    }
    var value = attached
    if value == nil, let next = rest.first, next == "-" || !next.hasPrefix("-") { value = rest.popFirst() }
    guard let value, !value.isEmpty else { throw missingValue(of: flag, before: rest.first, command) }
    try check(value, of: "`--\(flag.name)`", flag.value, command)
    try take(value, for: flag, command, &given)
  }

  private func take(
    _ value: String, for flag: FlagDeclaration, _ command: CommandDeclaration?,
    _ given: inout [String: [String]]
  ) throws(UsageError) {
    given[flag.name, default: []].append(value)
    guard flag.isRepeated || given[flag.name]?.count == 1 else {
      throw UsageError("`--\(flag.name)` is given twice", help: "keep one of them", command: command?.name)
    }
  }

  private func missingValue(of flag: FlagDeclaration, before next: String?, _ command: CommandDeclaration?)
    -> UsageError
  {
    let example = (flag.defaultValue ?? flag.value.example).map { ", as in `--\(flag.name) \($0)`" } ?? ""
    var help = "write \(flag.value.nounPhrase) after it\(example)"
    if let next, next.hasPrefix("-"), next != "--",
      program.flags(of: command).allSatisfy({ "--\($0.name)" != next })
    {
      help = "if `\(next)` is the value, write `--\(flag.name)=\(next)`"
    }
    return UsageError("`--\(flag.name)` needs a value", help: help, command: command?.name)
  }

  /// What to say about a flag that the command does not take.
  private func unknownFlag(_ shown: String, _ name: String, _ command: CommandDeclaration?) -> UsageError {
    let place = command.map { "`\(program.name) \($0.name)`" } ?? "`\(program.name)`"
    let message = "\(place) has no flag `\(shown)`"
    let flags = program.flags(of: command)
    // `-drafts` for `--drafts`.
    if !shown.hasPrefix("--"), flags.contains(where: { $0.name == name }) {
      return UsageError(message, help: "did you mean `--\(name)`?", command: command?.name)
    }
    let near = shown.hasPrefix("--") ? nearestName(to: name, among: flags.map(\.name)) : nil
    // `--draft` for `--drafts`, though another command has a `--draft`.
    if let near, near.hasPrefix(name) || name.hasPrefix(near) {
      return UsageError(message, help: "did you mean `--\(near)`?", command: command?.name)
    }
    let owners = program.commands.filter { owner in
      owner.flags.contains { $0.spellings.contains(shown) }
    }
    if !owners.isEmpty {
      let names = named(owners.map { "\(program.name) \($0.name)" })
      let help =
        command == nil
        ? "write it after the command: `\(program.name) \(owners[0].name) \(shown)`"
        : "\(listed(names)) \(owners.count == 1 ? "takes" : "take") it"
      return UsageError(message, help: help, command: command?.name)
    }
    let help = near.map { "did you mean `--\($0)`?" }
    return UsageError(message, help: help ?? valueHint(shown, command), command: command?.name)
  }

  private func valueHint(_ shown: String, _ command: CommandDeclaration?) -> String? {
    guard let command, !command.arguments.isEmpty else { return nil }
    return "if `\(shown)` is no flag, write `--` before it"
  }
}
