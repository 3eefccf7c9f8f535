internal import Diagnostics
internal import Files
internal import Fixing

extension Promises {
  /// Changes touch nothing but what they say, take their finding away, and once they are made there is nothing left to do.
  ///
  /// - Parameter again: what is found in the same file with other bytes.
  mutating func expectFixes(
    of findings: [Diagnostic], in file: SourceFile, again: (SourceFile) -> [Diagnostic]
  ) {
    for finding in findings where finding.primary.file.path == file.path {
      guard let fix = FixesWanted.all.fix(of: finding) else { continue }
      let mended = MendedFile(file, [finding], .all)
      guard !mended.mended.isEmpty else { continue }
      expect(mended.bytes == applied(fix, to: file.bytes), "`\(fix.title)` changes other bytes than it says")
      guard fix.isSafe else { continue }
      let place = moved(finding.primary.range.start, by: fix)
      let left = again(SourceFile(path: file.path, bytes: mended.bytes))
      func isAlike(_ other: Diagnostic) -> Bool {
        other.rule == finding.rule && other.message == finding.message
      }
      // Where there are fewer of a kind than before, the next of many came to its place.
      let isThere =
        left.contains { isAlike($0) && $0.primary.range.start == place }
        && left.filter(isAlike).count >= findings.filter(isAlike).count
      expect(!isThere, "`\(fix.title)` leaves \(finding.rule) (\(finding.message)) where it was")
    }
    for wanted in [FixesWanted.safe, .all] { expectSettled(findings, wanted, in: file, again) }
  }

  private mutating func expectSettled(
    _ findings: [Diagnostic], _ wanted: FixesWanted, in file: SourceFile,
    _ again: (SourceFile) -> [Diagnostic]
  ) {
    let files = MemoryFiles(bytes: [file.path: file.bytes])
    func mending(_ findings: [Diagnostic], _ files: any FileSystem) -> Mending? {
      try? Mending(findings, wanted, in: files) { files throws(FileError) in
        again(SourceFile(path: file.path, bytes: try files.read(file.path)))
      }
    }
    guard let first = mending(findings, files) else { return expect(false, "the changed file can't be read") }
    let names = first.mended.map(\.message)
    expect(first.isSettled, "changes of \(wanted) go round in a circle: \(names)")
    guard first.isSettled, let change = first.changes.first else { return }
    let mended = SourceFile(path: file.path, bytes: change.new)
    let second = mending(again(mended), MemoryFiles(bytes: [file.path: change.new]))
    expect(second?.changes.isEmpty == true, "a second run still changes something")
  }

  /// The bytes with a change made, by another way than the one that is tested.
  private func applied(_ fix: Fix, to bytes: [UInt8]) -> [UInt8] {
    fix.edits.enumerated()
      .sorted { ($0.element.range.start, $0.offset) > ($1.element.range.start, $1.offset) }
      .reduce(bytes) { bytes, edit in
        Array(bytes[..<Int(edit.element.range.start)]) + Array(edit.element.replacement.utf8)
          + Array(bytes[Int(edit.element.range.end)...])
      }
  }

  /// Where a place is once a change was made.
  private func moved(_ place: UInt32, by fix: Fix) -> UInt32 {
    let grown = fix.edits.filter { $0.range.end <= place }
      .reduce(0) { $0 + $1.replacement.utf8.count - $1.range.count }
    return UInt32(clamping: Int(place) + grown)
  }
}
