/// A pattern for paths: `*` is anything within a name, `**` anything at all, `?` one character.
package struct PathPattern: Sendable, Equatable {
  private let pattern: [Unicode.Scalar]

  /// Makes a pattern.
  package init(_ pattern: String) {
    self.pattern = Array(pattern.unicodeScalars)
  }

  /// Whether a path as a whole is like the pattern.
  package func matches(_ path: String) -> Bool {
    let (star, slash, one): (Unicode.Scalar, Unicode.Scalar, Unicode.Scalar) = ("*", "/", "?")
    // The positions of the pattern that can be reached, character by character: linear whatever the pattern is.
    var reached = closure([0], isFolderStart: true)
    for character in path.unicodeScalars {
      var next: Set<Int> = []
      for place in reached where place < pattern.count {
        if pattern[place] == star {
          let isDeep = isDeepStar(place)
          if isDeep || character != slash { next.insert(place) }
        } else if pattern[place] == character || (pattern[place] == one && character != slash) {
          next.insert(place + 1)
        }
      }
      guard !next.isEmpty else { return false }
      reached = closure(next, isFolderStart: character == slash)
    }
    return reached.contains(pattern.count)
  }

  /// Whether a star is one of two.
  private func isDeepStar(_ place: Int) -> Bool {
    let star: Unicode.Scalar = "*"
    return (place + 1 < pattern.count && pattern[place + 1] == star)
      || (place > 0 && pattern[place - 1] == star)
  }

  /// The positions, and those behind the stars at them.
  private func closure(_ places: Set<Int>, isFolderStart: Bool) -> Set<Int> {
    var all = places
    var open = Array(places)
    while let place = open.popLast() {
      guard place < pattern.count, pattern[place] == "*" else { continue }
      if all.insert(place + 1).inserted { open.append(place + 1) }
      // `**/` is no folder at all, too.
      if isFolderStart, place + 2 < pattern.count, pattern[place + 1] == "*", pattern[place + 2] == "/" {
        if all.insert(place + 3).inserted { open.append(place + 3) }
      }
    }
    return all
  }
}
