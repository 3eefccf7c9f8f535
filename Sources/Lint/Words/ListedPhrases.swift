internal import Diagnostics
internal import Judgement
internal import Language
internal import Rulebook
internal import Text

/// The phrases of lists of words, ready to be looked for, and what the lists say of each.
struct ListedPhrases: Sendable {
  /// The phrases.
  private(set) var phrases = PhraseList()
  /// The books of them and of the exceptions, where they were compiled with the program.
  private(set) var books: (phrases: PhraseBook, exceptions: PhraseBook)?
  /// The phrases in which one of these words is fine, of all of them.
  private(set) var exceptions = PhraseList()
  /// The phrase that each exception belongs to.
  private var owners: [Int32] = []
  /// For each phrase how it is written, and what to write instead.
  private var texts = PackedTexts()
  private var severities: [UInt8] = []
  private var fields: [UInt32] = []

  init() {}

  /// The list of a name, as it was compiled when the program was built; else it is compiled now.
  init(named name: String) {
    if var reader = CompiledRulebook.section(ListedPhrases.section(of: name)),
      let list = ListedPhrases(from: &reader)
    {
      self = list
    } else {
      self.init(compiling: name)
    }
  }

  private init(compiling name: String) {
    for entry in Rulebook.words(name).entries {
      add(
        entry.phrase, instead: entry.instead, except: entry.except,
        severity: entry.severity.flatMap { Severity(rawValue: $0.rawValue) },
        fields: FieldSet(entry.fields.compactMap { Field(rawValue: $0.rawValue) }))
    }
  }

  /// The number of phrases.
  var count: Int { phrases.count }

  /// How a phrase is written in its list.
  func text(of phrase: Int) -> String { texts[phrase * 2] }
  /// What to write instead of a phrase; empty where the list says nothing.
  func instead(of phrase: Int) -> String { texts[phrase * 2 + 1] }
  /// How much a phrase weighs; nil for as much as its rule.
  func severity(of phrase: Int) -> Severity? { ListedPhrases.severities[Int(severities[phrase])] }
  /// Where a phrase counts.
  func fields(of phrase: Int) -> FieldSet { FieldSet(bits: fields[phrase]) }
  /// The phrase that an exception belongs to.
  func owner(ofException number: Int) -> Int { Int(owners[number]) }

  /// Adds a phrase; nothing where it can't be read, which is a defect of ours that a test finds, or was reported.
  mutating func add(
    _ phrase: String, instead: String, except: [String], severity: Severity?, fields: FieldSet
  ) {
    guard let read = Phrase(phrase) else { return }
    books = nil
    for exception in except.compactMap({ Phrase($0) }) {
      exceptions.add(exception)
      owners.append(Int32(count))
    }
    phrases.add(read)
    texts.append(phrase)
    texts.append(instead)
    severities.append(UInt8(ListedPhrases.severities.firstIndex(of: severity) ?? 0))
    self.fields.append(fields.bits)
  }

  /// Adds the phrases of another list.
  mutating func add(_ other: ListedPhrases) {
    if count == 0 {
      self = other
      return
    }
    books = nil
    owners += other.owners.map { $0 + Int32(count) }
    exceptions.add(other.exceptions)
    phrases.add(other.phrases)
    texts.append(other.texts)
    severities += other.severities
    fields += other.fields
  }

  private static let severities: [Severity?] = [nil, .info, .warning, .error]
}

extension ListedPhrases {
  /// All lists, as sections of the compiled rulebook.
  static func sections() -> [CompiledRulebook.Section] {
    Rulebook.wordListNames.map { name in
      let list = ListedPhrases(compiling: name)
      var writer = PackedWriter()
      list.phrases.write(to: &writer)
      PhraseBook(list.phrases).write(to: &writer)
      list.exceptions.write(to: &writer)
      PhraseBook(list.exceptions).write(to: &writer)
      writer.write(list.owners)
      list.texts.write(to: &writer)
      writer.write(list.severities)
      writer.write(list.fields)
      return (section(of: name), writer.bytes)
    }
  }

  private static func section(of name: String) -> String { "words/\(name)" }

  private init?(from reader: inout PackedReader) {
    phrases = PhraseList(from: &reader)
    let book = PhraseBook(phrases, from: &reader)
    exceptions = PhraseList(from: &reader)
    books = (book, PhraseBook(exceptions, from: &reader))
    owners = reader.readList()
    texts = PackedTexts(from: &reader)
    severities = reader.readList()
    fields = reader.readList()
    guard reader.isFinished, owners.count == exceptions.count, texts.count == count * 2,
      severities.count == count, fields.count == count
    else { return nil }
  }
}

extension PhraseBook {
  /// The phrases of a list.
  init(list: String) {
    let list = ListedPhrases(named: list)
    self = list.books?.phrases ?? PhraseBook(list.phrases)
  }
}
