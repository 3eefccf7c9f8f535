internal import Content
internal import Diagnostics
internal import Judgement
internal import Language
internal import Markdown

extension Role {
  /// What of a role can be read from a job description in another format.
  init(_ posting: Posting, family: String?) {
    var details = RoleDetails()
    details.file = posting.file
    details.title = posting.title ?? PlainText()
    details.family = PlainText(family ?? "", at: details.title.place)
    details.responsibilities = posting.items(.responsibilities)
    details.mustHaves = posting.items(.mustHaves)
    details.niceToHaves = posting.items(.niceToHaves)
    self.init(details)
  }
}

extension Content.Statement {
  fileprivate init(_ statement: Posting.Statement) {
    self.init(text: PlainText(statement.text, at: statement.place))
  }
}

extension Posting {
  /// The entries of the lists of a kind; the paragraphs where there is no list.
  fileprivate func items(_ kind: Kind) -> [Content.Statement] {
    let all = statements(kind)
    let items = all.filter { statement in
      if case TextBlock.Kind.item(depth: _) = statement.block.kind { true } else { false }
    }
    return (items.isEmpty ? all : items).map { Content.Statement($0) }
  }

  /// The texts, in order.
  var passages: [Passage] {
    var passages = title.map { [Passage($0, .title, in: file)] } ?? []
    for section in sections {
      // A heading of a few words names what stands below; a longer one says something.
      if let heading = section.heading, heading.text.split(separator: " ").count > 4 {
        let field = Field(section.kind)
        passages.append(Passage(heading, of: PlainText(), field, in: file, isHeading: true))
      }
      for statement in section.statements {
        passages.append(Passage(statement.block, of: PlainText(), Field(statement.kind), in: file))
      }
    }
    return passages
  }

  /// Whether it is written in English, by the small words that no other language has so many of; a text of a few words
  /// is taken for English.
  package var isEnglish: Bool {
    let words = passages.flatMap(\.words)
    return words.count < 30 || words.count { Posting.smallWords.contains($0) } * 12 >= words.count
  }

  private static let smallWords: WordSet = [
    "the", "and", "of", "to", "with", "for", "our", "you", "your", "we", "a", "is", "are", "that", "this",
    "will",
    "or", "as", "on",
  ]
}

extension Field {
  /// What a part of a job description is.
  init(_ kind: Posting.Kind) {
    switch kind {
    case .about: self = .company
    case .role, .other: self = .problem
    case .responsibilities: self = .duty
    case .mustHaves: self = .must
    case .niceToHaves: self = .nice
    case .success: self = .success
    case .benefits: self = .benefit
    case .pay: self = .pay
    case .interview: self = .interview
    case .apply: self = .apply
    case .equalOpportunity: self = .statement
    case .team: self = .team
    }
  }
}
