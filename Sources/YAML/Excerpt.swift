/// A few words of a file, as a message shows them.
enum Excerpt {
  /// The text in backticks, in one line, cut after 30 characters.
  static func of(_ bytes: some Sequence<UInt8>) -> String {
    var text = ""
    var count = 0
    for scalar in String(decoding: Array(bytes), as: UTF8.self).unicodeScalars {
      if count == 30 { return "`\(text)…`" }
      if scalar == "\n" || scalar == "\r" { return "`\(text)…`" }
      text.unicodeScalars.append(scalar == "\t" ? " " : scalar)
      count += 1
    }
    return "`\(text)`"
  }
}
