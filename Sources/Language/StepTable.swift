/// The ways from one place of a lexicon's tree to another, over a word.
struct StepTable: Sendable {
  private struct Step: Sendable {
    var key: UInt64 = 0
    var target: Int32 = -1
  }

  private var steps = Array(repeating: Step(), count: 1 << 15)
  private var count = 0

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
    guard count * 2 > steps.count else { return }
    let old = steps.filter { $0.target >= 0 }
    steps = Array(repeating: Step(), count: steps.count * 2)
    for step in old { steps[index(of: step.key)] = step }
  }
}
