internal import Language

/// The terms of concepts in a text, without those that a longer one covers: in "training pipeline" no "pipeline" counts.
struct ConceptHits {
  /// What remains, from the left.
  let hits: [Lexicon.Hit]
  /// What people are called.
  let titles: [Lexicon.Hit]
  /// Wording in which a concept is not meant, which covers nothing for the others.
  let exceptions: [Lexicon.Hit]

  init(_ all: [Lexicon.Hit], _ book: ConceptBook) {
    var hits: [Lexicon.Hit] = []
    var exceptions: [Lexicon.Hit] = []
    for hit in all {
      guard case .concepts = book.meanings[hit.term] else { continue }
      let uses = book.uses[Int(book.firstUse[hit.term])..<Int(book.firstUse[hit.term + 1])]
      if uses.isEmpty && hit.term != book.people && hit.term != book.titles { continue }
      if uses.allSatisfy({ $0.part == .except }) && !uses.isEmpty { exceptions.append(hit) } else { hits.append(hit) }
    }
    // From the left, the reach of the longest so far tells what is covered; equals stay.
    var kept: [Lexicon.Hit] = []
    for hit in hits {
      let isCovered = hits.contains { other in
        other.words.lowerBound <= hit.words.lowerBound && other.words.upperBound >= hit.words.upperBound
          && (other.words.count > hit.words.count && book.masks[other.term] & book.masks[hit.term] == 0
            // A tool that a family is known by is no tool of all.
            || hit.term == book.tools && other.term != hit.term && book.names(other.term))
      }
      if !isCovered { kept.append(hit) }
    }
    self.hits = kept
    self.exceptions = exceptions
    titles = kept.filter { $0.term == book.titles }
  }
}
