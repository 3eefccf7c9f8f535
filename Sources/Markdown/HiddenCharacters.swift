internal import Diagnostics
internal import Text

/// Whether a character is never seen but obeyed.
private func isHidden(_ value: UInt32) -> Bool { isNoText(value) || turnsDirection(value) }

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
