extension UInt8 {
  /// Whether the byte is one of `a`–`z` and `A`–`Z`.
  @inlinable public var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }

  /// Whether the byte is one of `0`–`9`.
  @inlinable public var isASCIIDigit: Bool { (0x30...0x39).contains(self) }

  /// Whether the byte is a digit of a number to the base 16.
  @inlinable public var isHexDigit: Bool { isASCIIDigit || (0x61...0x66).contains(self | 0x20) }

  /// The small letter of a capital one; any other byte as it is.
  @inlinable public var lowercasedASCII: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}
