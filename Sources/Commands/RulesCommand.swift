internal import Lint
internal import Reports
internal import Text

/// A form in which rules are written about.
enum ReferenceFormat: String, Sendable, CaseIterable {
  case text
  case json
  case markdown
  case html

  var summary: String {
    switch self {
    case .text: "For reading here"
    case .json: "One JSON document, for programs"
    case .markdown: "As in docs/rules/"
    case .html: "One page, for a browser"
    }
  }

  /// `--format` of the commands that write about rules.
  static let flag = Flag<ReferenceFormat>(
    "format", "FORMAT", ReferenceFormat.allCases, default: .text, choice: { Choice($0.rawValue, $0.summary) },
    doc: "How the rules are written")
}

extension Command {
  /// `remit rules`
  static let rules = Command(
    CommandDeclaration(
      "rules",
      summary: "List the rules",
      description: [
        """
        Lists the rules of `remit lint`, and in `site` those of `remit check`, with severity, evidence and what each finds. `remit explain` tells more about \
        one of them.
        """
      ],
      arguments: [
        ArgumentDeclaration(
          .text("CATEGORY"), isRequired: false, isRepeated: true,
          doc: "Categories to list; all if none is given")
      ],
      flags: [ReferenceFormat.flag.declaration],
      examples: [
        ExampleDeclaration("remit rules", "List all rules"),
        ExampleDeclaration("remit rules spec success", "List those of two categories"),
        ExampleDeclaration("remit rules --format json", "Give all that is known to another program"),
      ])
  ) { invocation in
    invocation.listRules()
  }
}

extension Invocation {
  fileprivate func listRules() -> ExitStatus {
    for name in command.arguments where !Rule.knownCategories.contains(name) {
      let near = nearName(to: name, among: Rule.knownCategories)
      return fail(
        "there is no category of rules called `\(name)`",
        help: near.map { "did you mean `\($0)`?" }
          ?? "the categories are \(listed(named(Rule.knownCategories)))")
    }
    let wanted = Rule.knownCategories.filter { command.arguments.isEmpty || command.arguments.contains($0) }
    let rules = Rule.known.filter { wanted.contains($0.category) }
    switch self[ReferenceFormat.flag] {
    case .json: console.write(RuleReference.json(rules))
    case .markdown:
      let index = command.arguments.isEmpty ? [RuleReference.markdownIndex()] : []
      let parts = index + wanted.map { RuleReference.markdown(category: $0, among: Rule.known) }
      console.write(parts.joined(separator: "\n"))
    case .html: console.write(RuleReference.html(rules))
    case .text: console.write(list(rules))
    }
    return .success
  }

  private func list(_ rules: [Rule]) -> String {
    let paint = palette()
    let names = rules.map(\.id.utf8.count).max() ?? 0
    let weights = rules.map(\.weight.utf8.count).max() ?? 0
    let grades = rules.map(\.evidence.rawValue.utf8.count).max() ?? 0
    var text = ""
    var category = ""
    for rule in rules {
      if rule.category != category {
        category = rule.category
        text += (text.isEmpty ? "" : "\n") + paint.paint(category, .strong)
        text += "  \(RuleReference.introduction(to: category))\n"
      }
      text += "  \(padded(rule.id, names))  \(padded(rule.weight, weights))  "
      text += "\(padded(rule.evidence.rawValue, grades))  \(rule.summary)\n"
    }
    return text
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.utf8.count))
  }
}
