public import Diagnostics

/// Which changes may be made.
public enum FixesWanted: Sendable, Hashable {
  /// Those that surely keep the meaning.
  case safe
  /// Guesses, too.
  case all

  /// The change of a finding that is made: the first one that is wanted; nil where there is none.
  public func fix(of finding: Diagnostic) -> Fix? { finding.fixes.first { self == .all || $0.isSafe } }
}
