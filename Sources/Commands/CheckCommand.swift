internal import Checking
internal import Content
internal import Diagnostics
internal import Files
internal import Lint
internal import Site
internal import Text

extension Command {
  /// `remit check`
  static let check = Command(
    CommandDeclaration(
      "check",
      summary: "Check the built site",
      description: [
        """
        Looks at every page and style sheet of a site, as `remit build` or anybody else wrote it: whether links, \
        pictures and labels lead somewhere, whether those who hear the page are told enough, what is loaded from \
        elsewhere, whether search engines understand its job postings, and how much it weighs.
        """,
        """
        What a template does wrong is wrong on each page that it makes: it is shown once, on the first of them, with \
        the number of the others.
        """,
        """
        Nothing leaves this computer, unless you ask for `--external`: then `curl` asks for each address elsewhere \
        once, at most 8 at a time and one a host. A page that is gone (404, 410) is an error. Where a host refuses, is \
        slow or fails, nothing is known of the page, and that is only an info.
        """,
        """
        Addresses that begin with the site's own count as links within it. The site's address is that of its home \
        page, as its canonical link has it.
        """,
      ],
      arguments: [
        ArgumentDeclaration(
          .folder("FOLDER"), isRequired: false, doc: "Folder of the built site; site if none is given")
      ],
      flags: [
        Flags.external.declaration, Flags.baseURL.declaration, Flags.failOn.declaration,
        Flags.select.declaration, Flags.ignore.declaration, Flags.report.declaration,
        Flags.statistics.declaration,
      ],
      examples: [
        ExampleDeclaration("remit check", "Check the folder site"),
        ExampleDeclaration(
          "remit check --fail-on warning --format github", "In a pipeline: let warnings fail it, too"),
        ExampleDeclaration(
          "remit check --external --ignore site/unverified-link", "Find links to pages that are gone"),
        ExampleDeclaration(
          "remit check public --base-url https://example.org/jobs/", "Check a site that another program made"),
      ])
  ) { invocation throws(UsageError) in
    try invocation.checkSiteRuleNames()
    try invocation.checkReportFiles()
    try invocation.checkStatistics()
    let base = try invocation.siteBase()
    return invocation.checkSite(base)
  }
}

extension Flags {
  static let external = Flag<Bool>("external", doc: "Ask for links to other sites, too, with curl")

  static let baseURL = Flag<String?>(
    "base-url", .text("URL"),
    doc: "Address under which the site is published; if not given, its home page says it",
    read: { $0 })
}

extension Invocation {
  /// The folder that is checked.
  private var siteFolder: String { command.arguments.first.map(normalized) ?? "site" }

  fileprivate func checkSite(_ base: SiteBase?) -> ExitStatus {
    let start = clock.uptime()
    let settings = siteSettings()
    var options = SiteCheckOptions(
      folder: siteFolder, base: base, today: projectOptions().today(settings).iso,
      jobs: self[Flags.jobs] ?? processorCount())
    options.jobs = max(1, options.jobs)
    do {
      var probe: Curl?
      if self[Flags.external] {
        probe = Curl(searchPath: console.environment("PATH") ?? "/usr/bin:/bin")
        guard probe != nil else {
          return fail(
            "curl is not installed, and only curl asks for links to other sites",
            help: "install curl, or leave out `--external`")
        }
      }
      let checker = try SiteChecker(options, on: disk)
      let progress = ProgressLine(self, "Checking", "files", total: checker.fileCount, start: start)
      let checked = try checker.check { progress.step() }
      progress.clear()
      var findings = checked.diagnostics
      if let probe {
        let total = checked.links.count
        let progress = ProgressLine(self, "Asking", "links", total: total, every: 1, start: start)
        findings += try ExternalChecker(probe).check(checked.links, on: disk) { progress.step() }
        progress.clear()
        findings.sort(by: Diagnostic.inReadingOrder)
      }
      findings.removeAll { !isHeard($0.rule) }
      try report(findings, filesChecked: checked.filesChecked, saysNothingFound: true, rules: Rule.ofSite)
      return status(of: findings, settings)
    } catch let error as SiteCheckError {
      return fail(error)
    } catch let error as FileError {
      return fail(error)
    } catch {
      return .failure
    }
  }

  private func fail(_ error: SiteCheckError) -> ExitStatus {
    let help = "run `remit build` first, or name the folder of a built site: `remit check FOLDER`"
    switch error {
    case .noFolder(let folder): return fail("there is no folder \(folder)/", help: help)
    case .noPages(let folder): return fail("\(folder)/ holds no page", help: help)
    case .file(let error): return fail(error)
    }
  }

  /// What site.yaml says, where there is one that can be read; the rest of the content is nobody's business here.
  private func siteSettings() -> SiteSettings? {
    let path = join(contentFolder, "site.yaml")
    guard let bytes = try? disk.read(path) else { return nil }
    return SiteSettings.read(SourceFile(path: path, bytes: bytes))
  }

  /// The address of `--base-url`; nil where it is not given.
  fileprivate func siteBase() throws(UsageError) -> SiteBase? {
    guard let text = self[Flags.baseURL] else { return nil }
    guard let base = SiteBase(text) else {
      throw UsageError(
        "`--base-url`: `\(text)` is no address of the web",
        help: "write it whole: https://careers.example.org",
        command: command.name)
    }
    return base
  }

  /// Throws where `--select` or `--ignore` name a rule that is not there.
  fileprivate func checkSiteRuleNames() throws(UsageError) {
    let known = Rule.ofSite.map(\.id) + [Rule.siteCategory]
    for flag in [Flags.select, Flags.ignore] {
      for name in self[flag] where !known.contains(name) {
        throw UsageError(
          "`--\(flag.declaration.name)`: there is no rule of the built site called `\(name)`",
          help: nearName(to: name, among: known).map { "did you mean `\($0)`?" }
            ?? "`remit rules site` lists them",
          command: command.name)
      }
    }
  }

  private func isHeard(_ rule: String) -> Bool {
    func isNamed(by flag: Flag<[String]>) -> Bool {
      self[flag].contains { $0 == rule || $0 == Rule.siteCategory }
    }
    return (self[Flags.select].isEmpty || isNamed(by: Flags.select)) && !isNamed(by: Flags.ignore)
  }
}
