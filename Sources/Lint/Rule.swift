package import Content
package import Diagnostics

/// A rule: what it looks for, how much that weighs, why, and how one knows.
///
/// A rule is one file, and all that is said of it stands there: `remit explain`, the rule reference and its tests are
/// made from this value.
package struct Rule: Sendable {
  /// `category/name`; once released it keeps its meaning.
  package let id: String
  /// The weight of its findings, where nobody configures another.
  package let severity: Severity
  /// How well it is known.
  package let evidence: Evidence
  /// Who hears of it: `pedantic` rules only those who ask for them.
  package let persona: Persona
  /// Whether it is silent until somebody asks for it by name.
  package let isOff: Bool
  /// What it finds, in a sentence without a full stop: "more than seven must-haves".
  package let summary: String
  /// Why that matters, in a few sentences.
  package let why: String
  /// Where that is from.
  package let source: String
  /// The numbers that a company may set otherwise.
  package let thresholds: [Threshold]
  /// What it finds and what it leaves alone: its tests, and its documentation.
  package let examples: [Example]
  /// How it looks.
  package let check: Check

  /// Makes a rule.
  package init(
    _ id: String, _ severity: Severity, _ evidence: Evidence, persona: Persona = .regular,
    isOff: Bool = false, summary: String, why: String, source: String, thresholds: [Threshold] = [],
    examples: [Example], check: Check
  ) {
    self.id = id
    self.severity = severity
    self.evidence = evidence
    self.persona = persona
    self.isOff = isOff
    self.summary = summary
    self.why = why
    self.source = source
    self.thresholds = thresholds
    self.examples = examples
    self.check = check
  }

  /// The part of the id before the slash.
  package var category: String { String(id.prefix { $0 != "/" }) }

  /// Whether a page made of what it finds would be wrong: then it can be neither accepted nor silenced.
  package var stopsBuild: Bool { category == "content" && severity == .error }

  /// The part of the id after the slash.
  package var name: String { String(id.drop { $0 != "/" }.dropFirst()) }
}

/// A number of a rule that a company may set in site.yaml.
package struct Threshold: Sendable {
  /// The key in site.yaml, below the rule's id.
  package let key: String
  /// The number where nobody sets one.
  package let standard: Double
  /// What it limits, and in which unit.
  package let meaning: String

  /// Makes a threshold.
  package init(_ key: String, _ standard: Double, _ meaning: String) {
    self.key = key
    self.standard = standard
    self.meaning = meaning
  }
}
