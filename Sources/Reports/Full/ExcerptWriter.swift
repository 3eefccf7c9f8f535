internal import Diagnostics
internal import Text

/// Draws an excerpt: lines with their numbers, the marks under them, and the frames of labels over several lines.
struct ExcerptWriter {
  let excerpt: Excerpt
  let severity: Severity
  let gutter: Gutter

  /// The lanes of labels over several lines that are being drawn.
  private var open: [Int: Ink] = [:]
  /// The columns before the text.
  private let textColumn: Int
  private let room: Int

  init(_ excerpt: Excerpt, _ severity: Severity, _ gutter: Gutter) {
    self.excerpt = excerpt
    self.severity = severity
    self.gutter = gutter
    textColumn = excerpt.laneCount == 0 ? 0 : excerpt.laneCount + 1
    room = max(20, gutter.room - textColumn)
  }

  mutating func write(into out: inout ByteBuffer) {
    var previous: Int?
    for line in excerpt.lines {
      if let previous, line > previous + 1 { writeGap(into: &out) }
      write(line: line, into: &out)
      previous = line
    }
  }

  private mutating func write(line number: Int, into out: inout ByteBuffer) {
    let single = excerpt.labels.filter { !$0.isMultiline && $0.firstLine == number }
    let starts = excerpt.labels.filter { $0.isMultiline && $0.firstLine == number }
    let ends = excerpt.labels.filter { $0.isMultiline && $0.lastLine == number }
    let marked = single + starts + ends
    let focus = marked.first { $0.isPrimary } ?? marked.first
    let line = DisplayLine(
      excerpt.file.bytes, excerpt.index.range(ofLine: number), focus: focus?.range.lowerBound)
    let window = LineWindow(line, room: room, focus: columnsToShow(marked, line, number))

    var source = laneRow()
    let framed = starts.filter { $0.range.lowerBound == line.textStart }
    for label in framed { source.put("/", at: label.lane, label.ink(severity)) }
    source.end(with: window.text, at: textColumn, nil)
    gutter.write(number: number, source, into: &out)
    for label in framed { open[label.lane] = label.ink(severity) }

    writeMarks(single, line, window, into: &out)
    for label in starts where label.range.lowerBound != line.textStart {
      let column = textColumn + window.shownColumn(line.column(at: label.range.lowerBound))
      var row = laneRow()
      row.fill("_", (label.lane + 1)..<column, label.ink(severity), sparing: true)
      row.put(label.mark, at: column, label.ink(severity))
      gutter.write(row, into: &out)
      open[label.lane] = label.ink(severity)
    }
    for label in ends {
      let column = textColumn + window.shownColumn(max(0, line.column(before: label.range.upperBound) - 1))
      var row = laneRow()
      row.fill("_", (label.lane + 1)..<column, label.ink(severity), sparing: true)
      row.put(label.mark, at: column, label.ink(severity))
      if let text = label.text { row.end(with: text, at: column + 2, label.ink(severity)) }
      gutter.write(row, into: &out)
      open[label.lane] = nil
    }
  }

  private func writeMarks(
    _ labels: [PlacedLabel], _ line: DisplayLine, _ window: LineWindow, into out: inout ByteBuffer
  ) {
    guard !labels.isEmpty else { return }
    let marks = labels.map { label in
      let start = window.shownColumn(line.column(at: label.range.lowerBound))
      let end = label.range.isEmpty ? start : window.shownColumn(line.column(before: label.range.upperBound))
      return LineMark(
        columns: (textColumn + start)..<(textColumn + max(start + 1, end)), text: label.text,
        character: label.mark, ink: label.ink(severity))
    }
    for row in markRows(marks, on: laneRow()) { gutter.write(row, into: &out) }
  }

  private func writeGap(into out: inout ByteBuffer) {
    guard !open.isEmpty else {
      out.append("...\n", .gutter, gutter.palette)
      return
    }
    out.append("...", .gutter, gutter.palette)
    out.append(String(repeating: " ", count: gutter.digits))
    laneRow().write(gutter.palette, into: &out)
    out.append("\n")
  }

  private func laneRow() -> Row {
    var row = Row()
    for (lane, ink) in open { row.put("|", at: lane, ink) }
    return row
  }

  /// The columns of a line that must be seen: what is marked, with the text beside it if that fits.
  private func columnsToShow(_ labels: [PlacedLabel], _ line: DisplayLine, _ number: Int) -> Range<Int> {
    func columns(_ label: PlacedLabel) -> Range<Int> {
      let start = label.firstLine == number ? line.column(at: label.range.lowerBound) : 0
      let end = label.lastLine == number ? line.column(before: label.range.upperBound) : start + 1
      if label.isMultiline, label.lastLine == number { return max(0, end - 1)..<max(1, end) }
      return start..<max(start + 1, end)
    }
    guard let main = labels.first(where: { $0.isPrimary }) ?? labels.first else { return 0..<0 }
    let all = labels.map(columns)
    let union =
      (all.map(\.lowerBound).min() ?? 0)..<(all.map(\.upperBound).max() ?? 0)
    let words = labels.compactMap { $0.text.map(displayWidth) }.max() ?? 0
    let withWords = union.lowerBound..<(union.upperBound + min(words + 1, room / 2))
    if withWords.count <= room - 6 { return withWords }
    return union.count <= room - 6 ? union : columns(main)
  }
}
