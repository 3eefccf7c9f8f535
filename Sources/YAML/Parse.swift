internal import Diagnostics

/// One file on its way to a tree: passes over its bytes, each with one mistake less in the way.
struct Parse {
  let file: SourceFile
  let region: Range<Int>
  let isASCII: Bool
  let limits: Limits
  /// What was masked: what is found there next follows from it.
  private var masked = RangeSet([])
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
          return isComplete ? builder.tree(region: region, read: bytes ?? file.bytes) : nil
        }
        for finding in findings where finding.mask != nil && !isFollowUp(finding) {
          sink.report(finding.diagnostic)
        }
      }
      var copy = bytes ?? file.bytes
      for mask in masks { mask.apply(to: &copy) }
      bytes = copy
      masked.insert(masks.map(\.range))
      isComplete = isComplete && masks.allSatisfy(\.keepsTree)
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
  private func isFollowUp(_ finding: Finding) -> Bool { masked.touches(finding.diagnostic.primary.range) }

  /// Findings without those that lie inside a text that will be quoted as a whole.
  private func outermost(_ findings: [Finding]) -> [Finding] {
    let masks = RangeSet(findings.compactMap { $0.mask?.range })
    guard !masks.isEmpty else { return findings }
    var seen: Set<SourceRange> = []
    return findings.filter { finding in
      guard let mask = finding.mask else { return !masks.contains(finding.diagnostic.primary.range) }
      return masks.isMember(mask.range) && seen.insert(mask.range).inserted
    }
  }
}
