extension Lexicon {
  /// The same lexicon, in whose tree places from which the same is found are one place.
  ///
  /// Alternatives multiply: most of a tree are the same words behind one verb and behind another. It takes about as long as
  /// making the lexicon.
  package func compacted() -> Lexicon {
    var ways = Array(repeating: [(word: Int32, target: Int32)](), count: places.count)
    for (place, word) in steps.beginnings {
      ways[Int(place)].append((word, steps.target(from: place, over: word)))
    }
    // Ways lead from a place to those that were made after it.
    var same = Array(repeating: Int32(0), count: places.count)
    var known: [[Int32]: Int32] = [:]
    for place in places.indices.reversed() {
      var key = Array(terms[places[place].terms])
      for way in ways[place].sorted(by: { $0.word < $1.word }) {
        key += [-1, way.word, same[Int(way.target)]]
      }
      same[place] = known[key] ?? Int32(place)
      known[key] = same[place]
    }
    var number: [Int32: Int32] = [:]
    for place in places.indices where same[place] == place { number[Int32(place)] = Int32(number.count) }
    var compact = (steps: StepTable(capacity: number.count), places: [Place](), terms: [Int32]())
    for place in places.indices where same[place] == place {
      let start = Int32(compact.terms.count)
      compact.terms += terms[places[place].terms]
      compact.places.append(
        Place(firstTerm: start, lastTerm: Int32(compact.terms.count), next: places[place].next))
      for way in ways[place] {
        compact.steps.add(
          from: number[Int32(place)] ?? -1, over: way.word, to: number[same[Int(way.target)]] ?? -1)
      }
    }
    return Lexicon(
      vocabulary: vocabulary.movingPlaces { number[same[Int($0)]] ?? -1 }, steps: compact.steps,
      places: compact.places, terms: compact.terms)
  }
}
