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
    }
    return settings
  }

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
      default:
        report(
          "`\(pair.key.value)` can't be here: an entry of `paths` has `match`, a text, and `rules`, a mapping",
          at: pair.key.place, help: pathHelp)
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
        case ("except", .text(let text)): word.except = [text.value]
        case ("except", .list(let items)):
          word.except = items.compactMap { if case .text(let text) = $0 { text.value } else { nil } }
        default:
          report(
            "`\(pair.key.value)` can't be here: a phrase has `phrase`, `instead` and `except`",
            at: pair.key.place, help: "write, for example, - {phrase: synergy, instead: say what you share}")
        }
      }
      guard let place else {
        report(
          "this entry has no `phrase`", at: self.place(of: value),
          help: "write, for example, - {phrase: synergy, instead: say what you share}")
        return nil
      }
      return checked(word, place)
    case .list:
      report("a phrase is a text", at: place(of: value), help: "write it after `- `, without brackets")
      return nil
    }
  }

  private mutating func checked(_ word: OwnWord, _ text: PlainText) -> OwnWord? {
    guard isPhrase(word.phrase) else {
      report(
        "`\(text.value)` is no phrase that can be looked for", at: text.place,
        help: "write words; `[word]` may be missing, `a|b` is one of several, `word*` any ending")
      return nil
    }
    return word
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
      sink.report(
        Diagnostic(
          rule: "content/unknown-key", message: "this rule has nothing called `\(key.value)` to set",
          at: Label(file, key.place)
        ).suggesting(
          nearName(to: key.value, among: keys + ["severity"]), for: key.value,
          otherwise: "write one of \(listed(named(["severity"] + keys), "or"))"))
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
