internal import Content
internal import Diagnostics
internal import Judgement
internal import Language

extension StoryRules {
  static let noSpecifics = Rule(
    "story/no-specifics", .info, .practice,
    summary: "a story without a number, the name of a thing, or a failure",
    why: """
      "We learned a lot and grew as a team" could be told by anybody. A figure, the name of a system or a thing that went \
      wrong makes it a story of yours: it cannot be copied, and a reader who knows the field sees that it is true.
      """,
    source: """
      An article on hiring data scientists and ML engineers, Vision Training Systems, asks for case studies rather than \
      slogans; what makes one is our own reading
      """,
    examples: [
      .bad(
        Example.Form.story,
        """
        title: «A journey together»
        ---
        We had a great year. The team grew and we learned a lot, and everybody helped each other to the end of it.
        """),
      .bad(
        Example.Form.story,
        """
        title: «What it is like to be a data scientist»
        ---
        I love the freedom to try things. My team is open and supportive, and the problems are of the kind that I like.
        """),
      .good(
        Example.Form.story,
        """
        title: A year with the ranker
        ---
        We shipped to a tenth of the users first, and it went wrong: the index was older than the model.
        """, "a failure"),
      .good(
        Example.Form.story,
        """
        title: What it is like to be a data scientist
        ---
        I compare weeks and quays, since nobody will send a ship elsewhere for my sake. We do it with DuckDB.
        """, "the name of a thing"),
      .good(
        Example.Form.story,
        """
        title: A good year
        ---
        The team and the model are both faster: a release takes 20 minutes.
        """, "a number"),
    ],
    check: .story { review, findings in
      let story = review.story
      let texts = review.passages.filter { !$0.isHeading }.map(\.text)
      guard story.draft?.value != true, !story.body.source.isEmpty, review.isEnglish else { return }
      let names = Set(
        [story.author.name.value, story.team?.value ?? ""].flatMap { WordedText($0).words }.map(\.hash))
      guard !texts.contains(where: { $0.hasSpecifics(besides: names) }) else { return }
      findings.report(.anybody, at: Label(review.file, story.title.place), help: .tell)
    })
}

extension WordedText {
  /// Whether a number, the name of a thing or a failure is in it.
  fileprivate func hasSpecifics(besides names: Set<UInt64>) -> Bool {
    for (index, word) in words.enumerated() {
      if withLower(word, { $0.contains { $0 &- 0x30 < 10 } }) { return true }
      if failures.contains(where: { begins(word, with: $0.utf8) }) { return true }
      let isFirst = index == 0 || words[index - 1].sentence != word.sentence
      let isInner =
        word.range.count > 1 && bytes[word.range].dropFirst().contains { (0x41...0x5A).contains($0) }
      guard word.isCapitalized, word.range.count > 1, isInner || !isFirst, !names.contains(word.hash),
        !begins(word, with: "i'".utf8)
      else { continue }
      return true
    }
    return false
  }
}

private let failures = [
  "fail", "wrong", "broke", "mistake", "outage", "incident", "crash", "bug", "rollback", "rolled", "refused",
  "lost", "worse", "error", "postmortem",
]

extension Message {
  fileprivate static let anybody: Message =
    "this story has no number, no name of a thing and no failure in it: anybody could tell it"
  fileprivate static let tell: Message =
    "say what was built and what it is called, one figure from before and after, and what went wrong on the way"
}
