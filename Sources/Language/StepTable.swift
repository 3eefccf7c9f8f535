internal import Text

/// The ways from one place of a lexicon's tree to another, over a word.
struct StepTable: Sendable {
  private struct Step: Sendable {
    var key: UInt64 = 0
    var target: Int32 = -1
  }

  private var steps: [Step]
  private var count = 0

  /// Makes a table with room for so many ways; it grows where there are more.
  init(capacity: Int = 1 << 14) {
    var size = 2
    while size * 2 < capacity * 3 { size *= 2 }
    steps = Array(repeating: Step(), count: size)
  }

  private static func key(_ place: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: place)) << 32 | UInt64(UInt32(bitPattern: word))
  }

  private func index(of key: UInt64) -> Int {
    let mask = steps.count - 1
    var index = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while steps[index].target >= 0, steps[index].key != key { index = (index + 1) & mask }
    return index
  }

  /// The place behind a word; -1 where no way leads over it.
  func target(from place: Int32, over word: Int32) -> Int32 {
    steps[index(of: StepTable.key(place, word))].target
  }

  mutating func add(from place: Int32, over word: Int32, to target: Int32) {
    let key = StepTable.key(place, word)
    steps[index(of: key)] = Step(key: key, target: target)
    count += 1
    guard count * 4 > steps.count * 3 else { return }
    let old = steps.filter { $0.target >= 0 }
    steps = Array(repeating: Step(), count: steps.count * 2)
    for step in old { steps[index(of: step.key)] = step }
  }
}

extension StepTable {
  /// The places that ways begin at, each with the word that it leads over.
  var beginnings: some Sequence<(place: Int32, word: Int32)> {
    steps.lazy.filter { $0.target >= 0 }.map { step in
      (Int32(truncatingIfNeeded: step.key >> 32), Int32(truncatingIfNeeded: step.key))
    }
  }

  /// Writes the ways in the order of the places that they begin at.
  func write(to writer: inout PackedWriter) {
    let steps = steps.filter { $0.target >= 0 }.sorted { $0.key < $1.key }
    writer.write(steps.map(\.key))
    writer.write(steps.map(\.target))
  }

  /// Reads ways that were written.
  init(from reader: inout PackedReader) {
    let keys = reader.readList(UInt64.self)
    let targets = reader.readList(Int32.self)
    self.init(capacity: keys.count)
    guard targets.count == keys.count else { return }
    for (key, target) in zip(keys, targets) { steps[index(of: key)] = Step(key: key, target: target) }
    count = keys.count
  }
}
