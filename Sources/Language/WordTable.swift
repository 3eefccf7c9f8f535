/// The words of a lexicon by their hash, in a table with free places between them.
struct WordTable: Sendable {
  /// What is known of a word.
  struct Word: Sendable {
    var hash: UInt64 = 0
    /// Its number; -1 for a word that no list knows.
    var id: Int32 = -1
    /// The place of the tree behind it, where terms begin with it; else -1.
    var place: Int32 = -1
    var signal: Int32 = -1
    var kind: WordKind = []
  }

  private var words = Array(repeating: Word(), count: 1 << 14)
  private var count = 0

  private func index(of hash: UInt64) -> Int {
    let mask = words.count - 1
    var index = Int(truncatingIfNeeded: hash) & mask
    while words[index].id >= 0, words[index].hash != hash { index = (index + 1) & mask }
    return index
  }

  func find(_ hash: UInt64) -> Word {
    words.withUnsafeBufferPointer { words in
      let mask = words.count - 1
      var index = Int(truncatingIfNeeded: hash) & mask
      while words[index].id >= 0, words[index].hash != hash { index = (index + 1) & mask }
      return words[index]
    }
  }

  /// The word of a hash, made where it is not there.
  mutating func word(_ hash: UInt64) -> Word {
    let place = index(of: hash)
    if words[place].id >= 0 { return words[place] }
    words[place].hash = hash
    words[place].id = Int32(count)
    let word = words[place]
    count += 1
    if count * 2 > words.count { grow() }
    return word
  }

  /// Changes what is known of a word that is there.
  mutating func update(_ hash: UInt64, _ change: (inout Word) -> Void) { change(&words[index(of: hash)]) }

  private mutating func grow() {
    let old = words.filter { $0.id >= 0 }
    words = Array(repeating: Word(), count: words.count * 2)
    for word in old { words[index(of: word.hash)] = word }
  }
}
