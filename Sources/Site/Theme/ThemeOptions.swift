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
  /// The names of the options that the site chose.
  let chosen: Set<String>

  /// Reads what a site chose; `properties` are those of the style sheet that the options are for.
  init(
    _ theme: ThemeFile, standard: ThemeFile, _ settings: SiteSettings, _ properties: StyleProperties,
    into sink: inout DiagnosticSink
  ) {
    let written = ThemeOptions.chosen(theme, settings, into: &sink)
    self.chosen = Set(written.keys)
    let following = ThemeOptions.following(theme, written, properties)
    let chosen = written.merging(following) { own, _ in own }
    values = theme.options.map { ($0.key.value, chosen[$0.key.value] ?? $0.value.standard.value) }
    var lines: [ThemeOption.Scheme?: String] = [:]
    for (entry, value) in zip(theme.options, values.map(\.value))
    where chosen[entry.key.value] != nil || value != standard.options[entry.key.value]?.standard.value {
      lines[entry.value.scheme?.value, default: ""] += "\(entry.value.property.value):\(value);"
    }
    for repair in ThemeOptions.repairs(theme, values, written, following, settings, into: &sink) {
      lines[repair.scheme, default: ""] += repair.line
    }
    var text = lines[nil].map { ":root{\($0)}\n" } ?? ""
    for scheme in ThemeOption.Scheme.allCases {
      guard let found = lines[scheme] else { continue }
      text += "@media (prefers-color-scheme:\(scheme.rawValue)){:root{\(found)}}\n"
    }
    style = text
  }

  /// The text colours that take the place of those of the theme that can't be read on what a site chose; reports the
  /// ones that the site chose itself.
  private static func repairs(
    _ theme: ThemeFile, _ values: [(name: String, value: String)], _ chosen: [String: String],
    _ following: [String: String], _ settings: SiteSettings, into sink: inout DiagnosticSink
  ) -> [(scheme: ThemeOption.Scheme?, line: String)] {
    let colours = Dictionary(values.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    var repairs: [(scheme: ThemeOption.Scheme?, line: String)] = []
    for entry in theme.options {
      let name = entry.key.value
      for ground in entry.value.against.map(\.value) {
        guard let text = colours[name], let colour = colours[ground] else { continue }
        let readable = Contrast.readable(text, on: colour)
        guard readable != text else { continue }
        // Nobody chose what is behind it where that follows another.
        if chosen[name] == nil || following[ground] != nil {
          let scheme = theme.options[ground]?.scheme?.value ?? entry.value.scheme?.value
          repairs.append((scheme, "\(entry.value.property.value):\(readable);"))
        } else if let written = settings.theme?.options.first(where: { $0.key.value == name }) {
          let contrast = Contrast.between(text, colour) ?? 1
          sink.report(
            Diagnostic(
              rule: "content/bad-value",
              message: "text in `\(name)` can't be read on `\(ground)`: "
                + "the contrast is \(Contrast.text(contrast)), and \(Contrast.text(Contrast.least)) is the least",
              at: Label(settings.file, place(of: written)),
              help: "write \"\(readable)\", which can be read on \(colour), "
                + "or leave `\(name)` out, and black or white is chosen"))
        }
      }
    }
    return repairs
  }

  /// Where the value of an option stands, or its name where the value is no text.
  static func place(of entry: TableEntry<FreeValue>) -> SourceRange {
    if case .text(let value) = entry.value { value.place } else { entry.key.place }
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
        sink.report(
          Diagnostic(
            rule: "content/bad-value", message: "the option `\(entry.key.value)` can't have this value",
            at: Label(settings.file, ThemeOptions.place(of: entry)), help: "write \(option.example)"))
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

extension ThemeOptions {
  /// The colours of the options that follow others, of which a site chose those alone.
  private static func following(
    _ theme: ThemeFile, _ chosen: [String: String], _ properties: StyleProperties
  ) -> [String: String] {
    let followers = theme.options.filter { option in
      chosen[option.key.value] == nil && option.value.follows.map { chosen[$0.value] != nil } == true
    }
    guard !followers.isEmpty else { return [:] }
    var properties = properties
    for option in theme.options {
      guard let value = chosen[option.key.value] else { continue }
      for scheme in option.value.scheme.map({ [$0.value] }) ?? ThemeOption.Scheme.allCases {
        properties.set(option.value.property.value, to: value, scheme)
      }
    }
    var following: [String: String] = [:]
    for option in followers {
      guard let text = option.value.follows.flatMap({ chosen[$0.value] }), let colour = Colour(text) else {
        continue
      }
      let colours = StyleColours(properties: properties, scheme: option.value.scheme?.value ?? .light)
      let grounds = option.value.grounds.compactMap { colours.colour(of: $0.value)?.colour }
      let readable = colour.lightened(toBeReadOn: grounds) ?? colour
      following[option.key.value] = readable == colour ? text : readable.text
    }
    return following
  }
}
