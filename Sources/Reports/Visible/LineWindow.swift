/// The part of a line that is shown, where the whole is too long: a stretch around what is marked, with `…` at a cut.
struct LineWindow {
  /// What is shown.
  let text: String
  private let first: Int
  private let last: Int
  private let isCutLeft: Bool
  private let isCutRight: Bool

  /// Fits a line into `room` columns, so that the columns in `focus` can be seen, or as many of them as there is room.
  init(_ line: DisplayLine, room: Int, focus: Range<Int>) {
    if line.width <= room, !line.isCutBefore, !line.isCutAfter {
      text = line.cells.reduce(into: "") { $0 += $1.text }
      first = 0
      last = line.width
      isCutLeft = false
      isCutRight = false
      return
    }
    var start = 0
    if focus.upperBound > room - 2 || line.isCutBefore {
      let before = max(4, min(room / 4, room - 2 - focus.count))
      start = max(0, focus.lowerBound - before)
      // Near the end of the line there is room for more before it.
      if !line.isCutAfter { start = min(start, max(0, max(line.width, focus.upperBound) + 1 - room)) }
    }
    let isCutLeft = start > 0 || line.isCutBefore
    let end = start + room - (isCutLeft ? 2 : 1)
    let shown = line.cells.filter { $0.column >= start && $0.column + $0.width <= end }
    let last = shown.last.map { $0.column + $0.width } ?? start
    isCutRight = last < line.width || line.isCutAfter
    first = shown.first?.column ?? start
    self.last = last
    self.isCutLeft = isCutLeft
    text = (isCutLeft ? "…" : "") + shown.reduce(into: "") { $0 += $1.text } + (isCutRight ? "…" : "")
  }

  /// Where a column of the line is shown; what was cut away is shown at the cut.
  func shownColumn(_ column: Int) -> Int {
    let shift = isCutLeft ? 1 : 0
    if column < first { return 0 }
    if column > last, isCutRight { return last - first + shift + 1 }
    return column - first + shift
  }
}
