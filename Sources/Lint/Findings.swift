package import Diagnostics

/// What rules find, one after the other.
package struct Findings: Sendable {
  private var rule = ""
  private var severity = Severity.warning
  private var setting = RuleSetting()
  /// What was found so far.
  package private(set) var diagnostics: [Diagnostic] = []

  /// Makes an empty collection.
  package init() {}

  /// Makes an empty collection for a rule as it is set.
  package init(_ rule: Rule, _ setting: RuleSetting = RuleSetting()) { begin(rule, setting) }

  /// Goes on to what a rule finds, as it is set.
  package mutating func begin(_ rule: Rule, _ setting: RuleSetting) {
    self.rule = rule.id
    severity = rule.severity
    self.setting = setting
  }

  /// The number that holds for a threshold of the rule.
  package subscript(threshold: Threshold) -> Double {
    setting.thresholds[threshold.key] ?? threshold.standard
  }

  /// The number that holds for a threshold of the rule, as a count.
  package func count(_ threshold: Threshold) -> Int { Int(min(self[threshold].rounded(), 1e9)) }

  /// Notes a finding.
  ///
  /// `help` says what to write instead, as an order. `severity` is for findings that weigh more or less than others
  /// of the rule; where a company sets the rule's severity, that holds for all.
  package mutating func report(
    _ message: Message, at place: Label, also others: [Label] = [], notes: [String] = [],
    help: Message? = nil, fixes: [Fix] = [], severity: Severity? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        rule: rule, severity: setting.severity ?? severity ?? self.severity, message: message.text,
        at: place, secondary: others, notes: notes, help: help?.text, fixes: fixes))
  }
}

/// How a rule is set for a file.
package struct RuleSetting: Sendable, Equatable {
  /// The weight of its findings; nil where each keeps its own.
  package var severity: Severity?
  /// Whether it is silent; nil where nobody said so.
  package var isOff: Bool?
  /// The numbers that were set, by key.
  package var thresholds: [String: Double] = [:]

  /// Makes a setting that changes nothing.
  package init() {}
}
