/// A flag with the type of its value, and the value that it has where it is not given.
struct Flag<Value: Sendable>: Sendable {
  /// What the table says of it.
  let declaration: FlagDeclaration
  private let otherwise: Value
  private let read: @Sendable (String) -> Value?

  /// The value that was typed, else the one that the flag has otherwise.
  func value(in given: [String: String]) -> Value { given[declaration.name].flatMap(read) ?? otherwise }
}

extension Flag<Bool> {
  /// A flag without a value: it is there or it is not.
  init(_ name: String, short: Character? = nil, doc: String) {
    self.init(
      declaration: FlagDeclaration(name, short: short, doc: doc), otherwise: false, read: { _ in true })
  }
}

extension Flag<String> {
  /// A flag that takes a text, such as the path of a folder.
  init(_ name: String, short: Character? = nil, _ kind: ValueKind, default text: String, doc: String) {
    self.init(
      declaration: FlagDeclaration(name, short: short, kind, defaultValue: text, doc: doc), otherwise: text,
      read: { $0 })
  }
}

extension Flag<Int> {
  /// A flag that takes a whole number.
  init(_ name: String, short: Character? = nil, _ kind: ValueKind, default number: Int, doc: String) {
    self.init(
      declaration: FlagDeclaration(name, short: short, kind, defaultValue: "\(number)", doc: doc),
      otherwise: number, read: { Int($0) })
  }
}

extension Flag {
  /// A flag that stands for nothing where it is not given.
  init<Wrapped>(
    _ name: String, short: Character? = nil, _ kind: ValueKind, doc: String,
    read: @escaping @Sendable (String) -> Wrapped?
  ) where Value == Wrapped? {
    self.init(
      declaration: FlagDeclaration(name, short: short, kind, doc: doc), otherwise: nil, read: { read($0) })
  }

  /// A flag that takes a text that stands for several values; none where it is not given.
  init<Element>(
    _ name: String, _ kind: ValueKind, doc: String, read: @escaping @Sendable (String) -> Value
  ) where Value == [Element] {
    self.init(declaration: FlagDeclaration(name, kind, doc: doc), otherwise: [], read: read)
  }

  /// A flag that takes one of some words, each of which stands for a value.
  init(
    _ name: String, _ placeholder: String, _ values: [Value], default value: Value,
    choice: @escaping @Sendable (Value) -> Choice, doc: String
  ) {
    self.init(
      declaration: FlagDeclaration(
        name, .choice(placeholder, values.map(choice)), defaultValue: choice(value).name, doc: doc),
      otherwise: value, read: { word in values.first { choice($0).name == word } })
  }
}
