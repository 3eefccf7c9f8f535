/// What leads from the lines of one text to those of another: each line kept, taken away or brought.
struct LineScript {
  enum Step: Equatable {
    /// A line of both texts, by its index in the old one.
    case keep(Int)
    /// A line of the old text only.
    case remove(Int)
    /// A line of the new text only.
    case insert(Int)
  }

  /// The lines of a text with their breaks; the last one may have none. Lines end at LF, as `patch` counts them.
  static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      lines.append(bytes[start...index])
      start = index + 1
    }
    if start < bytes.count { lines.append(bytes[start...]) }
    return lines
  }

  let steps: [Step]

  /// Compares two texts line by line; as few lines as possible are changed (Myers, "An O(ND) difference algorithm").
  init(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) {
    let shorter = min(old.count, new.count)
    let before = zip(old, new).prefix { $0 == $1 }.count
    let after = zip(old.reversed(), new.reversed()).prefix(shorter - before).prefix { $0 == $1 }.count
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    let middle = old[before..<(old.count - after)]
    for change in new[before..<(new.count - after)].difference(from: middle) {
      switch change {
      case .remove(let offset, _, _): removed.insert(before + offset)
      case .insert(let offset, _, _): inserted.insert(before + offset)
      }
    }
    var steps: [Step] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      if removed.contains(left) {
        steps.append(.remove(left))
        left += 1
      } else if inserted.contains(right) {
        steps.append(.insert(right))
        right += 1
      } else {
        steps.append(.keep(left))
        (left, right) = (left + 1, right + 1)
      }
    }
    self.steps = steps
  }
}
