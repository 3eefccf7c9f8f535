internal import Diagnostics
internal import Text

/// A label with the lines that it touches.
struct PlacedLabel {
  /// The lines, from 1.
  let firstLine: Int, lastLine: Int
  /// The bytes that are marked, within the file and without line breaks at their end.
  let range: Range<Int>
  let text: String?
  /// Whether it is the place that the finding is about.
  let isPrimary: Bool
  /// The lane that a label over several lines is drawn in, from 0 at the left.
  var lane = 0

  init(_ label: Label, isPrimary: Bool, _ index: LineIndex) {
    let bytes = label.file.bytes
    let start = min(Int(label.range.start), bytes.count)
    var end = min(Int(label.range.end), bytes.count)
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") {
      end -= 1
    }
    range = start..<end
    firstLine = index.line(at: start)
    lastLine = end > start ? index.line(at: end - 1) : firstLine
    text = label.text.map(visible)
    self.isPrimary = isPrimary
  }

  var isMultiline: Bool { lastLine > firstLine }
  /// The character that marks it.
  var mark: Character { isPrimary ? "^" : "-" }

  func ink(_ severity: Severity) -> Ink { isPrimary ? Ink(severity) : .gutter }
}
