internal import Content
internal import Diagnostics
internal import Text

/// Reads `lint` of site.yaml, where what a key means depends on the rules that there are.
struct SettingsReader {
  let file: SourceFile
  private(set) var sink = DiagnosticSink()

  init(file: SourceFile) { self.file = file }

  /// Reads `rules`: for each id or category a severity, `off`, or a mapping with thresholds.
  mutating func settings(_ entries: [TableEntry<FreeValue>]) -> [String: RuleSetting] {
    var settings: [String: RuleSetting] = [:]
    for entry in entries {
      guard let rules = rules(named: entry.key), let setting = setting(entry.value, of: rules, at: entry.key)
      else { continue }
      settings[entry.key.value] = setting
      if entry.key.value != Rule.everyRule, rules.contains(where: \.stopsBuild), changes(setting) {
        sink.report(
          Diagnostic(
            rule: "content/bad-value", severity: .warning,
            message: "errors that stop a build keep their severity, whatever stands here",
            at: Label(file, entry.key.place), help: "remove it, or name a rule that is not of content"))
      }
    }
    return settings
  }

  private func changes(_ setting: RuleSetting) -> Bool { setting.isOff == true || setting.severity != nil }

  /// Reads an entry of `paths`: `match`, and `rules` as above.
  mutating func path(_ entry: FreeValue) -> (PathPattern, [String: RuleSetting])? {
    guard case .mapping(let pairs) = entry else {
      report("an entry of `paths` has two keys, `match` and `rules`", at: place(of: entry), help: pathHelp)
      return nil
    }
    var pattern: PathPattern?
    var rules: [String: RuleSetting] = [:]
    for pair in pairs {
      switch (pair.key.value, pair.value) {
      case ("match", .text(let text)): pattern = PathPattern(text.value)
      case ("rules", .mapping(let entries)): rules = settings(entries)
      case ("match", _): report("`match` is a text", at: pair.key.place, help: pathHelp)
      case ("rules", _): report("`rules` is a mapping", at: pair.key.place, help: pathHelp)
      default: reportUnknown(pair.key, in: "an entry of `paths`", among: ["match", "rules"])
      }
    }
    guard let pattern else {
      report("this entry of `paths` does not say which files it is for", at: place(of: entry), help: pathHelp)
      return nil
    }
    return (pattern, rules)
  }

  private var pathHelp: String {
    "write, for example, - {match: roles/*-intern.yaml, rules: {spec/years-of-experience: off}}"
  }

  /// Reads `words`: for each rule of words a list of phrases.
  mutating func words(_ entries: [TableEntry<FreeValue>]) -> [String: [OwnWord]] {
    var words: [String: [OwnWord]] = [:]
    let lists = Rule.all.filter { $0.check.isOfWords }
    for entry in entries {
      let name = entry.key.value
      guard let rule = lists.first(where: { $0.id == name || $0.name == name }) else {
        sink.report(
          Diagnostic(
            rule: "content/bad-value", message: "there is no list of words called `\(name)`",
            at: Label(file, entry.key.place)
          ).suggesting(
            nearName(to: name, among: lists.map(\.id) + lists.map(\.name)), for: name,
            otherwise: "write one of \(listed(named(lists.map(\.id)), "or"))"))
        continue
      }
      guard case .list(let items) = entry.value else {
        report("`\(name)` is a list of phrases", at: entry.key.place, help: "write each phrase after `- `")
        continue
      }
      words[rule.id, default: []] += items.compactMap { word($0) }
    }
    return words
  }

  private mutating func word(_ value: FreeValue) -> OwnWord? {
    switch value {
    case .text(let text): return checked(OwnWord(phrase: text.value, instead: nil, except: []), text)
    case .mapping(let pairs):
      var word = OwnWord(phrase: "", instead: nil, except: [])
      var place: PlainText?
      for pair in pairs {
        switch (pair.key.value, pair.value) {
        case ("phrase", .text(let text)):
          word.phrase = text.value
          place = text
        case ("instead", .text(let text)): word.instead = text.value
        case ("except", .text(let text)): word.except = exceptions([.text(text)])
        case ("except", .list(let items)): word.except = exceptions(items)
        case ("phrase", _), ("instead", _):
          report("`\(pair.key.value)` is a text", at: pair.key.place, help: wordHelp)
        case ("except", _): report("`except` is a list of phrases", at: pair.key.place, help: wordHelp)
        default: reportUnknown(pair.key, in: "a phrase", among: ["phrase", "instead", "except"])
        }
      }
      guard let place else {
        report("this entry has no `phrase`", at: self.place(of: value), help: wordHelp)
        return nil
      }
      return checked(word, place)
    case .list:
      report("a phrase is a text", at: place(of: value), help: "write it after `- `, without brackets")
      return nil
    }
  }

  private var wordHelp: String { "write, for example, - {phrase: synergy, instead: say what you share}" }

  private mutating func checked(_ word: OwnWord, _ text: PlainText) -> OwnWord? { isRead(text) ? word : nil }

  /// The phrases of `except` that can be looked for; the others are reported.
  private mutating func exceptions(_ items: [FreeValue]) -> [String] {
    var phrases: [String] = []
    for item in items {
      if case .text(let text) = item {
        if isRead(text) { phrases.append(text.value) }
      } else {
        report("`except` is a list of phrases", at: place(of: item), help: wordHelp)
      }
    }
    return phrases
  }

  private mutating func isRead(_ text: PlainText) -> Bool {
    guard !isPhrase(text.value) else { return true }
    report(
      "`\(text.value)` is no phrase that can be looked for", at: text.place,
      help: "write words; `[word]` may be missing, `a|b` is one of several, `word*` any ending")
    return false
  }

  // MARK: Rules

  private mutating func rules(named name: PlainText) -> [Rule]? {
    if name.value == Rule.everyRule { return Rule.all }
    let rules = Rule.all.filter { $0.id == name.value || $0.category == name.value }
    guard rules.isEmpty else { return rules }
    sink.report(Rule.unknown(name.value, at: Label(file, name.place)))
    return nil
  }

  private mutating func setting(_ value: FreeValue, of rules: [Rule], at key: PlainText) -> RuleSetting? {
    switch value {
    case .text(let text): return severity(text)
    case .mapping(let pairs):
      var setting = RuleSetting()
      for pair in pairs {
        guard case .text(let text) = pair.value else {
          report("`\(pair.key.value)` takes one value", at: pair.key.place, help: "write it behind the colon")
          continue
        }
        if pair.key.value == "severity" {
          severity(text).map {
            setting.severity = $0.severity
            setting.isOff = $0.isOff
          }
        } else {
          take(pair.key, text, of: rules, into: &setting)
        }
      }
      return setting
    case .list:
      report(
        "`\(key.value)` is off, info, warning or error, or a mapping with `severity`", at: key.place,
        help: "write \(key.value): warning")
      return nil
    }
  }

  private mutating func take(
    _ key: PlainText, _ value: PlainText, of rules: [Rule], into setting: inout RuleSetting
  ) {
    let keys = rules.flatMap(\.thresholds).map(\.key)
    guard keys.contains(key.value) else {
      let known = ["severity"] + Set(keys).sorted()
      sink.report(
        Diagnostic(
          rule: "content/unknown-key", message: "this rule has nothing called `\(key.value)` to set",
          at: Label(file, key.place)
        ).suggesting(
          nearName(to: key.value, among: known), for: key.value,
          otherwise: "write \(known.count > 1 ? "one of " : "")\(listed(named(known), "or"))"))
      return
    }
    guard let number = Double(value.value), number >= 0, number.isFinite else {
      report("`\(key.value)` is a number", at: value.place, help: "write it in digits, as in \(key.value): 7")
      return
    }
    setting.thresholds[key.value] = number
  }

  private mutating func severity(_ text: PlainText) -> RuleSetting? {
    var setting = RuleSetting()
    // YAML's readers take off for false elsewhere; here a text is what is written.
    if text.value == "off" {
      setting.isOff = true
    } else if let severity = Severity(rawValue: text.value) {
      setting.severity = severity
      setting.isOff = false
    } else {
      let known = ["off", "info", "warning", "error"]
      sink.report(
        Diagnostic(
          rule: "content/bad-value", message: "`\(text.value)` is no severity", at: Label(file, text.place)
        ).suggesting(
          nearName(to: text.value, among: known), for: text.value,
          otherwise: "write \(listed(known, "or"))"))
      return nil
    }
    return setting
  }

  private mutating func reportUnknown(_ key: PlainText, in what: String, among known: [String]) {
    sink.report(
      Diagnostic(
        rule: "content/unknown-key", message: "\(what) has no key `\(key.value)`", at: Label(file, key.place)
      ).suggesting(
        nearName(to: key.value, among: known), for: key.value,
        otherwise: "write \(listed(named(known), "or"))"))
  }

  private mutating func report(_ message: String, at place: SourceRange, help: String) {
    sink.report(
      Diagnostic(rule: "content/bad-value", message: message, at: Label(file, place), help: help))
  }

  private func place(of value: FreeValue) -> SourceRange {
    switch value {
    case .text(let text): text.place
    case .list(let items): items.first.map { place(of: $0) } ?? .fileStart
    case .mapping(let pairs): pairs.first?.key.place ?? .fileStart
    }
  }
}
