internal import Content
internal import Diagnostics
internal import Judgement
internal import Markdown
internal import Text

extension ContentRules {
  static let unwritten = Rule(
    "content/unwritten", .warning, .fact,
    summary:
      "what `remit new` or `remit init` began and nobody has written: an example, or questions alone",
    why: """
      `remit new` fills a file with examples, so that one sees what a good answer looks like. They are true of nobody, and a \
      candidate who reads one takes it for a promise. Each is reported until it says something else. In what is no draft, an \
      example that says what is special about a role, team, story or family is an error, and stops a build. What `remit init` \
      begins is reported, too, as soon as the company has a name of its own.
      """,
    source: "What `remit new` and `remit init` write",
    examples: [
      .bad(
        .role,
        """
        summary: «You make recommendations answer within 150 ms, and keep them as good as they are.»
        """, "the example of the family ML engineer"),
      .bad(
        .role,
        """
        success-measures:
          - within: 6 months
            outcome: «Recommendations answer faster»
            metric: p99 latency of the recommendation service
            from: 400 ms
            to: 150 ms
        """),
      .bad(
        Example.Form.team,
        """
        name: «Search»
        ---
        <!-- What does a week look like? -->
        """, "questions that nobody has answered"),
      .good(
        .role,
        """
        summary: You make recommendations answer within 90 ms, and keep them as good as they are.
        """),
      .good(
        Example.Form.team,
        """
        name: Search
        ---
        <!-- What does a week look like? -->

        On Mondays we read the complaints of the week before.
        """),
    ],
    check: .several([
      .role { review, findings in
        let role = review.role
        let weight = weight(isHidden: role.publication(on: review.today) == .hidden)
        findings.reportExamples(
          among: [role.summary, role.problem?.source].compactMap { $0 }, in: review.file, weight)
        // Of work that many have in common, an example may be true as it is.
        let work = role.responsibilities.map(\.text)
        let measures = role.successMeasures.flatMap { [$0.outcome, $0.shownBy].compactMap { $0 } }
        findings.reportExamples(among: work + measures, in: review.file, .warning)
      },
      .team { review, findings in
        let team = review.team
        let weight = weight(isHidden: team.isDraft)
        findings.reportExamples(among: [team.mission].compactMap { $0 }, in: team.file, weight)
        findings.reportQuestions(in: team, named: team.name, weight)
      },
      .story { review, findings in
        let story = review.story
        let weight = weight(isHidden: story.isDraft)
        let texts = [story.author.name, story.author.role, story.summary].compactMap { $0 }
        findings.reportExamples(among: texts, in: story.file, weight)
        findings.reportQuestions(in: story, named: story.title, weight)
      },
      .page { page, findings in
        let weight = weight(isHidden: page.isDraft)
        findings.reportExamples(among: [page.summary].compactMap { $0 }, in: page.file, weight)
        findings.reportQuestions(in: page, named: page.title, weight)
      },
      .family { family, findings in
        findings.reportExamples(among: family.core + family.builds, in: family.file, .error)
      },
      // Until the company has a name of its own, the site is the example, and meant to be looked at.
      .wholeCompany { review, findings in
        guard review.company.name.value != StarterTexts.company else { return }
        let edition = review.edition
        var texts = [(review.file, review.company.tagline), (review.file, review.company.mission?.source)]
        for role in review.roles { texts += [(role.file, role.summary), (role.file, role.problem?.source)] }
        for team in edition.teams { texts.append((team.file, team.mission)) }
        for story in edition.stories { texts.append((story.file, story.summary)) }
        for page in edition.pages { texts.append((page.file, page.summary)) }
        for case (let file, let text?) in texts where StarterTexts.ofInit.hold(text.value) {
          findings.report(.siteExample, at: Label(file, text.place), help: .writeOrRemove)
        }
      },
    ]))

  /// A page that shows an example is wrong; one that nobody sees yet is not finished.
  private static func weight(isHidden: Bool) -> Severity { isHidden ? .warning : .error }
}

extension Findings {
  /// Reports each text that is an example still.
  fileprivate mutating func reportExamples(
    among texts: [PlainText], in file: SourceFile, _ severity: Severity
  ) {
    for text in texts where StarterTexts.ofNew.hold(text.value) {
      report(.example, at: Label(file, text.place), help: .write, severity: severity)
    }
  }

  /// Reports a text that is nothing but the questions that it began with.
  fileprivate mutating func reportQuestions(
    in article: some Article, named name: PlainText, _ severity: Severity
  ) {
    guard !article.body.source.isEmpty, article.body.document.isEmpty else { return }
    // Comments that accept a finding ask nothing.
    let comments = article.body.source.value.split(separator: "<!--", omittingEmptySubsequences: false)
      .dropFirst()
    guard comments.isEmpty || !comments.allSatisfy({ $0.drop { $0.isWhitespace }.hasPrefix("remit:") }) else {
      return
    }
    report(.questions, at: Label(article.file, name.place), help: .answer, severity: severity)
  }
}

extension Message {
  fileprivate static let example: Message = "this is still the example that the file began with"
  fileprivate static let siteExample: Message = "this is still the example that the site began with"
  fileprivate static let writeOrRemove: Message = "write what is true of yours, or remove the file"
  fileprivate static let write: Message = "write what is true of yours; the comment above it asks for that"
  fileprivate static let questions: Message = "below the keys are questions only, which no page shows"
  fileprivate static let answer: Message = "answer them in a few sentences, in the place of the comments"
}
