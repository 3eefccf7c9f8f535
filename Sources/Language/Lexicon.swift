package import Text

/// Many terms, looked for together in one walk over a text's words; and what is known of single words.
///
/// A term is one run of words or several that mean the same to whoever asks; it is a number of the caller's. The walk
/// looks each word up once, then follows a tree of words.
public struct Lexicon: Sendable {
  /// A term that was found.
  public struct Hit: Sendable, Equatable {
    /// The number of the term.
    public let term: Int32
    /// The first of the words that it takes.
    public let start: Int32
    /// The word behind the last.
    public let end: Int32

    /// The words that it takes.
    public var words: Range<Int> { Int(start)..<Int(end) }
  }

  /// A place of the tree of words.
  struct Place: Sendable {
    /// The terms that end here, as a range of all.
    var firstTerm: Int32 = 0
    var lastTerm: Int32 = 0
    /// The words that lead on, a bit for each that has the same last six bits of its number: most others need no look.
    var next: UInt64 = 0

    var terms: Range<Int> { Int(firstTerm)..<Int(lastTerm) }
  }

  let vocabulary: WordTable
  let steps: StepTable
  let places: [Place]
  let terms: [Int32]

  init(vocabulary: WordTable, steps: StepTable, places: [Place], terms: [Int32]) {
    self.vocabulary = vocabulary
    self.steps = steps
    self.places = places
    self.terms = terms
  }

  /// Finds all terms in a text, from the left; where several begin at a word, the shorter first.
  ///
  /// A term stays within what no comma, colon or sentence end parts.
  public func scan(_ text: WordedText, into scan: inout LexiconScan) {
    scan.clear(for: text.words.count)
    scan.words.append(contentsOf: text.words.lazy.map { vocabulary.find($0.hash) })
    scan.kinds.append(contentsOf: scan.words.lazy.map(\.kind))
    scan.signals.append(contentsOf: scan.words.lazy.map(\.signal))
    for start in scan.words.indices {
      scan.firstHit.append(Int32(scan.hits.count))
      if scan.words[start].place >= 0 { walk(text.words, start, &scan) }
    }
    scan.firstHit.append(Int32(scan.hits.count))
  }

  private func walk(_ words: [Word], _ start: Int, _ scan: inout LexiconScan) {
    var number = scan.words[start].place
    var end = start + 1
    while number >= 0 {
      let place = places[Int(number)]
      for index in place.firstTerm..<place.lastTerm {
        scan.hits.append(Hit(term: terms[Int(index)], start: Int32(start), end: Int32(end)))
      }
      guard end < words.count else { return }
      let word = scan.words[end].id
      guard word >= 0, place.next & (1 &<< UInt64(word & 63)) != 0,
        Word.Gap.tight.isSuperset(of: words[end].gap)
      else { return }
      number = steps.target(from: number, over: word)
      end += 1
    }
  }
}

extension Lexicon {
  /// Writes the lexicon for `init(from:)`.
  package func write(to writer: inout PackedWriter) {
    vocabulary.write(to: &writer)
    steps.write(to: &writer)
    writer.write(places.map { UInt16($0.lastTerm - $0.firstTerm) })
    writer.write(terms)
  }

  /// Reads a lexicon that was written.
  package init(from reader: inout PackedReader) {
    vocabulary = WordTable(from: &reader)
    steps = StepTable(from: &reader)
    var places: [Place] = []
    var end: Int32 = 0
    let counts = reader.readList(UInt16.self)
    places.reserveCapacity(counts.count)
    for count in counts {
      let start = end
      end += Int32(count)
      places.append(Place(firstTerm: start, lastTerm: end))
    }
    for (place, word) in steps.beginnings where places.indices.contains(Int(place)) {
      places[Int(place)].next |= 1 << UInt64(word & 63)
    }
    self.places = places
    terms = reader.readList()
  }
}

/// What a walk over a text finds, with room that the next walk uses again; so it belongs to one reader.
public struct LexiconScan {
  /// What each word can be.
  public internal(set) var kinds: [WordKind] = []
  /// The signal of each word; -1 for a word that is none.
  public internal(set) var signals: [Int32] = []
  /// The terms, from the left.
  public internal(set) var hits: [Lexicon.Hit] = []
  /// For each word where the terms that begin at it begin in `hits`; one more for the end.
  public internal(set) var firstHit: [Int32] = []
  /// What the lexicon knows of each word.
  var words: [WordTable.Word] = []

  /// Makes an empty one.
  public init() {}

  /// The terms that begin at a word.
  public func hits(at word: Int) -> Range<Int> { Int(firstHit[word])..<Int(firstHit[word + 1]) }

  /// Makes room for a text of so many words.
  mutating func clear(for count: Int) {
    kinds.removeAll(keepingCapacity: true)
    signals.removeAll(keepingCapacity: true)
    hits.removeAll(keepingCapacity: true)
    firstHit.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    guard kinds.capacity < count else { return }
    // Room for most texts that come after.
    let room = max(200, count * 2)
    kinds.reserveCapacity(room)
    signals.reserveCapacity(room)
    hits.reserveCapacity(room * 4)
    firstHit.reserveCapacity(room + 1)
    words.reserveCapacity(room)
  }
}
