public import Diagnostics

/// A finding as `path:line:column-line:column severity rule: message`, for tests that compare whole findings.
public func summary(_ diagnostic: Diagnostic) -> String {
  "\(diagnostic.primary.file.path) \(diagnostic.rule): \(diagnostic.message)"
}
