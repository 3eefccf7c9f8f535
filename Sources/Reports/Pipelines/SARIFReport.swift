internal import Diagnostics
internal import Text

extension ReportFormat {
  /// SARIF 2.1.0, which GitHub's code scanning and many editors read: docs.oasis-open.org/sarif.
  ///
  /// Columns count UTF-16 code units, which is also what programs take that do not look. Paths are relative to the
  /// folder that `SRCROOT` stands for.
  public static let sarif = ReportFormat(
    "sarif", summary: "SARIF 2.1.0, for GitHub's code scanning and for editors", isForPeople: false
  ) { report, _, out in
    var log = SARIFLog(report)
    var json = JSONWriter(indented: true)
    json.object { log.write(into: &$0) }
    out.append(contentsOf: json.buffer.bytes)
    out.append(UInt8(ascii: "\n"))
  }
}

/// The parts of a log with one run.
private struct SARIFLog {
  private let report: Report
  private let rules: SARIFRules
  private let fingerprints: [Fingerprint]
  private let choice: FixChoice
  private var indexes = LineIndexes()

  init(_ report: Report) {
    self.report = report
    rules = SARIFRules(report)
    fingerprints = Fingerprint.all(of: report.diagnostics)
    choice = FixChoice(report.diagnostics)
  }

  mutating func write(into json: inout JSONWriter) {
    json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
    json.member("version", "2.1.0")
    json.array("runs") { json in
      json.object { writeRun(into: &$0) }
    }
  }

  private mutating func writeRun(into json: inout JSONWriter) {
    json.object("tool") { json in
      json.object("driver") { json in
        json.member("name", "remit")
        if !report.version.isEmpty { json.member("semanticVersion", report.version) }
        if let homepage = report.homepage { json.member("informationUri", homepage) }
        rules.write(into: &json)
      }
    }
    json.object("originalUriBaseIds") { json in
      json.object("SRCROOT") { $0.text("description", "The folder in which remit ran") }
    }
    json.member("columnKind", "utf16CodeUnits")
    json.array("results") { json in
      for position in report.diagnostics.indices {
        json.object { writeResult(position, into: &$0) }
      }
    }
  }

  private mutating func writeResult(_ position: Int, into json: inout JSONWriter) {
    let diagnostic = report.diagnostics[position]
    json.member("ruleId", diagnostic.rule)
    if let index = rules.index[diagnostic.rule] { json.member("ruleIndex", index) }
    json.member("level", sarifLevel(diagnostic.severity))
    json.text("message", escapingLinks(diagnostic.plainText))
    json.array("locations") { json in
      json.object { writePlace(diagnostic.primary, into: &$0) }
    }
    if !diagnostic.secondary.isEmpty {
      json.array("relatedLocations") { json in
        for (position, label) in diagnostic.secondary.enumerated() {
          json.object { json in
            json.member("id", position + 1)
            writePlace(label, into: &json)
            if let text = label.text { json.text("message", escapingLinks(text)) }
          }
        }
      }
    }
    let fingerprint = fingerprints[position]
    json.object("partialFingerprints") { json in
      // The one name that GitHub looks at.
      json.member("primaryLocationLineHash", "\(fingerprint.hash):\(fingerprint.occurrence)")
    }
    let fixes = choice.fixes[position]
    guard !fixes.isEmpty else { return }
    json.array("fixes") { json in
      for fix in fixes { json.object { write(fix, diagnostic.primary.file, into: &$0) } }
    }
  }

  private mutating func write(_ fix: Fix, _ file: SourceFile, into json: inout JSONWriter) {
    let title = fix.isSafe ? fix.title : "\(fix.title) (a guess, so look at it before you keep it)"
    json.text("description", escapingLinks(title))
    json.array("artifactChanges") { json in
      json.object { json in
        writeArtifact(file, into: &json)
        json.array("replacements") { json in
          for edit in fix.edits {
            json.object { json in
              writeRegion("deletedRegion", edit.range, file, into: &json)
              if !edit.replacement.isEmpty { json.text("insertedContent", edit.replacement) }
            }
          }
        }
      }
    }
  }

  private mutating func writePlace(_ label: Label, into json: inout JSONWriter) {
    json.object("physicalLocation") { json in
      writeArtifact(label.file, into: &json)
      writeRegion("region", label.range, label.file, into: &json)
    }
  }

  private func writeArtifact(_ file: SourceFile, into json: inout JSONWriter) {
    json.object("artifactLocation") { json in
      json.member("uri", sarifURI(file.path))
      if !file.path.hasPrefix("/") { json.member("uriBaseId", "SRCROOT") }
    }
  }

  private mutating func writeRegion(
    _ name: String, _ range: SourceRange, _ file: SourceFile, into json: inout JSONWriter
  ) {
    let region = TextRegion(range, in: file, .utf16, &indexes)
    json.object(name) { json in
      json.member("startLine", region.start.line)
      json.member("startColumn", region.start.column)
      json.member("endLine", region.end.line)
      json.member("endColumn", region.end.column)
    }
  }
}

extension JSONWriter {
  /// Writes a member with a text in it, as SARIF wraps every message.
  mutating func text(_ name: String, _ text: String) {
    object(name) { $0.member("text", text) }
  }
}

/// A severity in SARIF's words.
func sarifLevel(_ severity: Severity) -> String {
  switch severity {
  case .error: "error"
  case .warning: "warning"
  case .info: "note"
  }
}

/// A text in which SARIF sees no link: section 3.11.6 has `[text](place)` for those.
func escapingLinks(_ text: String) -> String {
  guard text.contains("](") else { return text }
  return text.replacing("\\", with: "\\\\").replacing("[", with: "\\[").replacing("]", with: "\\]")
}

/// A path as a URI: relative where the path is.
private func sarifURI(_ path: String) -> String {
  if path.hasPrefix("/") { return "file://" + percentEncoded(path) }
  // A colon in the first part would end the name of a scheme: RFC 3986, section 4.2.
  let parts = percentEncoded(path).split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
  return ([parts[0].replacing(":", with: "%3A")] + parts.dropFirst()).joined(separator: "/")
}
