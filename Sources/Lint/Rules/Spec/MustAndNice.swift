internal import Content
internal import Diagnostics
internal import Judgement
internal import Language
internal import Rulebook

extension SpecRules {
  static let mustAndNice = Rule(
    "spec/must-and-nice", .warning, .fact,
    summary: "the same skill among the must-haves and among the nice-to-haves",
    why: """
      A skill is needed or it helps: it cannot be both. Candidates who lack it do not know whether to apply, and two \
      interviewers will decide it differently. Where the wording is the same, the two lists contradict each other.
      """,
    source: "The two lists contradict each other",
    examples: [
      .bad(
        .role,
        """
        must-haves: [Python, SQL]
        nice-to-haves:
          - «SQL»
        """, "word for word: an error"),
      .bad(
        .role,
        """
        must-haves:
          - Has run Kubernetes where an outage was noticed
        nice-to-haves:
          - Experience with «k8s»
          - Geographic data
        """, "another name of the same tool"),
      .bad(
        .role,
        """
        must-haves:
          - Strong communication skills
        nice-to-haves:
          - «Excellent communication skills»
        """),
      .good(
        .role,
        """
        must-haves: [Python, "One of AWS, Azure and Google Cloud"]
        nice-to-haves: [AWS, Python packaging with compiled extensions]
        """, "a preference among those asked for, and more than is asked for"),
      .good(
        .role,
        """
        must-haves:
          - Has shipped a model with a framework such as PyTorch
          - Three years of Python
        nice-to-haves: [PyTorch, Five years of Python, Docker or Podman]
        """),
    ],
    check: .roleOrPosting { review, findings in
      let needs = review.role.mustHaves.map { Need(review.passage(of: $0, .must)) }
      for wish in review.role.niceToHaves {
        let wish = Need(review.passage(of: wish, .nice))
        if let need = needs.first(where: { $0.isIdentical(to: wish) }) {
          findings.report(
            .both(need.passage.text.text(of: need.all)), at: wish.passage.label(wish.all),
            also: [need.passage.label(need.all, "it is asked for here")], help: .decide, severity: .error)
        } else if let (named, asked) = wish.technology(in: needs) {
          findings.report(
            .both(named.technology.name), at: wish.passage.label(named.words), also: [asked], help: .decide)
        } else if let need = needs.first(where: { $0.isSameSkill(as: wish) }) {
          findings.report(
            .both(wish.passage.text.text(of: wish.all)), at: wish.passage.label(wish.all),
            also: [need.passage.label(need.all, "it is asked for here")], help: .decide)
        }
      }
    })
}

/// What one entry of either list asks for.
private struct Need {
  let passage: Passage
  let content: ContentWords
  let lists: [TechnologyList]

  init(_ passage: Passage) {
    self.passage = passage
    content = ContentWords(passage.text)
    lists = TechnologyFinder.standard.lists(in: passage.text)
  }

  var all: Range<Int> { passage.words.indices }

  func isIdentical(to other: Need) -> Bool {
    !passage.words.isEmpty && passage.text.hasSameWords(as: other.passage.text)
  }

  func isSameSkill(as other: Need) -> Bool { !content.stems.isEmpty && content == other.content }

  /// The technology that this entry is about and nothing else, and where other entries ask for it.
  func technology(in others: [Need]) -> (TechnologyMention, Label)? {
    guard let list = lists.first, lists.count == 1, !list.isChoice, !list.isIllustration else { return nil }
    let rest = passage.words.indices.filter { !list.words.contains($0) }
    guard ContentWords(rest, of: passage.text).stems.isEmpty else { return nil }
    for mention in list.mentions {
      for other in others {
        for asked in other.lists where !asked.isChoice && !asked.isIllustration {
          if let same = asked.mentions.first(where: { $0.technology.name == mention.technology.name }) {
            return (mention, other.passage.label(same.words, "it is asked for here"))
          }
        }
      }
    }
    return nil
  }
}

extension Message {
  fileprivate static func both(_ skill: String) -> Message {
    "\"\(skill)\" is a must-have and a nice-to-have at once"
  }

  fileprivate static let decide: Message =
    "decide which it is and take it off the other list; where you wish for more than you ask for, say how much more"
}
