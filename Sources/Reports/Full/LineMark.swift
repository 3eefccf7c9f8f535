/// A mark under one line.
struct LineMark {
  /// The columns of the row that are underlined; at least one.
  var columns: Range<Int>
  var text: String?
  var character: Character
  var ink: Ink
}

/// The rows under a line: the underlines, with the text of the last one beside it and the others hanging below, as
/// rustc draws them.
func markRows(_ marks: [LineMark], on base: Row) -> [Row] {
  // From right to left: what hangs further left is drawn lower, so that no line crosses a text.
  let ordered = marks.sorted {
    ($0.columns.lowerBound, $0.character == "^" ? 1 : 0, $0.columns.upperBound)
      > ($1.columns.lowerBound, $1.character == "^" ? 1 : 0, $1.columns.upperBound)
  }
  var underlines = base
  for mark in ordered.filter({ $0.character == "-" }) + ordered.filter({ $0.character != "-" }) {
    underlines.fill(mark.character, mark.columns, mark.ink)
  }
  var hanging = ordered.filter { $0.text != nil }
  if let last = ordered.first, let text = last.text,
    ordered.allSatisfy({ $0.columns.upperBound <= last.columns.upperBound })
  {
    underlines.end(with: text, at: last.columns.upperBound + 1, last.ink)
    hanging.removeFirst()
  }
  guard !hanging.isEmpty else { return [underlines] }

  func strings(_ marks: some Sequence<LineMark>) -> Row {
    var row = base
    for mark in marks { row.put("|", at: mark.columns.lowerBound, mark.ink) }
    return row
  }
  var rows = [underlines, strings(hanging)]
  for (position, mark) in hanging.enumerated() {
    var row = strings(hanging[(position + 1)...])
    row.end(with: mark.text ?? "", at: mark.columns.lowerBound, mark.ink)
    rows.append(row)
  }
  return rows
}
