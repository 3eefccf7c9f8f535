internal import Content
internal import Diagnostics
internal import Text

/// Leaves out the findings that somebody accepted, and reports what of that is wrong or of no use.
struct Suppressor {
  /// What is known of a rule and a file in a run.
  enum Look {
    /// The rule looked, so what accepts its findings and meets none is of no use.
    case looked
    /// It would look in another run, or could not look at all of the file.
    case later
    /// It is silent in every run.
    case never
  }

  /// The findings that nobody accepted, and what is said about accepting.
  struct Outcome {
    var findings: [Diagnostic]
    var complaints: [Diagnostic]
  }

  private var suppressions: [Suppression] = []
  private var sink = DiagnosticSink()

  /// Takes the entries of `allow` in a file, and its comments.
  mutating func add(_ file: SourceFile, _ allowances: [Allowance] = [], isMarkdown: Bool? = nil) {
    suppressions += allowances.map { $0.suppression(in: file) }
    let comments = CommentSuppressions(file, isMarkdown: isMarkdown ?? !file.path.hasSuffix(".yaml"))
    suppressions += comments.suppressions
    sink.absorb(comments.sink)
  }

  /// Parts findings from what is said about accepting; `look` tells of a rule and the path of a file.
  func apply(to findings: [Diagnostic], look: (Rule, String) -> Look) -> Outcome {
    guard !suppressions.isEmpty else { return Outcome(findings: findings, complaints: sink.diagnostics) }
    var isUsed = Array(repeating: false, count: suppressions.count)
    let byName = Dictionary(grouping: suppressions.indices) {
      Name(path: suppressions[$0].file.path, rule: suppressions[$0].rule)
    }
    let files = Set(suppressions.map(\.file.path))
    let rest = findings.filter { finding in
      guard files.contains(finding.primary.file.path), mayBeAccepted(finding) else { return true }
      var isCovered = false
      for name in Name.all(of: finding) {
        for index in byName[name] ?? [] where suppressions[index].reaches(finding) {
          isUsed[index] = true
          isCovered = isCovered || suppressions[index].hasReason
        }
      }
      return !isCovered
    }
    var complaints = sink.diagnostics
    var kept = Set(
      suppressions.indices.filter { isUsed[$0] && !suppressions[$0].isComment }
        .map { suppressions[$0].file.path })
    for (index, suppression) in suppressions.enumerated() {
      guard var complaint = complaint(about: suppression, isUsed: isUsed[index], look) else {
        if !suppression.isComment { kept.insert(suppression.file.path) }
        continue
      }
      // A list that nothing is left in can't be read.
      if !suppression.isComment, kept.insert(suppression.file.path).inserted { complaint.fixes = [] }
      complaints.append(complaint)
    }
    return Outcome(findings: rest, complaints: complaints)
  }

  /// What accepts the findings of a rule in a file is called.
  private struct Name: Hashable {
    let path: String
    let rule: String

    /// The names by which a finding is accepted: its rule's, and its category's.
    static func all(of finding: Diagnostic) -> [Name] {
      let path = finding.primary.file.path
      let category = String(finding.rule.prefix { $0 != "/" })
      let names = category == finding.rule ? [category] : [finding.rule, category]
      return names.map { Name(path: path, rule: $0) }
    }
  }

  /// What can't be read can't be accepted: a page would be wrong.
  private func mayBeAccepted(_ finding: Diagnostic) -> Bool {
    !(finding.severity == .error && finding.rule.hasPrefix("content/"))
  }

  private func complaint(
    about suppression: Suppression, isUsed: Bool, _ look: (Rule, String) -> Look
  ) -> Diagnostic? {
    let place = Label(suppression.file, suppression.rulePlace)
    let rules = Rule.all.filter { suppression.names($0.id) }
    guard !rules.isEmpty else { return Rule.unknown(suppression.rule, at: place) }
    guard rules.contains(where: { !$0.stopsBuild }) else {
      return Diagnostic(
        rule: "content/unused-allow", severity: .warning,
        message: "`\(suppression.rule)` can't be allowed: a page made of it would be wrong", at: place,
        help: "mend what it finds, and remove this", fixes: suppression.removal.map { [$0] } ?? [])
    }
    guard suppression.hasReason else {
      return Diagnostic(
        rule: "content/allow-without-reason",
        message: "`\(suppression.rule)` is allowed here, and nobody says why", at: place,
        help: suppression.isComment
          ? "write `because` and the reason behind the rule" : "add `reason:` with a sentence")
    }
    guard !isUsed else { return nil }
    // Of a category, any rule that did not look may be the one that is meant.
    let looks = rules.map { look($0, suppression.file.path) }
    guard looks.contains(.looked), !looks.contains(.later) else { return nil }
    return Diagnostic(
      rule: "content/unused-allow", severity: .warning,
      message: "`\(suppression.rule)` is allowed here, and finds nothing", at: place,
      help: suppression.isComment ? "remove the comment" : "remove the entry",
      fixes: suppression.removal.map { [$0] } ?? [])
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
