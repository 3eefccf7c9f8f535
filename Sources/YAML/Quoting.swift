public import Diagnostics
internal import Text

/// The change that puts the text of a range into quotes, so that YAML reads all of it as one text.
///
/// White space at both ends of the range stays outside. A comment must not lie in the range, unless it is meant to
/// become text; lines that continue the text may. Double quotes, single ones where the text has double quotes or
/// backslashes, and escapes where it has both kinds.
public func quotingFix(for range: SourceRange, in file: SourceFile) -> Fix {
  var (start, end) = (Int(range.start), min(Int(range.end), file.bytes.count))
  while start < end, isBlank(file.bytes[start]) || isBreak(file.bytes[start]) { start += 1 }
  while end > start, isBlank(file.bytes[end - 1]) || isBreak(file.bytes[end - 1]) { end -= 1 }
  return Fix(
    title: "Put quotes around the text", isSafe: true,
    edits: [.init(SourceRange(start, end), Quoting.quoted(file.bytes[min(start, end)..<end]))])
}

/// The text that begins at a byte offset and goes on to the end of its line, without white space and a comment at
/// the end; for what YAML read as something else than the text that it is.
public func textToLineEnd(from start: Int, in file: SourceFile) -> SourceRange {
  let bytes = file.bytes
  var end = min(start, bytes.count)
  while end < bytes.count, !isBreak(bytes[end]) {
    if bytes[end] == UInt8(ascii: "#"), end > start, isBlank(bytes[end - 1]) { break }
    end += 1
  }
  while end > start, isBlank(bytes[end - 1]) { end -= 1 }
  return SourceRange(start, end)
}

/// Why a text needs quotes, and the finding that says so.
enum Quoting {
  enum Reason {
    /// Its first character means something to YAML.
    case begins(Unicode.Scalar)
    /// It goes on after a closing quotation mark.
    case goesOn
    /// A colon and a space in it.
    case colon
    /// A colon at its end.
    case colonAtEnd
    /// A comma between digits, in brackets or braces.
    case cut(String)
    /// A piece of it became a key in braces.
    case noValue(String)
  }

  /// A finding whose fix puts the range into quotes, read on as if it had been made.
  static func finding(
    _ range: SourceRange, because reason: Reason, isSafe: Bool = true, in file: SourceFile
  ) -> Finding {
    let source = file.bytes[range.indices]
    var fix = quotingFix(for: range, in: file)
    if case .goesOn = reason, let mended = innerQuoted(source) {
      fix = Fix(title: "Use quotes that the text does not hold", isSafe: true, edits: [.init(range, mended)])
    }
    fix.isSafe = isSafe
    return Finding(
      Diagnostic(
        rule: Rule.needsQuotes, message: message(reason), at: Label(file, range),
        notes: note(reason).map { [$0] } ?? [], help: help(reason), fixes: [fix]),
      mask: .init(kind: .text, range: range))
  }

  private static func message(_ reason: Reason) -> String {
    switch reason {
    case .begins("`"): "a text that begins with a backtick needs quotes"
    case .begins(let first): "a text that begins with `\(first)` needs quotes"
    case .goesOn: "this text goes on after its closing quotation mark"
    case .colon: "a text with a colon and a space in it needs quotes"
    case .colonAtEnd: "a text that ends with a colon needs quotes"
    case .cut(let number): "the comma in \(number) cuts this text in two"
    case .noValue(let piece): "\(piece) stands in braces without a value"
    }
  }

  private static func note(_ reason: Reason) -> String? {
    switch reason {
    case .begins("["): "Without quotes, `[` begins a list"
    case .begins("{"): "Without quotes, `{` begins a group of keys"
    case .begins("*"), .begins("&"): "Without quotes, `&` gives a name to a text and `*` repeats it"
    case .begins("|"), .begins(">"): "Without quotes, the text must begin on the line after `|` or `>`"
    case .begins("!"): "Without quotes, `!` begins the name of a type"
    case .colon, .colonAtEnd: "Without quotes, the colon ends a key"
    case .cut: "In brackets and braces, a comma ends a text"
    case .begins, .goesOn, .noValue: nil
    }
  }

  private static func help(_ reason: Reason) -> String {
    switch reason {
    case .goesOn: "put quotes of the other kind around the whole text"
    case .noValue(let piece):
      "put quotes around the whole text if the comma belongs to it, or a colon and a value after \(piece)"
    default: "put quotes around this text"
    }
  }

  /// The text in quotes that need no escapes, where there are such.
  static func quoted(_ source: some Collection<UInt8>) -> String {
    let text = String(decoding: source, as: UTF8.self)
    let hasDouble = source.contains(UInt8(ascii: "\"")) || source.contains(UInt8(ascii: "\\"))
    if !hasDouble { return "\"\(text)\"" }
    if !source.contains(UInt8(ascii: "'")) { return "'\(text)'" }
    var escaped = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { escaped.unicodeScalars.append("\\") }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped + "\""
  }

  /// For `'It's nice'`: the inner text in fitting quotes. Nil where the marks at both ends belong to the text, as in
  /// `"a" and "b"`, where the first mark inside is followed by no letter.
  private static func innerQuoted(_ source: ArraySlice<UInt8>) -> String? {
    guard let mark = source.first, source.last == mark, source.count > 2 else { return nil }
    let inner = source.dropFirst().dropLast()
    guard !inner.contains(UInt8(ascii: "\\")), let closing = inner.firstIndex(of: mark),
      let after = inner[closing...].dropFirst().first,
      after.isASCIILetter || after.isASCIIDigit || after >= 0x80
    else { return nil }
    return quoted(inner)
  }
}
