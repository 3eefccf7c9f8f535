internal import Diagnostics
internal import Text

/// The findings of many pages. What a template does wrong is wrong on each of them and counts as one finding, on the
/// first page, that says how many others have it.
struct FindingTable: Sendable {
  private struct Key: Hashable {
    var rule: String
    var message: String
    var mark: String
  }

  private struct Entry {
    /// The number of the file that it is shown in, the first of those that have it.
    var first: Int
    /// Its position in that file.
    var start: UInt32
    var diagnostic: Diagnostic
    /// The numbers of the first few files that have it.
    var files: [Int]
    var fileCount: Int
    /// The number of the file that was added last.
    var last: Int
  }

  /// The others that are named.
  private static let named = 3
  private var entries: [Key: Entry] = [:]

  /// Takes a finding of a file.
  mutating func add(_ finding: Finding, in file: SourceFile, number: Int) {
    let marked = file.bytes[finding.range.indices.clamped(to: 0..<file.bytes.count)].prefix(500)
    let mark = finding.group ?? String(decoding: marked, as: UTF8.self)
    let key = Key(rule: finding.rule, message: finding.group == nil ? finding.message : "", mark: mark)
    let entry = Entry(
      first: number, start: finding.range.start, diagnostic: finding.diagnostic(in: file), files: [number],
      fileCount: 1, last: number)
    add(entry, key)
  }

  /// Takes a finding that is one of a kind.
  mutating func add(_ diagnostic: Diagnostic, number: Int) {
    let key = Key(rule: diagnostic.rule, message: diagnostic.message, mark: diagnostic.primary.file.path)
    add(
      Entry(
        first: number, start: diagnostic.primary.range.start, diagnostic: diagnostic, files: [number],
        fileCount: 1, last: number), key)
  }

  /// Takes the findings of other files.
  mutating func absorb(_ other: FindingTable) {
    for (key, entry) in other.entries { add(entry, key) }
  }

  private mutating func add(_ entry: Entry, _ key: Key) {
    guard let known = entries[key] else {
      entries[key] = entry
      return
    }
    let isFirst = (entry.first, entry.start) < (known.first, known.start)
    var merged = isFirst ? entry : known
    let files = Set(known.files + entry.files).sorted()
    // The findings of a file come one after the other.
    let isSameFile = entry.fileCount == 1 && known.last == entry.first
    merged.last = entry.last
    merged.fileCount = known.fileCount + (isSameFile ? 0 : entry.fileCount)
    merged.files = Array(files.prefix(FindingTable.named + 1))
    entries[key] = merged
  }

  /// The findings in reading order.
  ///
  /// - Parameter name: how a file of a number is named.
  func diagnostics(named name: (Int) -> String) -> [Diagnostic] {
    entries.values.map { entry in
      var diagnostic = entry.diagnostic
      let others = entry.fileCount - 1
      if others > 0 {
        let names = entry.files.filter { $0 != entry.first }.prefix(FindingTable.named).map(name)
        let more = others - names.count
        let list = listed(names + (more > 0 ? ["\(more) more"] : []))
        diagnostic.notes.append("\(counted(others, "other file has", "other files have")) it, too: \(list)")
      }
      return diagnostic
    }
    .sorted(by: Diagnostic.inReadingOrder)
  }
}
