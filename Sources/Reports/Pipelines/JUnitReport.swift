internal import Diagnostics
internal import Text

extension ReportFormat {
  /// Test results in XML, as JUnit writes and most pipelines read them: a suite for each file, a case for each finding.
  ///
  /// Errors and warnings are failures; what is only worth a thought is skipped, so that it is shown and fails nothing.
  /// No line stands in a case's name, so that a case stays the same though lines move.
  public static let junit = ReportFormat(
    "junit", summary: "Test results in JUnit's XML, which most pipelines can show", isForPeople: false
  ) { report, _, out in
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    guard !report.diagnostics.isEmpty else { return writeClean(report, into: &out) }
    var indexes = LineIndexes()
    out.append("<testsuites name=\"remit\"\(counts(report.diagnostics))>\n")
    var rest = report.diagnostics[...]
    while let first = rest.first {
      let suite = rest.prefix { $0.primary.file.path == first.primary.file.path }
      rest = rest.dropFirst(suite.count)
      writeSuite(suite, &indexes, into: &out)
    }
    out.append("</testsuites>\n")
  }
}

private func writeClean(_ report: Report, into out: inout ByteBuffer) {
  let name = attribute("no findings in \(counted(report.filesChecked, "file", "files"))")
  out.append(
    """
    <testsuites name="remit" tests="1" failures="0" errors="0" skipped="0">
      <testsuite name="remit" tests="1" failures="0" errors="0" skipped="0">
        <testcase classname="remit" name="\(name)" time="0"/>
      </testsuite>
    </testsuites>

    """)
}

/// Appends the findings of one file.
private func writeSuite(
  _ suite: ArraySlice<Diagnostic>, _ indexes: inout LineIndexes, into out: inout ByteBuffer
) {
  guard let path = suite.first.map({ attribute($0.primary.file.path) }) else { return }
  out.append("  <testsuite name=\"\(path)\"\(counts(suite))>\n")
  var seen: [String: Int] = [:]
  for diagnostic in suite {
    var name = "\(diagnostic.rule): \(diagnostic.message)"
    let count = seen[name, default: 0] + 1
    seen[name] = count
    if count > 1 { name += " (\(count))" }
    let position = indexes.position(of: diagnostic.primary.range.start, in: diagnostic.primary.file)
    out.append("    <testcase classname=\"\(path)\" name=\"\(attribute(name))\"")
    out.append(" file=\"\(path)\" line=\"\(position.line)\" time=\"0\">\n")
    let message = attribute(diagnostic.message)
    if diagnostic.severity == .info {
      out.append("      <skipped message=\"\(message)\"/>\n")
    } else {
      let place = "\(diagnostic.primary.file.path):\(position.line):\(position.column)"
      out.append("      <failure type=\"\(diagnostic.severity.rawValue)\" message=\"\(message)\">")
      out.append("\(xml(visible(place)))\n\(xml(visibleLines(diagnostic.plainText)))</failure>\n")
    }
    out.append("    </testcase>\n")
  }
  out.append("  </testsuite>\n")
}

/// The attributes that count findings.
private func counts(_ diagnostics: some Collection<Diagnostic>) -> String {
  let skipped = diagnostics.count { $0.severity == .info }
  let failures = diagnostics.count - skipped
  return " tests=\"\(diagnostics.count)\" failures=\"\(failures)\" errors=\"0\" skipped=\"\(skipped)\""
}

/// A text inside quotation marks; line breaks are spelt out, since XML would read them as blanks.
private func attribute(_ text: String) -> String { xml(visible(text)) }

/// A text without markup, and without the two scalars that XML forbids and `visible` leaves.
private func xml(_ text: String) -> String {
  var buffer = ByteBuffer()
  buffer.append(
    escapingHTML: text.replacing("\u{FFFE}", with: "<U+FFFE>").replacing("\u{FFFF}", with: "<U+FFFF>"))
  return buffer.string
}
