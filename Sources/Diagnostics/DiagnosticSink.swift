/// Where findings are gathered. It prints nothing.
public struct DiagnosticSink: Sendable {
  /// The findings, in the order in which they came.
  public private(set) var diagnostics: [Diagnostic] = []

  /// Makes an empty sink.
  public init() {}

  /// Whether an error is among the findings.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Takes one finding.
  public mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  /// Takes all findings of another sink.
  public mutating func absorb(_ other: DiagnosticSink) {
    diagnostics.append(contentsOf: other.diagnostics)
  }

  /// The findings in reading order.
  public func sorted() -> [Diagnostic] {
    diagnostics.sorted(by: Diagnostic.inReadingOrder)
  }
}
