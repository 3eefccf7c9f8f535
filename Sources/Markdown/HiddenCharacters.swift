internal import Diagnostics
internal import Text

/// Whether a character is never seen but obeyed: a control character, a byte order mark, or one that turns the direction
/// of writing.
private func isHidden(_ value: UInt32) -> Bool {
  switch value {
  case 0x09, 0x0A, 0x0D: false
  case ..<0x20, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF:
    true
  default: false
  }
}

/// Whether words hold a character that is never seen but obeyed.
func holdHidden(_ words: UnsafeBufferPointer<UInt8>) -> Bool {
  String(decoding: words, as: UTF8.self).unicodeScalars.contains { isHidden($0.value) }
}

/// The character references by number that stand for such characters: `&#27;`, `&#x202E;`.
///
/// Those by name make none of them but `&lrm;` and `&rlm;`, which writing in Hebrew and Arabic needs.
func hiddenReferences(in text: [UInt8]) -> [SourceRange] {
  var found: [SourceRange] = []
  var index = 0
  while let start = text[index...].firstIndex(of: UInt8(ascii: "&")) {
    index = start + 1
    guard index < text.count, text[index] == UInt8(ascii: "#") else { continue }
    var digits = text[(index + 1)...].prefix(8)
    let isHexadecimal = digits.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
    if isHexadecimal { digits = digits.dropFirst() }
    guard let end = digits.firstIndex(of: UInt8(ascii: ";")),
      let value = UInt32(
        String(decoding: text[digits.startIndex..<end], as: UTF8.self), radix: isHexadecimal ? 16 : 10),
      isHidden(value)
    else { continue }
    found.append(SourceRange(start, end + 1))
    index = end + 1
  }
  return found
}
