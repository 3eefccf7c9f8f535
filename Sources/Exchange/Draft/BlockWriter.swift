internal import Content
internal import Text
internal import YAML

/// Writes the keys of a role one by one, and keeps account of them.
struct BlockWriter {
  let job: ImportedJob
  let facts: DraftFacts
  let texts: SortedTexts
  let context: ImportContext
  var account: DraftAccount
  private(set) var blocks: [DraftBlock] = []
  /// The names of teams and departments that no key holds.
  private(set) var otherTeams: [String] = []

  init(
    job: ImportedJob, facts: DraftFacts, texts: SortedTexts, context: ImportContext, account: DraftAccount
  ) {
    self.job = job
    self.facts = facts
    self.texts = texts
    self.context = context
    self.account = account
  }

  /// Adds a key whose lines `body` writes.
  mutating func add(_ key: String, _ body: (inout DraftLines) -> Void) {
    var lines = DraftLines()
    body(&lines)
    blocks.append(DraftBlock(key: key, text: lines.text))
  }

  /// Adds a key with a value on its line.
  mutating func add(_ key: String, _ value: String, guess: String? = nil) {
    add(key) { $0.add("\(key): \(value)\(BlockWriter.remark(guess))") }
    if let guess {
      account.guessed.append(.init(key: key, value: value, from: guess))
    } else {
      account.found.append((key, nil))
    }
  }

  /// Adds a key that waits for an answer.
  mutating func wait(_ key: String, _ value: String, why: String) {
    add("#\(key)") { lines in
      lines.comment("\(why.prefix(1).uppercased())\(why.dropFirst()).")
      lines.add("#\(key): \(value)")
    }
    account.waiting.append(.init(key: key, why: why))
  }

  /// The end of a line whose value was guessed.
  static func remark(_ guess: String?) -> String { guess.map { "  # a guess, from \($0)" } ?? "" }

  // MARK: Head

  mutating func writeHead(_ title: String, _ family: Reading<String>) {
    add("title", yamlQuoted(title))
    add("family", family.value, guess: family.guessedFrom)
    writeLevel(title)
    writeTeam()
    if let openings = job.openings, (1...10_000).contains(openings) { add("openings", "\(openings)") }
    add("status") { $0.add("status: draft  # draft | open | paused | filled | closed") }
    if let posted = job.posted { add("posted", posted.iso) }
    switch job.closes {
    case .on(let day): add("closes", day.iso)
    case .rolling: add("closes", "rolling")
    case nil: break
    }
    if let starts = job.starts { add("starts", starts.iso) }
    if let number = job.requisition.map(CleanText.line), !number.isEmpty {
      add("requisition", yamlQuoted(number))
    }
    if let language = job.language, language.prefix(2).lowercased() != context.language.prefix(2).lowercased()
    {
      account.notes.append(
        "the source says that it is in `\(CleanText.line(language))`, and the first language of the site is `\(context.language)`"
      )
    }
  }

  private mutating func writeLevel(_ title: String) {
    if let level = job.level.flatMap({ Terms.level($0) }) {
      add("level", level.rawValue)
    } else if let level = context.level(title: title) {
      add("level", level.value.rawValue, guess: level.guessedFrom)
    } else {
      let said = context.seniority(title: title)
      wait(
        "level", said?.levels.first?.rawValue ?? "mid",
        why: said.map { "\"\($0.words)\" in the title may be \(listed($0.levels.map(\.rawValue), "or"))" }
          ?? "neither the title nor a field says how senior it is")
    }
  }

  private mutating func writeTeam() {
    let names = unique(job.teams.map(CleanText.line).filter { !$0.isEmpty })
    if let team = context.team(named: names) {
      otherTeams = names.filter { ![team.slug, slug(of: team.name)].contains(slug(of: $0)) }
      return add("team", team.slug)
    }
    guard let name = names.first else { return }
    otherTeams = Array(names.dropFirst())
    wait(
      "team", slug(of: name).isEmpty ? "search" : slug(of: name),
      why: "the source says \"\(name)\", and no file in teams/ has that name")
  }

  // MARK: Work

  mutating func writeWork() {
    wait("summary", "What will be better because this person came, in one sentence.", why: "no source has it")
    writeProblem()
    writeList("responsibilities", texts.duties)
    writeList("must-haves", texts.mustHaves, isRequired: true)
    writeList("nice-to-haves", texts.niceToHaves, isRequired: true)
    writeSuccess()
  }

  private mutating func writeProblem() {
    guard !texts.problem.isEmpty else { return }
    let hasWords = texts.problem.contains { if case .heading = $0 { false } else { true } }
    add(hasWords ? "problem" : "#problem") { [texts] lines in
      var blocks = texts.problem[...]
      if case .heading(let first)? = blocks.first {
        lines.quote(first)
        blocks = blocks.dropFirst()
      }
      guard hasWords else {
        for case .heading(let text) in blocks { lines.quote(text) }
        return lines.add("#problem: What is to be solved, for whom, and what was tried.")
      }
      lines.add("problem: |")
      var wasItem = false
      for (place, block) in blocks.enumerated() {
        var isItem = false
        if case .item = block { isItem = true }
        if place > 0, !(isItem && wasItem) { lines.add("") }
        wasItem = isItem
        switch block {
        case .heading(let text): lines.add("  ## \(markdownEscaped(text))")
        case .paragraph(let text): lines.markdown(markdownEscaped(text), indent: 2)
        case .item(let text): lines.markdown(markdownEscaped(text), mark: "- ", indent: 2)
        }
      }
    }
    if hasWords { account.found.append(("problem", nil)) }
  }

  private mutating func writeList(_ key: String, _ entries: [SortedTexts.Entry], isRequired: Bool = false) {
    let count = entries.count { if case .item = $0 { true } else { false } }
    guard count > 0 else {
      guard isRequired || !entries.isEmpty else {
        wait(key, "[]", why: "the source has none")
        return
      }
      let waits = isRequired ? key : "#\(key)"
      add(waits) { lines in
        lines.comment("The source has none. \(BlockWriter.questions[key] ?? "")")
        for case .note(let text) in entries { lines.quote(text) }
        lines.add(isRequired ? "\(key): []" : "#\(key): []")
      }
      account.waiting.append(.init(key: key, why: "the source has none"))
      return
    }
    add(key) { lines in
      lines.add("\(key):")
      BlockWriter.write(entries, indent: 2, into: &lines)
    }
    account.found.append((key, count))
  }

  private static func write(_ entries: [SortedTexts.Entry], indent: Int, into lines: inout DraftLines) {
    let margin = String(repeating: " ", count: indent)
    for entry in entries {
      switch entry {
      case .item(let text): lines.add("\(margin)- \(yamlQuoted(text))")
      case .note(let text): lines.quote(text, indent: indent)
      }
    }
  }

  private mutating func writeSuccess() {
    let key = "success-measures"
    let count = texts.success.count { if case .measure = $0 { true } else { false } }
    add(key) { [texts] lines in
      if count == 0 {
        lines.comment(
          "What must this person improve in the first 6 to 12 months, and how will both of you know?")
        for case .note(let text) in texts.success { lines.quote(text) }
        return lines.add("success-measures: []")
      }
      lines.comment("How will both of you know? Add to each a `metric` with `from` and `to`, or `shown-by`.")
      lines.add("success-measures:")
      for entry in texts.success {
        switch entry {
        case .note(let text): lines.quote(text, indent: 2)
        case .measure(let within, let outcome):
          lines.add("  - within: \(figure(within.count)) \(within.unit.rawValue)")
          lines.add("    outcome: \(yamlQuoted(outcome))")
        }
      }
    }
    if count > 0 { account.found.append((key, count)) }
    account.waiting.append(
      .init(key: key, why: count == 0 ? "the source has none" : "they lack figures or evidence"))
  }

  private static let questions = [
    "must-haves": "What can nobody do this work without? Seven at most.",
    "nice-to-haves": "What helps, and can be learned here?",
    "responsibilities": "What will they do all week? A verb and its result.",
  ]
}
