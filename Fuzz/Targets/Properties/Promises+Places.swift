internal import Diagnostics

extension Promises {
  /// Every place lies in its file and parts no character, and so does every change, which overlaps no other one.
  mutating func expectPlaces(of findings: [Diagnostic]) {
    for finding in findings {
      for label in [finding.primary] + finding.secondary {
        expectPlace(label.range, in: label.file.bytes, "\(finding.rule) (\(finding.message))")
      }
      for fix in finding.fixes {
        let title = "`\(fix.title)` of \(finding.rule)"
        expect(!fix.edits.isEmpty, "\(title) changes nothing")
        for edit in fix.edits { expectPlace(edit.range, in: finding.primary.file.bytes, title) }
        for (edit, next) in zip(fix.edits, fix.edits.dropFirst()) {
          expect(edit.range.end <= next.range.start, "\(title) has edits that overlap or are out of order")
        }
      }
    }
  }

  /// A range lies in some bytes, and begins and ends between two characters where they are UTF-8.
  mutating func expectPlace(_ range: SourceRange, in bytes: [UInt8], _ what: @autoclosure () -> String) {
    guard range.start <= range.end, Int(range.end) <= bytes.count else {
      return expect(false, "\(what()): \(range.start)..<\(range.end) is outside of \(bytes.count) bytes")
    }
    for place in [Int(range.start), Int(range.end)] where partsScalar(bytes, at: place) {
      expect(false, "\(what()): \(range.start)..<\(range.end) parts a character at \(place)")
    }
  }
}

/// Whether an offset is inside of a scalar that is whole; in bytes that are no UTF-8 there is nothing to part.
func partsScalar(_ bytes: [UInt8], at place: Int) -> Bool {
  guard place < bytes.count, bytes[place] & 0xC0 == 0x80 else { return false }
  var start = place
  while start > 0, place - start < 3, bytes[start] & 0xC0 == 0x80 { start -= 1 }
  let length =
    switch bytes[start] {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  let end = start + length
  guard end > place, end <= bytes.count else { return false }
  return String(validating: bytes[start..<end], as: UTF8.self) != nil
}
