internal import Content
internal import Language

/// Room for what is known of each concept while a clause is read.
struct ConceptScratch {
  /// What is known of a concept in the clause: heads of chains in `marks`, -1 for none.
  private struct Slot {
    var stamp: Int32 = 0
    var isNear = false
    var verb: Int32 = -1
    var object: Int32 = -1
    var wording: Int32 = -1
  }

  /// Some words, and the next of the same part of the same concept.
  private struct Mark {
    var start: Int32
    var end: Int32
    var next: Int32

    var words: Range<Int> { Int(start)..<Int(end) }
  }

  private var slots: [Slot]
  private var marks: [Mark] = []
  private var stamp: Int32 = 0
  private var touched: [Int32] = []

  init(_ count: Int) {
    slots = Array(repeating: Slot(), count: count)
    // Room for most clauses.
    marks.reserveCapacity(100)
    touched.reserveCapacity(100)
  }

  /// Where a clause stands, and what is known of it.
  struct Place {
    var clause: Range<Int>
    var sentence: Range<Int>
    var stance: Stance
    var family: Int?
  }

  /// The concepts that a clause names, in the order in which they begin.
  mutating func found(
    _ place: Place, _ concepts: ConceptHits, _ book: ConceptIndex, _ text: WordedText, _ kinds: [WordKind]
  ) -> [FoundConcept] {
    note(place, concepts, book)
    var found: [FoundConcept] = []
    found.reserveCapacity(4)
    for number in touched {
      let index = Int(number)
      // Most have a verb in the clause, and no object.
      guard slots[index].object >= 0 || slots[index].wording >= 0 else { continue }
      guard book.entries[index].counts(place.stance), !book.entries[index].needsNear || slots[index].isNear,
        let (first, second) = words(of: index, concepts, book, text, kinds)
      else { continue }
      // "with data engineers": whom one works with, or leads, is not what one does.
      if second == nil, place.stance == .collaborates || text.words[first.upperBound - 1].endsInS,
        concepts.titles.contains(where: { $0.start <= first.lowerBound && first.upperBound <= $0.end })
      {
        continue
      }
      var remit = book.entries[index].remit
      if let family = place.family, book.entries[index].also & (1 << UInt64(family)) != 0 { remit = family }
      let concept = FoundConcept(concept: index, remit: remit, first: first, second: second)
      if book.entries[index].decides { return [concept] }
      found.append(concept)
    }
    if found.count > 1 {
      found.sort { ($0.first.lowerBound, $0.concept) < ($1.first.lowerBound, $1.concept) }
    }
    return found
  }

  private mutating func note(_ place: Place, _ concepts: ConceptHits, _ book: ConceptIndex) {
    stamp += 1
    touched.removeAll(keepingCapacity: true)
    marks.removeAll(keepingCapacity: true)
    let covered = concepts.covered[ConceptHits.places(of: concepts.covered, in: place.sentence)]
    let hits = concepts.hits[ConceptHits.places(of: concepts.hits, in: place.sentence)]
    // Taken out while its memory is looked at: each use of each term comes by here.
    var slots: [Slot] = []
    swap(&slots, &self.slots)
    defer { swap(&slots, &self.slots) }
    slots.withUnsafeMutableBufferPointer { slots in
      book.uses.withUnsafeBufferPointer { uses in
        for hit in covered {
          for use in uses[book.uses(of: hit.term, asObject: false)] where use.part == .near {
            take(hit, as: .near, of: &slots[Int(use.entry)], use.entry)
          }
        }
        for hit in hits {
          let isInside = hit.start >= place.clause.lowerBound && hit.end <= place.clause.upperBound
          for use in uses[book.uses(of: hit.term, asObject: false)] where isInside || use.part == .near {
            take(hit, as: use.part, of: &slots[Int(use.entry)], use.entry)
          }
        }
        // Objects come last: most of their concepts have no verb here, and need no note.
        for hit in hits where hit.start >= place.clause.lowerBound && hit.end <= place.clause.upperBound {
          for use in uses[book.uses(of: hit.term, asObject: true)] {
            let entry = Int(use.entry)
            if slots[entry].stamp == stamp, slots[entry].verb >= 0 {
              slots[entry].object = mark(hit, next: slots[entry].object)
            }
          }
        }
      }
    }
  }

  private mutating func take(
    _ hit: Lexicon.Hit, as part: ConceptTerm.Part, of slot: inout Slot, _ entry: Int32
  ) {
    if slot.stamp != stamp {
      slot = Slot(stamp: stamp)
      touched.append(entry)
    }
    switch part {
    case .verb: slot.verb = mark(hit, next: slot.verb)
    case .wording: slot.wording = mark(hit, next: slot.wording)
    case .near: slot.isNear = true
    case .object, .except: break
    }
  }

  /// Marks some words, and returns the mark.
  private mutating func mark(_ hit: Lexicon.Hit, next: Int32) -> Int32 {
    marks.append(Mark(start: hit.start, end: hit.end, next: next))
    return Int32(marks.count - 1)
  }

  /// The words by which a clause names a concept, from the left; nil where it does not.
  private func words(
    of index: Int, _ concepts: ConceptHits, _ book: ConceptIndex, _ text: WordedText, _ kinds: [WordKind]
  ) -> (Range<Int>, Range<Int>?)? {
    func isMeant(_ words: Range<Int>) -> Bool {
      !concepts.exceptions.contains { hit in
        hit.words.overlaps(words)
          && book.uses(of: hit.term).contains {
            book.use($0).entry == index && book.use($0).part == .except
          }
      }
    }
    var nearest: (gap: Int, first: Range<Int>, second: Range<Int>)?
    var verbMark = slots[index].object < 0 ? -1 : slots[index].verb
    while verbMark >= 0 {
      let verb = marks[Int(verbMark)].words
      verbMark = marks[Int(verbMark)].next
      guard isMeant(verb) else { continue }
      var objectMark = slots[index].object
      while objectMark >= 0 {
        let object = marks[Int(objectMark)].words
        objectMark = marks[Int(objectMark)].next
        guard let gap = gap(from: verb, to: object, text, kinds), gap <= nearest?.gap ?? .max, isMeant(object)
        else { continue }
        nearest = object.lowerBound < verb.lowerBound ? (gap, object, verb) : (gap, verb, object)
      }
    }
    if let nearest { return (nearest.first, nearest.second) }
    // The chain begins with the last: the first in the text is meant.
    var wording: Range<Int>?
    var mark = slots[index].wording
    while mark >= 0 {
      if isMeant(marks[Int(mark)].words) { wording = marks[Int(mark)].words }
      mark = marks[Int(mark)].next
    }
    return wording.map { ($0, nil) }
  }

  /// Whether a word ends one that is no verb: "high-scale", but not "re-train".
  private func isSecondHalf(_ word: Int, _ text: WordedText) -> Bool {
    guard word > 0, text.words[word].gap == .hyphen else { return false }
    return !firstHalves.contains(text.words[word - 1])
  }

  /// The words between a verb and its object; nil where they do not belong together.
  private func gap(
    from verb: Range<Int>, to object: Range<Int>, _ text: WordedText, _ kinds: [WordKind]
  ) -> Int? {
    if object.upperBound <= verb.lowerBound {
      // "model deployment", "models are deployed"; but not "pipeline and workflow management".
      let gap = verb.lowerBound - object.upperBound
      return gap <= (kinds[verb.lowerBound].contains(.past) ? 2 : 0) ? gap : nil
    }
    guard object.lowerBound >= verb.upperBound, !isSecondHalf(verb.lowerBound, text) else { return nil }
    let gap = object.lowerBound - verb.upperBound
    if !kinds[verb.lowerBound].isDisjoint(with: .verb) { return gap <= 10 ? gap : nil }
    // A noun does not reach far, nor across a comma: "codebase management, experiment tracking".
    guard gap <= 4 else { return nil }
    return (verb.upperBound...object.lowerBound).contains { text.words[$0].gap.contains(.comma) }
      ? nil : gap
  }
}

/// What stands before the hyphen of a verb: "re-train", "fine-tune".
private let firstHalves: WordSet = ["re", "pre", "co", "fine"]
