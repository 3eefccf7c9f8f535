internal import Diagnostics
internal import Lint

extension Document {
  /// The comment that accepts a finding, on a line of its own above the text in which it is; nil where no comment reaches
  /// it.
  func comment(accepting finding: Diagnostic) -> Fix.Edit? {
    guard let path else { return nil }
    let words = "remit: allow \(finding.rule) because \(Suppression.reasonToWrite)"
    let start = min(Int(finding.primary.range.start), bytes.count)
    let yaml = yaml ?? 0..<0
    guard yaml.contains(start) || !path.hasSuffix(".md") && start <= yaml.upperBound else {
      guard path.hasSuffix(".md"), start >= yaml.upperBound else { return nil }
      return line("<!-- \(words) -->", above: blockStart(around: start, from: yaml.upperBound))
    }
    let outline = Outline(bytes, in: yaml)
    // A comment within a text would be a part of it.
    let around = outline.entries.last {
      $0.style != .none && $0.style != .flow && $0.value.lowerBound < start && start < $0.end
    }
    let place = around.map(\.value.lowerBound) ?? start
    return line("# \(words)", above: lineStart(of: place))
  }

  private func line(_ text: String, above start: Int) -> Fix.Edit {
    let indentation = bytes[start...].prefix { $0 == 0x20 }.count
    let firstBreak = bytes.firstIndex { $0 == 0x0A || $0 == 0x0D }
    let isPair =
      firstBreak.map { bytes[$0] == 0x0D && $0 + 1 < bytes.count && bytes[$0 + 1] == 0x0A } ?? false
    let spaces = String(repeating: " ", count: indentation)
    return Fix.Edit(SourceRange(start, start), spaces + text + (isPair ? "\r\n" : "\n"))
  }

  private func lineStart(of place: Int) -> Int {
    bytes[..<place].lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? 0
  }

  /// Where the first line of a paragraph begins, within the text below front matter.
  private func blockStart(around place: Int, from first: Int) -> Int {
    var start = max(lineStart(of: place), first)
    while start > first {
      let before = lineStart(
        of: start - (start >= 2 && bytes[start - 1] == 0x0A && bytes[start - 2] == 0x0D ? 2 : 1))
      guard before >= first, bytes[before..<start].contains(where: { $0 > 0x20 }) else { break }
      start = before
    }
    return start
  }
}
