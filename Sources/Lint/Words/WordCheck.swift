internal import Diagnostics
package import Judgement
internal import Language
internal import Rulebook

/// A rule that finds the phrases of a list, and those that a company adds in site.yaml.
package struct WordCheck: Sendable {
  /// What a rule says of a phrase that was found.
  package struct Finding: Sendable {
    /// The words as they are written.
    package let words: String
    /// What the list says to write instead; empty where it says nothing.
    package let instead: String
  }

  private let fields: FieldSet
  private let asides: FieldSet
  private let isHeardInBenefits: Bool
  private let matcher: WordMatcher
  private let isReplaced: Bool
  private let isFine: @Sendable (Passage, Range<Int>) -> Bool
  private let others: (@Sendable (Passage) -> [Range<Int>])?
  private let message: @Sendable (Finding) -> Message
  private let help: @Sendable (Finding) -> Message

  /// Makes a check that looks for the phrases of lists in some fields.
  ///
  /// The list's own advice is the help, and `help` what is said where it has none. Lists are silent in benefits,
  /// statements about equal opportunity and quotations; `isHeardInBenefits` lets this one speak there too.
  /// Where `isReplaced`, the list has the very words to write instead, and the finding comes with a safe fix.
  /// In `asides` nothing that it finds weighs more than info.
  /// `isFine` tells words of a list that are fine where they stand, and `others` finds words that no list can name.
  package init(
    lists: [String], in fields: FieldSet = .everything, asides: FieldSet = [],
    isHeardInBenefits: Bool = false,
    isReplaced: Bool = false,
    except isFine: @escaping @Sendable (Passage, Range<Int>) -> Bool = { _, _ in false },
    besides others: (@Sendable (Passage) -> [Range<Int>])? = nil,
    message: @escaping @Sendable (Finding) -> Message, help: @escaping @Sendable (Finding) -> Message
  ) {
    self.fields = fields
    self.asides = asides
    self.isHeardInBenefits = isHeardInBenefits
    self.isReplaced = isReplaced
    self.isFine = isFine
    self.others = others
    self.message = message
    self.help = help
    matcher = WordMatcher(lists: lists)
  }

  /// What looks for the phrases, with those of a company's own.
  func matcher(adding own: [OwnWord]) -> WordMatcher { own.isEmpty ? matcher : matcher.adding(own) }

  /// Looks at passages in which the phrases of its list, which has a number, were found already.
  func look(
    at passages: [Passage], with matcher: WordMatcher, _ list: Int, of hits: PhraseHits,
    into findings: inout Findings
  ) {
    guard let others else {
      hits.forEach(ofList: list) { passage, hits in
        look(at: passages[passage], with: matcher, hits, into: &findings)
      }
      return
    }
    var found = passages.map { _ in ArraySlice<PhraseHits.Hit>() }
    hits.forEach(ofList: list) { found[$0] = $1 }
    for (passage, hits) in zip(passages, found) where reads(passage.field, isQuiet: passage.isQuiet) {
      let matches = look(at: passage, with: matcher, hits, into: &findings)
      for words in others(passage) where !matches.contains(where: { $0.words.overlaps(words) }) {
        let finding = Finding(words: passage.text.text(of: words), instead: "")
        findings.report(message(finding), at: passage.label(words), help: help(finding))
      }
    }
  }

  /// Whether it looks at a field, where lists are silent or elsewhere.
  func reads(_ field: Field, isQuiet: Bool) -> Bool {
    fields.contains(field) && (isHeardInBenefits || !isQuiet)
  }

  @discardableResult
  private func look(
    at passage: Passage, with matcher: WordMatcher, _ hits: ArraySlice<PhraseHits.Hit>,
    into findings: inout Findings
  ) -> [WordMatcher.Match] {
    guard !hits.isEmpty, reads(passage.field, isQuiet: passage.isQuiet) else { return [] }
    let matches = matcher.matches(in: passage, among: hits).filter { $0.isOwn || !isFine(passage, $0.words) }
    for match in matches {
      let finding = Finding(words: passage.text.text(of: match.words), instead: match.instead)
      // A company says what to do rather than the very words to write.
      let isReplaced = isReplaced && !match.isOwn
      let isAdvice = !isReplaced && !finding.instead.isEmpty
      findings.report(
        message(finding), at: passage.label(match.words),
        help: isAdvice ? Message(stringLiteral: finding.instead) : help(finding),
        fixes: isReplaced ? passage.fixes(replacing: match.words, by: finding.instead) : [],
        severity: asides.contains(passage.field) ? .info : match.severity)
    }
    return matches
  }
}

extension Passage {
  /// The safe change of some words; none where the file writes them otherwise, as in escapes or with marks within.
  fileprivate func fixes(replacing words: Range<Int>, by replacement: String) -> [Fix] {
    guard !replacement.isEmpty, let first = self.words[words].first else { return [] }
    let place = label(words)
    guard spaced(file.bytes[place.range.indices]) == spaced(text.bytes[text.range(of: words)]) else {
      return []
    }
    let text =
      first.isCapitalized ? replacement.prefix(1).uppercased() + replacement.dropFirst() : replacement
    return [Fix(title: "Write `\(text)`", isSafe: true, edits: [Fix.Edit(place.range, text)])]
  }
}

/// The words of a text, with one space for each stretch of space: a line break in the file is no other wording.
private func spaced(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
  Array(bytes.split { $0 <= 0x20 }.joined(separator: [0x20]))
}

extension Check {
  /// Whether it looks for the words of a list, to which a company may add its own.
  package var isOfWords: Bool {
    parts.contains { if case .words = $0 { true } else { false } }
  }
}
