internal import Diagnostics

/// The fixes that a program may make all at once: none touches what another one changes.
///
/// Places in a report are those of one state of a file, so two fixes that overlap would spoil each other. Safe ones
/// go first.
struct FixChoice {
  /// The fixes that stay, for each finding; those of one finding are alternatives.
  private(set) var fixes: [[Fix]]

  init(_ diagnostics: [Diagnostic]) {
    fixes = Array(repeating: [], count: diagnostics.count)
    var taken: [String: [SourceRange]] = [:]
    let order =
      diagnostics.indices.filter { diagnostics[$0].hasSafeFix }
      + diagnostics.indices.filter { !diagnostics[$0].hasSafeFix }
    for position in order {
      let diagnostic = diagnostics[position]
      let path = diagnostic.primary.file.path
      let others = taken[path, default: []]
      let kept = diagnostic.fixes.filter { fix in
        isInOrder(fix.edits) && fix.edits.allSatisfy { edit in !others.contains { overlap($0, edit.range) } }
      }
      fixes[position] = kept
      taken[path, default: []] += kept.flatMap { $0.edits.map(\.range) }
    }
  }
}

/// Whether edits follow each other without overlapping, and there are any.
private func isInOrder(_ edits: [Fix.Edit]) -> Bool {
  !edits.isEmpty && zip(edits, edits.dropFirst()).allSatisfy { $0.range.end <= $1.range.start }
}

/// Whether two changes get in each other's way; what is inserted at the edge of another does.
private func overlap(_ left: SourceRange, _ right: SourceRange) -> Bool {
  if left.count == 0 || right.count == 0 { return left.start <= right.end && right.start <= left.end }
  return left.start < right.end && right.start < left.end
}
