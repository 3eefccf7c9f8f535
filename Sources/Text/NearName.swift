public import Diagnostics

/// Finds the known name that somebody most likely meant.
///
/// The distance is optimal string alignment over UTF-8 bytes: insertions, deletions, replacements and swaps of
/// neighbours count one each. A name is near when the distance is at most a third of the longer one, and
/// at most three. Of names that are as near, the one with the same letters is meant, then the first by the alphabet.
public func nearName(to word: String, among names: some Sequence<String>) -> String? {
  let typed = word.utf8.map(\.lowercasedASCII)
  let letters = typed.sorted()
  var best: (distance: Int, others: Int, name: String)?
  for name in names {
    let known = name.utf8.map(\.lowercasedASCII)
    let limit = min(3, max(1, max(typed.count, known.count) / 3))
    guard abs(typed.count - known.count) <= limit else { continue }
    let distance = alignmentDistance(typed, known)
    guard distance <= limit else { continue }
    let found = (distance: distance, others: known.sorted() == letters ? 0 : 1, name: name)
    if let best, best <= found { continue }
    best = found
  }
  return best?.name
}

private func alignmentDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
  var beforePrevious: [Int] = []
  var previous = Array(0...right.count)
  for i in left.indices {
    var row = [i + 1]
    row.reserveCapacity(right.count + 1)
    for j in right.indices {
      var distance = min(
        previous[j + 1] + 1, row[j] + 1, previous[j] + (left[i] == right[j] ? 0 : 1))
      if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
        distance = min(distance, beforePrevious[j - 1] + 1)
      }
      row.append(distance)
    }
    beforePrevious = previous
    previous = row
  }
  return previous[right.count]
}

extension Diagnostic {
  /// The finding with the name that somebody most likely meant as its help, or with other help where there is none.
  ///
  /// Where the finding's place holds just the name as it was written, quotation marks apart, a fix writes the other.
  public func suggesting(_ near: String?, for written: String, otherwise help: String?) -> Diagnostic {
    var finding = self
    finding.help = near.map { "did you mean `\($0)`?" } ?? help
    guard let near, let range = primary.range(of: written) else { return finding }
    finding.fixes.append(Fix(title: "Write `\(near)`", isSafe: false, edits: [.init(range, near)]))
    return finding
  }
}

extension Label {
  /// Where a name stands, if nothing but quotation marks stands around it.
  fileprivate func range(of name: String) -> SourceRange? {
    guard !name.isEmpty, Int(range.end) <= file.bytes.count else { return nil }
    let bytes = file.bytes[range.indices]
    if bytes.elementsEqual(name.utf8) { return range }
    guard let mark = bytes.first, "\"'".utf8.contains(mark), bytes.count > 2, bytes.last == mark,
      bytes.dropFirst().dropLast().elementsEqual(name.utf8)
    else { return nil }
    return SourceRange(Int(range.start) + 1, Int(range.end) - 1)
  }
}
