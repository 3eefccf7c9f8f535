internal import Text

/// The custom properties that a style sheet gives to the whole page, for readers of a light or a dark device.
///
/// Read are rules for `:root` and `html` that stand by themselves, in `@supports`, or in a media query that asks for the
/// device's colours and nothing else. What holds on paper or from a width on is left out.
struct StyleProperties: Sendable {
  /// How deep blocks may stand in each other.
  static let deepest = 32

  /// The place in bytes of the first block that stands deeper than that; nil where none does.
  private(set) var tooDeep: Int?
  private var values: [ThemeOption.Scheme: [String: String]] = [:]

  /// What a block holds.
  private enum Block {
    /// Rules, for those devices.
    case rules([ThemeOption.Scheme])
    /// Declarations for the page, on those devices.
    case declarations([ThemeOption.Scheme])
    case other
  }

  /// Reads a style sheet.
  init(_ sheet: [UInt8]) {
    for scheme in ThemeOption.Scheme.allCases { values[scheme] = [:] }
    read(sheet)
  }

  /// The value of a property such as `--paper`, as it is written; nil where the style sheet gives it none.
  func value(of property: String, _ scheme: ThemeOption.Scheme) -> String? { values[scheme]?[property] }

  /// Gives a property another value.
  mutating func set(_ property: String, to value: String, _ scheme: ThemeOption.Scheme) {
    values[scheme]?[property] = value
  }

  /// The same with what stands at the end of the style sheet.
  func adding(_ style: String) -> StyleProperties {
    var properties = self
    properties.read(Array(style.utf8))
    return properties
  }

  private mutating func read(_ sheet: [UInt8]) {
    var open = [Block.rules(ThemeOption.Scheme.allCases)]
    // What stands before the next brace or semicolon.
    var text: [UInt8] = []
    var tokens = CSSTokenizer(sheet)
    while let token = tokens.next() {
      switch token.kind {
      case .comment: break
      case .byte(UInt8(ascii: "{")):
        open.append(StyleProperties.block(after: text, in: open.last ?? .other))
        if open.count > StyleProperties.deepest + 1, tooDeep == nil { tooDeep = token.range.lowerBound }
        text = []
      case .byte(UInt8(ascii: "}")):
        declare(text, in: open.last ?? .other)
        if open.count > 1 { open.removeLast() }
        text = []
      case .byte(UInt8(ascii: ";")):
        declare(text, in: open.last ?? .other)
        text = []
      case .space: text.append(UInt8(ascii: " "))
      default: text += sheet[token.range]
      }
    }
    // What is not closed ends with the style sheet.
    declare(text, in: open.last ?? .other)
  }

  /// What a block holds, by what stands before it and what it stands in.
  private static func block(after text: [UInt8], in outer: Block) -> Block {
    guard case .rules(let schemes) = outer else { return .other }
    let prelude = String(decoding: text, as: UTF8.self).trimmed
    if prelude.hasPrefix("@supports") { return outer }
    if prelude.hasPrefix("@media") { return .rules(schemes.filter { query(prelude, asksFor: $0) }) }
    let isPage = prelude.split(separator: ",").contains { [":root", "html"].contains(String($0).trimmed) }
    return isPage ? .declarations(schemes) : .other
  }

  private mutating func declare(_ text: [UInt8], in block: Block) {
    guard case .declarations(let schemes) = block else { return }
    let parts = String(decoding: text, as: UTF8.self).split(separator: ":", maxSplits: 1)
    guard parts.count == 2 else { return }
    let name = String(parts[0]).trimmed
    guard name.hasPrefix("--") else { return }
    let value = StyleProperties.withoutImportance(String(parts[1]).trimmed)
    for scheme in schemes { values[scheme]?[name] = value }
  }

  /// A value without the `!important` at its end.
  private static func withoutImportance(_ value: String) -> String {
    guard let mark = value.lastIndex(of: "!"),
      String(value[value.index(after: mark)...]).trimmed.lowercased() == "important"
    else { return value }
    return String(value[..<mark]).trimmed
  }

  private static func query(_ prelude: String, asksFor scheme: ThemeOption.Scheme) -> Bool {
    let query = prelude.dropFirst("@media".count).filter { !$0.isWhitespace }
    return query == "(prefers-color-scheme:\(scheme.rawValue))"
      || query == "screenand(prefers-color-scheme:\(scheme.rawValue))" || query == "screen"
  }
}
