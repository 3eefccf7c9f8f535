internal import Text

/// A text as YAML reads it back unchanged, on one line: as it is where that is safe, else in quotes.
///
/// For a value after `key: ` or `- `. Text that YAML would take for a number, a day or a truth value gets quotes, too,
/// for the sake of other programs.
///
/// - Parameter inBrackets: whether it stands between brackets or braces, where a comma would end it.
public func yamlQuoted(_ text: String, inBrackets: Bool = false) -> String {
  guard needsQuotes(text) || inBrackets && text.contains(where: { ",[]{}".contains($0) }) else { return text }
  if !text.contains("\""), !text.contains("\\"), !text.unicodeScalars.contains(where: needsEscape) {
    return "\"\(text)\""
  }
  if !text.contains("'"), !text.unicodeScalars.contains(where: needsEscape) { return "'\(text)'" }
  return "\"" + text.unicodeScalars.map(escaped).joined() + "\""
}

private func needsQuotes(_ text: String) -> Bool {
  guard let first = text.unicodeScalars.first, first.properties.isAlphabetic else { return true }
  let words: Set = ["true", "false", "yes", "no", "on", "off", "y", "n", "null"]
  if words.contains(text.lowercased()) { return true }
  if text.last == ":" || text.last?.isWhitespace == true { return true }
  let scalars = Array(text.unicodeScalars)
  return zip(scalars, scalars.dropFirst()).contains { first, second in
    first == ":" && second.properties.isWhitespace || first.properties.isWhitespace && second == "#"
  } || scalars.contains(where: needsEscape)
}

/// Whether YAML has no place for a scalar as it is, or takes it for the end of a line.
private func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse: true
  default: scalar == "\u{FEFF}"
  }
}

private func escaped(_ scalar: Unicode.Scalar) -> String {
  if scalar == "\"" || scalar == "\\" { return "\\\(scalar)" }
  guard needsEscape(scalar) else { return String(scalar) }
  let (letter, width) = scalar.value <= 0xFF ? ("x", 2) : scalar.value <= 0xFFFF ? ("u", 4) : ("U", 8)
  return "\\\(letter)\(hexadecimal(scalar.value, width: width))"
}
