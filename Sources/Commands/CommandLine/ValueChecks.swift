internal import Content
internal import Text

extension CommandParser {
  /// Throws where a value is not of its kind; `owner` is the flag or argument, as it is typed.
  func check(
    _ value: String, of owner: String, _ kind: ValueKind, _ command: CommandDeclaration?
  ) throws(UsageError) {
    switch kind {
    case .none, .text, .name, .path, .folder:
      return
    case .choice(_, let choices):
      let names = choices.map(\.name)
      guard !names.contains(value) else { return }
      let near = nearestName(to: value, among: names)
      let help =
        near.map { "did you mean `\($0)`?" }
        ?? "write \(kind.nounPhrase)"
      throw UsageError("\(owner) cannot be `\(value)`", help: help, command: command?.name)
    case .choiceAndPath(let placeholder, let choices):
      try check(value, of: owner, choices, placeholder, command)
    case .number(_, let range):
      if let number = Int(value), range.contains(number) { return }
      let help = "write \(kind.nounPhrase)"
      let what = Int(value) == nil ? "is not a whole number" : "is out of range"
      throw UsageError("`\(value)` \(what) for \(owner)", help: help, command: command?.name)
    case .date:
      guard CalendarDate(value) == nil else { return }
      throw UsageError(
        "`\(value)` is not a day for \(owner)", help: "write year, month and day, as in `2026-11-02`",
        command: command?.name)
    }
  }

  /// Throws where a value is not one of some words, `=` and a file.
  private func check(
    _ value: String, of owner: String, _ choices: [Choice], _ placeholder: String,
    _ command: CommandDeclaration?
  ) throws(UsageError) {
    let names = choices.map(\.name)
    let parts = value.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let word = String(parts[0])
    guard names.contains(word) else {
      let near = nearestName(to: word, among: names)
      throw UsageError(
        "\(owner) cannot begin with `\(word)`",
        help: near.map { "did you mean `\($0)`?" }
          ?? "write \(placeholder), which begins with one of \(listed(named(names), "or"))",
        command: command?.name)
    }
    guard parts.count == 2, !parts[1].isEmpty else {
      throw UsageError(
        "\(owner) does not say which file `\(word)` goes to",
        help: "write `=` and the file after it, as in `\(word)=FILE`", command: command?.name)
    }
  }

  /// Throws where arguments are missing, too many, or not of their kind.
  func check(_ arguments: [String], of command: CommandDeclaration) throws(UsageError) {
    let declared = command.arguments
    for (position, value) in arguments.enumerated() {
      let argument = position < declared.count ? declared[position] : declared.last { $0.isRepeated }
      guard let argument else { throw superfluous(value, among: arguments, command) }
      guard !value.isEmpty else {
        throw UsageError(
          "\(argument.name) is empty", help: "leave it out or write one", command: command.name)
      }
      try check(value, of: argument.name, argument.value, command)
    }
    guard let missing = declared.dropFirst(arguments.count).first(where: { $0.isRequired }) else { return }
    let help =
      missing.value.choices.isEmpty
      ? "write \(missing.name): \(missing.doc.lowercasedFirst)" : "write \(missing.value.nounPhrase)"
    throw UsageError(
      "`\(program.name) \(command.name)` needs \(missing.name)", help: help, command: command.name)
  }

  private func superfluous(_ value: String, among arguments: [String], _ command: CommandDeclaration)
    -> UsageError
  {
    let count = command.arguments.count
    let takes =
      count == 0
      ? "takes no argument" : "takes \(count == 1 ? "one argument" : "\(count) arguments")"
    var help = "leave it out"
    if let last = command.arguments.last, case .text = last.value {
      let text = arguments.dropFirst(count - 1).joined(separator: " ")
      let line = ([program.name, command.name] + arguments.prefix(count - 1)).joined(separator: " ")
      help = "if they are one \(last.name), put it in quotes: `\(line) \"\(text)\"`"
    }
    return UsageError(
      "`\(program.name) \(command.name)` \(takes), and `\(value)` is one too many", help: help,
      command: command.name)
  }
}

extension ValueKind {
  /// What is to be written, in words: "a folder".
  var nounPhrase: String {
    switch self {
    case .none, .text: "a value"
    case .name: "a name"
    case .choice(_, let choices): "one of \(listed(named(choices.map(\.name)), "or"))"
    case .choiceAndPath(let placeholder, _): placeholder
    case .path: "a file"
    case .folder: "a folder"
    case .number(_, let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .date: "a day"
    }
  }

  /// A value of the kind, where one helps.
  var example: String? { self == .date ? "2026-11-02" : nil }
}

extension String {
  /// The text with its first letter small, unless it begins with an abbreviation such as CV.
  var lowercasedFirst: String {
    guard let first, dropFirst().first?.isUppercase != true else { return self }
    return first.lowercased() + dropFirst()
  }
}
