/// The change of a file as lines that people read and `patch -p1` or `git apply` make.
public struct UnifiedDiff: Sendable {
  /// A line, without its break, and what it is.
  public struct Line: Sendable, Equatable {
    /// What a line is; it says how to colour it.
    public enum Kind: Sendable, Hashable {
      /// The name of the old or new file.
      case file
      /// Where the lines after it stand.
      case hunk
      /// A line that stays, that goes, that comes.
      case context, removed, added
      /// That the line above has no break at its end.
      case note
    }

    /// What it is.
    public let kind: Kind
    /// The bytes, with the mark that says so before them.
    public let bytes: [UInt8]
  }

  /// The lines; none where nothing changes.
  public let lines: [Line]

  /// The number of lines that are shown before and after a change.
  private static let context = 3

  /// Compares the old and new bytes of a file.
  public init(_ change: FileChange) {
    guard change.old != change.new else {
      lines = []
      return
    }
    let old = LineScript.lines(of: change.old)
    let new = LineScript.lines(of: change.new)
    let steps = LineScript(old, new).steps
    let path = change.path.hasPrefix("/") ? String(change.path.dropFirst()) : change.path
    var lines = [
      Line(.file, "--- " + quoted("a/" + path)),
      Line(.file, "+++ " + quoted("b/" + path)),
    ]
    var before = (old: 0, new: 0)
    var end = 0
    for range in UnifiedDiff.hunks(of: steps) {
      // What stands between two hunks stays, so both texts have as many lines there.
      let between = range.lowerBound - end
      before = (before.old + between, before.new + between)
      end = range.upperBound
      var counts = (old: 0, new: 0)
      var body: [Line] = []
      for step in steps[range] {
        switch step {
        case .keep(let index):
          body += UnifiedDiff.lines(.context, " ", old[index])
          counts = (counts.old + 1, counts.new + 1)
        case .remove(let index):
          body += UnifiedDiff.lines(.removed, "-", old[index])
          counts.old += 1
        case .insert(let index):
          body += UnifiedDiff.lines(.added, "+", new[index])
          counts.new += 1
        }
      }
      lines.append(
        Line(.hunk, "@@ -\(span(before.old, counts.old)) +\(span(before.new, counts.new)) @@"))
      lines += body
      before = (before.old + counts.old, before.new + counts.new)
    }
    self.lines = lines
  }

  /// The steps that are shown together: changes and what stands around them.
  private static func hunks(of steps: [LineScript.Step]) -> [Range<Int>] {
    var hunks: [Range<Int>] = []
    for (index, step) in steps.enumerated() {
      if case .keep = step { continue }
      let range = max(0, index - context)..<min(steps.count, index + context + 1)
      if let last = hunks.last, range.lowerBound <= last.upperBound {
        hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
      } else {
        hunks.append(range)
      }
    }
    return hunks
  }

  private static func lines(_ kind: Line.Kind, _ mark: Character, _ line: ArraySlice<UInt8>) -> [Line] {
    let hasBreak = line.last == UInt8(ascii: "\n")
    let shown = Line(kind: kind, bytes: Array(String(mark).utf8) + (hasBreak ? line.dropLast() : line))
    return hasBreak ? [shown] : [shown, Line(.note, "\\ No newline at end of file")]
  }
}

extension UnifiedDiff.Line {
  fileprivate init(_ kind: Kind, _ text: String) { self.init(kind: kind, bytes: Array(text.utf8)) }
}

/// The first line, from 1, of some lines, and their number where it is not 1; for none, the line before them.
private func span(_ before: Int, _ count: Int) -> String {
  count == 1 ? "\(before + 1)" : "\(count == 0 ? before : before + 1),\(count)"
}

/// A path as git writes it: in quotes where a byte would end or bend the line, with a tab after one that has a blank.
private func quoted(_ path: String) -> String {
  guard path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0x22 || $0 == 0x5C }) else {
    return path.utf8.contains(0x20) ? path + "\t" : path
  }
  var text: [UInt8] = []
  for byte in path.utf8 {
    switch byte {
    case 0x22, 0x5C: text += [0x5C, byte]
    case ..<0x20, 0x7F:
      let digits = String(byte, radix: 8)
      text += "\\\(String(repeating: "0", count: 3 - digits.count))\(digits)".utf8
    default: text.append(byte)
    }
  }
  return "\"\(String(decoding: text, as: UTF8.self))\""
}
