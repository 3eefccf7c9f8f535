internal import Diagnostics
package import YAML

/// How a value of the content format is read, and what it looks like.
///
/// `read` takes the node, the value that a translation starts from, and the reader; it reports what is wrong and
/// then gives nil.
package struct Form<Value: Sendable>: Sendable {
  /// What the value looks like.
  package let shape: ValueShape
  /// Whether the value is, or holds, words that a translation gives anew. Facts are inherited.
  package let isTranslatable: Bool
  /// The texts of a value that are words of a language, by the keys that lead to them.
  let texts: @Sendable (Value) -> [KeyedText]
  /// Reads a value.
  package let read: @Sendable (_ node: NodeID, _ base: Value?, _ reader: inout Reader) -> Value?

  /// Makes a form of values without words.
  package init(
    _ shape: ValueShape, isTranslatable: Bool = false,
    read: @escaping @Sendable (_ node: NodeID, _ base: Value?, _ reader: inout Reader) -> Value?
  ) {
    self.init(shape, isTranslatable: isTranslatable, texts: { _ in [] }, read: read)
  }

  /// Makes a form.
  init(
    _ shape: ValueShape, isTranslatable: Bool, texts: @escaping @Sendable (Value) -> [KeyedText],
    read: @escaping @Sendable (_ node: NodeID, _ base: Value?, _ reader: inout Reader) -> Value?
  ) {
    self.shape = shape
    self.isTranslatable = isTranslatable
    self.texts = texts
    self.read = read
  }
}

extension Form {
  /// Reads a scalar's text and makes a value of it.
  ///
  /// `advice` says what was meant by another text; where that is not known, `help` says what would be right.
  static func scalar(
    _ shape: ValueShape, help: String? = nil,
    advice: @escaping @Sendable (String) -> Advice? = { _ in nil },
    _ make: @escaping @Sendable (String) -> Value?
  ) -> Form<Placed<Value>> {
    Form<Placed<Value>>(shape) { node, _, reader in
      reader.value(of: node, expected: shape, help: help, advice: advice, make)
        .map { Placed($0, reader.tree.range(of: node)) }
    }
  }

  /// The same form for a value that is made of what this one reads.
  func wrapped<Whole>(
    _ wrap: @escaping @Sendable (Value) -> Whole, _ unwrap: @escaping @Sendable (Whole) -> Value
  ) -> Form<Whole> {
    Form<Whole>(shape, isTranslatable: isTranslatable, texts: { texts(unwrap($0)) }) { node, base, reader in
      read(node, base.map(unwrap), &reader).map(wrap)
    }
  }
}

/// A text short enough to stand in a message, on one line.
func excerpt(_ text: String) -> String {
  let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
  let short = line.unicodeScalars.count <= 40 ? line : String(line.prefix(37)) + "…"
  return short == text ? short : short.hasSuffix("…") ? short : short + "…"
}
