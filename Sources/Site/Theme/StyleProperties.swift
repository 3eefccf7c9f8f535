/// The custom properties that a style sheet gives to the whole page, for readers of a light or a dark device.
///
/// Read are rules for `:root` and `html` that stand by themselves, in `@supports`, or in a media query that asks for the
/// device's colours and nothing else. What holds on paper or from a width on is left out.
struct StyleProperties: Sendable {
  private var values: [ThemeOption.Scheme: [String: String]] = [:]

  /// Reads a style sheet.
  init(_ sheet: String) {
    for scheme in ThemeOption.Scheme.allCases { values[scheme] = [:] }
    read(StyleProperties.withoutComments(sheet)[...], ThemeOption.Scheme.allCases)
  }

  /// The value of a property such as `--paper`, as it is written; nil where the style sheet gives it none.
  func value(of property: String, _ scheme: ThemeOption.Scheme) -> String? { values[scheme]?[property] }

  /// Gives a property another value.
  mutating func set(_ property: String, to value: String, _ scheme: ThemeOption.Scheme) {
    values[scheme]?[property] = value
  }

  private mutating func read(_ text: Substring, _ schemes: [ThemeOption.Scheme]) {
    var rest = text
    while let open = rest.firstIndex(of: "{"), let close = StyleProperties.end(of: rest, from: open) {
      let prelude = String((rest[..<open].split(separator: ";").last ?? "")).trimmed
      let body = rest[rest.index(after: open)..<close]
      if prelude.hasPrefix("@supports") {
        read(body, schemes)
      } else if prelude.hasPrefix("@media") {
        read(body, schemes.filter { StyleProperties.query(prelude, asksFor: $0) })
      } else if prelude.split(separator: ",").contains(where: {
        [":root", "html"].contains(String($0).trimmed)
      }) {
        declare(body, schemes)
      }
      rest = rest[rest.index(after: close)...]
    }
  }

  private mutating func declare(_ body: Substring, _ schemes: [ThemeOption.Scheme]) {
    for line in body.split(separator: ";") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      let name = String(parts[0]).trimmed
      guard name.hasPrefix("--") else { continue }
      let value = String(parts[1].split(separator: "!", maxSplits: 1).first ?? "").trimmed
      for scheme in schemes { values[scheme]?[name] = value }
    }
  }

  private static func query(_ prelude: String, asksFor scheme: ThemeOption.Scheme) -> Bool {
    let query = prelude.dropFirst("@media".count).filter { !$0.isWhitespace }
    return query == "(prefers-color-scheme:\(scheme.rawValue))"
      || query == "screenand(prefers-color-scheme:\(scheme.rawValue))" || query == "screen"
  }

  /// The brace that closes another; nil where there is none.
  private static func end(of text: Substring, from open: Substring.Index) -> Substring.Index? {
    var depth = 0
    for index in text[open...].indices {
      if text[index] == "{" { depth += 1 }
      if text[index] == "}" { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }

  private static func withoutComments(_ sheet: String) -> String {
    var text = ""
    for (position, part) in sheet.split(separator: "/*", omittingEmptySubsequences: false).enumerated() {
      guard position > 0 else {
        text += part
        continue
      }
      let rest = part.split(separator: "*/", maxSplits: 1, omittingEmptySubsequences: false)
      if rest.count == 2 { text += rest[1] }
    }
    return text
  }
}

extension String {
  /// The text without space at its ends.
  var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
