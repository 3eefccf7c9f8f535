internal import Diagnostics

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
          (path: "pages/privacy.de.md", keys: "«»---\ntitle: Datenschutz\n---\n"),
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
    check: .reading)
}
