internal import Diagnostics
internal import Text

/// The lines that a fix changes, before and after.
struct FixPreview {
  /// Neighbouring lines that change together.
  struct Hunk {
    /// The line, from 1, before the change, when nothing is taken away.
    var context: Int?
    /// The lines, from 1, that go.
    var removed: Range<Int>
    /// The texts that come, the first of them at line `addedFrom` of the changed file.
    var added: [[UInt8]]
    var addedFrom: Int
  }

  private(set) var hunks: [Hunk] = []

  /// Works out what a fix changes; of edits that overlap nothing is shown.
  init(_ fix: Fix, _ file: SourceFile, _ index: LineIndex) {
    let size = file.bytes.count
    let edits = fix.edits
      .map { (range: min(Int($0.range.start), size)..<min(Int($0.range.end), size), text: $0.replacement) }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    guard zip(edits, edits.dropFirst()).allSatisfy({ $0.range.upperBound <= $1.range.lowerBound }) else {
      return
    }
    var groups: [[(range: Range<Int>, text: String)]] = []
    for edit in edits {
      if let last = groups.last?.last,
        index.line(at: edit.range.lowerBound) <= index.line(at: last.range.upperBound) + 1
      {
        groups[groups.count - 1].append(edit)
      } else {
        groups.append([edit])
      }
    }
    var shift = 0
    for group in groups { append(group, file.bytes, index, &shift) }
  }

  /// The largest line number shown.
  var lastLine: Int {
    hunks.map { max($0.removed.upperBound - 1, $0.addedFrom + $0.added.count - 1) }.max() ?? 1
  }

  private mutating func append(
    _ edits: [(range: Range<Int>, text: String)], _ bytes: [UInt8], _ index: LineIndex, _ shift: inout Int
  ) {
    guard let first = edits.first, let last = edits.last else { return }
    let firstLine = index.line(at: first.range.lowerBound)
    let lastLine = index.line(at: last.range.upperBound)
    let old = (firstLine...lastLine).map { Array(bytes[index.range(ofLine: $0)]) }
    var changed: [UInt8] = []
    var place = index.range(ofLine: firstLine).lowerBound
    for edit in edits {
      changed += bytes[place..<edit.range.lowerBound]
      changed += edit.text.utf8
      place = edit.range.upperBound
    }
    changed += bytes[place..<max(place, index.range(ofLine: lastLine).upperBound)]
    let changedIndex = LineIndex(SourceFile(path: "", bytes: changed))
    let new = (1...changedIndex.lineCount).map { Array(changed[changedIndex.range(ofLine: $0)]) }

    let same = zip(old, new).prefix { $0 == $1 }.count
    let sameAfter = zip(old.dropFirst(same).reversed(), new.dropFirst(same).reversed()).prefix { $0 == $1 }
      .count
    let removed = (firstLine + same)..<(lastLine + 1 - sameAfter)
    let added = Array(new[same..<(new.count - sameAfter)])
    if !removed.isEmpty || !added.isEmpty {
      let before = removed.lowerBound - 1
      hunks.append(
        Hunk(
          context: removed.isEmpty && before >= 1 ? before : nil, removed: removed, added: added,
          addedFrom: removed.lowerBound + shift))
    }
    shift += new.count - old.count
  }
}
