internal import Language

/// A word without its ending, as a number: "deploys", "deployed" and "deploying" are one.
///
/// It is for comparing only. Two stems of one role with the same hash are less likely than a fault of memory.
package struct Stem: Sendable, Hashable, Comparable {
  /// The hash of its bytes.
  package let hash: UInt64
  /// Its first five bytes; zero where it has no more than four.
  package let start: UInt64
  /// Whether it has more than two bytes: shorter ones say little.
  package let isLong: Bool

  fileprivate init(_ bytes: UnsafeBufferPointer<UInt8>) {
    hash = WordSet.hash(bytes)
    start = bytes.count > 4 ? bytes.prefix(5).reduce(0) { $0 << 8 | UInt64($1) } : 0
    isLong = bytes.count > 2
  }

  /// The stem of a word.
  init(_ word: Word) {
    if let synonym = StemSynonyms.word(word.hash) {
      self = synonym
      return
    }
    self = Stem.cut(word.lower) { bytes in
      let stem = Stem(bytes)
      return StemSynonyms.word(stem.hash) ?? stem
    }
  }

  /// A word without its ending, in lower case.
  package static func text(_ word: String) -> String {
    if let same = StemSynonyms.texts[word] { return same }
    let text = cut(word) { String(decoding: $0, as: UTF8.self) }
    return StemSynonyms.texts[text] ?? text
  }

  fileprivate static func literal(_ text: String) -> Stem {
    var text = text
    return text.withUTF8 { Stem($0) }
  }

  package static func < (left: Stem, right: Stem) -> Bool { left.hash < right.hash }

  // MARK: Cutting

  /// Calls `body` with a word's bytes without their ending.
  private static func cut<Result>(_ word: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    var word = word
    return word.withUTF8 { word in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: max(1, word.count)) { room in
        for index in word.indices { room.initializeElement(at: index, to: word[index]) }
        let count = length(of: room, word.count)
        return body(UnsafeBufferPointer(rebasing: UnsafeBufferPointer(room)[..<count]))
      }
    }
  }

  /// Changes the ending of a word where that has one, and says how many of its bytes are left.
  ///
  /// Bytes, since looking at the ends of Strings takes ten times as long, and endings are ASCII.
  private static func length(of bytes: UnsafeMutableBufferPointer<UInt8>, _ whole: Int) -> Int {
    var count = whole
    func ends(_ ending: StaticString) -> Bool {
      let length = ending.utf8CodeUnitCount
      guard count >= length else { return false }
      return ending.withUTF8Buffer { ending in
        ending.indices.allSatisfy { bytes[count - length + $0] == ending[$0] }
      }
    }
    if ends("'s") { count -= 2 }
    // Every ending ends in one of these.
    if count > 0, "sgd".utf8.contains(bytes[count - 1]) {
      for (ending, kept, isY) in endings where count - ending.utf8CodeUnitCount >= 3 && ends(ending) {
        count -= ending.utf8CodeUnitCount - kept
        if isY { bytes[count - 1] = UInt8(ascii: "y") }
        break
      }
    }
    // "planning" and "plan", "cutting" and "cut"
    if count > 3, bytes[count - 1] == bytes[count - 2], bytes[count - 1] < 0x80,
      !"sl".utf8.contains(bytes[count - 1])
    {
      count -= 1
    }
    if count > 3, bytes[count - 1] == UInt8(ascii: "e") { count -= 1 }
    return count
  }

  /// Endings; how many of their bytes stay, and whether the last of those becomes a y.
  private static let endings: [(StaticString, kept: Int, isY: Bool)] = [
    ("ies", 1, true), ("sses", 2, false), ("xes", 1, false), ("ches", 2, false), ("shes", 2, false),
    ("ings", 0, false), ("ing", 0, false), ("ied", 1, true), ("eed", 3, false), ("ed", 0, false),
    ("ss", 2, false), ("us", 2, false), ("is", 2, false), ("s", 0, false),
  ]
}

/// Words of duties that differ in style only.
private enum StemSynonyms {
  static let texts: [String: String] = [
    "built": "build", "develop": "build", "creat": "build", "implement": "build", "led": "lead", "ran": "run",
    "wrot": "writ",
    "written": "writ", "utilis": "us", "utiliz": "us", "leverag": "us", "enhanc": "improv",
    "ml": "machine-learning",
  ]

  private static let list = WordSet(texts.keys.sorted())
  private static let stems = texts.keys.sorted().map { Stem.literal(texts[$0] ?? $0) }

  /// The stem that takes the place of a word, or of another stem.
  static func word(_ hash: UInt64) -> Stem? { list.number(of: hash).map { stems[$0] } }
}

/// The stems of a text, each once.
package struct StemSet: Sendable, Equatable {
  /// The stems, in the order of their hashes.
  private var stems: [Stem]

  /// Gathers stems.
  package init(_ stems: [Stem] = []) { self.stems = StemSet.sorted(stems) }

  /// Whether there is none.
  package var isEmpty: Bool { stems.isEmpty }

  /// Whether a stem says more than little words do.
  package var hasLong: Bool { stems.contains { $0.isLong } }

  /// Adds those of another text.
  package mutating func add(_ other: StemSet) {
    if !other.isEmpty { stems = StemSet.sorted(stems + other.stems) }
  }

  /// How many stems two texts have in common.
  package func common(with other: StemSet) -> Int {
    var (left, right, count) = (0, 0, 0)
    while left < stems.count, right < other.stems.count {
      let (one, two) = (stems[left].hash, other.stems[right].hash)
      if one == two { count += 1 }
      if one <= two { left += 1 }
      if two <= one { right += 1 }
    }
    return count
  }

  /// How many there are.
  package var count: Int { stems.count }

  /// Whether two texts have none in common.
  package func isDisjoint(with other: StemSet) -> Bool { common(with: other) == 0 }

  /// Whether a stem of either begins as one of the other does.
  package func beginsLike(_ other: StemSet) -> Bool {
    stems.contains { stem in stem.start != 0 && other.stems.contains { $0.start == stem.start } }
  }

  private static func sorted(_ stems: [Stem]) -> [Stem] {
    var sorted: [Stem] = []
    sorted.reserveCapacity(stems.count)
    for stem in stems.sorted() where sorted.last != stem { sorted.append(stem) }
    return sorted
  }
}
