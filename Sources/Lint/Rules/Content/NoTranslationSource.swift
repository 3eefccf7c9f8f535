internal import Diagnostics

extension ContentRules {
  static let noTranslationSource = Rule(
    "content/no-translation-source", .error, .fact,
    summary: "a translation whose original is not there",
    why: """
      `roles/ranker.de.yaml` holds words alone and takes every fact from `roles/ranker.yaml`. \
      Without that there is no role.
      """,
    source: "The content format",
    examples: [
      .bad([
        (path: "site.yaml", keys: "languages: [en, de]"),
        (path: "pages/imprint.de.md", keys: "«»---\ntitle: Impressum\n---\nWir.\n"),
      ]),
      .good([
        (path: "site.yaml", keys: "languages: [en, de]"),
        (
          path: "pages/privacy.de.md",
          keys:
            "---\ntitle: Datenschutz\nsummary: Was wir behalten.\n---\nWir löschen alles nach sechs Monaten.\n"
        ),
      ]),
    ],
    check: .reading)
}
