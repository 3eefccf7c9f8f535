public import Diagnostics

/// What keeps a file from being plain text in UTF-8, and whether it can be read all the same; nil where nothing does.
public func textProblem(in file: SourceFile) -> (finding: Diagnostic, isReadable: Bool)? {
  let encoding = Encoding(of: file.bytes)
  return encoding.finding(in: file).map { finding in
    if case .forbidden = encoding { return (finding, true) }
    return (finding, false)
  }
}
