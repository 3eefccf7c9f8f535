extension Word {
  /// The number that a word writes, of which `lower` are the bytes in lower case.
  static func number(_ lower: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Double? {
    guard let first = lower.first else { return nil }
    guard first &- 0x30 < 10 else {
      // Most words are told from these by their length and first letter.
      guard 3...6 ~= lower.count, isFirstOfNumber(first) else { return nil }
      return smallNumbers.number(of: hash).map { Double($0 + 1) }
    }
    guard lower.count < 16 else { return fraction(lower) }
    var whole = 0
    for byte in lower {
      guard byte &- 0x30 < 10 else { return fraction(lower) }
      whole = whole * 10 + Int(byte &- 0x30)
    }
    return Double(whole)
  }

  private static func fraction(_ lower: UnsafeBufferPointer<UInt8>) -> Double? {
    var digits = String(decoding: lower, as: UTF8.self).filter { $0 != "," }[...]
    if digits.hasSuffix("+") { digits.removeLast() }
    return digits.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E } ? Double(digits) : nil
  }

  private static func isFirstOfNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "o"), UInt8(ascii: "e"), UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "s"),
      UInt8(ascii: "n"):
      true
    default: false
    }
  }

  private static let smallNumbers: WordSet = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ]
}
