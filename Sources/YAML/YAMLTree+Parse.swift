public import Diagnostics

extension YAMLTree {
  /// Reads a file, or the part of it that is YAML; nil where it cannot be read, and then the sink says why.
  ///
  /// Where a text only lacks quotes, the finding is reported and the text read as it is meant, so that the
  /// rest of the file is looked at too. A tree may come with errors in the sink.
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
    let encoding = Encoding(of: file.bytes[start..<end])
    if let finding = encoding.finding(in: file, base: start) {
      sink.report(finding)
      return nil
    }
    if file.bytes[start..<end].starts(with: byteOrderMark) { start += byteOrderMark.count }
    var parse = Parse(file: file, region: start..<end, isASCII: encoding == .ascii, limits: limits)
    return parse.run(into: &sink)
  }
}

/// One file on its way to a tree: passes over its bytes, each with one mistake less in the way.
struct Parse {
  let file: SourceFile
  let region: Range<Int>
  let isASCII: Bool
  let limits: Limits
  /// Ends of lines on which something was masked: what is found there next follows from it.
  private var masked: [SourceRange] = []
  private var isComplete = true

  /// How many mistakes that end a pass are looked past in one file.
  private static let mostPasses = 24

  init(file: SourceFile, region: Range<Int>, isASCII: Bool, limits: Limits) {
    self.file = file
    self.region = region
    self.isASCII = isASCII
    self.limits = limits
  }

  mutating func run(into sink: inout DiagnosticSink) -> YAMLTree? {
    var bytes: [UInt8]?
    for pass in 1...Parse.mostPasses {
      let isLast = pass == Parse.mostPasses
      let (outcome, builder) = self.pass(over: bytes ?? file.bytes)
      var masks: [Finding.Mask] = []
      switch outcome {
      case .stopped(let finding):
        if isFollowUp(finding) {
          report(builder.findings, before: finding.from, into: &sink)
          return nil
        }
        sink.report(finding.diagnostic)
        guard let mask = finding.mask, !isLast else {
          report(builder.findings, before: finding.from, into: &sink)
          return nil
        }
        masks = [mask]
      case .complete:
        let findings = outermost(builder.findings)
        masks = findings.compactMap(\.mask)
        if masks.isEmpty || isLast {
          for finding in findings where !isFollowUp(finding) { sink.report(finding.diagnostic) }
          return isComplete ? builder.tree(region: region) : nil
        }
        for finding in findings where finding.mask != nil && !isFollowUp(finding) {
          sink.report(finding.diagnostic)
        }
      }
      var copy = bytes ?? file.bytes
      for mask in masks {
        mask.apply(to: &copy)
        masked.append(mask.range)
        if !mask.keepsTree { isComplete = false }
      }
      bytes = copy
    }
    return nil
  }

  private func pass(over bytes: [UInt8]) -> (TreeBuilder.Outcome, TreeBuilder.Result) {
    bytes.withUnsafeBufferPointer { whole in
      var builder = TreeBuilder(
        file, bytes: UnsafeBufferPointer(rebasing: whole[region]), base: region.lowerBound,
        isASCII: isASCII, limits: limits)
      let outcome = builder.run()
      return (outcome, builder.result)
    }
  }

  /// Findings of a pass that did not come to the end, as far as nothing casts doubt on them.
  private func report(_ findings: [Finding], before end: Int, into sink: inout DiagnosticSink) {
    for finding in outermost(findings)
    where Int(finding.diagnostic.primary.range.start) < end && !isFollowUp(finding) {
      sink.report(finding.diagnostic)
    }
  }

  /// Whether a finding touches what was reported and masked before.
  private func isFollowUp(_ finding: Finding) -> Bool {
    let range = finding.diagnostic.primary.range
    return masked.contains { $0.start <= range.end && range.start <= $0.end }
  }

  /// Findings without those that lie inside a text that will be quoted as a whole.
  private func outermost(_ findings: [Finding]) -> [Finding] {
    let masks = findings.compactMap { $0.mask?.range }
    guard !masks.isEmpty else { return findings }
    return findings.filter { finding in
      let range = finding.mask?.range ?? finding.diagnostic.primary.range
      return !masks.contains { $0 != range && $0.start <= range.start && range.end <= $0.end }
    }
  }
}
