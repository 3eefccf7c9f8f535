internal import Content
internal import Diagnostics
internal import Files
internal import Judgement
internal import Lint
internal import Site
internal import Text

extension Invocation {
  /// What the rules find in content, with what reading it found.
  ///
  /// - Parameters:
  ///   - paths: the files and folders of the content that are asked for; all of it where there is none.
  ///   - book: what is known of the families, where somebody compiled it already.
  ///   - jobs: the number of threads; that of the project where it is nil.
  func judge(
    _ project: Project, _ paths: [String], _ found: DiagnosticSink, _ book: ConceptBook? = nil,
    jobs: Int? = nil
  ) -> [Diagnostic] {
    var sink = found
    let content = project.everything
    let configuration = Configuration(lintOptions, of: content, into: &sink)
    let isEverything = paths.isEmpty || paths.contains(content.folder)
    let linter = Linter(configuration, jobs: jobs ?? project.options.jobs)
    guard isEverything else {
      let scope = Linter.Scope.files(Set(content.files.filter { isPath($0, named: paths) }))
      return linter.lint(
        content, today: project.today, scope: scope, found: sink.diagnostics, book: book)
    }
    var kept = keptFindings(project, configuration.options)
    let findings = linter.lint(
      content, today: project.today, found: sink.diagnostics, book: book, keeping: &kept)
    keep(kept, project)
    return findings
  }

  /// What reading and the rules find in a file that belongs to no content here: a role in our format, or a job
  /// description in another.
  func judge(_ file: SourceFile) -> [Diagnostic] {
    var sink = DiagnosticSink()
    guard let review = review(of: file, into: &sink) else { return sink.sorted() }
    if !review.isEnglish {
      say("\(file.path) is not in English, so its words were not judged: only what it has, and its figures.")
    }
    return Linter(Configuration(lintOptions)).lint(
      review, isEnglish: review.isEnglish, found: sink.diagnostics)
  }

  /// Reads a file that belongs to no content here; a role in our format counts as English.
  func review(of file: SourceFile, into sink: inout DiagnosticSink) -> RoleReview? {
    let today = projectOptions().today(nil)
    if isRole(file) {
      return Role.read(file, into: &sink).map { RoleReview($0, in: nil, today: today) }
    }
    return Posting.read(file, into: &sink).map { posting in
      var review = RoleReview(
        posting, family: self[Flags.postingFamily], families: BuiltIn.families(), today: today)
      review.isEnglish = posting.isEnglish
      return review
    }
  }

  /// Whether a file is a role in our format: by its name, or by its first key where it has none.
  private func isRole(_ file: SourceFile) -> Bool {
    if file.path.hasSuffix(".yaml") || file.path.hasSuffix(".yml") { return true }
    guard !file.path.contains(".") else { return false }
    let lines = String(decoding: file.bytes.prefix(4096), as: UTF8.self).split(separator: "\n")
    return lines.contains { $0.hasPrefix("family:") } && lines.contains { $0.hasPrefix("title:") }
  }

  /// Whether this run asks for a rule; one that is gone finds nothing in any run.
  func speaks(_ id: String, _ settings: SiteSettings?, isEverything: Bool) -> Bool {
    guard let rule = Rule.named(id) else { return true }
    return (isEverything || !rule.check.needsEverything)
      && Configuration.speaks(rule, lintOptions, settings?.lint?.persona?.value)
  }

  /// What the flags ask the linter for.
  private var lintOptions: LintOptions {
    var options = LintOptions()
    options.persona = self[Flags.persona]
    options.select = self[Flags.select]
    options.ignore = self[Flags.ignore]
    return options
  }
}

extension Flags {
  static let postingFamily = Flag<String?>(
    "family", .name("FAMILY", Names(builtInFamilies, in: "content/families", ending: ".yaml")),
    doc: "Family of a job description in another format; if not given, the one that its title names",
    read: { $0 })

  static let stdinFilename = Flag<String?>(
    "stdin-filename", .path("FILE"),
    doc: "Name of what is read from standard input, for findings and its format",
    read: { $0 })

  static let persona = Flag<Persona?>(
    "persona",
    .choice(
      "PERSONA",
      [
        Choice("regular", "What most authors want to hear"),
        Choice("pedantic", "What some like to hear, too"),
      ]),
    doc: "How much to hear; if not given, as site.yaml says, else regular", read: { Persona(rawValue: $0) })

  static let select = ruleNames("select", doc: "Hear only these rules or categories, separated by commas")

  static let ignore = ruleNames("ignore", doc: "Do not hear these rules or categories, separated by commas")

  private static func ruleNames(_ name: String, doc: String) -> Flag<[String]> {
    Flag(listed: name, .text("RULES"), doc: doc) { text in
      text.split(separator: ",").map { String($0.trimmingSpaces) }
    }
  }
}

extension Invocation {
  /// Throws where `--family` names none.
  func checkFamily() throws(UsageError) {
    guard let family = self[Flags.postingFamily] else { return }
    let known = BuiltIn.families().map(\.slug)
    guard !known.contains(family) else { return }
    throw UsageError(
      "`--family`: there is no family called `\(family)`",
      help: nearName(to: family, among: known).map { "did you mean `\($0)`?" }
        ?? "write \(listed(named(known), "or"))",
      command: command.name)
  }

  /// Throws where `--select` or `--ignore` name a rule that is not there.
  func checkRuleNames() throws(UsageError) {
    for flag in [Flags.select, Flags.ignore] {
      for name in self[flag] where Rule.named(name) == nil && !Rule.categories.contains(name) {
        throw UsageError(
          "`--\(flag.declaration.name)`: there is no rule or category called `\(name)`",
          help: Rule.near(name).map { "did you mean `\($0)`?" } ?? "`remit rules` lists all rules",
          command: command.name)
      }
    }
  }
}

extension Substring {
  fileprivate var trimmingSpaces: Substring {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
  }
}
