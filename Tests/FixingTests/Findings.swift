import Diagnostics

/// A finding at the first occurrence of some words, with changes that replace words of the file.
func finding(
  _ file: SourceFile, rule: String = "style/word", severity: Severity = .warning,
  message: String = "this can be better", _ fixes: Fix...
) -> Diagnostic {
  Diagnostic(
    rule: rule, severity: severity, message: message,
    at: Label(file, fixes.first?.edits.first?.range ?? .fileStart), fixes: fixes)
}

/// A change that puts texts in the place of ranges of bytes.
func fix(_ edits: (Range<Int>, String)..., isSafe: Bool = true) -> Fix {
  Fix(
    title: "Change it", isSafe: isSafe,
    edits: edits.map { Fix.Edit(SourceRange($0.0.lowerBound, $0.0.upperBound), $0.1) })
}

/// A text of some bytes.
func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
