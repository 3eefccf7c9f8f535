/// The words of a text as a search compares them: in lower case, letters without their marks, so that `Zürich` is found
/// as `zurich`.
///
/// A word is what stands between other signs than letters, numbers, `+` and `#`, which tell C from C++ and C#. An ideograph
/// or a kana is a word by itself, since no space separates words there. The script roles-search.js of the default theme
/// makes the same of what somebody types.
public func forEachSearchWord(of text: String, _ body: (String) -> Void) {
  var word: [UInt8] = []
  func end() {
    guard !word.isEmpty else { return }
    body(String(decoding: word, as: UTF8.self))
    word.removeAll(keepingCapacity: true)
  }
  for scalar in text.unicodeScalars {
    if scalar.isASCII {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      if byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "#") {
        word.append(byte.lowercasedASCII)
      } else {
        end()
      }
      continue
    }
    switch folded(scalar) {
    case .mark: continue
    case .separator: end()
    case .letters(let letters): word.append(contentsOf: letters.utf8)
    case .word(let letter):
      end()
      body(letter)
    }
  }
  end()
}

/// What a scalar beyond ASCII is to a search.
private enum Folded {
  case mark
  case separator
  case letters(String)
  case word(String)
}

private func folded(_ scalar: Unicode.Scalar) -> Folded {
  if let letters = jamo(scalar) { return .letters(letters) }
  let base = lettersWithMarks[scalar] ?? scalar
  let properties = base.properties
  switch properties.generalCategory {
  case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
  case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
    .letterNumber, .otherNumber:
    // Which of the two small sigmas it is depends on what follows.
    if base == "ς" { return .letters("σ") }
    return isWordByItself(base) ? .word(String(base)) : .letters(properties.lowercaseMapping)
  default: return .separator
  }
}

private func isWordByItself(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x3040...0x30FF, 0x3400...0x9FFF, 0x20000...0x3FFFF: true
  default: false
  }
}

/// The letters of a Hangul syllable, so that one finds it before it is typed whole; nil for any other scalar. The Unicode
/// Standard, section 3.12.
private func jamo(_ scalar: Unicode.Scalar) -> String? {
  guard (0xAC00...0xD7A3).contains(scalar.value) else { return nil }
  let index = scalar.value - 0xAC00
  var letters = String.UnicodeScalarView()
  let parts = [0x1100 + index / 588, 0x1161 + index % 588 / 28, 0x11A7 + index % 28]
  for part in index.isMultiple(of: 28) ? parts.dropLast() : parts[...] {
    if let letter = Unicode.Scalar(part) { letters.append(letter) }
  }
  return String(letters)
}
