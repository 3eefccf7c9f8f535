internal import Diagnostics
internal import Text

/// The line indexes of the files that a report speaks of, each made once.
struct LineIndexes {
  private var known: [String: (bytes: [UInt8], index: LineIndex)] = [:]

  /// The lines of a file.
  mutating func index(of file: SourceFile) -> LineIndex {
    // Comparing the bytes costs nothing where both share their storage, as they nearly always do.
    if let found = known[file.path], found.bytes == file.bytes { return found.index }
    // Findings come sorted by path: what was not asked for lately is not asked for again.
    if known.count >= 64 { known.removeAll(keepingCapacity: true) }
    let index = LineIndex(file)
    known[file.path] = (file.bytes, index)
    return index
  }

  /// The line and column, both from 1, of a byte offset in a file.
  mutating func position(of offset: UInt32, in file: SourceFile) -> LineIndex.Position {
    index(of: file).position(at: Int(offset))
  }
}
