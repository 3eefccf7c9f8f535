extension ConceptBook {
  /// Whether statements in a language can be read; English alone, so far.
  ///
  /// - Parameter language: a tag such as `en`, `en-GB` or `de`.
  package static func knows(_ language: String) -> Bool { language == "en" || language.hasPrefix("en-") }
}
