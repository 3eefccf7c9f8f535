internal import Content
internal import Routes
internal import Templates

/// A picture on a page.
struct Picture: Sendable {
  var path: String
  var alt: String

  init?(_ path: PlainText?, alt: String?) {
    guard let path else { return nil }
    self.path = path.value
    self.alt = alt ?? ""
  }

  static let model = Model<Picture, PageContext>(
    "image",
    [
      .text("url", "The picture's address.") { $1.link(to: $0.path) },
      .text("alt", "The picture in words.") { picture, _ in picture.alt },
      .number("width", "Its width in pixels, where it is known.") { $1.index.pictures[$0.path]?.width },
      .number("height", "Its height in pixels, where it is known.") { $1.index.pictures[$0.path]?.height },
    ])
}

/// Models of a few names that many others are made of.
enum SmallModels {
  static let date = Model<CalendarDate, PageContext>(
    "date",
    [
      .text("iso", "The day as machines read it: 2026-11-02.") { date, _ in date.iso },
      .text("text", "The day as people read it.") { $1.words.date($0) },
    ])

  static let textItem = Model<String, PageContext>(
    "text item", [.text("text", "The text.") { text, _ in text }])
}

/// A label and what is to be said under it.
struct Fact: Sendable {
  var id: String
  var label: String
  var text: String
  var note: String?
  var iso: String?

  /// A fact; nil where there is nothing to say.
  init?(_ id: String, _ label: String, _ text: String?, note: String? = nil, iso: String? = nil) {
    guard let text, !text.isEmpty else { return nil }
    self.id = id
    self.label = label
    self.text = text
    self.note = note
    self.iso = iso
  }

  private static func base(_ more: [Field<Fact, PageContext>]) -> [Field<Fact, PageContext>] {
    [
      .text("id", "The fact's name for style sheets: pay, place …") { fact, _ in fact.id },
      .text("label", "The fact's name for people.") { fact, _ in fact.label },
      .text("text", "What it says.") { fact, _ in fact.text },
    ] + more
  }

  /// With a second, quieter text.
  static let model = Model<Fact, PageContext>(
    "fact", base([.text("note", "A second, quieter text.") { fact, _ in fact.note }]))

  /// Without one.
  static let detail = Model<Fact, PageContext>("detail", base([]))

  /// With the day as machines read it.
  static let record = Model<Fact, PageContext>(
    "record entry",
    base([.text("iso", "The day as machines read it, where it is one.") { fact, _ in fact.iso }]))
}

/// Somebody or something by name, with the page that is about it.
struct Reference: Sendable {
  var name: String
  var target: PageID?
  var language: String?

  /// What a text names: a role, a team or a family, else the words themselves.
  init(naming text: String, in index: EditionIndex) {
    let lowercased = text.lowercased()
    if let family = index.families.first(where: {
      $0.slug == text || $0.title.value.lowercased() == lowercased
    }) {
      self.init(family)
    } else if let team = index.teams.first(where: {
      $0.slug == text || $0.name.value.lowercased() == lowercased
    }) {
      self.init(name: team.name.value, target: .team(team.slug))
    } else if let role = index.role(text) {
      self.init(name: role.title.value, target: .role(role.slug))
    } else if let neighbour = index.family(text) {
      self.init(name: neighbour.title.value)
    } else {
      self.init(name: text, target: Reference.mentioned(in: lowercased, index))
    }
  }

  /// The team, else the family, whose name stands in a text as words of their own: "ML engineers, team Berths".
  private static func mentioned(in lowercased: String, _ index: EditionIndex) -> PageID? {
    func has(_ name: String) -> Bool {
      let words = Reference.words(of: lowercased)
      let wanted = Reference.words(of: name.lowercased())
      guard let last = wanted.last, words.count >= wanted.count else { return false }
      return words.indices.dropLast(wanted.count - 1).contains { start in
        let end = start + wanted.count - 1
        return words[start..<end].elementsEqual(wanted.dropLast()) && [last, last + "s"].contains(words[end])
      }
    }
    if let team = index.teams.first(where: { has($0.name.value) }) { return .team(team.slug) }
    return index.families.first { has($0.title.value) }.map { .family($0.slug) }
  }

  private static func words(of text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  init(_ family: Family) {
    self.init(name: family.title.value, target: .family(family.slug))
  }

  init(name: String, target: PageID? = nil, language: String? = nil) {
    self.name = name
    self.target = target
    self.language = language
  }

  /// `name` and `url`.
  static let model = Model<Reference, PageContext>(
    "who",
    [
      .text("name", "The name.") { who, _ in who.name },
      .text("url", "The page about it, where there is one.") { who, page in
        who.target.flatMap { page.link(to: $0) }
      },
    ])

  /// `title` and `url`.
  static let titled = Model<Reference, PageContext>(
    "titled link",
    [
      .text("title", "The title.") { who, _ in who.name },
      .text("url", "Its page, where there is one.") { who, page in who.target.flatMap { page.link(to: $0) } },
      .text("language", "The language of what is there, where it is another than the page's.") { who, _ in
        who.language
      },
    ])
}

/// Somebody's name, role and picture.
extension Person {
  static let model = Model<Person, PageContext>(
    "person",
    [
      .text("name", "Their name.") { person, _ in person.name.value },
      .text("role", "What they do.") { person, _ in person.role?.value },
      .record("photo", Picture.model, "Their picture.") { person, _ in
        Picture(person.photo, alt: person.alt?.value ?? person.name.value)
      },
    ])
}
