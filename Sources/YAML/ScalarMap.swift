public import Diagnostics
internal import Text

extension YAMLTree {
  /// Where each byte of a text's value stands in the file; empty for collections.
  public func sourceMap(of id: NodeID) -> ScalarMap {
    let node = self[id]
    guard node.kind == .scalar else { return ScalarMap(runs: [], end: Int(node.end)) }
    let count = Int(node.valueEnd - node.valueStart)
    guard node.flags.contains(.cooked) else {
      let run = ScalarMap.Run(
        value: 0, count: count, source: Int(node.valueStart), sourceEnd: Int(node.valueEnd), isVerbatim: true)
      return ScalarMap(runs: count > 0 ? [run] : [], end: Int(node.valueEnd))
    }
    let value = cooked[Int(node.valueStart)..<Int(node.valueEnd)]
    var tracer = ScalarTracer(
      read, Int(node.start), Int(node.end), limit: Int(region.end), value: value)
    switch node.style {
    case .plain, .singleQuoted, .doubleQuoted: tracer.traceFlow(node.style)
    case .literal: tracer.traceBlock(isFolded: false)
    case .folded: tracer.traceBlock(isFolded: true)
    }
    return ScalarMap(runs: tracer.runs, end: tracer.runs.last?.sourceEnd ?? Int(node.end))
  }
}

/// Where each byte of a text's value stands in the file, through escapes, folding and indentation.
public struct ScalarMap: Sendable {
  /// Bytes of the value with one origin: the same bytes in the file, or others that stand for them.
  struct Run {
    var value: Int
    var count: Int
    var source: Int
    var sourceEnd: Int
    var isVerbatim: Bool
  }

  let runs: [Run]
  private let end: Int

  init(runs: [Run], end: Int) {
    self.runs = runs
    self.end = end
  }

  /// The bytes of the file that the byte at `offset` of the value, from 0, was made of: one, or a whole escape or
  /// line break. The end of the text, empty, for offsets past the value.
  public func sourceRange(of offset: Int) -> SourceRange {
    guard let run = run(at: offset) else { return SourceRange(end, end) }
    guard run.isVerbatim else { return SourceRange(run.source, run.sourceEnd) }
    let start = run.source + offset - run.value
    return SourceRange(start, start + 1)
  }

  /// The bytes of the file from the first to the last of a range of the value; for an empty range the place
  /// before its start.
  public func sourceRange(of range: Range<Int>) -> SourceRange {
    let first = sourceRange(of: range.lowerBound)
    guard !range.isEmpty else { return SourceRange(Int(first.start), Int(first.start)) }
    return first.union(sourceRange(of: range.upperBound - 1))
  }

  private func run(at offset: Int) -> Run? {
    let index = runs.partitioningIndex { $0.value + $0.count > offset }
    return index < runs.count && runs[index].value <= offset ? runs[index] : nil
  }
}
