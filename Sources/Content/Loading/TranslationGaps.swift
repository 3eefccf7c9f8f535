internal import Diagnostics
internal import Text

/// Reports what a translation leaves in the language of its original.
///
/// An edition shows those texts as they are; a draft that nobody sees yet may have gaps.
func reportGaps<Item: ContentFile>(
  in item: Item, _ form: Form<Item>, _ language: String, into sink: inout DiagnosticSink
) {
  var texts = form.texts(item)
  let article = item as? any Article
  if let article, article.isDraft { return }
  if let body = article?.body.source { texts.append(KeyedText(body).below(bodyName)) }
  let missing = texts.filter { keyed in
    !keyed.text.isEmpty && keyed.text.language.map { $0 != language } ?? false
  }
  guard let original = missing.first?.text.language else { return }
  var keys: [String] = []
  for keyed in missing {
    let name = keyed.keys == [bodyName] ? bodyName : "`\(keyed.keys.joined(separator: "."))`"
    if !keys.contains(name) { keys.append(name) }
  }
  let named = keys.count <= 4 ? listed(keys) : listed(Array(keys.prefix(3)) + ["\(keys.count - 3) more"])
  sink.report(
    Diagnostic(
      rule: "content/half-translated", severity: .info,
      message: keys.count == 1
        ? "\(named) is not translated and stays in `\(original)` on the page"
        : "\(keys.count) keys are not translated and stay in `\(original)` on the page: \(named)",
      at: Label(item.file, .fileStart),
      help: "write \(keys.count == 1 ? "it" : "them") here in `\(language)`, in the order of the original"))
}

/// What a message calls that which follows the front matter.
private let bodyName = "the text below the front matter"
