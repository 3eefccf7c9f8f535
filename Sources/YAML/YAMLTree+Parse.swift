public import Diagnostics

extension YAMLTree {
  /// Reads a file, or the part of it that is YAML; nil where it cannot be read, and then the sink says why.
  ///
  /// Where a text only lacks quotes, the finding is reported and the text read as it is meant, so that the
  /// rest of the file is looked at too. A tree may come with errors in the sink. All bytes of the file have to be
  /// UTF-8, since what follows the YAML is text as well.
  public static func parse(
    _ file: SourceFile, in range: SourceRange? = nil, limits: Limits = .standard,
    into sink: inout DiagnosticSink
  ) -> YAMLTree? {
    let end = min(range.map { Int($0.end) } ?? file.bytes.count, file.bytes.count)
    var start = min(range.map { Int($0.start) } ?? 0, end)
    // Offsets are kept in 32 bits.
    let limit = min(limits.bytes, Int(UInt32.max) >> 1)
    guard end - start <= limit, end <= Int(UInt32.max) >> 1 else {
      sink.report(LimitFindings.bytes(end - start, limit, in: file).diagnostic)
      return nil
    }
    let encoding = Encoding(of: file.bytes)
    if let finding = encoding.finding(in: file) {
      sink.report(finding)
      return nil
    }
    if file.bytes[start..<end].starts(with: byteOrderMark) { start += byteOrderMark.count }
    if encoding == .utf8, let finding = WideIndentation.finding(in: file, start..<end) {
      sink.report(finding)
      return nil
    }
    var parse = Parse(file: file, region: start..<end, isASCII: encoding == .ascii, limits: limits)
    return parse.run(into: &sink)
  }
}
