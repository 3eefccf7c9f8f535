internal import Content
internal import Diagnostics
internal import Text

extension ContentRules {
  static let halfTranslated = Rule(
    "content/half-translated", .info, .fact,
    summary: "a translation that leaves some texts in the language of the original",
    why: """
      What a translation does not say is taken from the original. The page then changes its language in the middle, and \
      a reader who came for one may not know the other. Such texts are marked, so that screen readers pronounce them \
      rightly; that does not translate them. Names, figures and facts are the same in every language, and a page that has no \
      translation at all is a choice.
      """,
    source: "WCAG 2.2, success criterion 3.1.2, language of parts",
    examples: [
      .bad(
        [
          (path: "site.yaml", keys: "languages: [en, de]"),
          (path: "pages/privacy.de.md", keys: "---\n«»title: Datenschutz\n---\n"),
        ], "neither a summary nor a text"),
      .good(
        [
          (path: "site.yaml", keys: "languages: [en, de]"),
          (
            path: "pages/privacy.de.md",
            keys:
              "---\ntitle: Datenschutz\nsummary: Was wir behalten.\n---\nWir löschen alles nach sechs Monaten.\n"
          ),
        ]),
      .good([(path: "site.yaml", keys: "languages: [en, de]")], "there is no German page"),
    ],
    check: .translation { translation, findings in
      var missing = translation.missingKeys.map { "`\($0)`" }
      if translation.lacksBody { missing.append("the text below the front matter") }
      guard !missing.isEmpty else { return }
      findings.report(
        missing.count == 1 ? .missing(missing[0]) : .missing(missing),
        at: Label(translation.file, translation.start), help: .translate(missing.count, translation.language))
    })
}

extension Message {
  fileprivate static func missing(_ one: String) -> Message {
    "\(one) is not translated: the page shows it in the language of the original"
  }

  fileprivate static func missing(_ several: [String]) -> Message {
    let shown = several.count <= 4 ? several : Array(several.prefix(3)) + ["\(several.count - 3) more"]
    return
      "\(several.count) texts are not translated: the page shows \(listed(shown)) in the language of the original"
  }

  fileprivate static func translate(_ count: Int, _ language: String) -> Message {
    "write \(count == 1 ? "it" : "them") here in `\(language)`; the entries of a list in the order of the original"
  }
}
