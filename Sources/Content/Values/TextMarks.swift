internal import YAML

/// How a text is written and in which language, in eight bytes: a role has a hundred texts.
struct TextMarks: Sendable {
  /// The style in the lowest byte, from 1; above it the tag, seven bits a character, the first one lowest.
  private var bits: UInt64 = 0

  /// How it is written; nil where its bytes stand in the file as they are.
  var style: ScalarStyle? {
    get { ScalarStyle(rawValue: UInt8(truncatingIfNeeded: bits) &- 1) }
    set { bits = bits & ~0xFF | UInt64(newValue.map { $0.rawValue + 1 } ?? 0) }
  }

  /// The tag of its language, of at most eight characters of ASCII, as site.yaml takes it; any other is none.
  var language: String? {
    get {
      guard bits > 0xFF else { return nil }
      return String(unsafeUninitializedCapacity: 8) { characters in
        var count = 0
        var rest = bits >> 8
        while rest > 0 {
          characters[count] = UInt8(rest & 0x7F)
          rest >>= 7
          count += 1
        }
        return count
      }
    }
    set {
      bits &= 0xFF
      guard let tag = newValue?.utf8, tag.count <= 8, tag.allSatisfy({ (1..<0x80).contains($0) }) else {
        return
      }
      var packed: UInt64 = 0
      for character in tag.reversed() { packed = packed << 7 | UInt64(character) }
      bits |= packed << 8
    }
  }
}
