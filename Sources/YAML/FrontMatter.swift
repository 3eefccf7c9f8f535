public import Diagnostics

/// The keys at the top of a Markdown file, between two lines of three hyphens.
public enum FrontMatter {
  /// Finds the YAML and the text below it; nil where a line of hyphens is missing, and then the sink says so.
  ///
  /// The first line is `---`, the line after the keys `---` or `...`; white space may follow both.
  public static func split(
    _ file: SourceFile, into sink: inout DiagnosticSink
  ) -> (yaml: SourceRange, body: SourceRange)? {
    let bytes = file.bytes
    // In UTF-16 and in what is no text, no line of hyphens can be found.
    let head = Encoding(of: bytes.prefix(2048))
    switch head {
    case .wide, .foreign:
      if let finding = head.finding(in: file) { sink.report(finding) }
      return nil
    case .ascii, .utf8, .invalid, .forbidden: break
    }
    let start = bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
    let first = Line(bytes, from: start)
    guard first.is("---", bytes) else {
      sink.report(missingStart(file, first, from: start))
      return nil
    }
    var line = first
    while line.next < bytes.count {
      line = Line(bytes, from: line.next)
      if line.is("---", bytes) || line.is("...", bytes) {
        return (SourceRange(first.next, line.start), SourceRange(line.next, bytes.count))
      }
    }
    sink.report(missingEnd(file, first))
    return nil
  }

  private static func missingStart(_ file: SourceFile, _ first: Line, from start: Int) -> Diagnostic {
    let bytes = file.bytes
    var line = first
    while line.isEmpty(bytes), line.next < bytes.count { line = Line(bytes, from: line.next) }
    let message = "the line --- before the keys is missing"
    guard line.start > start, line.is("---", bytes) else {
      let range = SourceRange(first.start, max(first.start, first.end))
      return Diagnostic(
        rule: Rule.syntax, message: message, at: Label(file, range),
        help: "begin the file with a line of three hyphens, then the keys, then three hyphens again")
    }
    let above = SourceRange(start, line.start)
    return Diagnostic(
      rule: Rule.syntax, message: "the line --- must be the first of the file",
      at: Label(file, SourceRange(line.start, line.start + 3)), help: "remove the empty lines above it",
      fixes: [Fix(title: "Remove the empty lines above", isSafe: true, edits: [.init(above, "")])])
  }

  private static func missingEnd(_ file: SourceFile, _ first: Line) -> Diagnostic {
    Diagnostic(
      rule: Rule.syntax, message: "the line --- after the keys is missing",
      at: Label(file, SourceRange(first.start, first.start + 3), "the keys begin here"),
      help: "put a line of three hyphens between the keys and the text")
  }

  /// A line: where it begins, ends and where the next one begins.
  private struct Line {
    let start: Int
    let end: Int
    let next: Int

    init(_ bytes: [UInt8], from start: Int) {
      var end = start
      while end < bytes.count, !isBreak(bytes[end]) { end += 1 }
      self.start = start
      self.end = end
      let isPair =
        end + 1 < bytes.count && bytes[end] == UInt8(ascii: "\r") && bytes[end + 1] == UInt8(ascii: "\n")
      next = min(bytes.count, end + (isPair ? 2 : 1))
    }

    func isEmpty(_ bytes: [UInt8]) -> Bool { bytes[start..<end].allSatisfy(isBlank) }

    func `is`(_ mark: String, _ bytes: [UInt8]) -> Bool {
      bytes[start..<end].starts(with: mark.utf8) && bytes[start..<end].dropFirst(3).allSatisfy(isBlank)
    }
  }
}
