package import Language
internal import Text

/// Whether a passage says that everybody is welcome: its words name ages, origins and the like for that reason.
package func isAboutEqualOpportunity(_ text: WordedText) -> Bool {
  !equalOpportunity.matches(in: text).isEmpty
}

private let equalOpportunity = PhraseBook(
  [
    "equal opportunity|opportunities", "equal employment", "regardless of", "without regard to",
    "reasonable accommodation*", "protected veteran*", "protected class*|characteristic*|status",
    "do|does not discriminate", "don't|doesn't discriminate", "discrimination|harassment",
    "race ... religion", "sexual orientation", "gender identity", "national origin",
    "underrepresented|under-represented", "diverse backgrounds", "all backgrounds", "affirmative action",
    "e-verify", "reasonable adjustment*",
    "persons|people|individuals|applicants|candidates with disabilities",
  ].compactMap { Phrase($0) })

extension WordedText {
  /// The words between quotation marks: words that are spoken of, not said.
  package var quotations: [Range<Int>] {
    guard gaps.contains(.quote) else { return [] }
    var found: [Range<Int>] = []
    var open: Int?
    for (index, byte) in bytes.enumerated() {
      switch quotationMark(byte, at: index) {
      case .opening: open = index
      case .closing:
        if let start = open { found.append(words(in: start..<index)) }
        open = nil
      case nil: continue
      }
    }
    return found.filter { !$0.isEmpty }
  }

  private enum Mark {
    case opening
    case closing
  }

  private func quotationMark(_ byte: UInt8, at index: Int) -> Mark? {
    if byte == UInt8(ascii: "\"") {
      return index == 0 || bytes[index - 1] <= 0x20 || bytes[index - 1] == UInt8(ascii: "(")
        ? .opening : .closing
    }
    guard byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return nil }
    switch bytes[index + 2] {
    case 0x9C, 0x9E: return .opening
    case 0x9D: return .closing
    default: return nil
    }
  }

  /// The words that lie wholly within some bytes.
  package func words(in range: Range<Int>) -> Range<Int> {
    let first = words.partitioningIndex { $0.range.lowerBound >= range.lowerBound }
    return first..<max(first, words.partitioningIndex { $0.range.upperBound > range.upperBound })
  }
}
