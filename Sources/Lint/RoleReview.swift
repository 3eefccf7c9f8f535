package import Content
package import Diagnostics
package import Judgement

/// A role, and all that a rule may want to know of it.
package struct RoleReview: Sendable {
  /// What the role says; of a job description in another format, what could be read from it.
  package let role: Role
  /// The job description that never was in our format, where it comes from one.
  package let posting: Posting?
  /// The texts.
  let texts: ReviewedTexts
  /// The company; nil where a role is checked by itself.
  package let company: Company?
  /// The families that there are.
  package let known: KnownFamilies
  /// The team that it names, where that could be read.
  package let team: Team?
  /// The families of those whom it works with: those that it names, and those of the teams and roles that it names.
  package let familiesAround: Set<String>
  /// The stories of the company.
  package let stories: [Story]
  /// How the company decides about it: its own way, else that of its family, else that of all.
  package let interview: Interview?
  /// The file in which that stands.
  package let interviewFile: SourceFile
  /// The day that counts as today.
  package let today: CalendarDate
  /// Whose work it is made of; nil where nobody asked, or its words can't be read.
  package var profile: RoleProfile?
  /// Whether its words can be read.
  package var isEnglish = true

  /// Brings together what is known of a role of the content; without its texts where nobody reads them.
  ///
  /// - Parameter known: the families of the edition, where several roles share them.
  package init(
    _ role: Role, in edition: Edition?, today: CalendarDate, hasTexts: Bool = true,
    known: KnownFamilies? = nil
  ) {
    self.role = role
    posting = nil
    texts = ReviewedTexts(hasTexts ? role.passages : [], in: role.file)
    company = edition?.company
    self.known = known ?? KnownFamilies(edition?.families ?? BuiltIn.families(), of: edition?.roles ?? [])
    team = role.team.flatMap { name in edition?.teams.first { $0.slug == name.value } }
    familiesAround = role.familiesAround(in: edition, self.known)
    stories = edition?.stories ?? []
    let own = role.interview
    interview = own ?? edition?.company.interview(for: role.family.value)
    interviewFile = own == nil ? edition?.company.file ?? role.file : role.file
    self.today = today
  }

  /// Takes a job description that never was in our format for a role.
  ///
  /// - Parameter family: the id of its family, where somebody named it; else its title tells.
  package init(_ posting: Posting, family: String? = nil, families: [Family], today: CalendarDate) {
    role = Role(posting, family: family ?? posting.family(among: families))
    self.posting = posting
    texts = ReviewedTexts(posting.passages, in: posting.file)
    company = nil
    known = KnownFamilies(families)
    team = nil
    familiesAround = []
    stories = []
    interview = nil
    interviewFile = posting.file
    self.today = today
  }

  /// The file of the role.
  package var file: SourceFile { role.file }

  /// The texts, in the order of the file.
  package var passages: [Passage] { texts.passages }

  /// The families that there are.
  package var families: [Family] { known.families }

  /// Whether it is a job description that never was in our format: what it does not say may stand in another form.
  package var isPosting: Bool { posting != nil }

  /// The day at which its facts are looked at: the one it was posted, else today.
  package var asOf: CalendarDate { role.posted?.value ?? today }

  /// Whether one can apply for it today.
  package var isOpen: Bool { role.publication(on: today) == .open }

  /// Whether somebody was found, or the role was given up: nobody reads it any more to apply.
  package var isOver: Bool { role.isOver }

  /// Reads whose work the role is made of.
  package mutating func readProfile(_ book: ConceptBook) {
    profile = RoleProfile(passages, of: role.family.value, in: file, book)
  }

  /// The family that it names, where there is such a family.
  package var family: Family? { families.first { $0.slug == role.family.value } }

  /// The texts of some fields, in the order of the file.
  package func passages(_ fields: FieldSet) -> [Passage] { texts.passages(fields) }

  /// The passage of a statement, for its words and their places.
  package func passage(of statement: Statement, _ field: Field) -> Passage {
    passage(of: statement.text, field)
  }

  /// The passage of a text, for its words and their places.
  package func passage(of text: PlainText, _ field: Field) -> Passage { texts.passage(of: text, field) }

  /// The statements of a list beyond so many; nil where there are no more.
  package func excess(of statements: [Statement], over most: Int) -> Label? {
    guard let first = statements.dropFirst(most).first, let last = statements.last else { return nil }
    return label(first.text.place.union(last.text.place))
  }

  /// A place in the role's file.
  package func label(_ place: SourceRange, _ note: String? = nil) -> Label { Label(file, place, note) }

  /// Where something is said that is missing: the title.
  package var titleLabel: Label { label(role.title.place) }
}

extension Role {
  /// Whether somebody was found, or the role was given up.
  fileprivate var isOver: Bool { self.status?.value == .filled || self.status?.value == .closed }

  /// The families of those whom it names in `works-with`.
  func familiesAround(in edition: Edition?, _ known: KnownFamilies) -> Set<String> {
    var families: Set<String> = []
    for neighbour in self.worksWith {
      if let family = neighbour.family { families.insert(family.value) }
      let team = neighbour.team.flatMap { name in edition?.teams.first { $0.slug == name.value } }
      for family in team?.covers ?? [] { families.insert(family.value) }
      if let family = neighbour.role.flatMap({ known.family(ofRole: $0.value) }) { families.insert(family) }
    }
    return families
  }
}

/// A team, and all that a rule may want to know of it.
package struct TeamReview: Sendable {
  /// What it says.
  package let team: Team
  /// Its texts, in the order of the file.
  package let passages: [Passage]
  /// The company.
  package let company: Company?
  /// The stories of the company.
  package let stories: [Story]
  /// The day that counts as today.
  package let today: CalendarDate

  /// The file of the team.
  package var file: SourceFile { team.file }
}

/// A story, and all that a rule may want to know of it.
package struct StoryReview: Sendable {
  /// What it says.
  package let story: Story
  /// Its texts, in the order of the file.
  package let passages: [Passage]
  /// The day that counts as today.
  package let today: CalendarDate
  /// Whether it is written in English: only then do wordings tell something.
  package let isEnglish: Bool

  /// The file of the story.
  package var file: SourceFile { story.file }
}

/// The company, with all that its files say.
package struct CompanyReview: Sendable {
  /// What company.yaml says.
  package let company: Company
  /// The texts of company.yaml, in the order of the file.
  package let passages: [Passage]
  /// The roles that are looked at.
  package let roles: [Role]
  /// All content in the first language.
  package let edition: Edition
  /// The day that counts as today.
  package let today: CalendarDate

  /// Whether its words can be read.
  package let isEnglish: Bool
  /// By what work is recognised; nil where nobody asked.
  package let book: ConceptBook?

  /// The file company.yaml.
  package var file: SourceFile { company.file }

  // Made when a rule asks for them, which few do: of many roles they take much room.

  /// The roles that one can apply for today, without their texts.
  package var openRoles: [RoleReview] { reviews { $0.publication(on: today) == .open } }

  /// The roles that are hired for, or that somebody prepares, without their texts.
  package var rolesToFill: [RoleReview] { reviews { !$0.isOver } }

  private func reviews(_ isWanted: (Role) -> Bool) -> [RoleReview] {
    let known = KnownFamilies(edition.families, of: edition.roles)
    return roles.lazy.filter(isWanted).map {
      RoleReview($0, in: edition, today: today, hasTexts: false, known: known)
    }
  }

  /// Where something is said that is missing: the company's name.
  package var nameLabel: Label { Label(file, company.name.place) }
}
