internal import Diagnostics
internal import Text

extension ReportFormat {
  /// Each finding with the lines that it is about, as rustc and ruff draw them, and an empty line after it.
  public static let full = ReportFormat(
    "full", summary: "Each finding with the lines that it is about", isForPeople: true
  ) { report, style, out in
    var indexes = LineIndexes()
    for diagnostic in report.diagnostics {
      FindingWriter(diagnostic, style, &indexes).write(into: &out)
      out.append("\n")
    }
    writeMendFirst(report, style, &indexes, into: &out)
  }
}

/// Draws one finding.
private struct FindingWriter {
  private let diagnostic: Diagnostic
  private let style: ReportStyle
  /// The excerpts, the finding's own file first.
  private let excerpts: [Excerpt]
  private let fixes: [(fix: Fix, preview: FixPreview)]
  private let gutter: Gutter

  init(_ diagnostic: Diagnostic, _ style: ReportStyle, _ indexes: inout LineIndexes) {
    self.diagnostic = diagnostic
    self.style = style
    var files: [(file: SourceFile, labels: [PlacedLabel])] = []
    let labels = [(diagnostic.primary, true)] + diagnostic.secondary.map { ($0, false) }
    for (label, isPrimary) in labels {
      let placed = PlacedLabel(label, isPrimary: isPrimary, indexes.index(of: label.file))
      if let position = files.firstIndex(where: { $0.file.path == label.file.path }) {
        files[position].labels.append(placed)
      } else {
        files.append((label.file, [placed]))
      }
    }
    var excerpts: [Excerpt] = []
    for (file, labels) in files { excerpts.append(Excerpt(file, indexes.index(of: file), labels)) }
    self.excerpts = excerpts
    let index = indexes.index(of: diagnostic.primary.file)
    fixes = diagnostic.fixes.map { ($0, FixPreview($0, diagnostic.primary.file, index)) }
    let lines = excerpts.map(\.lastLine) + fixes.map(\.preview.lastLine)
    gutter = Gutter(largestLine: lines.max() ?? 1, style)
  }

  func write(into out: inout ByteBuffer) {
    let ink = Ink(diagnostic.severity)
    out.append(rule: diagnostic, ink, style)
    out.append(": \(visible(diagnostic.message))", .strong, style.palette)
    out.append("\n")
    for (position, excerpt) in excerpts.enumerated() {
      write(excerpt, isMain: position == 0, into: &out)
    }
    writeRemarks(into: &out)
    for (fix, preview) in fixes {
      FixWriter(
        fix: fix, title: helpOfOnlyFix ?? fix.title, preview: preview, file: diagnostic.primary.file,
        index: excerpts[0].index, gutter: gutter
      ).write(into: &out)
    }
  }

  private func write(_ excerpt: Excerpt, isMain: Bool, into out: inout ByteBuffer) {
    let place = isMain ? Int(diagnostic.primary.range.start) : excerpt.labels.first?.range.lowerBound ?? 0
    let position = excerpt.index.position(at: place)
    out.append(gutter.blank)
    out.append(isMain ? "-->" : ":::", .gutter, style.palette)
    out.append(" \(visible(excerpt.file.path)):\(position.line):\(position.column)\n")
    // Of a file that is empty, or could not be read, there is nothing to show.
    guard !excerpt.file.bytes.isEmpty || excerpt.labels.contains(where: { $0.text != nil }) else { return }
    gutter.writeBlank(into: &out)
    var writer = ExcerptWriter(excerpt, diagnostic.severity, gutter)
    writer.write(into: &out)
    gutter.writeBlank(into: &out)
  }

  private func writeRemarks(into out: inout ByteBuffer) {
    for note in diagnostic.notes { writeRemark("note", .strong, note, into: &out) }
    guard let help = diagnostic.help, helpOfOnlyFix == nil else { return }
    writeRemark("help", .help, help, into: &out)
  }

  /// What is to be done, where one fix does it: the two are one remark then.
  private var helpOfOnlyFix: String? { fixes.count == 1 ? diagnostic.help : nil }

  private func writeRemark(_ kind: String, _ ink: Ink, _ text: String, into out: inout ByteBuffer) {
    out.append("\(gutter.blank) = ", .gutter, style.palette)
    out.append(kind, ink, style.palette)
    out.append(": ")
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (position, line) in lines.enumerated() {
      if position > 0 { out.append("\n\(gutter.blank)         ") }
      out.append(visible(String(Substring(line))))
    }
    out.append("\n")
  }
}
