/// Where findings are gathered. It prints nothing.
public struct DiagnosticSink: Sendable {
  /// The findings, in the order in which they came.
  public private(set) var diagnostics: [Diagnostic] = []

  /// Makes an empty sink.
  public init() {}

  /// Whether an error is among the findings.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// A point in the order in which findings came.
  public struct Mark: Sendable {
    fileprivate let count: Int
  }

  /// The point after everything that was found so far.
  public var mark: Mark { Mark(count: diagnostics.count) }

  /// The errors that came after a point, in the order in which they came.
  public func errors(since mark: Mark) -> [Diagnostic] {
    diagnostics.dropFirst(mark.count).filter { $0.severity == .error }
  }

  /// Whether an error came after a point.
  public func hasErrors(since mark: Mark) -> Bool {
    diagnostics.dropFirst(mark.count).contains { $0.severity == .error }
  }

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
