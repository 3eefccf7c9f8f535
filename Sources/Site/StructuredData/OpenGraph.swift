internal import Routes

/// How a link to a page introduces itself elsewhere. The Open Graph protocol, <https://ogp.me>.
enum OpenGraph {
  /// The type of a page: a story is an article, and all else a part of a site.
  static func type(of kind: PageKind) -> String { kind == .story ? "article" : "website" }

  /// The locale of a language, which has a territory in Open Graph: `pt_BR` for `pt-BR`, `de_DE` for `de`. Nil where
  /// none is known.
  static func locale(_ tag: String) -> String? {
    let parts = tag.split(separator: "-").map(String.init)
    guard let language = parts.first else { return nil }
    if parts.count == 2, parts[1].utf8.count == 2 { return "\(language)_\(parts[1].uppercased())" }
    return territories[language].map { "\(language)_\($0)" }
  }

  /// Where most of those live who read a language; likely subtags of the Unicode CLDR.
  private static let territories = [
    "bg": "BG", "ca": "ES", "cs": "CZ", "da": "DK", "de": "DE", "el": "GR", "en": "US", "es": "ES",
    "et": "EE",
    "fi": "FI", "fr": "FR", "ga": "IE", "he": "IL", "hi": "IN", "hr": "HR", "hu": "HU", "id": "ID",
    "is": "IS",
    "it": "IT", "ja": "JP", "ko": "KR", "lt": "LT", "lv": "LV", "nb": "NO", "nl": "NL", "nn": "NO",
    "pl": "PL",
    "pt": "BR", "ro": "RO", "ru": "RU", "sk": "SK", "sl": "SI", "sv": "SE", "th": "TH", "tr": "TR",
    "uk": "UA",
    "vi": "VN", "zh": "CN",
  ]
}
