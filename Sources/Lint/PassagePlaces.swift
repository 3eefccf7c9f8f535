internal import Judgement

/// Passages by where they begin: rules ask for that of a text of which they know the place.
struct PassagePlaces: Sendable {
  /// From the lowest start; those with the same start in their order.
  private let places: [(start: Int, number: Int)]

  init(_ passages: [Passage]) {
    let places = passages.enumerated().map { (start: $1.start, number: $0) }
    let isSorted = zip(places, places.dropFirst()).allSatisfy { $0.start <= $1.start }
    self.places =
      isSorted ? places : places.sorted { ($0.start, $0.number) < ($1.start, $1.number) }
  }

  /// The number of the first passage that begins at a byte and is meant; nil where there is none.
  func first(from start: Int, where isMeant: (Int) -> Bool) -> Int? {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle].start < start { low = middle + 1 } else { high = middle }
    }
    while low < places.count, places[low].start == start {
      if isMeant(places[low].number) { return places[low].number }
      low += 1
    }
    return nil
  }
}
