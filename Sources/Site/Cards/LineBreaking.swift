/// Where lines of a title end.
struct LineBreaking {
  let font: OpenFont

  /// The lines of a text that are at most so wide, as even as they can be; the last one may be cut with `…`.
  ///
  /// - Parameter lines: the most lines.
  func lines(_ text: String, size: Int, width: Double, atMost lines: Int) -> [String]? {
    let pieces = LineBreaking.pieces(text)
    guard let first = filled(pieces, size, width, atMost: lines) else { return nil }
    guard first.count > 1 else { return first }
    // The narrowest column that needs no further line.
    var (low, high) = (width / 2, width)
    var best = first
    while high - low > 8 {
      let middle = (low + high) / 2
      if let found = filled(pieces, size, middle, atMost: first.count), found.count == first.count {
        (best, high) = (found, middle)
      } else {
        low = middle
      }
    }
    return best
  }

  /// A text cut to a width, with `…` where something is missing.
  func cut(_ text: String, size: Int, width: Double) -> String {
    guard font.width(text, size) > width else { return text }
    let mark = font.has("…") ? "…" : "..."
    var characters = Array(text)
    func fits(_ count: Int) -> Bool { font.width(String(characters[..<count]) + mark, size) <= width }
    // What is far longer than the width is not measured again and again: twice as much until it does not fit.
    var (fitting, tooMany) = (0, min(16, characters.count))
    while fits(tooMany), tooMany < characters.count {
      (fitting, tooMany) = (tooMany, min(2 * tooMany, characters.count))
    }
    while tooMany - fitting > 1 {
      let middle = (fitting + tooMany) / 2
      if fits(middle) { fitting = middle } else { tooMany = middle }
    }
    characters.removeSubrange(fitting...)
    while characters.last?.isLetter == false, characters.last?.isNumber == false { characters.removeLast() }
    return String(characters) + mark
  }

  /// Fills lines; nil where a word alone is too wide, or there would be too many lines.
  ///
  /// What comes after those lines is not looked at, so that a text of any length is as soon refused.
  private func filled(_ pieces: [String], _ size: Int, _ width: Double, atMost most: Int) -> [String]? {
    func fits(_ line: String) -> Bool { font.width(line.trimmedAtEnd, size) <= width }
    var lines: [String] = []
    var line = ""
    for piece in pieces {
      if fits(line + piece) {
        line += piece
        continue
      }
      guard !line.isEmpty, lines.count + 1 < most, fits(piece) else { return nil }
      lines.append(line.trimmedAtEnd)
      line = piece
    }
    return lines.count < most ? lines + [line.trimmedAtEnd] : nil
  }

  /// The pieces between which a line may end: after spaces, hyphens, dashes and slashes within a word, and beside
  /// ideographs, but not before what closes a phrase.
  static func pieces(_ text: String) -> [String] {
    var pieces: [String] = []
    var piece = ""
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      piece.append(character)
      guard index + 1 < characters.count else { break }
      let next = characters[index + 1]
      let isInWord = index > 0 && characters[index - 1].isLetter && next.isLetter
      let mayEnd =
        character == " "
        ? next != " "
        : "-–—/".contains(character)
          ? isInWord
          : (isIdeograph(character) || isIdeograph(next)) && !"、。，．）」』！？：；)]!?:;,.".contains(next)
            && next != " "
      if mayEnd {
        pieces.append(piece)
        piece = ""
      }
    }
    return piece.isEmpty ? pieces : pieces + [piece]
  }

  private static func isIdeograph(_ character: Character) -> Bool {
    guard let value = character.unicodeScalars.first?.value else { return false }
    return (0x3040...0x30FF).contains(value) || (0x3400...0x9FFF).contains(value)
      || (0x2_0000...0x3_FFFF).contains(value)
  }
}

extension String {
  fileprivate var trimmedAtEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
