internal import Content
internal import Diagnostics

/// The colour of some text, and the one behind it, by the custom properties that the style sheet has them from.
struct TextPair: Sendable, PlaceKeeping {
  var place = SourceRange.fileStart
  var text = PlainText()
  var ground = PlainText()
  /// What takes the text's place where that can't be read.
  var otherwise: PlainText?

  /// The least contrast: 4.5 for text, 3 for what is no text, such as the ground of a button (WCAG 2.2, 1.4.11).
  var least: Placed<Double>?

  static let form = Form<TextPair>.mapping(
    "a pair of colours", TextPair(),
    [
      .required("text", .fact, \.text, "the custom property with the text's colour"),
      .required("on", .fact, \.ground, "the custom property with the colour behind it"),
      .optional(
        "otherwise", .fact, \.otherwise,
        "the custom property that takes the text's place where its contrast is too low"),
      .optional(
        "least", .number, \.least,
        "the least contrast; 4.5 where nothing is said, and 3 is enough for what is no text"),
    ])

  /// Whether both speak of the same.
  func isSame(as other: TextPair) -> Bool {
    text.value == other.text.value && ground.value == other.ground.value
  }
}
