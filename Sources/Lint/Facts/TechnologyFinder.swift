package import Language
package import Rulebook
internal import Text

/// The name of a technology in a text.
package struct TechnologyMention: Sendable {
  /// The technology.
  package let technology: Technology
  /// The words of its name.
  package let words: Range<Int>
  /// Whether the name is also an ordinary word, so that only what stands around it tells.
  let isAmbiguous: Bool
}

/// Finds the names of technologies in texts.
package struct TechnologyFinder: Sendable {
  /// The one that knows all of the rulebook.
  package static let standard =
    CompiledRulebook.section(sectionName).flatMap { TechnologyFinder(Rulebook.technologies, from: $0) }
    ?? TechnologyFinder(Rulebook.technologies)

  private struct Name: Sendable {
    /// The place of its technology among all.
    let technology: Int32
    /// The name as it must be written where letter case tells it from an ordinary word; nil where it is clear.
    let ambiguous: String?
  }

  private let technologies: [Technology]
  private let names: [Name]
  private let book: PhraseBook

  /// Makes a finder of some technologies; where two have the same name, the first has it.
  package init(_ technologies: [Technology]) {
    let all = TechnologyFinder.names(of: technologies)
    let phrases = all.map { Phrase($0.text) }
    self.technologies = technologies
    names = zip(all, phrases).filter { $1 != nil }.map(\.0.name)
    book = PhraseBook(phrases.compactMap { $0 })
  }

  private static func names(of technologies: [Technology]) -> [(text: String, name: Name)] {
    var names: [(text: String, name: Name)] = []
    names.reserveCapacity(technologies.count * 2)
    for (number, technology) in technologies.enumerated() {
      for name in technology.names {
        names.append(
          (name.text, Name(technology: Int32(number), ambiguous: name.needsFrame ? name.text : nil)))
      }
    }
    return names
  }

  private static let sectionName = "technology-names"

  /// The finder of all technologies, as a section of the compiled rulebook.
  static func section() -> CompiledRulebook.Section {
    let names = Rulebook.technologies.flatMap(\.names).map { Phrase($0.text) }
    let phrases = PhraseList(names.compactMap { $0 })
    var writer = PackedWriter()
    writer.write(names.map { UInt8($0 == nil ? 0 : 1) })
    phrases.write(to: &writer)
    PhraseBook(phrases).write(to: &writer)
    return (sectionName, writer.bytes)
  }

  /// Makes a finder of technologies whose names were compiled; nil where these are others.
  private init?(_ technologies: [Technology], from reader: PackedReader) {
    var reader = reader
    // A few names can't be read as phrases.
    let isPhrase = reader.readList(UInt8.self)
    let all = TechnologyFinder.names(of: technologies)
    guard isPhrase.count == all.count else { return nil }
    self.technologies = technologies
    names = zip(all, isPhrase).filter { $1 != 0 }.map(\.0.name)
    let phrases = PhraseList(from: &reader)
    book = PhraseBook(phrases, from: &reader)
    guard reader.isFinished, phrases.count == names.count else { return nil }
  }

  /// The technologies that a text surely names, from the left.
  ///
  /// A name that is also an ordinary word counts beside another name in a list, and within a sentence where it is
  /// written with the capital that an ordinary word would not have there.
  package func mentions(in text: WordedText) -> [TechnologyMention] {
    let found = candidates(in: text)
    guard found.contains(where: \.isAmbiguous) else { return found }
    var isSure = found.map { !$0.isAmbiguous || stands($0, in: text) }
    // Sureness goes along a list in both directions.
    for index in found.indices.dropFirst() where isSure[index - 1] && isListed(found, index, in: text) {
      isSure[index] = true
    }
    for index in found.indices.dropFirst().reversed() where isSure[index] && isListed(found, index, in: text)
    {
      isSure[index - 1] = true
    }
    return zip(found, isSure).filter(\.1).map(\.0)
  }

  /// All that could be the name of a technology, as where years of something are asked for: there, an ordinary word
  /// in the right letter case is one.
  package func candidates(in text: WordedText) -> [TechnologyMention] {
    book.matches(in: text).compactMap { match in
      let name = names[match.phrase]
      if let spelling = name.ambiguous, !isSpelt(spelling, match.words, in: text) { return nil }
      return TechnologyMention(
        technology: technologies[Int(name.technology)], words: match.words, isAmbiguous: name.ambiguous != nil
      )
    }
  }

  /// Whether an ambiguous name has the capitals that it needs; those given in lower case need none.
  private func isSpelt(_ spelling: String, _ words: Range<Int>, in text: WordedText) -> Bool {
    spelling == spelling.lowercased() || text.text(of: words) == spelling
  }

  /// Whether an ambiguous name can only be that of the technology, by itself.
  private func stands(_ mention: TechnologyMention, in text: WordedText) -> Bool {
    let (first, last) = (mention.words.lowerBound, mention.words.upperBound - 1)
    let isWholeText = mention.words.count == text.words.count
    if isWholeText { return true }
    guard first > 0, text.words[first].isCapitalized,
      text.words[first - 1].sentence == text.words[first].sentence
    else { return false }
    let before = text.words[first - 1]
    if text.range(of: mention.words).count < 3 {
      return mention.technology.kind == .language && TechnologyFinder.leadsToLanguage.contains(before)
        && (last + 1 >= text.words.count || !text.words[last + 1].isCapitalized)
    }
    // A row of capitals is a title or somebody's name.
    let isNamed =
      before.isCapitalized && text.words[first].gap == .space && first > 1 && !before.isAllCapitals
      || last + 1 < text.words.count && text.words[last + 1].isCapitalized
        && text.words[last + 1].gap == .space
    return !isNamed
  }

  private static let leadsToLanguage: WordSet = ["in", "with", "using", "writing", "write", "writes"]

  /// Whether a mention stands in a list right behind the one before.
  private func isListed(_ mentions: [TechnologyMention], _ index: Int, in text: WordedText) -> Bool {
    isList(from: mentions[index - 1].words, to: mentions[index].words, in: text)
  }
}

/// Whether nothing but commas, slashes, brackets, `and` and `or` stands between two runs of words.
func isList(from first: Range<Int>, to second: Range<Int>, in text: WordedText) -> Bool {
  guard first.upperBound <= second.lowerBound, second.lowerBound < text.words.count else { return false }
  let between = text.words[first.upperBound..<second.lowerBound]
  guard between.count <= 2, between.allSatisfy({ joints.contains($0) }) else { return false }
  let parted: Word.Gap = [.comma, .semicolon, .slash, .and, .opening, .closing]
  let gaps = text.words[first.upperBound...second.lowerBound].map(\.gap)
  guard !gaps.contains(where: { $0.contains(.sentenceEnd) || $0.contains(.dash) || $0.contains(.colon) })
  else {
    return false
  }
  return !between.isEmpty || gaps.contains { !$0.isDisjoint(with: parted) }
}

private let joints: WordSet = ["and", "or", "and/or", "plus", "vs"]
