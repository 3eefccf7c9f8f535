public import Diagnostics

/// A finding as `path rule: message`.
public func summary(_ diagnostic: Diagnostic) -> String {
  "\(diagnostic.primary.file.path) \(diagnostic.rule): \(diagnostic.message)"
}
