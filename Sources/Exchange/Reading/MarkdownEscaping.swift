internal import Text

/// A line of words as Markdown reads it back unchanged, as a paragraph or an item of a list.
func markdownEscaped(_ text: String) -> String {
  var escaped = String.UnicodeScalarView()
  let scalars = Array(text.unicodeScalars)
  for (index, scalar) in scalars.enumerated() {
    let next = index + 1 < scalars.count ? scalars[index + 1] : " "
    let isBetweenLetters = index > 0 && isWord(scalars[index - 1]) && isWord(next)
    switch scalar {
    case "\\", "`", "*", "[", "]": escaped.append("\\")
    case "_" where !isBetweenLetters: escaped.append("\\")
    case "<":
      escaped.append(contentsOf: "&lt;".unicodeScalars)
      continue
    case "&" where beginsReference(scalars[(index + 1)...]):
      escaped.append(contentsOf: "&amp;".unicodeScalars)
      continue
    case "#", ">", "+", "-", "=", "|", "~", "—", "–", "•":
      if index == 0, scalar.isASCII { escaped.append("\\") }
    default: break
    }
    escaped.append(scalar)
  }
  return escapingNumber(String(escaped))
}

/// `3. Something` is the third item of a list unless its point is escaped.
private func escapingNumber(_ text: String) -> String {
  let digits = text.prefix { $0.isASCII && $0.isNumber }
  guard !digits.isEmpty, digits.count < 10, let point = text.dropFirst(digits.count).first,
    point == "." || point == ")", text.dropFirst(digits.count + 1).first.map({ $0 == " " }) ?? true
  else { return text }
  return "\(digits)\\\(text.dropFirst(digits.count))"
}

private func isWord(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.isAlphabetic || scalar.properties.numericType != nil
}

/// Whether what follows an ampersand makes a character reference of it: letters and digits up to a semicolon.
private func beginsReference(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
  let name = scalars.prefix(40).prefix { $0 != ";" }
  return !name.isEmpty && name.endIndex < scalars.endIndex && scalars[name.endIndex] == ";"
    && name.allSatisfy { $0.isASCII && (isWord($0) || $0 == "#") }
}
