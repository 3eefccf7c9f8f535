/// What a flag takes, or what an argument is.
enum ValueKind: Sendable, Equatable {
  /// Nothing: the flag is there or it is not.
  case none
  /// Any text; the placeholder stands for it in the help.
  case text(String)
  /// The name of one of those that are there.
  case name(String, Names)
  /// One of some words.
  case choice(String, [Choice])
  /// One of some words, `=`, and the path of a file.
  case choiceAndPath(String, [Choice])
  /// The path of a file.
  case path(String)
  /// The path of a folder.
  case folder(String)
  /// A whole number.
  case number(String, ClosedRange<Int>)
  /// A day, as `2026-11-02`.
  case date

  /// What stands for the value in the help, such as `DIR`; nil where there is none.
  var placeholder: String? {
    switch self {
    case .none: nil
    case .text(let name), .name(let name, _), .choice(let name, _), .choiceAndPath(let name, _),
      .path(let name), .folder(let name), .number(let name, _):
      name
    case .date: "DATE"
    }
  }

  /// The words to choose from, if any.
  var choices: [Choice] {
    switch self {
    case .choice(_, let choices), .choiceAndPath(_, let choices): choices
    default: []
    }
  }
}

/// Where a shell finds names to choose from.
public struct Names: Sendable, Equatable {
  /// Those that are always there.
  public var known: [String]
  /// The folder in which the others are, each as a file or a folder of its own.
  public var folder: String
  /// How the names of the files end; nil for folders, for which a path may be typed, too.
  public var ending: String?

  /// Makes a place to find names.
  public init(_ known: [String], in folder: String, ending: String? = nil) {
    self.known = known
    self.folder = folder
    self.ending = ending
  }
}

/// One of the words that a flag or an argument takes.
struct Choice: Sendable, Equatable {
  /// The word, as it is typed.
  var name: String
  /// What it means, as a phrase without a full stop.
  var doc: String

  /// Makes a choice.
  init(_ name: String, _ doc: String) {
    self.name = name
    self.doc = doc
  }
}

/// A flag of a command, or of all commands.
struct FlagDeclaration: Sendable, Equatable {
  /// The name, without `--`.
  var name: String
  /// The letter that stands for it after one `-`.
  var short: Character?
  /// What it takes.
  var value: ValueKind
  /// The value where the flag is not given.
  var defaultValue: String?
  /// Whether it may be given several times.
  var isRepeated: Bool
  /// What it does, as a phrase without a full stop.
  var doc: String

  /// Makes a flag.
  init(
    _ name: String, short: Character? = nil, _ value: ValueKind = .none,
    defaultValue: String? = nil, isRepeated: Bool = false, doc: String
  ) {
    self.name = name
    self.short = short
    self.value = value
    self.defaultValue = defaultValue
    self.isRepeated = isRepeated
    self.doc = doc
  }
}

/// An argument of a command: a word that is no flag.
struct ArgumentDeclaration: Sendable, Equatable {
  /// What stands for it in the help, such as `PATH`.
  var name: String
  /// What it is.
  var value: ValueKind
  /// Whether the command needs it.
  var isRequired: Bool
  /// Whether any number of them may follow; only the last argument may say so.
  var isRepeated: Bool
  /// What it is for, as a phrase without a full stop.
  var doc: String

  /// Makes an argument, named by its value's placeholder.
  init(_ value: ValueKind, isRequired: Bool = true, isRepeated: Bool = false, doc: String) {
    name = value.placeholder ?? ""
    self.value = value
    self.isRequired = isRequired
    self.isRepeated = isRepeated
    self.doc = doc
  }
}

/// A line to type, and what it does.
struct ExampleDeclaration: Sendable, Equatable {
  /// The whole line, program name included.
  var line: String
  /// What it does, as a phrase without a full stop.
  var doc: String

  /// Makes an example.
  init(_ line: String, _ doc: String) {
    self.line = line
    self.doc = doc
  }
}

/// All that is known of a command before it runs.
struct CommandDeclaration: Sendable, Equatable {
  /// The word that is typed.
  var name: String
  /// What it does, as a phrase without a full stop.
  var summary: String
  /// What there is to know about it, a paragraph each, in whole sentences.
  var description: [String]
  /// What it works on.
  var arguments: [ArgumentDeclaration]
  /// Its own flags; one named as a global flag takes that flag's place.
  var flags: [FlagDeclaration]
  /// Lines to type.
  var examples: [ExampleDeclaration]

  /// Makes a command.
  init(
    _ name: String, summary: String, description: [String] = [], arguments: [ArgumentDeclaration] = [],
    flags: [FlagDeclaration] = [], examples: [ExampleDeclaration] = []
  ) {
    self.name = name
    self.summary = summary
    self.description = description
    self.arguments = arguments
    self.flags = flags
    self.examples = examples
  }
}
