internal import Content
internal import Diagnostics
internal import Judgement
internal import Text

/// The texts of a file, and where each begins: rules ask for that of a text of which they know the place.
final class ReviewedTexts: Sendable {
  /// The passages, in the order of the file.
  let passages: [Passage]
  private let file: SourceFile
  /// From the lowest start; those with the same start in their order.
  private let places: [(start: Int, number: Int)]

  init(_ passages: [Passage], in file: SourceFile) {
    self.passages = passages
    self.file = file
    let places = passages.enumerated().map { (start: $1.start, number: $0) }
    let isSorted = zip(places, places.dropFirst()).allSatisfy { $0.start <= $1.start }
    self.places =
      isSorted ? places : places.sorted { ($0.start, $0.number) < ($1.start, $1.number) }
  }

  /// The passage of a text, for its words and their places; a new one where the file has none.
  func passage(of text: PlainText, _ field: Field) -> Passage {
    let start = Int(text.place.start)
    for place in places[places.partitioningIndex { $0.start >= start }...].prefix(while: { $0.start == start }
    ) {
      let passage = passages[place.number]
      if passage.field == field { return passage }
    }
    return Passage(text, field, in: file)
  }

  /// The passages of some fields, in the order of the file.
  func passages(_ fields: FieldSet) -> [Passage] {
    var found: [Passage] = []
    found.reserveCapacity(passages.count)
    for passage in passages where fields.contains(passage.field) { found.append(passage) }
    return found
  }
}
