internal import Text

/// A text that is changed many times in a row. Where its lines begin is kept, so that no change is a look at all of it.
struct EditedText {
  private(set) var bytes: [UInt8]
  private let encoding: PositionEncoding
  /// Where each line begins.
  private(set) var starts = [0]

  init(_ bytes: [UInt8], _ encoding: PositionEncoding) {
    self.bytes = bytes
    self.encoding = encoding
    starts += breaks(in: bytes.indices)
  }

  /// Puts a text in the place of a range as the protocol writes it; false where that is none.
  mutating func replace(_ place: JSONTree, with text: String) -> Bool {
    guard let start = offset(of: place["start"]), let end = offset(of: place["end"]) else { return false }
    let old = min(start, end)..<max(start, end)
    bytes.replaceSubrange(old, with: text.utf8)
    let shift = text.utf8.count - old.count
    // A CR before the place, and what stands behind it, may make other line breaks now.
    let first = starts.lastIndex { $0 < max(1, old.lowerBound) }.map { $0 + 1 } ?? 1
    let next = starts[first...].firstIndex { $0 > old.upperBound + 1 } ?? starts.count
    if shift != 0 { for line in next..<starts.count { starts[line] += shift } }
    let changed = max(0, old.lowerBound - 1)..<min(bytes.count, old.upperBound + shift + 1)
    starts.replaceSubrange(first..<next, with: breaks(in: changed))
    return true
  }

  /// The byte at a position as the protocol writes it; nil where it is none.
  private func offset(of position: JSONTree?) -> Int? {
    guard let line = position?["line"]?.integer, let character = position?["character"]?.integer else {
      return nil
    }
    guard line >= 0 else { return 0 }
    guard line < starts.count else { return bytes.count }
    let end = line + 1 < starts.count ? starts[line + 1] : bytes.count
    return encoding.offset(ofCharacter: character, in: bytes[starts[line]..<end])
  }

  /// Where lines begin behind the line breaks that end in a range.
  private func breaks(in range: Range<Int>) -> [Int] {
    range.filter { place in
      bytes[place] == 0x0A
        || bytes[place] == 0x0D && (place + 1 == bytes.count || bytes[place + 1] != 0x0A)
    }.map { $0 + 1 }
  }
}
