import Content
import Diagnostics
import Lint
import Testing

@Suite("How rules are set")
struct ConfigurationTests {
  private static let site = "format: 1\nbase-url: https://careers.example.org\nas-of: 2026-11-20\n"
  private static let path = "content/roles/tides.yaml"

  /// The configuration of some lines below `lint`, and what is wrong with them.
  private func read(_ lines: String, _ options: LintOptions = LintOptions()) throws -> (
    Configuration, [String]
  ) {
    var sink = DiagnosticSink()
    let below = lines.split(separator: "\n").map { "  \($0)\n" }.joined()
    let content = try load(["site.yaml": Self.site + "lint:\n" + below], into: &sink)
    let configuration = Configuration(options, content.settings, folder: "content", into: &sink)
    return (configuration, sink.sorted().map(\.wholeText))
  }

  /// How a rule is set: its severity, `off`, or `as it is`, and its thresholds.
  private func setting(_ configuration: Configuration, _ rule: Rule, _ path: String = Self.path) -> String {
    guard let setting = configuration.setting(of: rule, for: path) else { return "off" }
    let numbers = setting.thresholds.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
    return (setting.severity?.rawValue ?? "as it is") + numbers
  }

  private func rule(_ id: String) throws -> Rule { try #require(Rule.named(id)) }

  /// A rule that only some want to hear of, or that is silent until it is asked for.
  private func rule(_ id: String, persona: Persona = .regular, isOff: Bool = false) -> Rule {
    Rule(
      id, .info, .taste, persona: persona, isOff: isOff, summary: "", why: "", source: "", examples: [],
      check: .reading)
  }

  @Test("A severity holds for a rule, or for all of a category; what is said of the rule goes first")
  func severities() throws {
    let (configuration, wrong) = try read(
      """
      rules:
        posting: info
        posting/stale: error
        posting/no-apply: off
        fair/ageist: {severity: warning}
        fair: off
      """)
    #expect(wrong == [])
    #expect(setting(configuration, try rule("posting/no-deadline")) == "info")
    #expect(setting(configuration, try rule("posting/stale")) == "error")
    #expect(setting(configuration, try rule("posting/no-apply")) == "off")
    #expect(setting(configuration, try rule("fair/ageist")) == "warning")
    #expect(setting(configuration, try rule("spec/must-haves-too-many")) == "as it is")
  }

  @Test("A severity that is set holds for findings that weigh otherwise by themselves")
  func findings() throws {
    let page = "---\ntitle: Us\n---\nA young team seeks somebody fresh out of school, or a recent graduate.\n"
    var files = ["pages/us.md": page]
    let plain = try lint(files, select: ["fair/ageist"])
    #expect(plain.map(\.severity) == [.warning, .warning, .error])
    files["site.yaml"] = Self.site + "lint: {rules: {fair/ageist: info}}\n"
    #expect(try lint(files, select: ["fair/ageist"]).map(\.severity) == [.info, .info, .info])
    files["site.yaml"] = Self.site + "lint: {rules: {fair: off}}\n"
    #expect(try lint(files, select: ["fair"]).map(\.severity) == [])
  }

  @Test("Errors that stop a build keep their severity, and it is said where somebody sets another")
  func errorsOfReading() throws {
    let (_, wrong) = try read("rules: {content: off, content/unused-asset: off, all: info}")
    #expect(
      wrong.count == 1 && wrong.first?.contains("errors that stop a build keep their severity") == true,
      "\(wrong)")
  }

  @Test("A rule's numbers can be set, with or without its severity")
  func thresholds() throws {
    let (configuration, wrong) = try read(
      """
      rules:
        spec/must-haves-too-many: {at-most: 5}
        posting/stale: {days: 30.5, severity: info}
      """)
    #expect(wrong == [])
    #expect(setting(configuration, try rule("spec/must-haves-too-many")) == "as it is at-most=5.0")
    #expect(setting(configuration, try rule("posting/stale")) == "info days=30.5")
    let huge = [
      "site.yaml": Self.site + "lint: {rules: {posting/stale: {days: 1e300}}}\n"
    ]
    #expect(try lint(huge, select: ["posting/stale"]).map(\.wholeText) == [])
  }

  @Test("What is said of some paths goes before what is said of all files")
  func paths() throws {
    let (configuration, wrong) = try read(
      """
      rules:
        posting/stale: error
      paths:
        - {match: "roles/*-intern-*.yaml", rules: {posting: off}}
        - {match: "**/tides.yaml", rules: {posting/stale: {days: 10}}}
        - {match: content/stories/**, rules: {fair/ageist: info}}
      """)
    #expect(wrong == [])
    let stale = try rule("posting/stale")
    #expect(setting(configuration, stale) == "error days=10.0")
    #expect(setting(configuration, stale, "content/roles/an-intern-here.yaml") == "off")
    #expect(setting(configuration, stale, "content/roles/intern.yaml") == "error")
    #expect(setting(configuration, try rule("fair/ageist"), "content/stories/ranker.md") == "info")
    #expect(setting(configuration, try rule("fair/ageist")) == "as it is")
  }

  @Test("A pattern stands for whole paths")
  func patterns() {
    let cases: [(pattern: String, matching: [String], other: [String])] = [
      (
        "roles/*.yaml", ["roles/a.yaml", "roles/.yaml"], ["roles/a/b.yaml", "xroles/a.yaml", "roles/a.yaml2"]
      ),
      ("**/a.yaml", ["a.yaml", "x/a.yaml", "x/y/a.yaml"], ["xa.yaml", "x/a.yml"]),
      ("roles/**", ["roles/a.yaml", "roles/x/a.yaml"], ["roles", "stories/a.md"]),
      ("**a/b", ["a/b", "x/a/b", "xa/b"], ["b", "a/c"]),
      (
        "roles/?.yaml", ["roles/a.yaml", "roles/é.yaml", "roles/日.yaml"],
        ["roles/.yaml", "roles/ab.yaml", "roles//.yaml"]
      ),
      ("roles/*-intern-*.yaml", ["roles/an-intern-x.yaml", "roles/-intern-.yaml"], ["roles/intern.yaml"]),
      ("a.yaml", ["a.yaml"], ["x/a.yaml", "a.yam"]),
      ("", [""], ["a"]),
    ]
    for (pattern, matching, other) in cases {
      for path in matching { #expect(PathPattern(pattern).matches(path), "\(pattern) \(path)") }
      for path in other { #expect(!PathPattern(pattern).matches(path), "\(pattern) \(path)") }
    }
    #expect(
      !PathPattern(String(repeating: "*a", count: 200)).matches(String(repeating: "a", count: 200) + "b"))
  }

  @Test("The path below the content's folder counts, whatever the folder is called")
  func folders() throws {
    var sink = DiagnosticSink()
    let lines = "lint: {paths: [{match: roles/a.yaml, rules: {posting: off}}]}\n"
    let content = try load(["site.yaml": Self.site + lines], into: &sink)
    for folder in ["content", "Stellen für München", "a/b"] {
      let configuration = Configuration(LintOptions(), content.settings, folder: folder, into: &sink)
      #expect(
        setting(configuration, try rule("posting/stale"), "\(folder)/roles/a.yaml") == "off", "\(folder)")
      #expect(setting(configuration, try rule("posting/stale"), "\(folder)/roles/b.yaml") == "as it is")
    }
  }

  @Test("Pedantic rules speak to whoever wants to hear them, or asks for one by its name")
  func personas() throws {
    let pedantic = rule("posting/stale", persona: .pedantic)
    var options = LintOptions()
    #expect(setting(Configuration(options), pedantic) == "off")
    options.persona = .pedantic
    #expect(setting(Configuration(options), pedantic) == "as it is")
    #expect(setting(try read("persona: pedantic").0, pedantic) == "as it is")
    options.persona = .regular
    #expect(setting(try read("persona: pedantic", options).0, pedantic) == "off")
    #expect(setting(try read("rules: {posting/stale: info}").0, pedantic) == "info")
    #expect(setting(try read("rules: {posting: info}").0, pedantic) == "off")
    #expect(setting(try read("rules: {posting/stale: off}\npersona: pedantic").0, pedantic) == "off")
  }

  @Test("A rule that is off speaks where it is asked for by its name")
  func offRules() throws {
    let silent = rule("posting/stale", isOff: true)
    #expect(setting(Configuration(), silent) == "off")
    #expect(setting(try read("rules: {posting/stale: info}").0, silent) == "info")
    #expect(setting(try read("rules: {posting: info}").0, silent) == "off")
    var options = LintOptions()
    options.select = ["posting"]
    #expect(setting(Configuration(options), silent) == "off")
    options.select = ["posting/stale"]
    #expect(setting(Configuration(options), silent) == "as it is")
  }

  @Test("What a run selects alone speaks, and what it ignores is silent")
  func selection() throws {
    var options = LintOptions()
    options.select = ["posting", "fair/ageist"]
    options.ignore = ["posting/stale"]
    let (configuration, _) = try read("rules: {posting/no-apply: off, fair/ageist: off}", options)
    #expect(setting(configuration, try rule("posting/no-deadline")) == "as it is")
    #expect(setting(configuration, try rule("posting/stale")) == "off")
    #expect(setting(configuration, try rule("posting/no-apply")) == "off", "a category is no name")
    #expect(setting(configuration, try rule("fair/ageist")) == "as it is", "asked for by its name")
    #expect(setting(configuration, try rule("spec/must-haves-too-many")) == "off")
  }

  @Test("What a company says to write instead is advice, and never written by itself")
  func ownAdvice() throws {
    let settings = "lint: {words: {wordy: [{phrase: blue sky, instead: \"say: what # you mean\"}]}}\n"
    let page = "---\ntitle: Privacy\n---\nOur blue sky work.\n"
    let found = try lint(
      ["site.yaml": Self.site + settings, "pages/privacy.md": page], select: ["vague/wordy"])
    #expect(found.map(\.help) == ["say: what # you mean"])
    #expect(found.map(\.fixes.isEmpty) == [true])
  }

  @Test("A company's own words are found, with what to write instead and where they are fine")
  func ownWords() throws {
    let settings = """
      lint:
        words:
          ageist:
            - evergreen
            - {phrase: "silver [haired] fox", instead: say what the person can do, except: [silver fox farm]}
            - {phrase: wise owl, except: wise owl centre}

      """
    let found = try lint(
      [
        "site.yaml": Self.site + settings,
        "pages/privacy.md": """
        ---
        title: Privacy
        ---
        An evergreen team. A silver fox leads it, near the silver fox farm. A wise owl of the wise owl centre.
        """,
      ], select: ["fair/ageist"])
    #expect(
      found.map(\.wholeText) == [
        """
        content/pages/privacy.md:4 warning[fair/ageist] "evergreen" speaks of an age, not of the work
          say which skill or how much experience the work needs
        """,
        """
        content/pages/privacy.md:4 warning[fair/ageist] "silver fox" speaks of an age, not of the work
          say what the person can do
        """,
        """
        content/pages/privacy.md:4 warning[fair/ageist] "wise owl" speaks of an age, not of the work
          say which skill or how much experience the work needs
        """,
      ])
  }

  @Test(
    "What is misspelt is an error, with what was meant",
    arguments: [
      ("rules: {posting/stael: off}", "content/unknown-reference", "did you mean `posting/stale`?"),
      ("rules: {stale: off}", "content/unknown-reference", "did you mean `posting/stale`?"),
      ("rules: {postings: off}", "content/unknown-reference", "did you mean `posting`?"),
      ("rules: {astrology: off}", "content/unknown-reference", "`remit rules` lists all rules"),
      ("rules: {posting: waring}", "content/bad-value", "did you mean `warning`?"),
      ("rules: {posting: never}", "content/bad-value", "write off, info, warning or error"),
      ("rules: {posting: [info]}", "content/bad-value", "write posting: warning"),
      ("rules: {posting/stale: {dyas: 30}}", "content/unknown-key", "did you mean `days`?"),
      ("rules: {posting/stale: {severty: info}}", "content/unknown-key", "did you mean `severity`?"),
      ("rules: {posting/no-apply: {days: 30}}", "content/unknown-key", "write `severity`"),
      ("rules: {posting/stale: {days: many}}", "content/bad-value", "write it in digits, as in days: 7"),
      ("rules: {posting/stale: {days: -1}}", "content/bad-value", "write it in digits, as in days: 7"),
      ("rules: {posting/stale: {days: [1]}}", "content/bad-value", "write it behind the colon"),
      ("words: {agesit: [x]}", "content/bad-value", "did you mean `ageist`?"),
      ("words: {ageist: x}", "content/bad-value", "write each phrase after `- `"),
      ("words: {ageist: [[x]]}", "content/bad-value", "write it after `- `, without brackets"),
      (
        "words: {ageist: [{phrase: \"a [b\"}]}", "content/bad-value",
        "write words; `[word]` may be missing, `a|b` is one of several, `word*` any ending"
      ),
      (
        "words: {ageist: [{phrase: a, except: [\"b]\"]}]}", "content/bad-value",
        "write words; `[word]` may be missing, `a|b` is one of several, `word*` any ending"
      ),
      ("words: {ageist: [{phrase: a, insted: b}]}", "content/unknown-key", "did you mean `instead`?"),
      (
        "words: {ageist: [{instead: b}]}", "content/bad-value",
        "write, for example, - {phrase: synergy, instead: say what you share}"
      ),
      ("paths: [{macth: roles/*, rules: {posting: off}}]", "content/unknown-key", "did you mean `match`?"),
    ])
  func misspelt(_ lines: String, _ rule: String, _ help: String) throws {
    var sink = DiagnosticSink()
    let content = try load(["site.yaml": Self.site + "lint:\n  \(lines)\n"], into: &sink)
    #expect(sink.diagnostics.isEmpty)
    _ = Configuration(LintOptions(), content.settings, folder: "content", into: &sink)
    #expect(sink.diagnostics.first?.rule == rule)
    #expect(sink.diagnostics.first?.help == help)
    #expect(sink.diagnostics.first?.severity == .error)
  }

  @Test("An entry of `paths` has a pattern and rules")
  func wrongPaths() throws {
    let help =
      "\n  write, for example, - {match: roles/*-intern.yaml, rules: {spec/years-of-experience: off}}"
    let (_, wrong) = try read(
      """
      paths:
        - roles/a.yaml
        - {rules: {posting: off}}
        - {match: [a], rules: {posting: off}}
        - {match: roles/a.yaml, rules: posting}
      """)
    #expect(
      wrong.map { $0.replacing(help, with: "") } == [
        "content/site.yaml:6 error[content/bad-value] an entry of `paths` has two keys, `match` and `rules`",
        "content/site.yaml:7 error[content/bad-value] this entry of `paths` does not say which files it is for",
        "content/site.yaml:8 error[content/bad-value] `match` is a text",
        "content/site.yaml:8 error[content/bad-value] this entry of `paths` does not say which files it is for",
        "content/site.yaml:9 error[content/bad-value] `rules` is a mapping",
      ])
  }
}
