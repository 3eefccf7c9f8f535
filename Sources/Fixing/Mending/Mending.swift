public import Diagnostics
public import Files

/// Changes made in rounds, since one may bring another finding to light, or stand in the way of another change.
///
/// Nothing is written: what the files would be is laid over them in memory, and looked at again.
public struct Mending: Sendable {
  /// The files that differ in the end, by path.
  public let changes: [FileChange]
  /// The findings whose changes were made and are still there, each with the file as it was then.
  public let mended: [Diagnostic]
  /// Whether nothing is left to change; not so where changes go round in a circle.
  public let isSettled: Bool

  /// The number of rounds after which changes that go round in a circle are given up.
  public static let mostRounds = 10

  /// Makes changes until there are none.
  ///
  /// A change after which its finding stands where it stood is taken back and not tried again: it is not what was wrong.
  ///
  /// - Parameters:
  ///   - findings: what was found, in reading order; only these files are changed, and only as these findings say.
  ///   - files: where it was found.
  ///   - again: what is found in other files, of the same kind and in the same order; asked last for the files as they
  ///     are in the end.
  public init<Failure: Error>(
    _ findings: [Diagnostic], _ wanted: FixesWanted, in files: any FileSystem,
    again: (any FileSystem) throws(Failure) -> [Diagnostic]
  ) throws(Failure) {
    var findings = findings
    var old: [String: [UInt8]] = [:]
    var new: [String: [UInt8]] = [:]
    var mended: [Diagnostic] = []
    var refused: Set<Sighting> = []
    var isSettled = false
    var isLookedAt = true
    for round in 0...Mending.mostRounds {
      let results = Mending.results(findings, wanted, besides: refused)
      isSettled = results.isEmpty
      if isSettled || round == Mending.mostRounds { break }
      let changed = new.merging(results.map { ($0.file.path, $0.result.bytes) }) { $1 }
      let found = try again(OverlaidFiles(changed, over: files))
      let useless = Mending.useless(results, before: findings, after: found)
      isLookedAt = useless.isEmpty
      guard isLookedAt else {
        refused.formUnion(useless)
        continue
      }
      for (file, result) in results {
        if old[file.path] == nil { old[file.path] = file.bytes }
        mended += result.mended
        refused = Set(refused.map { $0.kind.path == file.path ? $0.moved(by: result) : $0 })
      }
      new = changed
      findings = found
    }
    if !isLookedAt { _ = try again(OverlaidFiles(new, over: files)) }
    let changes = old.keys.sorted().compactMap { path -> FileChange? in
      guard let old = old[path], let new = new[path], old != new else { return nil }
      return FileChange(path: path, old: old, new: new)
    }
    let changed = Set(changes.map(\.path))
    self.changes = changes
    self.mended = mended.filter { changed.contains($0.primary.file.path) }
    self.isSettled = isSettled
  }

  /// The files that some of the findings change, and what becomes of them.
  private typealias Results = [(file: SourceFile, result: MendedFile)]

  private static func results(
    _ findings: [Diagnostic], _ wanted: FixesWanted, besides refused: Set<Sighting>
  ) -> Results {
    var found: [(file: SourceFile, findings: [Diagnostic])] = []
    var places: [String: Int] = [:]
    for finding in findings where wanted.fix(of: finding) != nil && !refused.contains(Sighting(finding)) {
      let file = finding.primary.file
      if let place = places[file.path] {
        // A path that stands for other bytes here would be mended in the wrong places.
        if found[place].file.bytes == file.bytes { found[place].findings.append(finding) }
      } else {
        places[file.path] = found.count
        found.append((file, [finding]))
      }
    }
    return found.map { (file: $0.file, result: MendedFile($0.file, $0.findings, wanted)) }
      .filter { !$0.result.mended.isEmpty }
  }

  /// The findings whose changes were made and left them where they were.
  ///
  /// Where there are fewer of a kind than before, one more of them came to its place, as the next of many commas does.
  private static func useless(
    _ results: Results, before: [Diagnostic], after: [Diagnostic]
  ) -> [Sighting] {
    let changed = Set(results.map(\.file.path))
    func sightings(_ findings: [Diagnostic]) -> [Sighting] {
      findings.filter { changed.contains($0.primary.file.path) }.map(Sighting.init)
    }
    let there = Set(sightings(after))
    let numbers = Dictionary(sightings(after).map { ($0.kind, 1) }, uniquingKeysWith: +)
    let formerNumbers = Dictionary(sightings(before).map { ($0.kind, 1) }, uniquingKeysWith: +)
    return results.flatMap { _, result in
      result.mended.map(Sighting.init).filter { mended in
        guard let number = numbers[mended.kind], number >= formerNumbers[mended.kind] ?? 0 else {
          return false
        }
        return there.contains(mended.moved(by: result))
      }
    }
  }
}

/// A file that was or is to be changed.
public struct FileChange: Sendable, Equatable {
  /// The path, as it was read.
  public let path: String
  /// The bytes as they were read.
  public let old: [UInt8]
  /// The bytes that are to be there.
  public let new: [UInt8]

  /// Makes a change.
  public init(path: String, old: [UInt8], new: [UInt8]) {
    self.path = path
    self.old = old
    self.new = new
  }
}
