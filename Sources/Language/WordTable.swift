internal import Text

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

  private var words: [Word]
  private var count = 0

  /// Makes a table with room for so many words; it grows where there are more.
  init(capacity: Int = 1 << 13) {
    var size = 2
    while size < capacity * 2 { size *= 2 }
    words = Array(repeating: Word(), count: size)
  }

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

  /// The same words, with other numbers for the places behind them.
  func movingPlaces(_ number: (Int32) -> Int32) -> WordTable {
    var table = self
    for index in words.indices where words[index].place >= 0 {
      table.words[index].place = number(words[index].place)
    }
    return table
  }

  private mutating func grow() {
    let old = words.filter { $0.id >= 0 }
    words = Array(repeating: Word(), count: words.count * 2)
    for word in old { words[index(of: word.hash)] = word }
  }
}

extension WordTable {
  /// Writes the words in the order of their numbers.
  func write(to writer: inout PackedWriter) {
    let words = words.filter { $0.id >= 0 }.sorted { $0.id < $1.id }
    writer.write(words.map(\.hash))
    writer.write(words.map(\.place))
    writer.write(words.map { Int16($0.signal) })
    writer.write(words.map(\.kind.rawValue))
  }

  /// Reads words that were written.
  init(from reader: inout PackedReader) {
    let hashes = reader.readList(UInt64.self)
    let places = reader.readList(Int32.self)
    let signals = reader.readList(Int16.self)
    let kinds = reader.readList(UInt32.self)
    self.init(capacity: hashes.count)
    guard places.count == hashes.count, signals.count == hashes.count, kinds.count == hashes.count else {
      return
    }
    for (number, hash) in hashes.enumerated() {
      words[index(of: hash)] = Word(
        hash: hash, id: Int32(number), place: places[number], signal: Int32(signals[number]),
        kind: WordKind(rawValue: kinds[number]))
    }
    count = hashes.count
  }
}
