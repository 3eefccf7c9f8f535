package import Content
package import Diagnostics
internal import Text

/// How the rules are set: by site.yaml, and by what the run was asked for.
package struct Configuration: Sendable {
  /// Words that a company added, by the id of the rule that finds them.
  package private(set) var ownWords: [String: [OwnWord]] = [:]

  /// What the run was asked for.
  package private(set) var options: LintOptions
  private var persona: Persona
  private var settings: [String: RuleSetting] = [:]
  private var paths: [(pattern: PathPattern, settings: [String: RuleSetting])] = []
  private var folder = ""

  /// Takes the rules as they are, but for what the run was asked for.
  package init(_ options: LintOptions = LintOptions()) {
    self.options = options
    persona = options.persona ?? .regular
  }

  /// Reads what site.yaml says; what it misspells is reported.
  package init(
    _ options: LintOptions, _ site: SiteSettings, folder: String, into sink: inout DiagnosticSink
  ) {
    self.options = options
    self.folder = folder
    persona = options.persona ?? site.lint?.persona?.value ?? .regular
    guard let lint = site.lint else { return }
    var reader = SettingsReader(file: site.file)
    settings = reader.settings(lint.rules)
    for entry in lint.paths {
      if let (pattern, settings) = reader.path(entry) { paths.append((pattern, settings)) }
    }
    ownWords = reader.words(lint.words)
    sink.absorb(reader.sink)
  }

  /// Reads what the settings of some content say; where they can't be read, only what reading finds is heard, since nobody
  /// knows which rules are silent.
  package init(_ options: LintOptions, of content: SiteContent, into sink: inout DiagnosticSink) {
    var options = options
    if content.settings.file.path.isEmpty || content.hasErrors(in: content.settings.file) {
      options.select = ["content"]
    }
    self.init(options, content.settings, folder: content.folder, into: &sink)
  }

  /// How a rule is set for a file; nil where it is silent there.
  ///
  /// What is said of a rule goes before what is said of its category, that before what is said of `all`; what is said of a path before what is said of
  /// all files, and what the run was asked for before all.
  package func setting(of rule: Rule, for path: String) -> RuleSetting? {
    let isNamed = options.select.contains { $0 == rule.id || $0 == rule.category }
    if !options.select.isEmpty, !isNamed { return nil }
    if options.ignore.contains(where: { $0 == rule.id || $0 == rule.category }) { return nil }
    var setting = RuleSetting()
    var isAskedFor = options.select.contains(rule.id)
    func take(_ settings: [String: RuleSetting]) {
      if let ofAll = settings[Rule.everyRule] { setting.merge(ofAll) }
      if let ofCategory = settings[rule.category] { setting.merge(ofCategory) }
      if let ofRule = settings[rule.id] {
        setting.merge(ofRule)
        if ofRule.isOff != true { isAskedFor = true }
      }
    }
    take(settings)
    let inside = remainder(of: path)
    for entry in paths where entry.pattern.matches(path) || entry.pattern.matches(inside) {
      take(entry.settings)
    }
    if setting.isOff == true { return isNamed && options.select.contains(rule.id) ? setting : nil }
    if rule.isOff, !isAskedFor { return nil }
    if rule.persona == .pedantic, persona != .pedantic, !isAskedFor { return nil }
    return setting
  }

  /// Whether a run asks for a rule, however it is set.
  package static func speaks(_ rule: Rule, _ options: LintOptions, _ persona: Persona?) -> Bool {
    let names = [rule.id, rule.category]
    if options.ignore.contains(where: names.contains) { return false }
    if options.select.contains(rule.id) { return true }
    return (options.select.isEmpty || options.select.contains(rule.category))
      && (rule.persona != .pedantic || (options.persona ?? persona) == .pedantic)
  }

  /// The rules as they are set for whoever hears all that site.yaml does not turn off.
  var ofAnyRun: Configuration {
    var configuration = self
    configuration.options.select = []
    configuration.options.ignore = []
    configuration.persona = .pedantic
    return configuration
  }

  /// The same without a choice of rules that alone speak.
  var withoutSelection: Configuration {
    var configuration = self
    configuration.options.select = []
    return configuration
  }

  /// Whether some paths are set otherwise than the others.
  var hasPaths: Bool { !paths.isEmpty }

  /// Whether a path is set otherwise than the others.
  func isSpecial(_ path: String) -> Bool {
    let inside = remainder(of: path)
    return paths.contains { $0.pattern.matches(path) || $0.pattern.matches(inside) }
  }

  /// The path below the folder of the content.
  private func remainder(of path: String) -> String {
    path.hasPrefix(folder + "/") ? String(path.dropFirst(folder.count + 1)) : path
  }
}

/// A phrase of the company's own that a rule finds.
package struct OwnWord: Sendable {
  /// The phrase, in the form of the lists in Rulebook/Data/words.
  package var phrase: String
  /// What to write instead.
  package var instead: String?
  /// Phrases in which it is fine.
  package var except: [String]
}

extension RuleSetting {
  fileprivate mutating func merge(_ other: RuleSetting) {
    if let severity = other.severity { self.severity = severity }
    if let isOff = other.isOff { self.isOff = isOff }
    thresholds.merge(other.thresholds) { $1 }
  }
}
