internal import Text

/// What a value of the content format looks like: for messages, for the manual, for editors.
///
/// It is made by the same declarations that read the value, so that the two can't differ.
package indirect enum ValueShape: Sendable {
  /// Plain text.
  case text
  /// CommonMark without raw HTML.
  case markdown
  /// A whole number in a range.
  case wholeNumber(ClosedRange<Int>)
  /// A number from zero to a greatest one.
  case number(atMost: Double)
  /// `true` or `false`.
  case truth
  /// `2026-11-02`.
  case date
  /// `6 months`.
  case timeSpan
  /// One of these words.
  case choice([String])
  /// A code of a list that is too long to print.
  case code(CodeList)
  /// The name of something else in the content.
  case reference(ContentKind)
  /// The name of a theme.
  case theme
  /// A name that is given here, with a–z, 0–9 and hyphens.
  case slug
  /// The hours from UTC.
  case utcOffset
  /// A path below content/ that begins with `assets/`.
  case asset
  /// The path of a folder below assets/.
  case assetFolder
  /// A web address.
  case webAddress(WebAddressScope)
  /// An e-mail address.
  case email
  /// A list.
  case list(ValueShape)
  /// One value, or a list of such values.
  case oneOrMore(ValueShape)
  /// A mapping with known keys.
  case mapping(MappingShape)
  /// A mapping from names to values of a shape: what a name is called, and what it looks like.
  case table(key: String, names: ValueShape, value: ValueShape)
  /// One of two shapes.
  case either(ValueShape, ValueShape)
  /// Anything at all.
  case anything

  /// The shape in a few words, as a message says it: "a text", "a list of dates".
  package var words: String {
    switch self {
    case .text: "a text"
    case .markdown: "a text in Markdown"
    case .wholeNumber(let range):
      range.lowerBound == range.upperBound ? "\(range.lowerBound)" : "a whole number"
    case .number: "a number"
    case .truth: "true or false"
    case .date: "a date such as 2026-11-02"
    case .timeSpan: "a length of time such as 6 months"
    case .choice(let words): words.count <= 4 ? listed(named(words), "or") : "one of \(words.count) words"
    case .code(let list): "a \(list.rawValue) code"
    case .reference(let kind): "the name of a \(kind.noun)"
    case .theme: "the name of a theme"
    case .slug: "a name with a–z, 0–9 and hyphens"
    case .utcOffset: "the hours from UTC, such as \"+01:00\""
    case .asset: "a file in assets/"
    case .assetFolder: "a folder in assets/"
    case .webAddress: "a web address"
    case .email: "an e-mail address"
    case .list(let item): "a list of \(item.plural)"
    case .oneOrMore(let item): "\(item.words), or a list of them"
    case .mapping(let mapping): mapping.words
    case .table(let key, _, _): "a group of keys, one for each \(key)"
    case .either(let first, let second): "\(first.words), or \(second.words)"
    case .anything: "anything"
    }
  }

  private var plural: String {
    switch self {
    case .text, .markdown: "texts"
    case .mapping(let mapping) where mapping.shorthand != nil: "texts"
    case .date: "dates"
    case .reference(let kind): kind.folder
    case .code(let list): "\(list.rawValue) codes"
    default: "entries"
    }
  }
}

/// A list of codes.
package enum CodeList: String, Sendable {
  /// ISO 3166-1, two letters.
  case country
  /// ISO 3166-1, or ISO 3166-2 for a part of a country.
  case countryOrRegion = "country or region"
  /// ISO 4217, three letters.
  case currency
  /// BCP 47, language and region only.
  case language
}

/// Where a web address may lead.
package enum WebAddressScope: Sendable {
  /// A whole address with http or https and a host.
  case anySite
  /// The same, or an address of this site, which begins with `/`.
  case anySiteOrThis
  /// A whole address to which those of pages can be added.
  case siteItself
}

/// A mapping with known keys.
package struct MappingShape: Sendable {
  /// One key of it.
  package struct Key: Sendable {
    /// The key as it is written.
    package let name: String
    /// What it says, for the person who fills it in.
    package let meaning: String
    /// Whether it must be there.
    package let isRequired: Bool
    /// Whether it stays off every page, feed and export.
    package let isPrivate: Bool
    /// Whether a translation may have it: facts are inherited.
    package let isTranslatable: Bool
    /// What holds where the key is left out, as it would be written; nil where that is nothing.
    package let standard: String?
    /// What its value looks like.
    package let shape: ValueShape
  }

  /// What the mapping is called in messages, with its article: "a pay range".
  package let title: String
  /// The keys, in the order in which people should write them.
  package let keys: [Key]
  /// The key that a plain text stands for, where one may be written instead of the mapping.
  package let shorthand: String?
  /// What may stand between its braces, to show how it is written.
  package let example: String?

  /// The mapping in a few words: "a group of keys such as `workplace` and `places`".
  var words: String {
    let names = (keys.filter(\.isRequired) + keys.filter { !$0.isRequired }).prefix(2).map(\.name)
    let group = "a group of keys such as \(listed(named(names)))"
    return shorthand == nil ? group : "a text, or \(group)"
  }
}

extension ValueShape {
  /// Whether a key may be so called, where the shape is that of a table's keys.
  func isName(_ key: String) -> Bool {
    switch self {
    case .choice(let words): words.contains(key)
    case .slug: isSlug(key)
    default: !key.isEmpty
    }
  }

  /// The keys that a mapping must have.
  var requiredKeys: [String] {
    if case .mapping(let mapping) = self { mapping.keys.filter(\.isRequired).map(\.name) } else { [] }
  }

  /// The mappings in a value, from left to right.
  var mappings: [MappingShape] {
    switch self {
    case .mapping(let mapping): [mapping]
    case .list(let item), .oneOrMore(let item), .table(_, _, let item): item.mappings
    case .either(let first, let second): first.mappings + second.mappings
    default: []
    }
  }
}
