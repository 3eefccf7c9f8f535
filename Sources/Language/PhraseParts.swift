/// The parts of one phrase or of many.
///
/// Everything lies in flat arrays of plain numbers, since the search goes through them for every word of a text.
struct PhraseParts: Sendable {
  /// A word of a phrase.
  enum Element: Sendable, Equatable {
    /// A word, by its hash.
    case exactly(UInt64)
    /// A word that begins so, by the bytes in `bytes` and its own head.
    case beginning(Range<Int32>, head: UInt32, mask: UInt32)
    case any
    case number
  }

  /// A place of a phrase: one of several runs of words, or none to so many words.
  struct Slot: Sendable {
    var runs: Range<Int32>
    var isOptional = false
    /// The most words of a gap; zero for what is none.
    var upTo = 0
    /// The bits of the words with which its runs begin; all where any may.
    var first: UInt64 = 0
  }

  var slots: [Slot] = []
  var runs: [Range<Int32>] = []
  var elements: [Element] = []
  var bytes: [UInt8] = []

  var runEnd: Int32 { Int32(runs.count) }
  var elementEnd: Int32 { Int32(elements.count) }
  var byteEnd: Int32 { Int32(bytes.count) }

  /// Adds the parts of a phrase, and returns where its slots are.
  mutating func add(_ other: PhraseParts) -> Range<Int> {
    let (run, element, byte) = (runEnd, elementEnd, byteEnd)
    let start = slots.count
    for var slot in other.slots {
      slot.runs = slot.runs.lowerBound + run..<slot.runs.upperBound + run
      slots.append(slot)
    }
    for range in other.runs { runs.append(range.lowerBound + element..<range.upperBound + element) }
    for part in other.elements {
      if case .beginning(let range, let head, let mask) = part {
        elements.append(
          .beginning(range.lowerBound + byte..<range.upperBound + byte, head: head, mask: mask))
      } else {
        elements.append(part)
      }
    }
    bytes += other.bytes
    return start..<slots.count
  }

  /// A word that begins like some of the bytes.
  func beginning(_ range: Range<Int32>) -> Element {
    bytes[range.places].withUnsafeBufferPointer { start in
      let mask: UInt32 = [0, 0xFF_0000, 0xFF_FF00, 0xFF_FFFF][min(3, start.count)]
      return .beginning(range, head: Word.head(start), mask: mask)
    }
  }

  /// A way in which a phrase may begin: with which run of which slot.
  struct Beginning: Sendable {
    let run: Int32
    /// The slots that follow.
    let rest: Range<Int32>
    /// The bits of the words one of which must follow; all where any may, or none needs to.
    let next: UInt64
  }

  /// The ways in which a phrase of these slots may begin, each with its first word; nil where it may begin with any.
  func beginnings(of slots: Range<Int>) -> [(first: Element, Beginning)]? {
    var found: [(first: Element, Beginning)] = []
    for index in slots {
      let slot = self.slots[index]
      guard slot.upTo == 0 else { return nil }
      for run in slot.runs {
        guard let first = elements[runs[Int(run)].places].first, first != .any else { return nil }
        let rest = index + 1..<slots.upperBound
        let beginning = Beginning(
          run: run, rest: Int32(rest.lowerBound)..<Int32(rest.upperBound), next: second(of: run, rest))
        found.append((first, beginning))
      }
      if !slot.isOptional { return found }
    }
    return nil
  }

  /// The bits of the words that may be the second of a phrase, where one must follow.
  private func second(of run: Int32, _ rest: Range<Int>) -> UInt64 {
    let words = runs[Int(run)].places
    if words.count > 1 { return bit(of: elements[words.lowerBound + 1]) }
    var bits: UInt64 = 0
    for slot in slots[rest] {
      guard slot.upTo == 0 else { return .max }
      bits |= slot.first
      if !slot.isOptional { return bits }
    }
    return .max
  }

  /// The bits of the words with which some runs begin.
  func firstBits(of slot: Range<Int32>) -> UInt64 {
    slot.reduce(0) { $0 | (elements[runs[Int($1)].places].first.map(bit) ?? .max) }
  }

  private func bit(of element: Element) -> UInt64 {
    if case .exactly(let hash) = element { Word.bit(hash) } else { .max }
  }

  // MARK: Looking

  /// The word behind the longest run of words that the slots take from a word on; nil where they take none.
  func match(_ text: WordedText, _ slots: Range<Int>, at start: Int) -> Int? {
    match(text, slots, start, start, mayCrossComma: false)
  }

  /// The same where the phrase begins with one of its runs.
  func match(_ text: WordedText, _ beginning: Beginning, at start: Int) -> Int? {
    guard
      let end = take(runs[Int(beginning.run)].places, text, start, start, mayCrossComma: false)
    else { return nil }
    return beginning.rest.isEmpty
      ? end : match(text, beginning.rest.places, end, start, mayCrossComma: false)
  }

  /// The longest end of the slots at the word `index`.
  private func match(
    _ text: WordedText, _ slots: Range<Int>, _ index: Int, _ start: Int, mayCrossComma: Bool
  ) -> Int? {
    guard let first = slots.first else { return index }
    let slot = self.slots[first]
    let rest = first + 1..<slots.upperBound
    var best: Int?
    if slot.upTo > 0 {
      for count in 0...slot.upTo {
        let end = index + count
        guard end <= text.words.count, count == 0 || joins(text, end - 1, start, mayCrossComma: true) else {
          break
        }
        if let found = match(text, rest, end, start, mayCrossComma: true) { best = max(best ?? 0, found) }
      }
      return best
    }
    let bit = index < text.words.count ? text.words[index].bit : 0
    for run in slot.runs where slot.first & bit != 0 {
      guard let end = take(runs[Int(run)].places, text, index, start, mayCrossComma: mayCrossComma),
        let found = match(text, rest, end, start, mayCrossComma: false)
      else { continue }
      best = max(best ?? 0, found)
    }
    if slot.isOptional, let found = match(text, rest, index, start, mayCrossComma: mayCrossComma) {
      best = max(best ?? 0, found)
    }
    return best
  }

  private func take(
    _ run: Range<Int>, _ text: WordedText, _ index: Int, _ start: Int, mayCrossComma: Bool
  ) -> Int? {
    guard index + run.count <= text.words.count else { return nil }
    var place = index
    for element in run {
      guard matches(elements[element], text, place),
        joins(text, place, start, mayCrossComma: mayCrossComma && place == index)
      else { return nil }
      place += 1
    }
    return place
  }

  private func matches(_ element: Element, _ text: WordedText, _ place: Int) -> Bool {
    switch element {
    case .exactly(let hash): return text.words[place].hash == hash
    case .beginning(let range, let head, let mask):
      guard text.words[place].head & mask == head else { return false }
      return text.begins(text.words[place], with: bytes[range.places])
    case .any: return true
    case .number: return text.words[place].isNumber
    }
  }

  /// Whether a word belongs to the phrase that began at `start`, by what stands before it.
  private func joins(_ text: WordedText, _ index: Int, _ start: Int, mayCrossComma: Bool) -> Bool {
    guard index > start else { return true }
    return (mayCrossComma ? Word.Gap.loose : Word.Gap.tight).isSuperset(of: text.words[index].gap)
  }
}

extension Range<Int32> {
  /// The same as places of an array.
  fileprivate var places: Range<Int> { Int(lowerBound)..<Int(upperBound) }
}
