internal import Diagnostics
internal import Text

/// Ranges that do not overlap, in order; of those that do, the one that begins first and reaches farthest is kept.
struct RangeSet {
  private var ranges: [SourceRange] = []

  init(_ ranges: [SourceRange]) { insert(ranges) }

  var isEmpty: Bool { ranges.isEmpty }

  mutating func insert(_ more: [SourceRange]) {
    let all = (ranges + more).sorted { ($0.start, $1.end) < ($1.start, $0.end) }
    ranges.removeAll(keepingCapacity: true)
    for range in all {
      if let last = ranges.last, range.start < last.end || range == last { continue }
      ranges.append(range)
    }
  }

  /// Whether exactly this range is one of them.
  func isMember(_ range: SourceRange) -> Bool { nearest(range).map { $0 == range } ?? false }

  /// Whether a range lies inside one of them.
  func contains(_ range: SourceRange) -> Bool {
    nearest(range).map { $0.start <= range.start && range.end <= $0.end } ?? false
  }

  /// Whether a range overlaps one of them, or stands directly beside one.
  func touches(_ range: SourceRange) -> Bool {
    let index = ranges.partitioningIndex { $0.end >= range.start }
    return index < ranges.count && ranges[index].start <= range.end
  }

  /// The last range that does not begin after `range`.
  private func nearest(_ range: SourceRange) -> SourceRange? {
    let index = ranges.partitioningIndex { $0.start > range.start }
    return index > 0 ? ranges[index - 1] : nil
  }
}
