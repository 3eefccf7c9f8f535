package import Diagnostics

extension Diagnostic {
  /// All that the finding says, for programs that show one text: its message, and a line for each note and the help.
  package var plainText: String {
    var lines = [message]
    if let text = primary.text { lines.append("note: \(text)") }
    lines += notes.map { "note: \($0)" }
    if let help { lines.append("help: \(help)") }
    return lines.joined(separator: "\n")
  }
}

/// Lines as they may be shown: what steers a terminal or cannot be seen is spelt out, line breaks apart.
func visibleLines(_ text: String) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false).map { visible(String($0)) }
    .joined(separator: "\n")
}
