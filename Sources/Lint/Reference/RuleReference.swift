internal import Diagnostics
internal import Content
internal import Text

/// What is said about rules, made from the rules themselves.
package enum RuleReference {
  /// What a category is about, in a sentence.
  package static func introduction(to category: String) -> String {
    introductions.first { $0.category == category }?.text ?? ""
  }

  private static let introductions: [(category: String, text: String)] = [
    ("content", "Can the file be read? These errors stop a build, since a page would be wrong."),
    ("boundary", "Whose work is this? Read clause by clause. In English."),
    ("spec", "What the role asks for, and how it says so."),
    ("success", "What the person must achieve, and how one can tell."),
    ("vague", "Words that say less than they seem to. In English."),
    ("fair", "Words that shut people out. In English."),
    ("pay", "What the work is worth, and what the law wants to be said of it. No legal advice."),
    ("evp", "What the company offers, and the proof of it."),
    ("team", "What a team says of itself."),
    ("story", "What a story tells."),
    ("interview", "How you decide, and whether that tells who will do the work well."),
    ("engagement", "The kind of contract for the kind of work."),
    ("onboarding", "The first 90 days."),
    ("readiness", "Whether the company can use the work that it hires for."),
    ("posting", "Dates, places, and the way to apply."),
    ("site", "What visitors of the built site would stumble over. `remit check` finds it."),
  ]

  // MARK: Markdown

  /// The list of all rules, as docs/rules/README.md has it.
  package static func markdownIndex() -> String {
    var text = """
      # The rules

      What `remit lint` knows. `remit explain RULE` prints the same about one rule. Every rule can be set in
      [site.yaml](../linting.md#setting-the-rules), by its id or by its category.

      *Severity*: an **error** is a file that can't be read, a contradiction, an impossible date, or a law; a **warning**
      is a practice with a source, or wording that misleads; an **info** is worth a thought. *Evidence* says how well a
      rule is known: \(Evidence.allCases.map { "**\($0.rawValue)** (\($0.meaning))" }.joined(separator: ", ")).


      """
    for category in Rule.categories {
      text += "## [\(category)](\(category).md)\n\n\(introduction(to: category))\n\n"
      text += "| rule | severity | evidence | finds |\n|---|---|---|---|\n"
      for rule in Rule.all where rule.category == category {
        text += "| [`\(rule.id)`](\(category).md#\(rule.name)) | \(rule.weight) | \(rule.evidence.rawValue) "
        text += "| \(cell(rule.summary)) |\n"
      }
      text += "\n"
    }
    return String(text.dropLast())
  }

  /// The rules of a category, as a file in docs/rules has them.
  package static func markdown(category: String, among rules: [Rule] = Rule.all) -> String {
    let rules = rules.filter { $0.category == category }
    return "# \(category)\n\n\(introduction(to: category))\n\n" + rules.map(markdown).joined(separator: "\n")
  }

  /// A rule with all that is known of it.
  package static func markdown(_ rule: Rule) -> String {
    var text = "## \(rule.name)\n\n`\(rule.id)` · \(rule.weight) · evidence: \(rule.evidence.rawValue), "
    text += "\(rule.evidence.meaning)\n\nFinds \(rule.summary).\n\n\(rule.why)\n"
    for (title, isBad) in [("Found", true), ("Left alone", false)] {
      let examples = rule.examples.filter { $0.isBad == isBad }
      guard !examples.isEmpty else { continue }
      text += "\n**\(title)**\n"
      for example in examples {
        text += "\n```\(example.form.language)\n\(example.drawing)\n```\n"
        if let note = example.note { text += "\n*\(note.prefix(1).uppercased())\(note.dropFirst()).*\n" }
      }
    }
    if !rule.thresholds.isEmpty {
      text += "\n**To set in site.yaml**\n\n```yaml\nlint:\n  rules:\n    \(rule.id):\n"
      for threshold in rule.thresholds {
        text += "      \(threshold.key): \(decimal(threshold.standard))   # \(threshold.meaning)\n"
      }
      text += "```\n"
    }
    return text + "\n*Source: \(rule.source).*\n"
  }

  private static func cell(_ text: String) -> String { text.replacing("|", with: "\\|") }

  /// A number without decimals that say nothing.
  package static func decimal(_ number: Double) -> String {
    let text = "\(number)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  // MARK: JSON

  /// Rules as one JSON document, version 1.
  package static func json(_ rules: [Rule]) -> [UInt8] {
    var json = JSONWriter(indented: true)
    json.object { json in
      json.key("version")
      json.value(1)
      json.key("rules")
      json.array { json in
        for rule in rules { write(rule, into: &json) }
      }
    }
    return json.buffer.bytes + [UInt8(ascii: "\n")]
  }

  private static func write(_ rule: Rule, into json: inout JSONWriter) {
    json.object { json in
      let members = [
        ("id", rule.id), ("category", rule.category), ("severity", rule.severity.rawValue),
        ("evidence", rule.evidence.rawValue), ("persona", rule.persona.rawValue), ("summary", rule.summary),
        ("why", rule.why), ("source", rule.source),
      ]
      for (name, value) in members {
        json.key(name)
        json.value(value)
      }
      json.key("off")
      json.value(rule.isOff)
      json.key("thresholds")
      json.array { json in
        for threshold in rule.thresholds {
          json.object { json in
            json.key("key")
            json.value(threshold.key)
            json.key("default")
            json.value(decimal(threshold.standard))
            json.key("meaning")
            json.value(threshold.meaning)
          }
        }
      }
      for (name, isBad) in [("bad", true), ("good", false)] {
        json.key(name)
        json.array { json in
          for example in rule.examples where example.isBad == isBad { json.value(example.drawing) }
        }
      }
    }
  }
}

extension Rule {
  /// Its severity, and whether it is silent until somebody asks.
  package var weight: String {
    if isOff { return "off" }
    return persona == .pedantic ? "\(severity.rawValue), pedantic" : severity.rawValue
  }
}

extension Example.Form {
  fileprivate var language: String {
    switch self {
    case .text, .role, .company: "yaml"
    case .team, .story, .posting: "markdown"
    case .files: "text"
    case .file(let path): path.hasSuffix(".md") ? "markdown" : path.hasSuffix(".html") ? "html" : "yaml"
    }
  }
}
