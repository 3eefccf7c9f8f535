/// How much a finding weighs.
public enum Severity: String, Sendable, CaseIterable, Comparable {
  /// Worth a thought.
  case info
  /// A practice with a source, or wording that misleads.
  case warning
  /// The file cannot be read, contradicts itself or breaks a rule that leaves no room.
  case error

  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }

  /// Orders by weight, `info` first.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}
