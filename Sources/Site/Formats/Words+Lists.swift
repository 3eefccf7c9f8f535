internal import Content
internal import Text

extension Words {
  /// `a, b and c`.
  func and(_ items: [String]) -> String { joined(items, "and") }

  /// `a, b or c`.
  func or(_ items: [String]) -> String { joined(items, "or") }

  /// `a, b, c`.
  func list(_ items: [String]) -> String { items.joined(by: self("list-separator")) }

  /// `a, b, c`, of texts in one language.
  func list(_ items: [PlainText]) -> PlainText? {
    items.first.map { PlainText(list(items.map(\.value)), language: $0.language) }
  }

  private func joined(_ items: [String], _ key: String) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return joining(key, list(items.dropLast()), last)
  }

  /// A word as it stands inside a line: with a small first letter.
  func inside(_ word: String) -> String {
    guard let first = word.first else { return word }
    return first.lowercased() + word.dropFirst()
  }
}

extension String {
  /// The text with a capital first letter.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
