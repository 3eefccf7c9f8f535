public import Diagnostics

/// What keeps a file from being plain text in UTF-8, and whether it can be read all the same; nil where nothing does.
public func textProblem(in file: SourceFile) -> (finding: Diagnostic, isReadable: Bool)? {
  let encoding = Encoding(of: file.bytes)
  return encoding.finding(in: file).map { finding in
    guard case .forbidden(_, let start, _) = encoding else { return (finding, false) }
    // What stands behind it was not looked at yet.
    let invalid = Encoding.invalidByte(in: file.bytes, from: start)
      .flatMap { Encoding.invalid(at: $0).finding(in: file) }
    return invalid.map { ($0, false) } ?? (finding, true)
  }
}
