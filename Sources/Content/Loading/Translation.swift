package import Diagnostics

/// A file that holds texts of an original in another language, and which of them it leaves out.
package struct Translation: Sendable {
  /// The file.
  package let file: SourceFile
  /// Where its first key begins.
  package let start: SourceRange
  /// The tag of the language that it translates into.
  package let language: String
  /// The keys whose texts stay in another language, each once, in the order of the format: `onboarding.access`.
  package let missingKeys: [String]
  /// Whether the text below the front matter does, too.
  package let lacksBody: Bool

  /// Looks through what was read from a translation.
  init<Item: ContentFile>(_ item: Item, _ form: Form<Item>, into language: String) {
    file = item.file
    start = SourceRange(Int(item.place.start), Int(item.place.start))
    self.language = language
    func isMissing(_ text: PlainText) -> Bool {
      !text.isEmpty && text.language.map { $0 != language } ?? false
    }
    var seen: Set<String> = []
    missingKeys = form.texts(item).filter { isMissing($0.text) }.map { $0.keys.joined(separator: ".") }
      .filter { seen.insert($0).inserted }
    lacksBody = (item as? any Article).map { isMissing($0.body.source) } ?? false
  }
}
