internal import Rulebook
internal import Text

/// What a text of some shape looks like to JSON Schema.
struct TextPattern {
  /// The name of its definition.
  let name: String
  /// What YAML makes of such a text without quotes: a postal code is a number, Norway's code was `false` in YAML 1.1.
  var types = ["string"]
  /// A regular expression in the subset that ECMAScript, Python and Rust share.
  let pattern: String
  /// The format, where JSON Schema knows it.
  var format: String?
  /// What may be written.
  var examples: [String] = []
}

extension ValueShape {
  /// The pattern of a text that is not of a closed list; nil for any other shape.
  var textPattern: TextPattern? {
    let scalars = ["string", "number", "boolean"]
    let noMarks = #"\u0000-\u0020<>"\\^`{|}"#
    let slug = "^[a-z0-9](?:[a-z0-9-]{0,98}[a-z0-9])?$"
    switch self {
    case .text: return TextPattern(name: "text", types: scalars, pattern: #"\S"#)
    case .markdown: return TextPattern(name: "markdown", types: scalars, pattern: #"\S"#)
    case .slug:
      return TextPattern(name: "name", types: scalars, pattern: slug, examples: ["ml-engineer-search"])
    case .theme: return TextPattern(name: "theme-name", types: scalars, pattern: slug, examples: ["default"])
    case .reference(let kind):
      return TextPattern(
        name: "\(kind.noun)-name", types: scalars, pattern: slug,
        examples: kind == .family ? Rulebook.familyIDs + Rulebook.neighbourIDs : [])
    case .date:
      let days = "0[1-9]|[12][0-9]"
      return TextPattern(
        name: "date",
        pattern:
          "^[0-9]{4}-(?:(?:0[13578]|1[02])-(?:\(days)|3[01])|(?:0[469]|11)-(?:\(days)|30)|02-(?:\(days)))$",
        format: "date", examples: ["2026-11-02"])
    case .timeSpan:
      let number = #"(?:0*[1-9][0-9]{0,5}(?:\.[0-9]*)?|0*\.0*[1-9][0-9]*)"#
      let units = TimeSpan.Unit.allCases.map { unit in
        let first = unit.rawValue.prefix(1)
        return "[\(first.uppercased())\(first)]\(unit.rawValue.dropFirst())?"
      }
      return TextPattern(
        name: "length-of-time", pattern: "^ *\(number) +(?:\(units.joined(separator: "|"))) *$",
        examples: ["30 minutes", "2 weeks", "6 months"])
    case .code(let list): return list.textPattern
    case .utcOffset:
      return TextPattern(
        name: "utc-offset", types: ["string", "integer"],
        pattern: "^(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])$", examples: ["+01:00"])
    case .asset:
      return TextPattern(
        name: "file", pattern: #"^assets(?:/[^./\\\u0000-\u001F\u007F][^/\\\u0000-\u001F\u007F]*)+$"#,
        examples: ["assets/photo.jpg"])
    case .assetFolder:
      return TextPattern(
        name: "folder", pattern: #"^assets(?:/(?:[^/.][^/]*|\.[^/.][^/]*|\.\.[^/]+))*$"#,
        examples: ["assets/fonts/quay"])
    case .webAddress(.anySite):
      return TextPattern(
        name: "web-address", pattern: "^https?://[^/\(noMarks)][^\(noMarks)]*$", format: "iri",
        examples: ["https://example.org/jobs"])
    case .webAddress(.anySiteOrThis):
      return TextPattern(
        name: "address",
        pattern: "^(?:https?://[^/\(noMarks)][^\(noMarks)]*|/(?:[^/\(noMarks)][^\(noMarks)]*)?)$",
        format: "iri-reference", examples: ["https://example.org/jobs", "/how-we-hire/"])
    case .webAddress(.siteItself):
      return TextPattern(
        name: "site-address", pattern: "^https?://[^/?#@\(noMarks)]+(?:/[^?#\(noMarks)]*)?$", format: "iri",
        examples: ["https://careers.example.org"])
    case .email:
      let noMarks = #"@\u0000-\u0020<>"\\()\[\],:;%&?#"#
      return TextPattern(
        name: "email", pattern: #"^[^\#(noMarks)]+@[^.\#(noMarks)][^\#(noMarks)]*\.[^\#(noMarks)]*$"#,
        format: "idn-email", examples: ["jobs@example.org"])
    default: return nil
    }
  }
}

extension CodeList {
  fileprivate var textPattern: TextPattern {
    let name = slug(of: rawValue)
    // YAML 1.1 reads NO, and the language no, as false.
    let types = self == .currency ? ["string"] : ["string", "boolean"]
    let countries = Codes.countries.sorted().joined(separator: "|")
    switch self {
    case .country:
      return TextPattern(
        name: name, types: types, pattern: "^(?:\(countries))$", examples: ["DE", "GB", "US"])
    case .countryOrRegion:
      return TextPattern(
        name: name, types: types, pattern: "^(?:\(countries))(?:-[A-Z0-9]{1,3})?$", examples: ["DE", "US-CO"])
    case .currency:
      return TextPattern(
        name: name, types: types, pattern: "^(?:\(Codes.currencies.sorted().joined(separator: "|")))$",
        examples: ["EUR", "GBP", "USD"])
    case .language:
      return TextPattern(
        name: name, types: types, pattern: "^[a-z]{2,3}(?:-[A-Za-z0-9]{2,4})?$",
        examples: ["en", "de", "pt-BR"])
    }
  }
}
