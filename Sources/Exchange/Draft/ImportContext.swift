package import Content
package import Judgement
internal import Language
internal import Lint
internal import Text

/// A value, and from what it was guessed; nil where the source says it.
struct Reading<Value: Sendable>: Sendable {
  var value: Value
  var guessedFrom: String?
}

/// A team by the name of its file, and the name that people know.
package struct TeamName: Sendable {
  package var slug, name: String
}

/// What an import has to know of the company.
package struct ImportContext: Sendable {
  /// The families that a role may have.
  package var families: [Family]
  /// By what the work of a posting is read.
  package var book: ConceptBook
  /// The teams of the company.
  package var teams: [TeamName]
  /// The family that somebody named for all roles.
  package var family: String?
  /// The name of the company; nil where nobody says it.
  package var company: String?
  /// The first language of the site.
  package var language: String
  /// The day that counts as today.
  package var today: CalendarDate

  /// Makes a context of the company's content; of what every company starts with where there is none.
  package init(_ content: SiteContent?, family: String?, today: CalendarDate) {
    if let content {
      families = content.original.families + content.neighbours
      book = ConceptBook.of(content)
      teams = content.original.teams.map { TeamName(slug: $0.slug, name: $0.name.value) }
      company = content.original.company.name.value
      language = content.settings.language.value
    } else {
      families = BuiltIn.families() + BuiltIn.neighbours()
      book = ConceptBook.of(families)
      teams = []
      language = "en"
    }
    self.family = family
    self.today = today
  }
}

extension ImportContext {
  /// The family of a posting: the one that was named, else the one that its title names, else the one whose work it is
  /// made of; nil where nothing tells.
  func family(title: String, _ posting: Posting) -> Reading<String>? {
    if let family { return Reading(value: family, guessedFrom: nil) }
    // Product stands in too many titles of other work.
    let named = families.filter { $0.slug != "product" }
    if let family = FamilyGuess(named).family(for: title) ?? family(otherwiseNamedIn: title) {
      return Reading(value: family, guessedFrom: "the title")
    }
    guard posting.isEnglish else { return nil }
    var review = RoleReview(posting, families: families, today: today)
    review.readProfile(book)
    let known = Set(families.map(\.slug))
    guard let first = review.profile?.shares.first(where: { known.contains($0.family) }), first.count > 1
    else {
      return nil
    }
    return Reading(value: first.family, guessedFrom: "what the work is")
  }

  /// The family that other words for its work name, the longest where several do.
  private func family(otherwiseNamedIn title: String) -> String? {
    let words = words(of: title)
    let known = Set(families.map(\.slug))
    return FamilyTitles.all.filter { known.contains($0.family) && holds(words, $0.words) }
      .max { $0.words.count < $1.words.count }?.family
  }

  /// The team that a source names, by its name or the name of its file.
  func team(named names: [String]) -> TeamName? {
    for name in names {
      let wanted = slug(of: name)
      let found = teams.first { [$0.slug, slug(of: $0.name)].contains(wanted) }
      if let found { return found }
    }
    return nil
  }

  /// Words of a title that several levels may have, and those levels.
  func seniority(title: String) -> (words: String, levels: [Level])? {
    let text = WordedText(title)
    guard let first = TitleSeniority.all(in: text).first else { return nil }
    return (text.text(of: first.words), Level.allCases.filter(first.levels.contains))
  }

  /// The level that a title says.
  func level(title: String) -> Reading<Level>? {
    let said = TitleSeniority.all(in: WordedText(title))
    for word in words(of: title) {
      guard let level = Terms.level(ofWord: word) else { continue }
      // In `technical staff` and `principal component` it is no level; other languages are read by the word alone.
      if said.isEmpty
        ? !["staff", "principal"].contains(word) : said.contains(where: { $0.levels.contains(level) })
      {
        return Reading(value: level, guessedFrom: "the title")
      }
    }
    return nil
  }
}

/// Whether words follow each other in others.
func holds(_ words: [String], _ wanted: [String]) -> Bool {
  guard !wanted.isEmpty, words.count >= wanted.count else { return false }
  return (0...words.count - wanted.count).contains { words[$0...].starts(with: wanted) }
}
