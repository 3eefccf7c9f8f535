package import Diagnostics

extension Rule {
  /// What reports say of the rule.
  package var description: RuleDescription {
    RuleDescription(
      id: id, summary: summary, explanation: why, severity: severity, evidence: evidence.rawValue,
      source: source)
  }
}
