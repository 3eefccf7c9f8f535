internal import Diagnostics

extension Problem {
  /// A list item that YAML reads as more of the text above, in which a colon then makes a key where none can be; nil
  /// where the line is an item.
  ///
  /// Quotes around its text would be read as more of that text, too.
  func hiddenItem(_ line: LineShape) -> Finding? {
    guard let hyphen = line.hyphens.first, byte(hyphen) == UInt8(ascii: "-"), !isItem(hyphen),
      let above = lineAbove(line), above.indent < line.indent || above.value > above.first
    else { return nil }
    let text = SourceRange(above.value, above.line.upperBound)
    var finding = TreeFindings.hiddenItem(at: hyphen, after: text, in: file)
    finding.mask = .init(kind: .text, range: SourceRange(hyphen, endOfText(line)))
    return finding
  }

  /// Whether a hyphen begins an item of a list that is open.
  private func isItem(_ hyphen: Int) -> Bool {
    frames.contains { !$0.isMapping && !$0.isFlow && column(of: $0.mark) == column(of: hyphen) }
  }

  /// Where the last of the lines ends that follow and are indented as far.
  private func endOfText(_ line: LineShape) -> Int {
    var end = Int(lineRest(from: line.first).end)
    var next = line
    while byte(next.line.upperBound) != nil {
      let start = next.line.upperBound + max(1, text[next.line.upperBound...].lineBreakLength())
      guard start < text.count else { break }
      next = shape(at: start)
      if next.isEmpty { continue }
      guard next.indent >= line.indent, text[next.first] != UInt8(ascii: "#") else { break }
      end = Int(lineRest(from: next.first).end)
    }
    return end
  }
}
