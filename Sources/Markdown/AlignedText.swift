internal import Diagnostics
internal import Text

/// Words as they are read, and for each byte of them where it is written.
struct AlignedText: Sendable, Equatable {
  /// Bytes that stand in the source as they are, or that something else there stands for.
  private struct Run: Sendable, Equatable {
    var start: Int
    var source: SourceRange
    var isVerbatim: Bool
  }

  /// The words in UTF-8.
  private(set) var bytes: [UInt8] = []
  private var runs: [Run] = []

  /// Adds words that stand in the source as they are.
  mutating func append(verbatim words: some Collection<UInt8>, at source: SourceRange) {
    if let last = runs.last, last.isVerbatim, last.source.end == source.start {
      runs[runs.count - 1].source.end = source.end
    } else if !words.isEmpty {
      runs.append(Run(start: bytes.count, source: source, isVerbatim: true))
    }
    bytes.append(contentsOf: words)
  }

  /// Adds words that something else in the source stands for: an escape, an entity, the end of a line.
  mutating func append(_ words: some Collection<UInt8>, for source: SourceRange) {
    if !words.isEmpty { runs.append(Run(start: bytes.count, source: source, isVerbatim: false)) }
    bytes.append(contentsOf: words)
  }

  /// Where bytes of the words are written; the whole of an escape or an entity where a part of it is meant.
  func source(_ range: Range<Int>) -> SourceRange {
    guard let last = runs.last else { return .fileStart }
    let range = range.clamped(to: 0..<bytes.count)
    guard range.lowerBound < bytes.count else {
      return SourceRange(Int(last.source.end), Int(last.source.end))
    }
    let start = Int(place(of: range.lowerBound).start)
    return SourceRange(start, range.isEmpty ? start : Int(place(of: range.upperBound - 1).end))
  }

  /// A part of the words, with its places.
  func part(_ range: Range<Int>) -> AlignedText {
    var part = AlignedText()
    part.bytes = Array(bytes[range])
    guard !range.isEmpty else { return part }
    for index in self.index(ofRunAt: range.lowerBound)..<runs.count {
      let run = runs[index]
      guard run.start < range.upperBound else { break }
      let covered = (run.start..<end(of: index)).clamped(to: range)
      guard !covered.isEmpty else { continue }
      var source = run.source
      if run.isVerbatim {
        let start = Int(source.start) + covered.lowerBound - run.start
        source = SourceRange(start, start + covered.count)
      }
      part.runs.append(
        Run(start: covered.lowerBound - range.lowerBound, source: source, isVerbatim: run.isVerbatim))
    }
    return part
  }

  /// The stretches that stand in the source as they are.
  var verbatim: [Range<Int>] {
    runs.indices.compactMap { index in
      runs[index].isVerbatim ? runs[index].start..<end(of: index) : nil
    }
  }

  private func end(of index: Int) -> Int { index + 1 < runs.count ? runs[index + 1].start : bytes.count }

  /// The last run that begins at or before an offset, or the first.
  private func index(ofRunAt offset: Int) -> Int {
    runs.lastIndex(beforeFirst: { $0.start > offset })
  }

  private func place(of offset: Int) -> SourceRange {
    let run = runs[index(ofRunAt: offset)]
    guard run.isVerbatim else { return run.source }
    let start = Int(run.source.start) + offset - run.start
    return SourceRange(start, start + 1)
  }
}
