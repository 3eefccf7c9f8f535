/// A command line that was understood: a command, its arguments and its flags.
public struct ParsedCommand: Sendable, Equatable {
  /// The command's name.
  public let name: String
  /// The arguments, in order.
  public let arguments: [String]
  private let given: [String: [String]]
  private let defaults: [String: String]

  init(name: String, arguments: [String], given: [String: [String]], flags: [FlagDeclaration]) {
    self.name = name
    self.arguments = arguments
    self.given = given
    defaults = flags.reduce(into: [:]) { $0[$1.name] = $1.defaultValue }
  }

  /// Whether a flag was given.
  public func has(_ flag: String) -> Bool { given[flag] != nil }

  /// The value of a flag: the last one given, else its default, else nil.
  public func text(_ flag: String) -> String? { given[flag]?.last ?? defaults[flag] }

  /// The value of a flag that takes a number.
  public func number(_ flag: String) -> Int? { text(flag).flatMap { Int($0) } }

  /// All values of a flag, in order; its default alone where it was not given.
  public func all(_ flag: String) -> [String] { given[flag] ?? defaults[flag].map { [$0] } ?? [] }

  /// The value of a flag that takes one of the words of a type, such as `ReportFormat`.
  public func choice<Value: RawRepresentable>(_ flag: String, as type: Value.Type = Value.self) -> Value?
  where Value.RawValue == String {
    text(flag).flatMap { Value(rawValue: $0) }
  }
}

/// What was asked for: a command to run, or one of the answers that the table gives by itself.
public enum Request: Sendable, Equatable {
  /// Run a command.
  case command(ParsedCommand)
  /// Show the help of a command, or of the program.
  case help(command: String?)
  /// Show the version.
  case version
  /// Nothing was typed at all.
  case nothing
}
