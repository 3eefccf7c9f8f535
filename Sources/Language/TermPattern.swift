/// A term as people write it in a file of concepts or frames, ready for a lexicon.
///
/// `a|b` is one of several words, where hyphens join several, and `[word]` may be missing. How its words change is the
/// caller's: a verb in front stands for all its forms, a noun at the end for its plural.
public struct TermPattern: Sendable {
  /// A place of the term: one of several runs of words, by their hashes.
  struct Slot: Sendable {
    var runs: [[UInt64]]
    var isOptional: Bool
  }

  let slots: [Slot]

  /// Whether it can't be read: no word in it, a bracket without its other half, or more than a few thousand meanings.
  public var isEmpty: Bool { slots.isEmpty }

  /// How the words of a term change.
  public enum Inflecting: Sendable {
    /// The first word as a verb.
    case verb
    /// The last word as a noun, and the first as a verb where it is one.
    case wording(isVerb: @Sendable (String) -> Bool)
    /// The last word as a noun.
    case noun
    /// As it is written.
    case nothing
  }

  /// Reads a term.
  public init(_ text: String, _ inflecting: Inflecting) {
    var slots: [Slot] = []
    var meanings = 1
    let parts = text.lowercased().utf8.split(separator: UInt8(ascii: " "))
    for (index, part) in parts.enumerated() {
      var word = part
      let (open, close) = (UInt8(ascii: "["), UInt8(ascii: "]"))
      let isOptional = word.first == open && word.last == close && word.count > 2
      if isOptional { word = word.dropFirst().dropLast() }
      let choices = word.split(separator: UInt8(ascii: "|"))
      guard !choices.isEmpty, !word.contains(open), !word.contains(close) else {
        self.slots = []
        return
      }
      var runs: [[UInt64]] = []
      for choice in choices {
        for form in TermPattern.forms(
          String(Substring(choice)), inflecting, isFirst: index == 0, isLast: index == parts.count - 1)
        {
          let run = TermPattern.hashes(of: form)
          if !run.isEmpty, !runs.contains(run) { runs.append(run) }
        }
      }
      if !runs.isEmpty { slots.append(Slot(runs: runs, isOptional: isOptional)) }
      meanings *= runs.count + (isOptional ? 1 : 0)
      guard meanings <= 20_000 else {
        self.slots = []
        return
      }
    }
    self.slots = slots.allSatisfy(\.isOptional) ? [] : slots
  }

  private static func forms(
    _ word: String, _ inflecting: Inflecting, isFirst: Bool, isLast: Bool
  ) -> [String] {
    switch inflecting {
    case .nothing: [word]
    case .verb: isFirst ? Inflection.verbForms(word).all : [word]
    case .noun: isLast ? Inflection.nounForms(word) : [word]
    case .wording(let isVerb):
      isFirst && !isLast && isVerb(word)
        ? Inflection.verbForms(word).all : isLast ? Inflection.nounForms(word) : [word]
    }
  }

  /// The words of a text by their hashes, as a text's own words have them.
  static func hashes(of text: String) -> [UInt64] {
    var hashes: [UInt64] = []
    var hash = Word.emptyHash
    var isEmpty = true
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        hash = Word.hash(hash, byte)
        isEmpty = false
      case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "/"):
        if !isEmpty { hashes.append(hash) }
        hash = Word.emptyHash
        isEmpty = true
      default: return WordedText(text).words.map(\.hash)
      }
    }
    if !isEmpty { hashes.append(hash) }
    return hashes
  }
}
