internal import Lint
internal import Text

/// Something that could be written.
struct Candidate {
  /// The numbers that the protocol has for what fits here best.
  enum Kind: Int {
    case property = 10
    case value = 12
    case enumMember = 20
    case reference = 18
    case file = 17
    case snippet = 15
    case rule = 22
  }

  var label: String
  var kind: Kind
  /// A few words beside it.
  var detail: String?
  /// More, in Markdown.
  var documentation: String?
  /// What is written.
  var text: String
  /// The same with places to fill in; nil where there is none.
  var snippet: String?

  init(
    _ label: String, kind: Kind, detail: String? = nil, documentation: String? = nil, text: String? = nil,
    snippet: String? = nil
  ) {
    (self.label, self.kind, self.detail, self.documentation) = (label, kind, detail, documentation)
    self.text = text ?? label
    self.snippet = snippet
  }

  /// The same with something before it.
  func with(before space: String) -> Candidate {
    var copy = self
    copy.text = space + text
    copy.snippet = snippet.map { space + $0 }
    return copy
  }

  /// Rules by their ids: those that can be accepted, where nothing else is asked for.
  static func rules(withCategories: Bool = false, where isWanted: (Rule) -> Bool = { !$0.stopsBuild })
    -> [Candidate]
  {
    let rules = Rule.all.filter(isWanted).map { rule in
      Candidate(rule.id, kind: .rule, detail: rule.summary)
    }
    guard withCategories else { return rules }
    let categories = Rule.categories.map { category in
      Candidate(category, kind: .rule, detail: RuleReference.introduction(to: category))
    }
    return categories + rules
  }
}
