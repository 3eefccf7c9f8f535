internal import Content
internal import Diagnostics
internal import Text

/// The options of a theme, as a site has them.
struct ThemeOptions: Sendable {
  /// Every option, with the site's value or the theme's.
  let values: [(name: String, value: String)]
  /// The last lines of the style sheet: the custom properties that the site chose, or to which the theme gives another
  /// value than the default theme.
  let style: String

  /// Reads what a site chose.
  init(_ theme: ThemeFile, standard: ThemeFile, _ settings: SiteSettings, into sink: inout DiagnosticSink) {
    let chosen = ThemeOptions.chosen(theme, settings, into: &sink)
    values = theme.options.map { ($0.key.value, chosen[$0.key.value] ?? $0.value.standard.value) }
    var properties: [ThemeOption.Scheme?: String] = [:]
    for (entry, value) in zip(theme.options, values.map(\.value))
    where chosen[entry.key.value] != nil || value != standard.options[entry.key.value]?.standard.value {
      properties[entry.value.scheme?.value, default: ""] += "\(entry.value.property.value):\(value);"
    }
    var text = properties[nil].map { ":root{\($0)}\n" } ?? ""
    for scheme in ThemeOption.Scheme.allCases {
      guard let lines = properties[scheme] else { continue }
      text += "@media (prefers-color-scheme:\(scheme.rawValue)){:root{\(lines)}}\n"
    }
    style = text
  }

  private static func chosen(
    _ theme: ThemeFile, _ settings: SiteSettings, into sink: inout DiagnosticSink
  ) -> [String: String] {
    var chosen: [String: String] = [:]
    let names = theme.options.map(\.key.value)
    for entry in settings.theme?.options ?? [] {
      let place = Label(settings.file, entry.key.place)
      guard let option = theme.options[entry.key.value] else {
        sink.report(
          Diagnostic(
            rule: "content/unknown-key", message: "the theme has no option `\(entry.key.value)`", at: place,
            help: nearName(to: entry.key.value, among: names).map { "did you mean `\($0)`?" }
              ?? "its options are \(names.joined(separator: ", "))"))
        continue
      }
      guard case .text(let value) = entry.value, option.accepts(value.value) else {
        let written: Label =
          if case .text(let value) = entry.value { Label(settings.file, value.place) } else { place }
        sink.report(
          Diagnostic(
            rule: "content/bad-value", message: "the option `\(entry.key.value)` can't have this value",
            at: written, help: "write \(option.example)"))
        continue
      }
      chosen[entry.key.value] = value.value
    }
    return chosen
  }
}

extension Array {
  /// The value of a key; nil where there is no such entry.
  subscript<Value>(key: String) -> Value? where Element == TableEntry<Value> {
    first { $0.key.value == key }?.value
  }
}

extension [TableEntry<FreeValue>] {
  /// The text of an entry, where it is one.
  func text(_ key: String) -> String? {
    if case .text(let text) = self[key] { text.value } else { nil }
  }
}
