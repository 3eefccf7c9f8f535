internal import Judgement
internal import Reports

/// A statement, with the words that decided how it was read.
struct MarkedText: Sendable {
  private let bytes: [UInt8]
  /// The bytes of the words that decided and tell something, from the left.
  private let marks: [Range<Int>]

  /// Takes a statement with its evidence.
  init(_ statement: RoleProfile.Statement) {
    bytes = Array(statement.text.utf8)
    let ranges = statement.evidenceRanges
    marks = statement.telling.map { ranges[$0] }
  }

  /// The text in lines of at most so many columns, broken at blanks, with the words that decided in their ink; nothing is
  /// cut, and a word that is longer stands alone.
  func lines(width: Int, _ palette: Palette) -> [(text: String, columns: Int)] {
    var lines: [(words: [Range<Int>], columns: Int)] = []
    for word in words {
      let columns = displayWidth(shown(word))
      if let last = lines.last, last.columns + 1 + columns <= width {
        lines[lines.count - 1].words.append(word)
        lines[lines.count - 1].columns += 1 + columns
      } else {
        lines.append(([word], columns))
      }
    }
    return lines.map { (painted($0.words, palette), $0.columns) }
  }

  /// The stretches without blanks.
  private var words: [Range<Int>] {
    bytes.split { $0 == UInt8(ascii: " ") || (0x09...0x0D).contains($0) }.map { $0.startIndex..<$0.endIndex }
  }

  private func shown(_ range: Range<Int>) -> String { visible(String(decoding: bytes[range], as: UTF8.self)) }

  /// Words with single blanks between them, those that decided in their ink.
  private func painted(_ words: [Range<Int>], _ palette: Palette) -> String {
    var runs: [(text: String, isMarked: Bool)] = []
    func add(_ text: String, _ isMarked: Bool) {
      if runs.last?.isMarked == isMarked {
        runs[runs.count - 1].text += text
      } else {
        runs.append((text, isMarked))
      }
    }
    var end: Int?
    for word in words {
      if let end { add(" ", marks.contains { $0.lowerBound < end && word.lowerBound < $0.upperBound }) }
      var start = word.lowerBound
      for mark in marks where mark.overlaps(word) {
        let part = mark.clamped(to: word)
        if start < part.lowerBound { add(shown(start..<part.lowerBound), false) }
        add(shown(part), true)
        start = part.upperBound
      }
      if start < word.upperBound { add(shown(start..<word.upperBound), false) }
      end = word.upperBound
    }
    return runs.map { $0.isMarked ? palette.paint($0.text, .evidence) : $0.text }.joined()
  }
}
