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
