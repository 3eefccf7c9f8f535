internal import Diagnostics
internal import Text

extension ReportFormat {
  /// GitLab's Code Quality report, which it shows in a merge request: docs.gitlab.com, "Code Quality", its format.
  public static let gitlab = ReportFormat(
    "gitlab", summary: "A Code Quality report, for merge requests on GitLab", isForPeople: false
  ) { report, _, out in
    var indexes = LineIndexes()
    let evidence = Dictionary(report.rules.map { ($0.id, $0.evidence) }) { first, _ in first }
    let fingerprints = Fingerprint.all(of: report.diagnostics)
    var json = JSONWriter(indented: true)
    json.array { json in
      for (diagnostic, fingerprint) in zip(report.diagnostics, fingerprints) {
        let primary = diagnostic.primary
        let region = TextRegion(primary.range, in: primary.file, .scalars, &indexes)
        json.object { json in
          json.member("description", diagnostic.plainText)
          json.member("check_name", diagnostic.rule)
          json.member("fingerprint", fingerprint.text)
          json.member("severity", severity(diagnostic, evidence[diagnostic.rule]))
          json.object("location") { json in
            json.member("path", primary.file.path)
            json.object("lines") { json in
              json.member("begin", region.start.line)
              json.member("end", region.end.line)
            }
          }
        }
      }
    }
    out.append(contentsOf: json.buffer.bytes)
    out.append(UInt8(ascii: "\n"))
  }
}

/// GitLab has five severities: what the law forbids and what has good evidence is a step above the rest.
private func severity(_ diagnostic: Diagnostic, _ evidence: String?) -> String {
  switch diagnostic.severity {
  case .error: evidence == "law" ? "blocker" : "critical"
  case .warning: evidence.map(["law", "fact", "study"].contains) == true ? "major" : "minor"
  case .info: "info"
  }
}
