internal import Text

/// Whether a byte is a space, a tab or a line break.
func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

/// Whether a byte is a space or a tab.
func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

/// Whether a byte ends a line.
func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

/// Whether a byte is ASCII punctuation, which a backslash may stand before.
func isPunctuation(_ byte: UInt8) -> Bool {
  (0x21...0x7E).contains(byte) && !byte.isASCIIDigit && !byte.isASCIILetter
}
