/// A text that is words of a language, and the keys that lead to it: `onboarding`, `access`.
struct KeyedText: Sendable {
  /// The outermost key first; a list's entries have none of their own.
  private(set) var keys: [String] = []
  let text: PlainText

  init(_ text: PlainText) { self.text = text }

  /// The same text as somebody finds it one mapping further out.
  func below(_ key: String) -> KeyedText {
    var outer = self
    outer.keys.insert(key, at: 0)
    return outer
  }
}
