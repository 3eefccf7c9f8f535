package import Text

extension PhraseBook {
  /// Writes what makes a book of phrases, for `init(_:from:)`.
  package func write(to writer: inout PackedWriter) {
    writer.write(candidates.map(\.phrase))
    writer.write(candidates.map(\.beginning.run))
    writer.write(candidates.map(\.beginning.rest.lowerBound))
    writer.write(candidates.map { UInt8($0.beginning.rest.count) })
    writer.write(candidates.map(\.beginning.next))
    exact.write(to: &writer)
    open.write(to: &writer)
    for number in [firstOpen, numbers.lowerBound, numbers.upperBound] { writer.write(Int32(number)) }
    writer.write(anywhere.map(\.phrase))
  }

  /// Makes a book of phrases whose book was written.
  package init(_ phrases: PhraseList, from reader: inout PackedReader) {
    let numbers = reader.readList(Int32.self)
    let runs = reader.readList(Int32.self)
    let starts = reader.readList(Int32.self)
    let counts = reader.readList(UInt8.self)
    let next = reader.readList(UInt64.self)
    let count = min(numbers.count, runs.count, starts.count, counts.count, next.count)
    let candidates = (0..<count).map { index in
      Candidate(
        phrase: numbers[index],
        beginning: PhraseParts.Beginning(
          run: runs[index], rest: starts[index]..<starts[index] + Int32(counts[index]), next: next[index]))
    }
    let (exact, open) = (HashIndex(from: &reader), HashIndex(from: &reader))
    let places = (0..<3).map { _ in min(count, Int(reader.read(Int32.self))) }
    self.init(
      phrases.parts, candidates, exact: exact, open: open, firstOpen: places[0],
      numbers: places[1]..<max(places[1], places[2]),
      anywhere: reader.readList(Int32.self).map { ($0, phrases.slots[Int($0)]) })
  }
}
