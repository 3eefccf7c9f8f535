internal import Text

/// The column of line numbers at the left of an excerpt.
struct Gutter {
  /// The digits of the largest line number.
  let digits: Int
  let palette: Palette
  /// The columns that are left for what stands beside it.
  let room: Int

  init(largestLine: Int, _ style: ReportStyle) {
    digits = String(largestLine).utf8.count
    palette = style.palette
    room = style.width - digits - 3
  }

  /// Blanks as wide as a line number.
  var blank: String { String(repeating: " ", count: digits) }

  /// Appends the line that separates.
  func writeBlank(into out: inout ByteBuffer) {
    out.append("\(blank) |", .gutter, palette)
    out.append("\n")
  }

  /// Appends a row with the number of a line, or without one; `mark` stands where the gutter's bar is.
  func write(
    number: Int? = nil, bar: Character = "|", barInk: Ink = .gutter, _ row: Row, into out: inout ByteBuffer
  ) {
    var label = number.map(String.init) ?? ""
    label = String(repeating: " ", count: digits - min(digits, label.utf8.count)) + label
    if barInk == .gutter {
      out.append("\(label) \(bar)", .gutter, palette)
    } else {
      out.append("\(label) ", .gutter, palette)
      out.append(String(bar), barInk, palette)
    }
    var text = ByteBuffer()
    row.write(palette, into: &text)
    if text.count > 0 {
      out.append(" ")
      out.append(contentsOf: text.bytes)
    }
    out.append("\n")
  }
}
