/// What there is to know about a rule, for those who read a report and not the code.
public struct RuleDescription: Sendable, Hashable {
  /// The rule's id, `category/name`.
  public var id: String
  /// What it looks for, as a phrase without a full stop.
  public var summary: String
  /// Why that matters, in sentences.
  public var explanation: String
  /// How much its findings weigh where nothing else is said.
  public var severity: Severity
  /// How well it is founded: `law`, `fact`, `study`, `practice` or `taste`.
  public var evidence: String
  /// Where it comes from: the law, the study, the documentation.
  public var source: String
  /// The page that says more.
  public var url: String?

  /// Makes a description.
  public init(
    id: String, summary: String, explanation: String, severity: Severity, evidence: String, source: String,
    url: String? = nil
  ) {
    self.id = id
    self.summary = summary
    self.explanation = explanation
    self.severity = severity
    self.evidence = evidence
    self.source = source
    self.url = url
  }
}
