internal import Reports

/// A text in lines of at most `width` columns, broken at blanks; a word that is longer stands alone.
///
/// A code span in backticks is not broken.
func wrapped(_ text: String, width: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  var used = 0
  for word in unbreakableParts(text) {
    let columns = displayWidth(word)
    if used > 0, used + 1 + columns > width {
      lines.append(line)
      line = ""
      used = 0
    }
    if used > 0 {
      line += " "
      used += 1
    }
    line += word
    used += columns
  }
  if used > 0 { lines.append(line) }
  return lines
}

private func unbreakableParts(_ text: String) -> [String] {
  var parts: [String] = []
  var isInCode = false
  for word in text.split(separator: " ") {
    if isInCode, let last = parts.popLast() {
      parts.append("\(last) \(word)")
    } else {
      parts.append(String(word))
    }
    if word.utf8.count(where: { $0 == UInt8(ascii: "`") }) % 2 == 1 { isInCode.toggle() }
  }
  return parts
}
