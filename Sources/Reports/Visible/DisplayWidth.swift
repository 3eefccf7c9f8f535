internal import Text

/// The number of terminal columns that a text takes; it holds no tabs and no controls.
public func displayWidth(_ text: String) -> Int {
  if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
  return text.reduce(0) { $0 + displayWidth($1) }
}

/// The number of terminal columns that a character takes: 0 for a lone mark, 2 for CJK and emoji, else mostly 1.
///
/// Emoji sequences (joined, with a skin tone, flags, keycaps) are one picture of two columns: UAX #11, UTS #51.
func displayWidth(_ cluster: Character) -> Int {
  let scalars = cluster.unicodeScalars
  if let only = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex {
    return displayWidth(only)
  }
  if scalars.contains("\u{FE0F}") { return 2 }
  if let first = scalars.first, first.properties.isEmojiPresentation { return 2 }
  return scalars.reduce(0) { $0 + displayWidth($1) }
}

private func displayWidth(_ scalar: Unicode.Scalar) -> Int {
  if scalar.value < 0x300 { return 1 }
  if isWide(scalar.value) || scalar.properties.isEmojiPresentation { return 2 }
  switch scalar.value {
  case 0x1160...0x11FF, 0xD7B0...0xD7FF: return 0  // Hangul vowels and finals, drawn inside their syllable
  default: break
  }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark: return 0
  case .format: return isInvisible(scalar) || scalar.value == 0x200C || scalar.value == 0x200D ? 0 : 1
  default: return 1
  }
}

/// East Asian Width W and F, without the emoji, which have a property of their own (EastAsianWidth.txt).
private func isWide(_ value: UInt32) -> Bool {
  switch value {
  case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0xA4CF, 0xA960...0xA97C,
    0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
    0x16FE0...0x16FF1, 0x17000...0x18D08, 0x1AFF0...0x1B2FB, 0x1F200...0x1F265, 0x20000...0x3FFFD:
    !(0x302A...0x302D).contains(value) && value != 0x3099 && value != 0x309A
  default:
    false
  }
}
