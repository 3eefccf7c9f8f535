internal import Diagnostics
internal import Text

extension ReportFormat {
  /// Reviewdog's diagnostic format, whose columns count the bytes of UTF-8: reviewdog.proto in reviewdog's proto/rdf.
  public static let rdjson = ReportFormat(
    "rdjson", summary: "Reviewdog's JSON, for comments in a code review", isForPeople: false
  ) { report, _, out in
    var indexes = LineIndexes()
    let urls = Dictionary(report.rules.map { ($0.id, $0.url) }) { first, _ in first }
    var json = JSONWriter(indented: true)
    json.object { json in
      json.object("source") { json in
        json.member("name", "remit")
        if let homepage = report.homepage { json.member("url", homepage) }
      }
      if let worst = report.diagnostics.map(\.severity).max() { json.member("severity", rdSeverity(worst)) }
      json.array("diagnostics") { json in
        for diagnostic in report.diagnostics {
          json.object { writeDiagnostic(diagnostic, url: urls[diagnostic.rule] ?? nil, &indexes, into: &$0) }
        }
      }
    }
    out.append(contentsOf: json.buffer.bytes)
    out.append(UInt8(ascii: "\n"))
  }
}

private func rdSeverity(_ severity: Severity) -> String { severity.rawValue.uppercased() }

private func writeDiagnostic(
  _ diagnostic: Diagnostic, url: String?, _ indexes: inout LineIndexes, into json: inout JSONWriter
) {
  let file = diagnostic.primary.file
  json.member("message", diagnostic.plainText)
  writeLocation(diagnostic.primary, &indexes, into: &json)
  json.member("severity", rdSeverity(diagnostic.severity))
  json.object("code") { json in
    json.member("value", diagnostic.rule)
    if let url { json.member("url", url) }
  }
  let suggestions = diagnostic.fixes.compactMap { oneEdit(of: $0, in: file) }
  if !suggestions.isEmpty {
    json.array("suggestions") { json in
      for edit in suggestions {
        json.object { json in
          writeRange(edit.range, file, &indexes, into: &json)
          json.member("text", edit.replacement)
        }
      }
    }
  }
  if !diagnostic.secondary.isEmpty {
    json.array("related_locations") { json in
      for label in diagnostic.secondary {
        json.object { json in
          if let text = label.text { json.member("message", text) }
          writeLocation(label, &indexes, into: &json)
        }
      }
    }
  }
}

private func writeLocation(_ label: Label, _ indexes: inout LineIndexes, into json: inout JSONWriter) {
  json.object("location") { json in
    json.member("path", label.file.path)
    writeRange(label.range, label.file, &indexes, into: &json)
  }
}

private func writeRange(
  _ range: SourceRange, _ file: SourceFile, _ indexes: inout LineIndexes, into json: inout JSONWriter
) {
  let region = TextRegion(range, in: file, .utf8, &indexes)
  json.object("range") { json in
    for (name, position) in [("start", region.start), ("end", region.end)] {
      json.object(name) { json in
        json.member("line", position.line)
        json.member("column", position.column)
      }
    }
  }
}

/// A fix as one replacement, since reviewdog offers each suggestion by itself; nil where that can't be said.
private func oneEdit(of fix: Fix, in file: SourceFile) -> Fix.Edit? {
  guard let first = fix.edits.first, let last = fix.edits.last, Int(last.range.end) <= file.bytes.count else {
    return nil
  }
  var bytes: [UInt8] = []
  var position = Int(first.range.start)
  for edit in fix.edits {
    guard position <= Int(edit.range.start) else { return nil }
    bytes += file.bytes[position..<Int(edit.range.start)]
    bytes += edit.replacement.utf8
    position = Int(edit.range.end)
  }
  let range = SourceRange(Int(first.range.start), Int(last.range.end))
  return String(validating: bytes, as: UTF8.self).map { Fix.Edit(range, $0) }
}
