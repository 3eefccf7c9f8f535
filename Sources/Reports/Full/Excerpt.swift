internal import Diagnostics
internal import Text

/// The lines of one file that a finding shows: what is marked, and where lines are left out.
struct Excerpt {
  let file: SourceFile
  let index: LineIndex
  private(set) var labels: [PlacedLabel]
  /// The lines to show, from 1, in order.
  let lines: [Int]
  /// The number of lanes at the left that labels over several lines are drawn in.
  let laneCount: Int

  /// Lays out the labels of one file.
  init(_ file: SourceFile, _ index: LineIndex, _ labels: [PlacedLabel]) {
    self.file = file
    self.index = index
    self.labels = labels.sorted {
      ($0.firstLine, -$0.lastLine, $0.range.lowerBound) < ($1.firstLine, -$1.lastLine, $1.range.lowerBound)
    }
    lines = Self.lines(for: labels)
    laneCount = Self.assignLanes(&self.labels)
  }

  /// The largest line number shown.
  var lastLine: Int { lines.last ?? 1 }

  /// The first and last two lines of a long label, all of a short one, and no gap of a single line.
  private static func lines(for labels: [PlacedLabel]) -> [Int] {
    var wanted: Set<Int> = []
    for label in labels {
      if label.lastLine - label.firstLine < 6 {
        wanted.formUnion(label.firstLine...label.lastLine)
      } else {
        wanted.formUnion([label.firstLine, label.firstLine + 1, label.lastLine - 1, label.lastLine])
      }
    }
    for line in wanted where wanted.contains(line + 2) { wanted.insert(line + 1) }
    return wanted.sorted()
  }

  private static func assignLanes(_ labels: inout [PlacedLabel]) -> Int {
    var lastLines: [Int] = []
    for position in labels.indices where labels[position].isMultiline {
      let label = labels[position]
      let lane = lastLines.firstIndex { $0 < label.firstLine } ?? lastLines.count
      if lane == lastLines.count { lastLines.append(0) }
      lastLines[lane] = label.lastLine
      labels[position].lane = lane
    }
    return lastLines.count
  }
}
