internal import Diagnostics
internal import Text

/// What a report comes to, in numbers.
public struct Summary: Sendable, Equatable {
  /// The number of errors.
  public var errors = 0
  /// The number of warnings.
  public var warnings = 0
  /// The number of findings that are only worth a thought.
  public var infos = 0
  /// The number of files with findings.
  public var filesWithFindings = 0
  /// The number of files that were checked.
  public var filesChecked: Int
  /// The number of findings with a fix that may be made without asking.
  public var fixable = 0

  /// Counts the findings of a report.
  public init(_ report: Report) {
    filesChecked = report.filesChecked
    var paths: Set<String> = []
    for diagnostic in report.diagnostics {
      switch diagnostic.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .info: infos += 1
      }
      if diagnostic.hasSafeFix { fixable += 1 }
      paths.insert(diagnostic.primary.file.path)
    }
    filesWithFindings = paths.count
  }

  /// The closing sentence: "Found 3 errors and 1 warning in 2 files."
  public func sentence() -> String {
    let counts = [
      (errors, "error", "errors"), (warnings, "warning", "warnings"),
      (infos, "info finding", "info findings"),
    ].filter { $0.0 > 0 }
    guard !counts.isEmpty || filesChecked > 0 else { return "There is nothing to check." }
    guard !counts.isEmpty else { return "No findings in \(counted(filesChecked, "file", "files"))." }
    let found = listed(counts.map { counted($0.0, $0.1, $0.2) })
    let files = counted(filesWithFindings, "file", "files")
    return "Found \(found) in \(files)."
  }
}

extension Diagnostic {
  /// Whether a fix may be made without asking.
  var hasSafeFix: Bool { fixes.contains { $0.isSafe } }
}
