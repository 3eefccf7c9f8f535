internal import Language

/// Adds up what speaks for each remit and for each stance: what is likely before a word is read, the concepts, and the
/// words that lean. The highest sum decides; between equals the one that comes first.
struct RemitScorer {
  private let book: ConceptIndex
  private var scores: [Double]
  private var stamp: Int32 = 0
  /// The last stamp under which a signal, or a concept, was counted.
  private var signalStamps: [Int32]
  private var conceptStamps: [Int32]

  init(_ book: ConceptIndex) {
    self.book = book
    scores = Array(repeating: 0, count: book.remits.count)
    signalStamps = Array(repeating: 0, count: book.stanceSignals.count)
    conceptStamps = Array(repeating: 0, count: book.entries.count)
  }

  /// Whose work some words are; each concept and each signal counts once.
  mutating func remit(
    _ found: some Sequence<[FoundConcept]>, _ words: Range<Int>, _ signals: [Int32], _ stance: Stance,
    _ family: Int?
  ) -> Int {
    var isSpecific = false
    var mayBeOwn = false
    for concepts in found {
      for concept in concepts where concept.remit != book.none {
        if concept.remit == book.shared || concept.remit == family { mayBeOwn = true }
        if concept.remit < book.shared { isSpecific = true }
      }
    }
    // Where nothing is named, or only others' work, nothing is presumed to be the family's own.
    book.priors.put(stance, family: mayBeOwn ? family : nil, into: &scores)
    stamp += 1
    for concepts in found {
      for concept in concepts where conceptStamps[concept.concept] != stamp {
        conceptStamps[concept.concept] = stamp
        if !isSpecific || !book.entries[concept.concept].givesWay {
          scores[concept.remit] += book.entries[concept.concept].weight
        }
      }
    }
    for index in words {
      let signal = Int(signals[index])
      guard signal >= 0, signalStamps[signal] != stamp else { continue }
      signalStamps[signal] = stamp
      add(signal)
    }
    var best = 0
    for remit in scores.indices where scores[remit] > scores[best] { best = remit }
    return best
  }

  /// Adds how a signal leans to each remit.
  private mutating func add(_ signal: Int) {
    let row = signal * scores.count
    scores.withUnsafeMutableBufferPointer { scores in
      book.signals.withUnsafeBufferPointer { leanings in
        for remit in scores.indices { scores[remit] += Double(leanings[row + remit]) }
      }
    }
  }

  /// What the role most likely has to do with the work, by what the making of the sentence says and by its words.
  mutating func stance(_ said: Stance, in field: Field, _ signals: [Int32]) -> Stance {
    guard var sums = book.leanings.scores(said, in: field) else { return said }
    stamp += 1
    for value in signals {
      let signal = Int(value)
      guard signal >= 0, signalStamps[signal] != stamp else { continue }
      signalStamps[signal] = stamp
      sums += book.stanceSignals[signal]
    }
    var best = 0
    for stance in 1..<4 where sums[stance] > sums[best] { best = stance }
    return Stance.allCases[best]
  }
}
