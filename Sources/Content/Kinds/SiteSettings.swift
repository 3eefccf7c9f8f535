package import Diagnostics
internal import Text

/// How the site is built and linted.
package struct SiteSettings: ContentFile {
  package var file = SourceFile(path: "", bytes: [])
  package var mentions: [Mention] = []
  package var place = SourceRange.fileStart
  package var format = Placed(1, .fileStart)
  package var baseURL = PlainText()
  package var language = PlainText("en")
  package var languages: [PlainText] = []
  package var asOf: Placed<CalendarDate>?
  package var utcOffset: Placed<UTCOffset>?
  package var theme: ThemeChoice?
  package var feeds: [Placed<Feed>]?
  package var cards: Cards?
  package var lint: LintSettings?
  package var params: [TableEntry<FreeValue>] = []

  static let form = Form<SiteSettings>.mapping(
    "site.yaml", SiteSettings(),
    [
      .required("format", .wholeNumber(1...1), \.format, "the version of the content format, which is 1"),
      .required(
        "base-url", .siteAddress, \.baseURL, "where the site will be: https://careers.example.org"),
      .defaulted("language", .language, \.language, "the language of the content: en", standard: "en"),
      .defaulted(
        "languages", .list(.language), \.languages, "all languages of the content, the first one included"),
      .optional("as-of", .date, \.asOf, "the day that the site is built for; today where nothing is said"),
      .optional("utc-offset", .utcOffset, \.utcOffset, "how far your days are from UTC, in quotes: +01:00"),
      .optional("theme", ThemeChoice.form, \.theme, "how the site looks"),
      .optional(
        "feeds", .list(.choice(Feed.self)), \.feeds, "which feeds are written; all where nothing is said"),
      .optional("cards", Cards.form, \.cards, "the pictures that links to roles show elsewhere"),
      .optional("lint", LintSettings.form, \.lint, "which rules hold, and how strictly"),
      .params(\.params),
    ])

  /// All languages, the first one first.
  package var allLanguages: [String] {
    languages.reduce(into: [language.value]) { all, next in
      if !all.contains(next.value) { all.append(next.value) }
    }
  }
}

/// How far local time is from UTC.
package struct UTCOffset: Sendable, Hashable {
  /// Minutes east of Greenwich.
  package let minutes: Int

  /// Reads `+01:00`, `-05:30` or `Z`.
  package init?(_ text: String) {
    if text == "Z" {
      minutes = 0
      return
    }
    let bytes = Array(text.utf8)
    guard bytes.count == 6, bytes[3] == UInt8(ascii: ":"), let hours = Int(text.dropFirst().prefix(2)),
      let rest = Int(text.suffix(2)), hours <= 14, rest < 60, bytes[1].isASCIIDigit,
      bytes[4].isASCIIDigit
    else { return nil }
    switch bytes[0] {
    case UInt8(ascii: "+"): minutes = hours * 60 + rest
    case UInt8(ascii: "-"): minutes = -(hours * 60 + rest)
    default: return nil
    }
  }
}

extension Form where Value == Placed<UTCOffset> {
  static var utcOffset: Form {
    Form<UTCOffset>.scalar(.utcOffset, help: "write the hours from UTC, in quotes: \"+01:00\"") {
      UTCOffset($0)
    }
  }
}

extension Form where Value == PlainText {
  /// The address where a site begins: a whole web address, to which the addresses of pages can be added.
  static var siteAddress: Form {
    let form = wholeWebAddress
    return Form(.webAddress(.siteItself)) { node, base, reader in
      guard let text = form.read(node, base, &reader) else { return nil }
      let host = text.value.split(separator: "/", maxSplits: 2).dropFirst().first ?? ""
      let mark = text.value.first { $0 == "?" || $0 == "#" } ?? host.first { $0 == "@" }
      guard let mark else { return text }
      reader.report(
        "content/bad-value", "the address of a site has no `\(mark)` in it", at: node,
        help: "write where the site begins, such as https://careers.example.org or https://example.org/jobs")
      return nil
    }
  }

  /// A language by its BCP 47 tag, language and region only.
  static var language: Form {
    pattern(.code(.language), help: "write the language as in a web page: en, de, pt-BR") { text in
      let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(\.utf8)
      guard parts.count <= 2, let first = parts.first, (2...3).contains(first.count) else { return false }
      return first.allSatisfy { $0.isASCIILetter && $0.lowercasedASCII == $0 }
        && parts.dropFirst().allSatisfy { part in
          (2...4).contains(part.count) && part.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit }
        }
    }
  }
}

/// A feed that other programs read.
package enum Feed: String, Choice {
  case atom
  case json
  case roles
  case indeed
  case linkedin
}

/// How the site looks.
package struct ThemeChoice: Sendable, PlaceKeeping {
  package var place = SourceRange.fileStart
  package var name = PlainText("default")
  package var options: [TableEntry<FreeValue>] = []
  /// The folders of fonts, by the name of the font.
  package var fonts: [TableEntry<PlainText>] = []

  /// Makes the choice that a site has without one of its own.
  package init() {}

  static let form = Form<ThemeChoice>.mapping(
    "a theme", ThemeChoice(), shorthand: "name",
    [
      .defaulted("name", .theme, \.name, "a folder below themes/, or default", standard: "default"),
      .defaulted("options", .params, \.options, "what the theme lets you choose"),
      .defaulted(
        "fonts", .table(key: "font", .assetFolder), \.fonts,
        "fonts of your own: the name of each, and the folder of its .woff2 files"),
    ])
}

/// The pictures that links to roles show elsewhere.
package struct Cards: Sendable, PlaceKeeping {
  package var place = SourceRange.fileStart
  package var font: PlainText?

  static let form = Form<Cards>.mapping(
    "cards", Cards(),
    [.optional("font", .assetOrThemeFile, \.font, "a font file inside content/ or the theme")])
}

/// Which rules hold, and how strictly.
package struct LintSettings: Sendable, PlaceKeeping {
  package var place = SourceRange.fileStart
  package var persona: Placed<Persona>?
  package var failOn: Placed<FailOn>?
  package var rules: [TableEntry<FreeValue>] = []
  package var words: [TableEntry<FreeValue>] = []
  package var paths: [FreeValue] = []

  static let form = Form<LintSettings>.mapping(
    "lint", LintSettings(),
    [
      .optional(
        "persona", .choice(Persona.self), \.persona, "how much you want to hear",
        standard: "regular"),
      .optional(
        "fail-on", .choice(FailOn.self), \.failOn, "from which weight on the exit status is 1",
        standard: "error"),
      .defaulted("rules", .params, \.rules, "a rule or category, and off, info, warning or error"),
      .defaulted("words", .params, \.words, "words of your own for a category"),
      .defaulted("paths", .list(.anything), \.paths, "other rules for some files"),
    ])
}

/// How much somebody wants to hear.
package enum Persona: String, Choice {
  case regular
  case pedantic
}

/// From which weight on a finding makes the exit status 1.
package enum FailOn: String, Choice {
  case error
  case warning
  case info
  case never
}
