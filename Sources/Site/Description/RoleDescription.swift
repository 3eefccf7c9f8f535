internal import Content
internal import Markdown
internal import Text

/// A role as one text, for those who read it outside the site, in the order of its page.
struct RoleDescription {
  /// Who reads it.
  enum Reader {
    /// Feed readers and job boards: the facts of the page's head, the work, what it takes and what it pays.
    /// Links to places of the page lead to its whole address.
    case feed(page: String)
    /// Search engines, who want all that the page says, and know the facts by their own names.
    case search
    /// People who have it as a file: both, and who does the work that is not the role's.
    case document
  }

  let role: Role
  let page: PageContext
  let reader: Reader

  /// The text in HTML, in UTF-8; empty where the role says nothing.
  var html: [UInt8] {
    var text = DescriptionHTML(isWhole ? .plain : .rich)
    write(to: &text)
    return text.html
  }

  /// Writes the text.
  func write(to text: inout some DescriptionWriter) {
    text.paragraph(role.summary?.value)
    switch reader {
    case .feed: text.list(facts: role.facts(page))
    case .document: text.list(facts: documentFacts)
    case .search: break
    }
    if let problem {
      text.heading(words("role-problem"))
      text.markup(problem, of: role.problem)
    }
    addSuccess(to: &text)
    addWork(to: &text)
    text.section(words("must-haves"), role.mustHaves.map(\.text.value))
    text.section(words("nice-to-haves"), role.niceToHaves.map(\.text.value))
    if case .document = reader { addBoundaries(to: &text) }
    if isWhole {
      addBackgrounds(to: &text)
      text.section(words("role-resources"), facts: ResourcesView(role: role, page)?.details ?? [])
      addGrowth(to: &text)
      text.section(words("role-onboarding"), facts: role.onboarding?.items(page) ?? [])
    }
    addPay(to: &text)
    text.section(words("role-conditions"), facts: role.conditionFacts(page))
    if isWhole {
      addStatements(to: &text)
      text.section(words("apply-send"), role.apply?.send.map(\.value) ?? [])
    }
  }

  private var words: Words { page.words }

  /// Whether all is told that the page says.
  private var isWhole: Bool { if case .feed = reader { false } else { true } }

  /// The problem, for a feed with whole addresses: a place on the role's page is one of that page.
  var problem: String? {
    guard case .feed(let url) = reader else { return page.html(role.problem) }
    guard let text = role.problem, !text.document.isEmpty else { return nil }
    let highest = text.document.headings.map(\.level).min() ?? 1
    return MarkdownRenderer(topHeading: 5 - highest, idPrefix: AnchorPrefix.problem).html(
      text.document,
      link: { $0.hasPrefix("#") ? url + $0 : page.link(written: $0) },
      image: { MarkdownRenderer.ImageTarget(page.link(written: $0)) })
  }

  private func addSuccess(to text: inout some DescriptionWriter) {
    guard !role.successMeasures.isEmpty else { return }
    text.heading(words("role-success"))
    text.list(
      SuccessView.byTime(role.successMeasures).map { measure in
        let outcome = Outcome(measure, words)
        let lines = [outcome.text.value, measure.metric?.value, figures(outcome), evidence(measure)]
        return DescriptionEntry(
          label: outcome.within, lines: lines.compactMap { $0 }.filter { !$0.isEmpty }, isLabelApart: true)
      })
  }

  /// Where a measure starts and what it reaches: in words where no arrow is understood.
  private func figures(_ outcome: Outcome) -> String? {
    guard isWhole else {
      return [outcome.from, outcome.to].compactMap { $0?.value }.joined(by: " → ")
    }
    // A figure to come from is shown only beside the one to reach.
    guard let to = outcome.to?.value else { return nil }
    return [outcome.from.map { "\(words("figure-from")) \($0.value)" }, "\(words("figure-to")) \(to)"]
      .compactMap { $0 }.joined(by: " ")
  }

  private func evidence(_ measure: SuccessMeasure) -> String? {
    measure.shownBy.map { isWhole ? "\(words("shown-by")) \($0.value)" : $0.value }
  }

  private func addWork(to text: inout some DescriptionWriter) {
    // The page gives the weight of research and production above what is to be done, and not alone.
    guard !role.responsibilities.isEmpty else { return }
    text.heading(words("role-work"))
    if isWhole { text.paragraph(role.emphasis.map { words("emphasis-\($0.value.rawValue)") }) }
    text.list(role.responsibilities.map(\.text.value))
  }

  private func addBackgrounds(to text: inout some DescriptionWriter) {
    guard !role.mustHaves.isEmpty || !role.niceToHaves.isEmpty else { return }
    text.section(
      words("backgrounds"),
      role.backgrounds.map { note in
        let from = words.known("background-\(note.from.value)") ?? note.from.value.capitalised
        return "\(from): \(note.counts.value)"
      })
  }

  private func addGrowth(to text: inout some DescriptionWriter) {
    guard let growth = role.growth else { return }
    text.heading(words("role-growth"))
    text.markup(page.html(growth.text), of: growth.text)
    text.list(growth.paths.map(\.value))
    text.list(
      facts: words.facts(
        "growth", [Fact("review", growth.review), Fact("learning-time", growth.learningTime)]))
  }

  private func addPay(to text: inout some DescriptionWriter) {
    guard let compensation = CompensationView(role, page) else { return }
    // The ranges are among the facts of the page's head.
    let ranges = isWhole ? words.payRanges(of: role) : []
    let entries =
      ranges.map(DescriptionEntry.init(line:))
      + compensation.details.map(DescriptionEntry.init)
    if isWhole || !entries.isEmpty || !compensation.benefits.isEmpty { text.heading(words("role-pay")) }
    text.list(entries)
    if isWhole {
      text.section(words("benefits"), compensation.benefits.map(\.value))
    } else {
      text.list(compensation.benefits.map(\.value))
    }
  }

  private func addStatements(to text: inout some DescriptionWriter) {
    for statement in page.statements {
      text.heading(words("statement-\(statement.id)"))
      text.markup(page.html(statement.text), of: statement.text)
    }
  }
}

extension DescriptionWriter {
  /// Adds a heading and its list, where there is something to list.
  fileprivate mutating func section(_ heading: String, _ entries: [String]) {
    guard !entries.isEmpty else { return }
    self.heading(heading)
    list(entries)
  }

  fileprivate mutating func section(_ heading: String, facts: [Fact]) {
    guard !facts.isEmpty else { return }
    self.heading(heading)
    list(facts: facts)
  }
}
