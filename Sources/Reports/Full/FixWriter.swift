internal import Diagnostics
internal import Text

/// Draws what a fix changes, under what is to be done.
struct FixWriter {
  let fix: Fix
  let title: String
  let preview: FixPreview
  let file: SourceFile
  let index: LineIndex
  let gutter: Gutter

  func write(into out: inout ByteBuffer) {
    out.append("help", .help, gutter.palette)
    out.append(": \(visible(title))\n")
    if !preview.hunks.isEmpty {
      gutter.writeBlank(into: &out)
      for (position, hunk) in preview.hunks.enumerated() {
        if position > 0 { out.append("...\n", .gutter, gutter.palette) }
        write(hunk, into: &out)
      }
      gutter.writeBlank(into: &out)
    }
    guard !fix.isSafe else { return }
    out.append("\(gutter.blank) = ", .gutter, gutter.palette)
    out.append("note", .strong, gutter.palette)
    out.append(": this is a guess, so look at it before you keep it\n")
  }

  private func write(_ hunk: FixPreview.Hunk, into out: inout ByteBuffer) {
    let removed = hunk.removed.map { Array(file.bytes[index.range(ofLine: $0)]) }
    let focus = firstDifference(removed.first ?? [], hunk.added.first ?? [])
    if let line = hunk.context {
      let bytes = file.bytes[index.range(ofLine: line)]
      gutter.write(number: line, row(Array(bytes), focus: 0, nil), into: &out)
    }
    for (line, bytes) in zip(hunk.removed, removed) {
      gutter.write(
        number: line, bar: "-", barInk: .removed, row(bytes, focus: focus, .removed), into: &out)
    }
    for (offset, bytes) in hunk.added.enumerated() {
      gutter.write(
        number: hunk.addedFrom + offset, bar: "+", barInk: .added, row(bytes, focus: focus, .added),
        into: &out)
    }
  }

  private func row(_ bytes: [UInt8], focus: Int, _ ink: Ink?) -> Row {
    let line = DisplayLine(bytes, 0..<bytes.count, focus: focus)
    let column = line.column(at: min(focus, bytes.count))
    let window = LineWindow(line, room: gutter.room, focus: column..<(column + gutter.room / 3))
    var row = Row()
    row.end(with: window.text, at: 0, ink)
    return row
  }

  private func firstDifference(_ left: [UInt8], _ right: [UInt8]) -> Int {
    zip(left, right).prefix { $0 == $1 }.count
  }
}
