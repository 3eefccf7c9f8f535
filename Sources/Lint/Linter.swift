package import Content
package import Diagnostics
package import Judgement
internal import Language

/// Looks at content with all rules that are asked for.
package struct Linter: Sendable {
  /// What is looked at.
  package enum Scope: Sendable {
    /// All content, as a company.
    case everything
    /// The files of these paths, each for itself.
    case files(Set<String>)

    fileprivate func holds(_ file: SourceFile) -> Bool {
      switch self {
      case .everything: true
      case .files(let paths): paths.contains(file.path)
      }
    }

    fileprivate var isEverything: Bool {
      if case .everything = self { true } else { false }
    }
  }

  private let configuration: Configuration
  private let jobs: Int
  private let rules: [Rule]
  /// How each rule is set where no path says otherwise.
  private let settings: [RuleSetting?]
  /// The ways in which each rule looks.
  private let parts: [[Check]]
  /// What looks for words, for each rule of words, and the number of its list on the shelf; nil for others.
  private let matchers: [(matcher: WordMatcher, list: Int)?]
  /// The lists of all rules of words, which are looked for together.
  private let shelf: PhraseShelf
  private let readers: ListReaders

  /// Makes a linter.
  package init(_ configuration: Configuration, jobs: Int = 1) {
    self.configuration = configuration
    self.jobs = jobs
    rules = Rule.all
    settings = rules.map { configuration.setting(of: $0, for: "") }
    parts = rules.map(\.check.parts)
    var books: [PhraseBook] = []
    var checks: [WordCheck] = []
    matchers = zip(rules, parts).map { rule, parts in
      for case .words(let check) in parts {
        let matcher = check.matcher(adding: configuration.ownWords[rule.id] ?? [])
        books.append(matcher.book)
        checks.append(check)
        return (matcher, books.count - 1)
      }
      return nil
    }
    shelf = PhraseShelf(books)
    readers = ListReaders(checks)
  }

  /// Whether a rule that may speak asks whose work a role is made of.
  private var readsProfiles: Bool {
    zip(rules, settings).contains { rule, setting in
      rule.category == "boundary" && (setting != nil || configuration.hasPaths)
    }
  }

  /// How each rule is set for a file.
  private func settings(for path: String) -> [RuleSetting?] {
    configuration.isSpecial(path) ? rules.map { configuration.setting(of: $0, for: path) } : settings
  }

  /// The findings in content, those of reading it among them, in reading order: set, accepted and left out as the
  /// content and its settings say.
  ///
  /// - Parameters:
  ///   - book: what is known of the content's families, where somebody compiled it already.
  ///   - kept: what an earlier run found in roles, for those that are as they were; then what this one found.
  package func lint(
    _ content: SiteContent, today: CalendarDate, scope: Scope = .everything, found: [Diagnostic] = [],
    book: ConceptBook? = nil, keeping kept: inout KeptFindings?
  ) -> [Diagnostic] {
    let edition = content.original
    let knowsWords = Linter.knows(edition.language)
    var suppressor = Suppressor()
    var findings = found

    let roles = scope.isEverything ? edition.roles : edition.roles.filter { scope.holds($0.file) }
    let book = knowsWords && readsProfiles ? book ?? ConceptBook.of(content) : nil
    findings += look(at: roles, of: content, today: today, book, &kept)
    for role in roles { suppressor.add(role.file, role.allow) }

    for team in edition.teams where scope.holds(team.file) {
      let review = TeamReview(
        team: team, passages: team.passages, company: edition.company, stories: edition.stories, today: today)
      let isWhole = !content.hasErrors(in: team.file)
      findings += look(at: review.passages, in: team.file, knowsWords: knowsWords) { check, findings in
        if isWhole, case .team(let check) = check { check(review, &findings) }
      }
      suppressor.add(team.file, team.allow)
    }
    for story in edition.stories where scope.holds(story.file) {
      let review = StoryReview(
        story: story, passages: story.passages, today: today, isEnglish: knowsWords)
      let isWhole = !content.hasErrors(in: story.file)
      findings += look(at: review.passages, in: story.file, knowsWords: knowsWords) { check, findings in
        if isWhole, case .story(let check) = check { check(review, &findings) }
      }
      suppressor.add(story.file, story.allow)
    }
    for page in edition.pages where scope.holds(page.file) {
      findings += look(at: page.passages, in: page.file, knowsWords: knowsWords) { check, findings in
        if case .page(let check) = check { check(page, &findings) }
      }
      suppressor.add(page.file, page.allow)
    }
    if scope.holds(edition.company.file) {
      let review = CompanyReview(
        company: edition.company, passages: edition.company.passages,
        roles: roles, edition: edition, today: today, isEnglish: knowsWords, book: book)
      let interviews = review.interviews
      findings += look(at: review.passages, in: edition.company.file, knowsWords: knowsWords) {
        [isWhole = !content.hasErrors(in: edition.company.file)] check, findings in
        guard isWhole else { return }
        switch check {
        case .company(let check): check(review, &findings)
        case .interview(let check), .interviewOrPosting(let check):
          for interview in interviews { check(interview, &findings) }
        case .wholeCompany(let check): if scope.isEverything { check(review, &findings) }
        default: break
        }
      }
      suppressor.add(edition.company.file, edition.company.allow)
    }
    for translation in content.translationFiles where scope.holds(translation.file) {
      findings += look(at: [], in: translation.file, knowsWords: knowsWords) { check, findings in
        if case .translation(let check) = check { check(translation, &findings) }
      }
      suppressor.add(translation.file)
    }
    for family in edition.families where scope.holds(family.file) {
      if family.hasOwnFile {
        findings += look(at: [], in: family.file, knowsWords: knowsWords) { check, findings in
          if case .family(let check) = check { check(family, &findings) }
        }
      }
      suppressor.add(family.file)
    }
    if scope.holds(content.settings.file) { suppressor.add(content.settings.file) }

    let broken = Set(found.filter { $0.severity == .error }.map(\.primary.file.path))
    return finish(findings, suppressor) { rule, path in
      (scope.isEverything || !rule.check.needsEverything) && (knowsWords || !rule.check.readsWords)
        && !broken.contains(path)
    }
  }

  /// The same where nothing is kept.
  package func lint(
    _ content: SiteContent, today: CalendarDate, scope: Scope = .everything, found: [Diagnostic] = [],
    book: ConceptBook? = nil
  ) -> [Diagnostic] {
    var kept: KeptFindings?
    return lint(content, today: today, scope: scope, found: found, book: book, keeping: &kept)
  }

  /// The findings in a role that is looked at by itself, or in a job description in another format.
  package func lint(_ review: RoleReview, isEnglish: Bool = true, found: [Diagnostic] = []) -> [Diagnostic] {
    var suppressor = Suppressor()
    suppressor.add(review.file, review.role.allow, isMarkdown: review.isPosting)
    let isWhole = review.isPosting || !found.contains { $0.severity == .error }
    let book = isEnglish && readsProfiles ? ConceptBook.of(review.families + BuiltIn.neighbours()) : nil
    let findings = found + look(at: review, knowsWords: isEnglish, isWhole: isWhole, book)
    return finish(findings, suppressor) { rule, _ in
      isWhole && !rule.check.needsEverything && (isEnglish || !rule.check.readsWords)
    }
  }

  /// Whether the lists of words are of a language.
  private static func knows(_ language: String) -> Bool { ConceptBook.knows(language) }

  // MARK: Looking

  /// What was found in a role.
  private struct Looked: Sendable {
    /// What it can be kept by; nil where it can't.
    let key: String?
    let findings: [Diagnostic]
    /// Whether an earlier run found it.
    var isKept = false
  }

  /// Looks at roles, but for those that an earlier run looked at as they are.
  private func look(
    at roles: [Role], of content: SiteContent, today: CalendarDate, _ book: ConceptBook?,
    _ kept: inout KeptFindings?
  ) -> [Diagnostic] {
    let edition = content.original
    let knowsWords = Linter.knows(edition.language)
    let earlier = kept
    let known = KnownFamilies(edition.families, of: edition.roles)
    // A role's words take many times the room of its file: they are let go before the next one's are read.
    let results = parallelMap(roles.count, jobs: jobs) { index -> Looked in
      let (role, isWhole) = (roles[index], !content.hasErrors(in: roles[index].file))
      let key = isWhole && earlier != nil ? KeptFindings.key(of: role, in: edition, known) : nil
      if let key, let findings = earlier?.findings(in: role.file, key: key) {
        return Looked(key: key, findings: findings, isKept: true)
      }
      let findings = look(
        at: RoleReview(role, in: edition, today: today, known: known), knowsWords: knowsWords,
        isWhole: isWhole, book
      ).sorted(by: Diagnostic.inReadingOrder)
      return Looked(key: key, findings: findings)
    }
    if let earlier {
      var now = earlier.emptied
      for (role, result) in zip(roles, results) {
        if result.isKept {
          now.keep(role.file.path, of: earlier)
        } else if let key = result.key {
          now.keep(result.findings, in: role.file, key: key)
        }
      }
      kept = now
    }
    return results.flatMap(\.findings)
  }

  /// Looks at a role; only at its words where not all of it could be read, since what is missing was perhaps written.
  private func look(
    at review: RoleReview, knowsWords: Bool, isWhole: Bool, _ book: ConceptBook?
  ) -> [Diagnostic] {
    var review = review
    review.isEnglish = knowsWords
    if isWhole, let book { review.readProfile(book) }
    let interview = review.ownInterview
    return look(at: review.passages, in: review.file, knowsWords: knowsWords) {
      [review] check, findings in
      guard isWhole else { return }
      switch check {
      case .interview(let check):
        if !review.isPosting, let interview { check(interview, &findings) }
      case .interviewOrPosting(let check): if let interview { check(interview, &findings) }
      case .role(let check): if !review.isPosting { check(review, &findings) }
      case .roleOrPosting(let check): check(review, &findings)
      default: break
      }
    }
  }

  private func look(
    at passages: [Passage], in file: SourceFile, knowsWords: Bool,
    whole: (Check, inout Findings) -> Void
  ) -> [Diagnostic] {
    var findings = Findings()
    let settings = settings(for: file.path)
    let hits = PhraseHits(shelf, in: knowsWords ? passages : [], by: readers)
    for index in rules.indices {
      guard let setting = settings[index] else { continue }
      findings.begin(rules[index], setting)
      for part in parts[index] {
        switch part {
        case .words(let check):
          guard knowsWords, let (matcher, list) = matchers[index] else { continue }
          check.look(at: passages, with: matcher, list, of: hits, into: &findings)
        case .passages(let fields, let check):
          guard knowsWords else { continue }
          for passage in passages where fields.contains(passage.field) { check(passage, &findings) }
        default: whole(part, &findings)
        }
      }
    }
    return findings.diagnostics
  }

  // MARK: Finishing

  /// Sets and sorts findings; `canLook` says whether a rule that speaks in this run looks at all of a file.
  private func finish(
    _ findings: [Diagnostic], _ suppressor: Suppressor, canLook: (Rule, String) -> Bool
  ) -> [Diagnostic] {
    let ofAnyRun = configuration.ofAnyRun
    let outcome = suppressor.apply(to: findings.compactMap { set($0, configuration) }) { rule, path in
      if configuration.setting(of: rule, for: path) != nil, canLook(rule, path) { return .looked }
      return ofAnyRun.setting(of: rule, for: path) == nil ? .never : .later
    }
    // Whoever selects rules wants to hear of what accepts them, too.
    let unselected = configuration.withoutSelection
    let all = outcome.findings + outcome.complaints.compactMap { set($0, unselected) }
    // Their places are sorted: a finding is large.
    return all.indices.sorted { Diagnostic.inReadingOrder(all[$0], all[$1]) }.map { all[$0] }
  }

  /// A finding of reading as its rule is set; nil where it is silent. What can't be read can't be silenced.
  private func set(_ finding: Diagnostic, _ configuration: Configuration) -> Diagnostic? {
    guard finding.severity != .error, finding.rule.hasPrefix("content/"), let rule = Rule.named(finding.rule)
    else {
      return finding
    }
    guard let setting = configuration.setting(of: rule, for: finding.primary.file.path) else { return nil }
    var finding = finding
    finding.severity = setting.severity ?? finding.severity
    return finding
  }
}
