internal import Text

/// A text as it may be shown on a terminal: what steers it, turns text around or cannot be seen is spelt out.
///
/// A line break is spelt out too: `<U+000A>`.
public func visible(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: isInvisible) else { return text }
  var shown = ""
  for cluster in text { shown += visible(cluster) }
  return shown
}

/// One character as it may be shown.
func visible(_ cluster: Character) -> String {
  guard cluster.unicodeScalars.contains(where: isInvisible) else { return String(cluster) }
  // The flags of England, Scotland and Wales are a black flag with tags, which are nothing else's business.
  let isTaggedFlag = cluster.unicodeScalars.first == "\u{1F3F4}"
  var shown = ""
  for scalar in cluster.unicodeScalars {
    if isInvisible(scalar), !(isTaggedFlag && isTag(scalar)) {
      shown += "<U+\(hexadecimal(scalar.value, width: 4))>"
    } else {
      shown.unicodeScalars.append(scalar)
    }
  }
  return shown
}

/// Whether a scalar acts on the text or the terminal rather than being seen: controls and format characters.
///
/// The joiners of emoji and of Persian and Indic writing are left, and so are the Arabic signs that Unicode counts as
/// format characters though they have a shape.
func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
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

private func isTag(_ scalar: Unicode.Scalar) -> Bool { (0xE0020...0xE007F).contains(scalar.value) }
