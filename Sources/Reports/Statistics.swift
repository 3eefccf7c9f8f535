public import Diagnostics
public import Text

/// How often each rule found something.
public struct Statistics: Sendable, Equatable {
  /// The findings of one rule.
  public struct Row: Sendable, Equatable {
    /// The rule's id.
    public let rule: String
    /// The greatest weight of its findings.
    public let severity: Severity
    /// The number of its findings.
    public let count: Int
    /// The number of those with a fix that may be made without asking.
    public let fixable: Int
  }

  /// The rules, the most frequent first, then by severity and name.
  public let rows: [Row]
  private let summary: Summary

  /// Counts the findings of a report.
  public init(_ report: Report) {
    summary = Summary(report)
    rows = Dictionary(grouping: report.diagnostics, by: \.rule).map { rule, findings in
      Row(
        rule: rule, severity: findings.map(\.severity).max() ?? .info, count: findings.count,
        fixable: findings.count { $0.hasSafeFix })
    }.sorted { left, right in
      if left.count != right.count { return left.count > right.count }
      return left.severity == right.severity ? left.rule < right.rule : left.severity > right.severity
    }
  }

  /// Appends a line for each rule: how often, how grave, which, and how many can be mended without asking.
  public func write(style: ReportStyle = ReportStyle(), into out: inout ByteBuffer) {
    let countWidth = rows.map { String($0.count).utf8.count }.max() ?? 0
    let severityWidth = rows.map(\.severity.rawValue.utf8.count).max() ?? 0
    let ruleWidth = rows.map { displayWidth(visible($0.rule)) }.max() ?? 0
    for row in rows {
      let count = String(row.count)
      let rule = visible(row.rule)
      out.append("\(blanks(countWidth - count.utf8.count))\(count)  ")
      out.append(row.severity.rawValue, Ink(row.severity), style.palette)
      out.append(blanks(severityWidth - row.severity.rawValue.utf8.count + 2))
      out.append(rule, .strong, style.palette)
      if row.fixable > 0 {
        out.append("\(blanks(ruleWidth - displayWidth(rule)))  [")
        out.append("*", .help, style.palette)
        out.append("] \(row.fixable) fixable")
      }
      out.append("\n")
    }
  }

  /// Appends one JSON document, version 1.
  public func writeJSON(into out: inout ByteBuffer) {
    var json = JSONWriter(indented: true)
    json.object { json in
      json.member("version", 1)
      json.array("statistics") { json in
        for row in rows {
          json.object { json in
            json.member("rule", row.rule)
            json.member("severity", row.severity.rawValue)
            json.member("count", row.count)
            json.member("fixable", row.fixable)
          }
        }
      }
      json.object("summary") { JSONMembers.write(summary, into: &$0) }
    }
    out.append(contentsOf: json.buffer.bytes)
    out.append(UInt8(ascii: "\n"))
  }
}

private func blanks(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
