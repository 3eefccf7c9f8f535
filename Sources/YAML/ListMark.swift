public import Diagnostics

/// The hyphen, the dash or the bullet with which somebody began a line as an item of a list.
func listMark(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
  let marks = [
    "-", "\u{2010}", "\u{2011}", "\u{2013}", "\u{2014}", "\u{2022}", "\u{2023}", "\u{25AA}", "\u{B7}",
  ]
  return marks.first { line.starts(with: $0.utf8) }.map { line.prefix($0.utf8.count) }
}

/// The change that makes items of lines which begin with dashes, bullets, or hyphens without a space; nil where a line
/// of the range does not, or where its first line holds something else before it.
public func itemsFix(for range: SourceRange, in file: SourceFile) -> Fix? {
  let bytes = file.bytes
  var start = Int(range.start)
  while start > 0, isBlank(bytes[start - 1]) { start -= 1 }
  guard start == 0 || isBreak(bytes[start - 1]) else { return nil }
  var edits: [Fix.Edit] = []
  for line in bytes[range.indices].split(whereSeparator: isBreak) {
    let words = line.drop(while: isBlank)
    guard let mark = listMark(words) else { return nil }
    var end = mark.endIndex
    while end < words.endIndex {
      let length = isBlank(bytes[end]) ? 1 : nonBreakingSpace(bytes, at: end)
      if length == 0 { break }
      end += length
    }
    guard end < words.endIndex else { return nil }
    edits.append(.init(SourceRange(mark.startIndex, end), "- "))
  }
  return edits.isEmpty ? nil : Fix(title: "Begin each entry with `- `", isSafe: true, edits: edits)
}

/// The change that puts a space after the colon of each line of a range; nil where a line is no `key:text`.
public func spacingFix(for range: SourceRange, in file: SourceFile) -> Fix? {
  var edits: [Fix.Edit] = []
  for line in file.bytes[range.indices].split(whereSeparator: isBreak) {
    let words = line.drop(while: isBlank)
    guard let colon = TightColon(in: file.bytes, words.indices) else { return nil }
    let after = colon.offset + 1
    edits.append(.init(SourceRange(after, after + nonBreakingSpace(file.bytes, at: after)), " "))
  }
  return edits.isEmpty ? nil : Fix(title: "Put a space after each colon", isSafe: true, edits: edits)
}
