public import Diagnostics

extension ScalarMap {
  /// Where each byte of a text's value stands in the file, for whoever has kept of the tree only the value, its range
  /// with quotation marks, and how it is written.
  public init(of value: some Sequence<UInt8>, at range: SourceRange, as style: ScalarStyle, in bytes: [UInt8])
  {
    var tracer = ScalarTracer(
      bytes, Int(range.start), Int(range.end), limit: bytes.count, value: Array(value)[...])
    switch style {
    case .plain, .singleQuoted, .doubleQuoted: tracer.traceFlow(style)
    case .literal: tracer.traceBlock(isFolded: false)
    case .folded: tracer.traceBlock(isFolded: true)
    }
    self.init(runs: tracer.runs, end: tracer.runs.last?.sourceEnd ?? Int(range.end))
  }
}
