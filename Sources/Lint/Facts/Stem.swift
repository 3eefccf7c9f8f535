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

  /// The stem of a word of a text.
  init(_ word: Word, in text: WordedText) {
    self = text.withLower(word) { Stem.of($0, word.hash) }
  }

  /// The stem of a word in lower case.
  init(_ word: String) {
    var word = word
    self = word.withUTF8 { Stem.of($0, WordSet.hash($0)) }
  }

  private static func of(_ word: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Stem {
    StemSynonyms.word(hash)
      ?? cut(word) { bytes in
        let stem = Stem(bytes)
        return StemSynonyms.word(stem.hash) ?? stem
      }
  }

  /// A word without its ending, in lower case.
  package static func text(_ word: String) -> String {
    if let same = StemSynonyms.texts[word] { return same }
    var word = word
    let text = word.withUTF8 { cut($0) { String(decoding: $0, as: UTF8.self) } }
    return StemSynonyms.texts[text] ?? text
  }

  fileprivate static func literal(_ text: String) -> Stem {
    var text = text
    return text.withUTF8 { Stem($0) }
  }

  package static func < (left: Stem, right: Stem) -> Bool { left.hash < right.hash }

  // MARK: Cutting

  /// Calls `body` with a word's bytes without their ending.
  private static func cut<Result>(
    _ word: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: max(1, word.count)) { room in
      for index in word.indices { room.initializeElement(at: index, to: word[index]) }
      let count = length(of: room, word.count)
      return body(UnsafeBufferPointer(rebasing: UnsafeBufferPointer(room)[..<count]))
    }
  }

  /// Changes the ending of a word where that has one, and says how many of its bytes are left.
  ///
  /// Bytes, since looking at the ends of Strings takes ten times as long, and endings are ASCII.
  private static func length(of bytes: UnsafeMutableBufferPointer<UInt8>, _ whole: Int) -> Int {
    var count = whole
    if Ending.tail(of: bytes, count) & 0xFFFF == Ending.genitive { count -= 2 }
    if count > 0, Ending.mayEnd(in: bytes[count - 1]) {
      let tail = Ending.tail(of: bytes, count)
      if let ending = Ending.all.first(where: { tail & $0.mask == $0.bytes && count - $0.length >= 3 }) {
        count -= ending.length - ending.kept
        if ending.isY { bytes[count - 1] = UInt8(ascii: "y") }
      }
    }
    // "planning" and "plan", "cutting" and "cut"
    if count > 3, bytes[count - 1] == bytes[count - 2], bytes[count - 1] < 0x80,
      bytes[count - 1] != UInt8(ascii: "s"), bytes[count - 1] != UInt8(ascii: "l")
    {
      count -= 1
    }
    if count > 3, bytes[count - 1] == UInt8(ascii: "e") { count -= 1 }
    return count
  }
}

/// An ending that is cut off, as a number: its bytes, the last one lowest.
private struct Ending {
  let bytes: UInt32
  let mask: UInt32
  let length: Int
  /// How many of its bytes stay.
  let kept: Int
  /// Whether the last of those becomes a y.
  let isY: Bool

  private init(_ ending: String, keeping kept: Int, isY: Bool = false) {
    length = ending.utf8.count
    bytes = ending.utf8.reduce(0) { $0 << 8 | UInt32($1) }
    mask = length == 4 ? .max : 1 << UInt32(8 * length) - 1
    self.kept = kept
    self.isY = isY
  }

  /// All of them; the first that fits counts.
  static let all = [
    Ending("ies", keeping: 1, isY: true), Ending("sses", keeping: 2), Ending("xes", keeping: 1),
    Ending("ches", keeping: 2), Ending("shes", keeping: 2), Ending("ings", keeping: 0),
    Ending("ing", keeping: 0), Ending("ied", keeping: 1, isY: true), Ending("eed", keeping: 3),
    Ending("ed", keeping: 0), Ending("ss", keeping: 2), Ending("us", keeping: 2), Ending("is", keeping: 2),
    Ending("s", keeping: 0),
  ]

  /// The bytes of `'s`.
  static let genitive = UInt32(UInt8(ascii: "'")) << 8 | UInt32(UInt8(ascii: "s"))

  /// Whether an ending has this byte at its end.
  static func mayEnd(in byte: UInt8) -> Bool {
    byte == UInt8(ascii: "s") || byte == UInt8(ascii: "g") || byte == UInt8(ascii: "d")
  }

  /// The last four of so many bytes, the last one lowest.
  static func tail(of bytes: UnsafeMutableBufferPointer<UInt8>, _ count: Int) -> UInt32 {
    var tail: UInt32 = 0
    for index in max(0, count - 4)..<count { tail = tail << 8 | UInt32(bytes[index]) }
    return tail
  }
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
    var all: [Stem] = []
    all.reserveCapacity(stems.count + other.stems.count)
    var (left, right) = (0, 0)
    while left < stems.count, right < other.stems.count {
      let (one, two) = (stems[left], other.stems[right])
      all.append(one.hash <= two.hash ? one : two)
      if one.hash <= two.hash { left += 1 }
      if two.hash <= one.hash { right += 1 }
    }
    all += stems[left...]
    all += other.stems[right...]
    stems = all
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
    guard stems.count > 1 else { return stems }
    // Most texts have few words: they are put in their places one by one.
    guard stems.count < 40 else { return distinct(stems.sorted()) }
    var sorted = stems
    for index in 1..<sorted.count {
      let stem = sorted[index]
      var place = index
      while place > 0, stem.hash < sorted[place - 1].hash {
        sorted[place] = sorted[place - 1]
        place -= 1
      }
      sorted[place] = stem
    }
    return distinct(sorted)
  }

  /// Sorted stems without those that come again.
  private static func distinct(_ sorted: [Stem]) -> [Stem] {
    var distinct = sorted
    var count = 1
    for index in 1..<sorted.count where sorted[index].hash != distinct[count - 1].hash {
      distinct[count] = sorted[index]
      count += 1
    }
    distinct.removeLast(sorted.count - count)
    return distinct
  }
}
