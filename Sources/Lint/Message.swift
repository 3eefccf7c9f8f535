/// What a finding says; each rule has its messages at the end of its file.
package struct Message: Sendable, ExpressibleByStringInterpolation {
  /// The text: one sentence without a full stop, in the author's terms.
  package let text: String

  /// Makes a message.
  package init(stringLiteral text: String) { self.text = text }
}
