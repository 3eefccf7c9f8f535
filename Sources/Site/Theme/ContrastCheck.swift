internal import Content
internal import Diagnostics

/// Measures the contrast of all text that a theme says it has, on light devices and on dark ones, once the site has
/// chosen its colours.
struct ContrastCheck: Sendable {
  private let theme: ThemeFile
  private let standard: ThemeFile
  private let options: ThemeOptions
  private let settings: SiteSettings

  init(_ theme: ThemeFile, standard: ThemeFile, _ options: ThemeOptions, _ settings: SiteSettings) {
    self.theme = theme
    self.standard = standard
    self.options = options
    self.settings = settings
  }

  /// A pair that can't be read, and what its colours were made of.
  private struct Failure {
    let pair: TextPair
    let contrast: Double
    let place: Label
    let options: [String]

    var text: String { "`\(pair.text.value)` on `\(pair.ground.value)`" }
  }

  /// The lines to add to a style sheet so that text can be read that has another colour for that case; reports all
  /// other text that can't.
  func repairs(of properties: StyleProperties, into sink: inout DiagnosticSink) -> String {
    var properties = properties
    var style = ""
    for scheme in ThemeOption.Scheme.allCases {
      var lines: [String] = []
      var failures: [Failure] = []
      for pair in theme.contrast {
        let colours = StyleColours(properties: properties, scheme: scheme)
        let least = pair.least?.value ?? Contrast.least
        guard let text = colours.colour(of: pair.text.value),
          let ground = colours.colour(of: pair.ground.value)
        else {
          if scheme == .light { reportUnknown(pair, properties, into: &sink) }
          continue
        }
        let contrast = text.colour.contrast(with: ground.colour)
        guard contrast < least else { continue }
        if let otherwise = pair.otherwise?.value, let other = colours.colour(of: otherwise),
          Contrast.firstReadable([other.colour], on: ground.colour, least: least) != nil
        {
          // What follows is measured with what is there now.
          properties.set(pair.text.value, to: "var(\(otherwise))", scheme)
          lines.append("\(pair.text.value):var(\(otherwise));")
        } else {
          failures.append(failure(pair, contrast, scheme, text.sources.union(ground.sources)))
        }
      }
      report(failures, scheme, into: &sink)
      guard !lines.isEmpty else { continue }
      style += "@media (prefers-color-scheme:\(scheme.rawValue)){:root{\(lines.joined())}}\n"
    }
    return style
  }

  /// A pair of the default theme may speak of what another style sheet does not have.
  private func reportUnknown(_ pair: TextPair, _ properties: StyleProperties, into sink: inout DiagnosticSink)
  {
    guard !standard.contrast.contains(where: pair.isSame) else { return }
    for property in [pair.text, pair.ground] where properties.value(of: property.value, .light) == nil {
      sink.report(
        Diagnostic(
          rule: "theme/contrast", message: "the style sheet gives the page no `\(property.value)`",
          at: Label(theme.file, property.place),
          help: "name a custom property that a rule for `:root` sets, such as --ink"))
    }
  }

  private func failure(
    _ pair: TextPair, _ contrast: Double, _ scheme: ThemeOption.Scheme, _ sources: Set<String>
  ) -> Failure {
    let concerned = theme.options.filter { option in
      sources.contains(option.value.property.value) && [nil, scheme].contains(option.value.scheme?.value)
    }
    return Failure(
      pair: pair, contrast: contrast, place: place(of: pair, concerned), options: concerned.map(\.key.value))
  }

  /// Reports the pairs that can't be read: one finding a place, of the worst of its pairs, with the others below it.
  private func report(
    _ failures: [Failure], _ scheme: ThemeOption.Scheme, into sink: inout DiagnosticSink
  ) {
    for place in unique(failures.map(\.place.range)) {
      let there = failures.filter { $0.place.range == place }
      guard let worst = there.min(by: { $0.contrast < $1.contrast }) else { continue }
      let others = there.filter { !$0.pair.isSame(as: worst.pair) }
      let names = worst.options.map { "`\($0)`" }
      sink.report(
        Diagnostic(
          rule: "theme/contrast",
          message:
            "text in `\(worst.pair.text.value)` can't be read on `\(worst.pair.ground.value)` where the device is "
            + "\(scheme.rawValue): the contrast is \(Contrast.text(worst.contrast)), and "
            + "\(Contrast.text(worst.pair.least?.value ?? Contrast.least)) is needed",
          at: worst.place,
          notes: others.isEmpty
            ? []
            : [
              "neither can \(others.map { "\($0.text), \(Contrast.text($0.contrast))" }.joined(separator: "; "))"
            ],
          help: names.isEmpty
            ? "change one of the two colours in \(theme.stylesheet.value)"
            : "both are made of \(names.joined(separator: ", ")): choose colours that are further apart"))
    }
  }

  /// Where the colour was chosen: by the site, else by the theme, else where the pair is told.
  private func place(of pair: TextPair, _ concerned: [TableEntry<ThemeOption>]) -> Label {
    let names = concerned.map(\.key.value)
    if let chosen = settings.theme?.options.first(where: {
      names.contains($0.key.value) && options.chosen.contains($0.key.value)
    }) {
      return Label(settings.file, ThemeOptions.place(of: chosen))
    }
    if let changed = concerned.first(where: {
      $0.value.standard.value != standard.options[$0.key.value]?.standard.value
    }) {
      return Label(theme.file, changed.value.standard.place)
    }
    let isStandard = standard.contrast.contains(where: pair.isSame)
    return isStandard && theme.file.path != standard.file.path
      ? Label(theme.file, .fileStart) : Label(theme.file, pair.place)
  }
}
