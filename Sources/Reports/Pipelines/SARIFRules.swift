internal import Diagnostics
internal import Text

/// The rules of a SARIF log: those that were described, then those that only found something.
struct SARIFRules {
  private let rules: [RuleDescription]
  /// The place of each rule by its id, from 0.
  let index: [String: Int]

  init(_ report: Report) {
    var rules: [RuleDescription] = []
    var index: [String: Int] = [:]
    for rule in report.rules where index[rule.id] == nil {
      index[rule.id] = rules.count
      rules.append(rule)
    }
    let described = rules.count
    for diagnostic in report.diagnostics {
      if let known = index[diagnostic.rule] {
        if known >= described { rules[known].severity = max(rules[known].severity, diagnostic.severity) }
        continue
      }
      index[diagnostic.rule] = rules.count
      rules.append(
        RuleDescription(
          id: diagnostic.rule, summary: words(of: diagnostic.rule), explanation: "",
          severity: diagnostic.severity, evidence: "", source: ""))
    }
    self.rules = rules
    self.index = index
  }

  /// Writes the member `rules`.
  func write(into json: inout JSONWriter) {
    json.array("rules") { json in
      for rule in rules { json.object { write(rule, into: &$0) } }
    }
  }

  private func write(_ rule: RuleDescription, into json: inout JSONWriter) {
    let explanation = rule.explanation.isEmpty ? rule.summary : rule.explanation
    let help = rule.source.isEmpty ? explanation : "\(explanation)\nSource: \(rule.source)"
    json.member("id", rule.id)
    json.text("shortDescription", escapingLinks(rule.summary))
    json.text("fullDescription", escapingLinks(explanation))
    json.text("help", escapingLinks(help))
    if let url = rule.url { json.member("helpUri", url) }
    json.object("defaultConfiguration") { $0.member("level", sarifLevel(rule.severity)) }
    json.object("properties") { json in
      json.array("tags") { json in
        json.value(category(of: rule.id))
        if !rule.evidence.isEmpty { json.value(rule.evidence) }
      }
      if !rule.evidence.isEmpty { json.member("evidence", rule.evidence) }
      // What GitHub sorts by; it has no other word for a finding that is only worth a thought.
      json.member("problem.severity", rule.severity == .info ? "recommendation" : rule.severity.rawValue)
    }
  }
}

/// `content` of `content/unknown-team`.
private func category(of id: String) -> String {
  id.firstIndex(of: "/").map { String(id[..<$0]) } ?? id
}

/// `unknown team` of `content/unknown-team`.
private func words(of id: String) -> String {
  let name = id.firstIndex(of: "/").map { id[id.index(after: $0)...] } ?? id[...]
  return String(name.replacing("-", with: " "))
}
