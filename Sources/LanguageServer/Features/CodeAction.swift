internal import Diagnostics
internal import Lint

/// Something that can be done about a finding, or about all of a file.
struct CodeAction {
  var title: String
  var kind: String
  var finding: Diagnostic?
  var isPreferred = false
  var edits: [Fix.Edit]

  init(title: String, kind: String, finding: Diagnostic? = nil, isPreferred: Bool = false, edits: [Fix.Edit])
  {
    (self.title, self.kind, self.finding) = (title, kind, finding)
    (self.isPreferred, self.edits) = (isPreferred, edits)
  }

  /// The change that a finding brings; a guess is none that an editor may make without being asked for it.
  init(_ fix: Fix, of finding: Diagnostic) {
    self.init(
      title: fix.isSafe ? fix.title : "\(fix.title) (a guess)", kind: "quickfix", finding: finding,
      isPreferred: fix.isSafe, edits: fix.edits)
  }

  /// A comment that accepts a finding, with room for the reason; none where it can't be accepted.
  static func accepting(_ finding: Diagnostic, in document: Document) -> [CodeAction] {
    guard let rule = Rule.named(finding.rule), !rule.stopsBuild,
      finding.severity != .error || rule.category != "content",
      let edit = document.comment(accepting: finding)
    else { return [] }
    return [
      CodeAction(
        title: "Allow \(finding.rule) here, with a reason", kind: "quickfix", finding: finding, edits: [edit])
    ]
  }
}
