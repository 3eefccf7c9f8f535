@inline(__always)
func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

@inline(__always)
func isBreak(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }

/// A control character other than tabs and line breaks.
@inline(__always)
func isControl(_ byte: UInt8) -> Bool { byte < 0x20 && !isBlank(byte) && !isBreak(byte) || byte == 0x7F }

extension Collection<UInt8> {
  /// The length of the line break at the front: LF, CR, CR LF, and NEL, LS and PS, which YAML 1.1 counts too.
  func lineBreakLength() -> Int {
    guard let first else { return 0 }
    switch first {
    case UInt8(ascii: "\n"): return 1
    case UInt8(ascii: "\r"): return dropFirst().first == UInt8(ascii: "\n") ? 2 : 1
    case 0xC2: return dropFirst().first == 0x85 ? 2 : 0
    case 0xE2:
      let rest = Array(dropFirst().prefix(2))
      return rest == [0x80, 0xA8] || rest == [0x80, 0xA9] ? 3 : 0
    default: return 0
    }
  }
}
