internal import Lint
internal import Reports

extension Command {
  /// `remit explain`
  static let explain = Command(
    CommandDeclaration(
      "explain",
      summary: "Say what a rule finds, why, and how one knows",
      description: [
        "Prints what a rule finds, why that matters, examples of both kinds, its evidence and its source.",
        "In a terminal that shows links, the name of the rule at a finding leads to the same as a page.",
      ],
      arguments: [ArgumentDeclaration(.text("RULE"), isRepeated: true, doc: "Rules, as findings name them")],
      flags: [ReferenceFormat.flag.declaration],
      examples: [
        ExampleDeclaration("remit explain spec/impossible-experience", "Explain one rule"),
        ExampleDeclaration("remit explain tool-list", "The name alone will do where no other rule has it"),
      ])
  ) { invocation in
    invocation.explain()
  }
}

extension Invocation {
  fileprivate func explain() -> ExitStatus {
    var rules: [Rule] = []
    for name in command.arguments {
      guard !Rule.knownCategories.contains(name) else {
        return fail(
          "`\(name)` is a category of rules", help: "list its rules with `remit rules \(name)`, and name one")
      }
      let whole = Rule.known.filter { $0.id == name }
      let named = whole.isEmpty ? Rule.known.filter { $0.name == name } : whole
      guard let rule = named.first, named.count == 1 else {
        let several = named.map { "`\($0.id)`" }.joined(separator: " or ")
        let help =
          named.isEmpty
          ? Rule.nearKnown(name).map { "did you mean `\($0)`?" } ?? "`remit rules` lists all rules"
          : "write \(several)"
        return fail(
          named.isEmpty ? "there is no rule called `\(name)`" : "several rules are called `\(name)`",
          help: help)
      }
      rules.append(rule)
    }
    switch self[ReferenceFormat.flag] {
    case .json: console.write(RuleReference.json(rules))
    case .markdown: console.write(rules.map { RuleReference.markdown($0) }.joined(separator: "\n"))
    case .html: console.write(RuleReference.html(rules))
    case .text: console.write(rules.map(text).joined(separator: "\n"))
    }
    return .success
  }

  private func text(_ rule: Rule) -> String {
    let paint = palette()
    let width = min(console.width ?? 80, 100)
    func paragraph(_ text: String) -> String { wrapped(text, width: width).joined(separator: "\n") + "\n" }
    var text = paint.paint(rule.id, .strong) + "  \(rule.weight)\n\n"
    text += paragraph("Finds \(rule.summary).") + "\n" + paragraph(rule.why)
    for (title, isBad) in [("Found", true), ("Left alone", false)] {
      let examples = rule.examples.filter { $0.isBad == isBad }
      guard !examples.isEmpty else { continue }
      text += "\n\(paint.paint(title, .strong))\n"
      for example in examples {
        text +=
          "\n"
          + example.drawing.split(separator: "\n", omittingEmptySubsequences: false)
          .map { $0.isEmpty ? "" : "    " + $0 }.joined(separator: "\n") + "\n"
        if let note = example.note { text += "    (\(note))\n" }
      }
    }
    if !rule.thresholds.isEmpty {
      text +=
        "\n\(paint.paint("To set in site.yaml", .strong))\n\n    lint:\n      rules:\n        \(rule.id):\n"
      for threshold in rule.thresholds {
        text +=
          "          \(threshold.key): \(RuleReference.decimal(threshold.standard))   # \(threshold.meaning)\n"
      }
    }
    text += "\n" + paragraph("Evidence: \(rule.evidence.rawValue), \(rule.evidence.meaning).")
    return text + paragraph("Source: \(rule.source).")
  }
}
