internal import Content
internal import Diagnostics
internal import Text

/// Leaves out the findings that somebody accepted, and reports what of that is wrong or of no use.
struct Suppressor {
  private var suppressions: [Suppression] = []
  private var sink = DiagnosticSink()

  /// Takes the entries of `allow` in a file, and its comments.
  mutating func add(_ file: SourceFile, _ allowances: [Allowance] = []) {
    suppressions += allowances.map { $0.suppression(in: file) }
    let comments = CommentSuppressions(file)
    suppressions += comments.suppressions
    sink.absorb(comments.sink)
  }

  /// The findings that nobody accepted, and those about accepting.
  ///
  /// `wasLooked` says whether a rule looked at a file in this run: only then can accepting its findings be of no use.
  func apply(to findings: [Diagnostic], wasLooked: (Rule, String) -> Bool) -> [Diagnostic] {
    var isUsed = Array(repeating: false, count: suppressions.count)
    let byFile = Dictionary(grouping: suppressions.indices) { suppressions[$0].file.path }
    var rest = findings.filter { finding in
      var isCovered = false
      for index in byFile[finding.primary.file.path] ?? []
      where mayBeAccepted(finding) && suppressions[index].covers(finding) {
        isUsed[index] = true
        isCovered = isCovered || suppressions[index].hasReason
      }
      return !isCovered
    }
    for (index, suppression) in suppressions.enumerated() {
      rest += complaints(about: suppression, isUsed: isUsed[index], wasLooked)
    }
    return rest + sink.diagnostics
  }

  /// What can't be read can't be accepted: a page would be wrong.
  private func mayBeAccepted(_ finding: Diagnostic) -> Bool {
    !(finding.severity == .error && finding.rule.hasPrefix("content/"))
  }

  private func complaints(
    about suppression: Suppression, isUsed: Bool, _ wasLooked: (Rule, String) -> Bool
  ) -> [Diagnostic] {
    let place = Label(suppression.file, suppression.rulePlace)
    let rules = Rule.all.filter { suppression.names($0.id) }
    guard !rules.isEmpty else { return [Rule.unknown(suppression.rule, at: place)] }
    guard suppression.hasReason else {
      return [
        Diagnostic(
          rule: "content/allow-without-reason",
          message: "`\(suppression.rule)` is allowed here, and nobody says why", at: place,
          help: suppression.isComment
            ? "write `because` and the reason behind the rule" : "add `reason:` with a sentence")
      ]
    }
    guard !isUsed, rules.contains(where: { wasLooked($0, suppression.file.path) }) else { return [] }
    return [
      Diagnostic(
        rule: "content/unused-allow", severity: .warning,
        message: "`\(suppression.rule)` is allowed here, and finds nothing", at: place,
        help: suppression.isComment ? "remove the comment" : "remove the entry",
        fixes: suppression.removal.map { [$0] } ?? [])
    ]
  }
}

extension Suppression {
  /// The change that takes it away without a trace, where that is plain.
  var removal: Fix? {
    let bytes = file.bytes
    var start = Int(whole.start)
    var end = Int(whole.end)
    let lineStart = bytes[..<start].lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? 0
    let rest = bytes[end...].prefix { $0 != 0x0A && $0 != 0x0D }
    guard rest.allSatisfy({ $0 <= 0x20 }) else { return nil }
    end += rest.count
    let before = bytes[lineStart..<start]
    if isComment {
      if before.allSatisfy({ $0 <= 0x20 }) {
        start = lineStart
        end = endOfBreak(end)
      } else {
        start -= before.reversed().prefix { $0 <= 0x20 }.count
      }
      return Fix(title: "Remove the comment", isSafe: true, edits: [.init(SourceRange(start, end), "")])
    }
    // An entry of a list on lines of its own, and not the only one.
    guard before.filter({ $0 > 0x20 }) == [UInt8(ascii: "-")], hasSibling(lineStart, end, before.count) else {
      return nil
    }
    return Fix(
      title: "Remove the entry", isSafe: true,
      edits: [.init(SourceRange(lineStart, endOfBreak(end)), "")])
  }

  private func endOfBreak(_ end: Int) -> Int {
    var end = end
    if end < file.bytes.count, file.bytes[end] == 0x0D { end += 1 }
    if end < file.bytes.count, file.bytes[end] == 0x0A { end += 1 }
    return end
  }

  /// Whether the line before or after is an entry of the same list.
  private func hasSibling(_ start: Int, _ end: Int, _ indentation: Int) -> Bool {
    let mark = file.bytes[start..<Int(whole.start)]
    if file.bytes[endOfBreak(end)...].starts(with: mark) { return true }
    let lines = file.bytes[..<start].split(
      omittingEmptySubsequences: true, whereSeparator: { $0 == 0x0A || $0 == 0x0D })
    for line in lines.reversed() {
      if line.starts(with: mark) { return true }
      guard line.prefix(mark.count).allSatisfy({ $0 <= 0x20 }) else { return false }
    }
    return false
  }
}
