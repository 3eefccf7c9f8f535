internal import Content
internal import Language

/// Room for what is known of each concept while a clause is read.
struct ConceptScratch {
  private struct Slot {
    var stamp = 0
    var verbs: [Range<Int>] = []
    var objects: [Range<Int>] = []
    var wording: [Range<Int>] = []
    var isNear = false
  }

  private var slots: [Slot]
  private var stamp = 0
  private var touched: [Int] = []

  init(_ count: Int) { slots = Array(repeating: Slot(), count: count) }

  /// The concepts that a clause names, in the order in which they begin.
  mutating func found(
    in clause: Range<Int>, sentence: Range<Int>, _ concepts: ConceptHits, _ book: ConceptBook,
    _ place: ConceptPlace?, _ family: Int?, _ kinds: [WordKind], _ text: WordedText, isJoint: Bool
  ) -> [FoundConcept] {
    stamp += 1
    touched.removeAll(keepingCapacity: true)
    for hit in concepts.hits {
      let isInside = hit.words.lowerBound >= clause.lowerBound && hit.words.upperBound <= clause.upperBound
      guard isInside || sentence.overlaps(hit.words) else { continue }
      for use in book.uses[Int(book.firstUse[hit.term])..<Int(book.firstUse[hit.term + 1])] {
        guard isInside || use.part == .near else { continue }
        note(Int(use.entry), use.part, hit.words)
      }
    }
    var found: [FoundConcept] = []
    for index in touched {
      let entry = book.entries[index]
      if let only = entry.place, let place, only != place { continue }
      if entry.needsNear, !slots[index].isNear { continue }
      guard let words = words(of: index, concepts, book, kinds, text) else { continue }
      // "with data engineers": whom one works with is not what one does.
      if isJoint, words.count == 1, concepts.titles.contains(where: { $0.words.lowerBound <= words[0].lowerBound && words[0].upperBound <= $0.words.upperBound }) { continue }
      var remit = entry.remit
      if let family, entry.also & (1 << UInt64(family)) != 0 { remit = family }
      found.append(FoundConcept(concept: index, remit: remit, words: words))
    }
    if let deciding = found.first(where: { book.entries[$0.concept].decides }) { return [deciding] }
    return found.sorted { ($0.words[0].lowerBound, $0.concept) < ($1.words[0].lowerBound, $1.concept) }
  }

  private mutating func note(_ entry: Int, _ part: ConceptBook.Part, _ words: Range<Int>) {
    if slots[entry].stamp != stamp {
      slots[entry].stamp = stamp
      slots[entry].verbs.removeAll(keepingCapacity: true)
      slots[entry].objects.removeAll(keepingCapacity: true)
      slots[entry].wording.removeAll(keepingCapacity: true)
      slots[entry].isNear = false
      touched.append(entry)
    }
    switch part {
    case .verb: slots[entry].verbs.append(words)
    case .object: slots[entry].objects.append(words)
    case .wording: slots[entry].wording.append(words)
    case .near: slots[entry].isNear = true
    case .except: break
    }
  }

  /// The words by which a clause names a concept; nil where it does not.
  private func words(
    of index: Int, _ concepts: ConceptHits, _ book: ConceptBook, _ kinds: [WordKind], _ text: WordedText
  ) -> [Range<Int>]? {
    func isMeant(_ words: Range<Int>) -> Bool {
      !concepts.exceptions.contains { hit in
        hit.words.overlaps(words)
          && book.uses[Int(book.firstUse[hit.term])..<Int(book.firstUse[hit.term + 1])]
            .contains { $0.entry == index && $0.part == .except }
      }
    }
    let slot = slots[index]
    var nearest: (gap: Int, words: [Range<Int>])?
    for verb in slot.verbs where isMeant(verb) {
      let isVerb = !kinds[verb.lowerBound].isDisjoint(with: .verb)
      // "model deployment", "models are deployed"; but not "pipeline and workflow management".
      let behind = kinds[verb.lowerBound].contains(.past) ? 2 : 0
      for object in slot.objects where isMeant(object) && !object.overlaps(verb) {
        let isBehind = object.upperBound <= verb.lowerBound
        let gap = isBehind ? verb.lowerBound - object.upperBound : object.lowerBound - verb.upperBound
        guard gap <= (isBehind ? behind : isVerb ? 10 : 4), gap < nearest?.gap ?? .max else { continue }
        // A noun does not reach across a comma: "codebase management, experiment tracking".
        if !isVerb, !isBehind, (verb.upperBound...object.lowerBound).contains(where: { text.words[$0].gap.contains(.comma) })
        {
          continue
        }
        nearest = (gap, isBehind ? [object, verb] : [verb, object])
      }
    }
    return nearest?.words ?? slot.wording.first(where: isMeant).map { [$0] }
  }
}
