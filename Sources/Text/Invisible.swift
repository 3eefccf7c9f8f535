/// Whether a scalar acts on the text or the terminal rather than being seen: controls and format characters.
///
/// The joiners of emoji and of Persian and Indic writing are left, and so are the Arabic signs that Unicode counts as
/// format characters though they have a shape.
public func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
  if scalar.value < 0x7F { return scalar.value < 0x20 }
  switch scalar.properties.generalCategory {
  case .control, .lineSeparator, .paragraphSeparator: return true
  case .format: return !hasShapeOrJoins(scalar)
  default: return false
  }
}

private func hasShapeOrJoins(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x200C, 0x200D: true
  case 0x0600...0x0605, 0x06DD, 0x070F, 0x0890, 0x0891, 0x08E2, 0x110BD, 0x110CD: true
  default: false
  }
}

/// Whether a character by its number turns the direction of writing: marks, embeddings, overrides and isolates.
///
/// Source: Unicode Standard Annex 9, section 2.
@inlinable
public func turnsDirection(_ value: UInt32) -> Bool {
  switch value {
  case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
  default: false
  }
}

/// Whether a character by its number belongs to no text: controls but for tab and line breaks, byte order marks,
/// and the two numbers that are none.
///
/// Source: YAML 1.2.2, section 5.1, without the next line (U+0085), which terminals obey; with the byte order mark, which
/// nobody writes within a text.
@inlinable
public func isNoText(_ value: UInt32) -> Bool {
  switch value {
  case 0x09, 0x0A, 0x0D: false
  case ..<0x20, 0x7F...0x9F, 0xFEFF, 0xFFFE, 0xFFFF: true
  default: false
  }
}
