import Diagnostics
import Testing
import YAML

@Suite("Putting quotes around a text")
struct QuotingTests {
  @Test("the quotes need no escapes where that can be, and the text reads as it was")
  func fix() {
    for (text, quoted) in [
      ("Note: this", "\"Note: this\""), ("say \"hi\": now", "'say \"hi\": now'"), ("a\\b", "'a\\b'"),
      ("it's: \"x\" \\ y", "\"it's: \\\"x\\\" \\\\ y\""), ("it's", "\"it's\""), ("  ä: ö \n", "\"ä: ö\""),
    ] {
      let file = SourceFile(path: "role.yaml", text: "- \(text)")
      let fix = quotingFix(for: SourceRange(2, file.bytes.count), in: file)
      #expect(fix.edits.map(\.replacement) == [quoted])
      #expect(fix.isSafe)
      let trimmed = text.split(whereSeparator: { " \n".contains($0) }).joined(separator: " ")
      #expect(Reading("- \(quoted)").outline == "[\(trimmed.debugDescription)]")
    }
  }

  @Test("a range of white space or past the end changes nothing there is")
  func nothing() {
    let file = SourceFile(path: "role.yaml", text: "a  ")
    #expect(quotingFix(for: SourceRange(1, 3), in: file).edits == [.init(SourceRange(3, 3), "\"\"")])
    #expect(quotingFix(for: SourceRange(7, 9), in: file).edits.count == 1)
  }

  @Test("the rest of a line ends before white space and a comment")
  func lineEnd() {
    let file = SourceFile(path: "role.yaml", text: "- C# and F#  # both\r\n- b  \nc")
    #expect(textToLineEnd(from: 2, in: file) == SourceRange(2, 11))
    #expect(textToLineEnd(from: 23, in: file) == SourceRange(23, 24))
    #expect(textToLineEnd(from: 27, in: file) == SourceRange(27, 28))
    #expect(textToLineEnd(from: 99, in: file).count == 0)
  }
}
