internal import Diagnostics
internal import Text

/// What the bytes of a file turn out to be.
enum Encoding: Equatable {
  case ascii
  case utf8
  /// UTF-16 or UTF-32, by its name.
  case wide(String)
  /// No text at all, but what this names.
  case foreign(String)
  /// A byte that is no part of UTF-8.
  case invalid(at: Int)
  /// A character that YAML does not allow, with its length in bytes.
  case forbidden(Unicode.Scalar, at: Int, length: Int)

  /// Looks at bytes in one pass.
  init(of bytes: some RandomAccessCollection<UInt8>) {
    self =
      bytes.withContiguousStorageIfAvailable(Encoding.find)
      ?? Array(bytes).withUnsafeBufferPointer(Encoding.find)
  }

  private static func find(_ bytes: UnsafeBufferPointer<UInt8>) -> Encoding {
    if let name = wideName(bytes) { return .wide(name) }
    if let name = foreignFormat(bytes) { return .foreign(name) }
    return scan(bytes, from: bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0)
  }

  /// The first character of an unescaped text that no file may hold as it is, and where it begins.
  static func forbidden(in text: UnsafeBufferPointer<UInt8>) -> (Unicode.Scalar, at: Int)? {
    if case .forbidden(let scalar, let offset, _) = scan(text, from: 0) {
      return (scalar, offset)
    }
    return nil
  }

  private static func scan(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Encoding {
    var found = start > 0 ? Encoding.utf8 : .ascii
    var index = start
    while index < bytes.count {
      if index + 8 <= bytes.count {
        let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self)
        if isOrdinary(word) {
          index += 8
          continue
        }
      }
      let byte = bytes[index]
      if byte >= 0x80 {
        found = .utf8
        guard let (scalar, length) = decode(bytes, at: index) else { return .invalid(at: index) }
        if isNoText(scalar.value) {
          return .forbidden(scalar, at: index, length: length)
        }
        index += length
      } else {
        if isControl(byte) {
          return .forbidden(Unicode.Scalar(byte), at: index, length: 1)
        }
        index += 1
      }
    }
    return found
  }

  /// The characters that YAML does not allow, from an offset on.
  static func forbiddenCharacters(
    in bytes: [UInt8], from start: Int
  ) -> [(scalar: Unicode.Scalar, range: SourceRange)] {
    bytes.withUnsafeBufferPointer { bytes in
      var found: [(scalar: Unicode.Scalar, range: SourceRange)] = []
      var index = start
      while index < bytes.count {
        let (scalar, length) = decode(bytes, at: index) ?? (Unicode.Scalar(bytes[index]), 1)
        let isFound = bytes[index] < 0x80 ? isControl(bytes[index]) : length > 1 && isNoText(scalar.value)
        if isFound { found.append((scalar, SourceRange(index, index + length))) }
        index += length
      }
      return found
    }
  }

  /// Where the first byte stands, from an offset on, that is no part of UTF-8.
  static func invalidByte(in bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var index = start
      while index < bytes.count {
        guard bytes[index] >= 0x80 else {
          index += 1
          continue
        }
        guard let (_, length) = decode(bytes, at: index) else { return index }
        index += length
      }
      return nil
    }
  }

  /// Whether eight bytes are all ASCII from the space on, with none of them DEL.
  @inline(__always)
  private static func isOrdinary(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops: UInt64 = 0x8080_8080_8080_8080
    let deletes = word ^ (ones &* 0x7F)
    return word & tops == 0 && (word &- ones &* 0x20) & tops == 0 && (deletes &- ones) & ~deletes & tops == 0
  }

  private static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (Unicode.Scalar, Int)? {
    let length: Int
    switch bytes[index] {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return nil
    }
    guard index + length <= bytes.count else { return nil }
    var value = UInt32(bytes[index]) & (0x7F >> UInt32(length))
    for next in bytes[(index + 1)..<(index + length)] {
      guard next & 0b1100_0000 == 0b1000_0000 else { return nil }
      value = value << 6 | UInt32(next & 0b0011_1111)
    }
    let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard value >= least, let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, length)
  }

  private static func wideName(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let head = Array(bytes.prefix(4))
    if head == [0xFF, 0xFE, 0, 0] || head == [0, 0, 0xFE, 0xFF] { return "UTF-32" }
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
    guard head.count == 4 else { return nil }
    switch head.map({ $0 == 0 }) {
    case [true, true, true, false], [false, true, true, true]: return "UTF-32"
    case [true, false, true, false], [false, true, false, true]: return "UTF-16"
    default: return nil
    }
  }
}

/// The UTF-8 of U+FEFF, which may begin a file.
let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
