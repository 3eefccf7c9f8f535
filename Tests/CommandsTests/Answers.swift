/// A text with the keys that wait taken in, as its questions ask: `#size: 6` becomes `size: 6`.
func answered(_ text: String) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false).map(answeredLine).joined(separator: "\n")
}

private func answeredLine(_ line: Substring) -> String {
  let indentation = line.prefix { $0 == " " }
  let rest = line.dropFirst(indentation.count)
  let isQuestion = rest == "#" || rest.hasPrefix("# ") && !rest.hasPrefix("#  ")
  return isQuestion || !rest.hasPrefix("#") ? String(line) : String(indentation + rest.dropFirst())
}
