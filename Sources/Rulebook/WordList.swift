/// The words that a rule looks for: one file of Data/words.
public struct WordList: Sendable {
  /// The name of the file, `ageist`: mostly the name of its rule.
  public let name: String

  /// The phrases, in the order of the file.
  public let entries: [WordEntry]
}

/// A phrase that a rule looks for, and what to write instead.
///
/// `word*` is a word with any ending, `a|b` one of several, `[a]` may be missing, `_` is any word, `...` none to three
/// words, `#` a number; a hyphen and a space are the same, letter case does not matter.
public struct WordEntry: Sendable {
  /// The phrase.
  public let phrase: String

  /// What to write instead, as an order; empty where the rule's own advice is enough.
  public let instead: String

  /// Where one of these overlaps the words found, the list is silent.
  public let except: [String]

  /// The fields in which the phrase counts, where its rule reads them at all.
  public let fields: Set<Field>

  /// How serious a find is; nil where the rule knows.
  public let severity: Severity?

  /// Where the phrase comes from, shortly.
  public let source: String

  /// The line in the file, from 1.
  public let line: Int

  /// How serious a find is.
  public enum Severity: String, CaseIterable, Sendable {
    case info, warning, error
  }

  /// A part of what people write, as word lists name it.
  public enum Field: String, CaseIterable, Sendable {
    case title, summary, problem, resources, growth, duty, must, nice, background, success, neighbour,
      exclusion
    case onboarding, pay, benefit, location, conditions, interview, apply
    case company, statement, team, story, page
  }
}

extension Rulebook {
  /// The list of this name, `ageist`; empty where there is none.
  public static func words(_ name: String) -> WordList {
    wordLists[name] ?? WordList(name: name, entries: [])
  }

  /// The names of all lists, in order.
  public static var wordListNames: [String] { wordLists.keys.sorted() }

  private static let wordLists: [String: WordList] = paths(below: "words/").reduce(into: [:]) { lists, path in
    let name = String(path.dropFirst("words/".count).dropLast(".csv".count))
    lists[name] = WordList(name: name, entries: DataTable(path).values(WordEntry.init))
  }
}

extension WordEntry {
  /// Reads a row; nil where it has no phrase or source, or names what is not known.
  fileprivate init?(_ row: DataTable.Row) {
    guard let phrase = row["phrase"], let source = row["source"], let fields = Field.named(row["where"] ?? "")
    else {
      return nil
    }
    if let name = row["severity"] {
      guard let severity = Severity(rawValue: name) else { return nil }
      self.severity = severity
    } else {
      severity = nil
    }
    self.phrase = phrase
    instead = row["instead"] ?? ""
    except = row.list("except")
    self.fields = fields
    self.source = source
    line = row.line
  }
}

extension WordEntry.Field {
  /// The fields of `title must`, all but those of `!story !page`, all of them for nothing; nil for a name not known, and
  /// for names of both kinds.
  static func named(_ text: String) -> Set<Self>? {
    let names = text.split(separator: " ")
    let opposites = names.filter { $0.hasPrefix("!") }
    guard opposites.isEmpty || opposites.count == names.count else { return nil }
    var named: Set<Self> = []
    for name in names {
      guard let field = Self(rawValue: String(opposites.isEmpty ? name : name.dropFirst())) else {
        return nil
      }
      named.insert(field)
    }
    return opposites.isEmpty && !names.isEmpty ? named : Set(allCases).subtracting(named)
  }
}
