extension RandomAccessCollection where Index == Int {
  /// The first index from which a condition holds, where it holds for each element behind one for which it does; the end
  /// where it holds for none. It asks for as few elements as the length has binary digits.
  @inlinable
  public func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The last index for whose element a condition does not hold yet, and else the first: of parts that follow each other
  /// the one that holds a place, where `holds` says whether a part begins behind it.
  @inlinable
  public func lastIndex(beforeFirst holds: (Element) -> Bool) -> Int {
    Swift.max(startIndex, partitioningIndex(where: holds) - 1)
  }
}
