/// A pattern for paths: `*` is anything within a name, `**` anything at all, `?` one character.
package struct PathPattern: Sendable, Equatable {
  private let pattern: [UInt8]

  /// Makes a pattern.
  package init(_ pattern: String) {
    self.pattern = Array(pattern.utf8)
  }

  /// Whether a path as a whole is like the pattern.
  package func matches(_ path: String) -> Bool {
    let path = Array(path.utf8)
    let (star, slash, one) = (UInt8(ascii: "*"), UInt8(ascii: "/"), UInt8(ascii: "?"))
    // The positions of the pattern that can be reached, byte by byte: linear whatever the pattern is.
    var reached = closure([0])
    for byte in path {
      var next: Set<Int> = []
      for place in reached where place < pattern.count {
        if pattern[place] == star {
          let isDeep = isDeepStar(place)
          if isDeep || byte != slash { next.insert(place) }
        } else if pattern[place] == byte || (pattern[place] == one && byte != slash) {
          next.insert(place + 1)
        }
      }
      guard !next.isEmpty else { return false }
      reached = closure(next)
    }
    return reached.contains(pattern.count)
  }

  /// Whether a star is one of two.
  private func isDeepStar(_ place: Int) -> Bool {
    let star = UInt8(ascii: "*")
    return (place + 1 < pattern.count && pattern[place + 1] == star)
      || (place > 0 && pattern[place - 1] == star)
  }

  /// The positions, and those behind the stars at them.
  private func closure(_ places: Set<Int>) -> Set<Int> {
    var all = places
    var open = Array(places)
    while let place = open.popLast() {
      guard place < pattern.count, pattern[place] == UInt8(ascii: "*") else { continue }
      if all.insert(place + 1).inserted { open.append(place + 1) }
      // `**/` is no folder at all, too.
      if isDeepStar(place), place + 2 < pattern.count, pattern[place + 2] == UInt8(ascii: "/") {
        if all.insert(place + 3).inserted { open.append(place + 3) }
      }
    }
    return all
  }
}
