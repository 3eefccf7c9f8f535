internal import Content

extension JobPosting {
  /// The role's page as one text, in its order: the problem, what success looks like, the work, what it takes, with what,
  /// growth, the first 90 days, pay, conditions, commitments, how to apply.
  var description: String? {
    var text = DescriptionHTML()
    text.paragraph(role.summary?.value)
    if let problem = page.html(role.problem) {
      text.paragraph(words("role-problem"))
      text.markup(problem)
    }
    addSuccess(to: &text)
    addWork(to: &text)
    addRequirements(to: &text)
    add(ResourcesView(role: role, page)?.details ?? [], under: "role-resources", to: &text)
    addGrowth(to: &text)
    add(role.onboarding?.items(page) ?? [], under: "role-onboarding", to: &text)
    addPay(to: &text)
    add(role.conditionFacts(page), under: "role-conditions", to: &text)
    addStatements(to: &text)
    add(role.apply?.send.map(\.value) ?? [], under: "apply-send", to: &text)
    return text.html
  }

  private var words: Words { page.words }

  private func add(_ entries: [String], under heading: String, to text: inout DescriptionHTML) {
    guard !entries.isEmpty else { return }
    text.paragraph(words(heading))
    text.list(entries)
  }

  private func add(_ facts: [Fact], under heading: String, to text: inout DescriptionHTML) {
    add(JobPosting.lines(facts), under: heading, to: &text)
  }

  private static func lines(_ facts: [Fact]) -> [String] { facts.map { "\($0.label): \($0.text)" } }

  private func addSuccess(to text: inout DescriptionHTML) {
    guard let success = SuccessView(role) else { return }
    text.paragraph(words("role-success"))
    text.list(
      success.stages.flatMap { stage in
        stage.measures.map { measure in
          let outcome = Outcome(measure, words)
          let figures = [
            outcome.from.map { "\(words("figure-from")) \($0.value)" },
            outcome.to.map { "\(words("figure-to")) \($0.value)" },
          ].compactMap { $0 }.joined(separator: " ")
          let evidence = measure.shownBy.map { "\(words("shown-by")) \($0.value)" }
          // A figure to come from is shown only beside the one to reach.
          let lines = [
            outcome.within, outcome.text.value, measure.metric?.value, outcome.to == nil ? nil : figures,
          ]
          return (lines + [evidence]).compactMap { $0 }
        }
      })
  }

  private func addWork(to text: inout DescriptionHTML) {
    // The page gives the weight of research and production above what is to be done, and not alone.
    guard !role.responsibilities.isEmpty else { return }
    text.paragraph(words("role-work"))
    text.paragraph(role.emphasis.map { words("emphasis-\($0.value.rawValue)") })
    text.list(role.responsibilities.map(\.text.value))
  }

  private func addRequirements(to text: inout DescriptionHTML) {
    let hasRequirements = !role.mustHaves.isEmpty || !role.niceToHaves.isEmpty
    add(role.mustHaves.map(\.text.value), under: "must-haves", to: &text)
    add(role.niceToHaves.map(\.text.value), under: "nice-to-haves", to: &text)
    guard hasRequirements else { return }
    add(
      role.backgrounds.map { note in
        let from = words.known("background-\(note.from.value)") ?? note.from.value.capitalised
        return "\(from): \(note.counts.value)"
      }, under: "backgrounds", to: &text)
  }

  private func addGrowth(to text: inout DescriptionHTML) {
    guard let growth = role.growth else { return }
    text.paragraph(words("role-growth"))
    text.markup(page.html(growth.text))
    text.list(growth.paths.map(\.value))
    text.list(
      JobPosting.lines(
        words.facts(
          "growth", [Fact("review", growth.review), Fact("learning-time", growth.learningTime)])))
  }

  private func addPay(to text: inout DescriptionHTML) {
    guard let compensation = CompensationView(role, page) else { return }
    text.paragraph(words("role-pay"))
    text.list(words.payRanges(of: role) + JobPosting.lines(compensation.details))
    add(compensation.benefits.map(\.value), under: "benefits", to: &text)
  }

  private func addStatements(to text: inout DescriptionHTML) {
    for statement in page.statements {
      text.paragraph(words("statement-\(statement.id)"))
      text.markup(page.html(statement.text))
    }
  }
}
