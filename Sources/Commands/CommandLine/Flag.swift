/// A flag with the type of its value, and the value that it has where it is not given.
struct Flag<Value: Sendable>: Sendable {
  /// What the table says of it.
  let declaration: FlagDeclaration
  private let otherwise: Value
  private let read: @Sendable ([String]) -> Value?

  /// The value that was typed, else the one that the flag has otherwise.
  func value(in given: [String: [String]]) -> Value { given[declaration.name].flatMap(read) ?? otherwise }
}

extension Flag {
  /// A flag that is given once.
  private init(
    _ declaration: FlagDeclaration, otherwise: Value, readFirst: @escaping @Sendable (String) -> Value?
  ) {
    self.init(declaration: declaration, otherwise: otherwise, read: { $0.first.flatMap(readFirst) })
  }
}

extension Flag<Bool> {
  /// A flag without a value: it is there or it is not.
  init(_ name: String, short: Character? = nil, doc: String) {
    self.init(FlagDeclaration(name, short: short, doc: doc), otherwise: false, readFirst: { _ in true })
  }
}

extension Flag<String> {
  /// A flag that takes a text, such as the path of a folder.
  init(_ name: String, short: Character? = nil, _ kind: ValueKind, default text: String, doc: String) {
    self.init(
      FlagDeclaration(name, short: short, kind, defaultValue: text, doc: doc), otherwise: text,
      readFirst: { $0 })
  }
}

extension Flag<Int> {
  /// A flag that takes a whole number.
  init(_ name: String, short: Character? = nil, _ kind: ValueKind, default number: Int, doc: String) {
    self.init(
      FlagDeclaration(name, short: short, kind, defaultValue: "\(number)", doc: doc), otherwise: number,
      readFirst: { Int($0) })
  }
}

extension Flag {
  /// A flag that stands for nothing where it is not given.
  init<Wrapped>(
    _ name: String, short: Character? = nil, _ kind: ValueKind, doc: String,
    read: @escaping @Sendable (String) -> Wrapped?
  ) where Value == Wrapped? {
    self.init(FlagDeclaration(name, short: short, kind, doc: doc), otherwise: nil, readFirst: { read($0) })
  }

  /// A flag that may be given several times; it stands for all that it was given, in order.
  init<Element>(
    repeated name: String, _ kind: ValueKind, doc: String, read: @escaping @Sendable (String) -> Element?
  ) where Value == [Element] {
    self.init(
      declaration: FlagDeclaration(name, kind, isRepeated: true, doc: doc), otherwise: [],
      read: { $0.compactMap(read) })
  }

  /// A flag that may be given several times, each time with several values in one text.
  init<Element>(
    listed name: String, _ kind: ValueKind, doc: String, read: @escaping @Sendable (String) -> [Element]
  ) where Value == [Element] {
    self.init(
      declaration: FlagDeclaration(name, kind, isRepeated: true, doc: doc), otherwise: [],
      read: { $0.flatMap(read) })
  }

  /// A flag that takes one of some words, each of which stands for a value.
  init(
    _ name: String, _ placeholder: String, _ values: [Value], default value: Value,
    choice: @escaping @Sendable (Value) -> Choice, doc: String
  ) {
    self.init(
      FlagDeclaration(
        name, .choice(placeholder, values.map(choice)), defaultValue: choice(value).name, doc: doc),
      otherwise: value, readFirst: { word in values.first { choice($0).name == word } })
  }
}
