internal import Content
internal import Routes
internal import Templates

/// A label and what is to be said under it.
struct Fact: Sendable {
  var id: String
  /// The label; empty for the word that the fact's group and id name.
  var label: String
  var text: String
  var note: String?
  /// The languages of text and note; nil where they are words of the theme, or of no language.
  private var textLanguage: String?
  private var noteLanguage: String?
  var iso: String?
  var link: Reference?

  /// A fact; nil where there is nothing to say.
  init?(_ id: String, _ text: String?, label: String = "", note: String? = nil, iso: String? = nil) {
    guard let text, !text.isEmpty else { return nil }
    self.id = id
    self.label = label
    self.text = text
    self.note = note
    self.iso = iso
  }

  /// A fact in the words of the content; nil where there are none.
  init?(_ id: String, _ text: PlainText?, label: String = "", note: PlainText? = nil) {
    self.init(id, text?.value, label: label, note: note?.value)
    textLanguage = text?.language
    noteLanguage = note?.language
  }

  /// A fact that names something; nil where there is nothing.
  init?(_ id: String, _ link: Reference?) {
    self.init(id, link?.title)
    self.link = link
    // A link says its language itself.
    textLanguage = link?.language == nil ? link?.title.language : nil
  }

  static let model = Model<Fact, PageContext>(
    "fact",
    [
      .text("id", "The fact's name for style sheets: pay, place …") { fact, _ in fact.id },
      .text("label", "The fact's name for people.") { fact, _ in fact.label },
      .written("text", "What it says.") { fact, _ in PlainText(fact.text, language: fact.textLanguage) },
      .written("note", "A second, quieter text.") { fact, _ in
        fact.note.map { PlainText($0, language: fact.noteLanguage) }
      },
      .text("iso", "The day as machines read it, where it is one.") { fact, _ in fact.iso },
      .text("url", "The page about it, where there is one.") { $1.link(to: $0.link) },
      .text("language", "The language of the text, where it is another than the page's.") { fact, _ in
        fact.link?.language
      },
      .languageNote { fact, _ in fact.link?.language },
    ])
}

extension Words {
  /// The facts of a group that say something; where they have no label, it is the word `<group>-<id>`.
  func facts(_ group: String, _ facts: [Fact?]) -> [Fact] {
    var said: [Fact] = []
    said.reserveCapacity(facts.count)
    for case var fact? in facts {
      if fact.label.isEmpty { fact.label = self(group + "-" + fact.id) }
      said.append(fact)
    }
    return said
  }
}
