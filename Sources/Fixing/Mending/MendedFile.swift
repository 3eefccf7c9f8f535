public import Diagnostics
internal import Text

/// The changes of one file's findings that can be made together, and the file with them made.
public struct MendedFile: Sendable {
  /// The bytes with the changes made; all others are as they were.
  public let bytes: [UInt8]
  /// The findings whose changes were made, in the order in which they came.
  public let mended: [Diagnostic]
  private let edits: EditSet

  /// Makes the wanted changes of findings, which all are of the file, in reading order.
  ///
  /// A change is made with all of its edits or not at all. Where two do not go together, the first one is made: they
  /// overlap, or one inserts where the other one begins or ends, so that the order would be a guess.
  public init(_ file: SourceFile, _ findings: [Diagnostic], _ wanted: FixesWanted) {
    var edits = EditSet()
    var mended: [Diagnostic] = []
    for finding in findings {
      guard let fix = wanted.fix(of: finding), edits.insert(fix, in: file.bytes) else { continue }
      mended.append(finding)
    }
    self.mended = mended
    self.edits = edits
    bytes = edits.applied(to: file.bytes)
  }

  /// Where a byte offset of the file is once the changes were made; within what is replaced, it stays.
  func moved(_ place: UInt32) -> UInt32 { edits.moved(place) }
}

/// Edits that go together, in the order of the file.
private struct EditSet: Sendable {
  private var edits: [Fix.Edit] = []

  /// Takes all edits of a change, and says whether it did; none where one does not fit, or nothing would change.
  mutating func insert(_ fix: Fix, in bytes: [UInt8]) -> Bool {
    let new = sorted(fix.edits)
    guard new.allSatisfy({ Int($0.range.end) <= bytes.count }), changesSomething(new, bytes),
      zip(new, new.dropFirst()).allSatisfy({ $0.range.end <= $1.range.start })
    else { return false }
    var places: [Int] = []
    for edit in new {
      let place = firstIndex(notBefore: edit.range)
      guard place == edits.count || fits(edit.range, before: edits[place].range) else { return false }
      places.append(place)
    }
    for (edit, place) in zip(new, places).reversed() { edits.insert(edit, at: place) }
    return true
  }

  func moved(_ place: UInt32) -> UInt32 {
    let grown = edits.prefix { $0.range.end <= place }
      .reduce(0) { $0 + $1.replacement.utf8.count - $1.range.count }
    return UInt32(clamping: Int(place) + grown)
  }

  func applied(to bytes: [UInt8]) -> [UInt8] {
    guard !edits.isEmpty else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + edits.reduce(0) { $0 + $1.replacement.utf8.count })
    var place = 0
    for edit in edits {
      result += bytes[place..<Int(edit.range.start)]
      result += edit.replacement.utf8
      place = Int(edit.range.end)
    }
    return result + bytes[place...]
  }

  /// Edits by their place; those at one place stay in order, and what is inserted comes before what is replaced.
  private func sorted(_ edits: [Fix.Edit]) -> [Fix.Edit] {
    edits.enumerated().sorted { left, right in
      (left.element.range.start, left.element.range.end, left.offset)
        < (right.element.range.start, right.element.range.end, right.offset)
    }.map(\.element)
  }

  private func changesSomething(_ edits: [Fix.Edit], _ bytes: [UInt8]) -> Bool {
    edits.contains { !bytes[$0.range.indices].elementsEqual($0.replacement.utf8) }
  }

  /// The first of the edits that does not end before a range.
  private func firstIndex(notBefore range: SourceRange) -> Int {
    edits.partitioningIndex { !fits($0.range, before: range) }
  }

  /// Whether a range ends before another one; where one of them is empty, something must lie between them.
  private func fits(_ left: SourceRange, before right: SourceRange) -> Bool {
    left.count == 0 || right.count == 0 ? left.end < right.start : left.end <= right.start
  }
}
