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

private func isTag(_ scalar: Unicode.Scalar) -> Bool { (0xE0020...0xE007F).contains(scalar.value) }
