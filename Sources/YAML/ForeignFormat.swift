/// How files of other programs begin.
private let beginnings: [(bytes: [UInt8], name: String)] = [
  (Array("PK\u{3}\u{4}".utf8), "a Word document or another zip file"),
  ([0xD0, 0xCF, 0x11, 0xE0], "a document of an older Word"),
  (Array("{\\rtf".utf8), "a document in RTF"), (Array("%PDF-".utf8), "a PDF"),
  ([0x89, 0x50, 0x4E, 0x47], "a picture"), ([0xFF, 0xD8, 0xFF], "a picture"),
  (Array("GIF8".utf8), "a picture"),
]

/// What a file is that holds no text, by how it begins; nil for a text.
func foreignFormat(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
  if let known = beginnings.first(where: { bytes.starts(with: $0.bytes) }) { return known.name }
  // A few control characters are a mistake in a text; many are no text.
  let head = bytes.prefix(2048)
  let controls = head.reduce(into: 0) { count, byte in if isControl(byte) { count += 1 } }
  return controls > 8 && controls * 20 > head.count ? "a file of another program" : nil
}
