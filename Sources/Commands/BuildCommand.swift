internal import Content
internal import Diagnostics
internal import Files
internal import Reports
internal import Site
internal import Text

extension Command {
  /// `remit build`
  static let build = Command(
    CommandDeclaration(
      "build",
      summary: "Write the site",
      description: [
        """
        Reads the content, checks it, and writes the site. Content that cannot be understood stops the build before \
        a file is written, and is printed. All other findings are counted, for `remit lint` to show, and the site is \
        written all the same.
        """,
        """
        Only files whose bytes change are written, and only files of an earlier build are removed. A folder that holds \
        files of anybody else is refused.
        """,
      ],
      flags: [
        Flags.output.declaration, Flags.theme.declaration, Flags.drafts.declaration, Flags.failOn.declaration,
        Flags.report.declaration,
      ],
      examples: [
        ExampleDeclaration("remit build", "Write the site to the folder site"),
        ExampleDeclaration(
          "remit build --drafts --output /tmp/preview", "See the site with its drafts, elsewhere"),
        ExampleDeclaration("remit build --fail-on warning", "In a pipeline: let warnings fail it, too"),
      ])
  ) { invocation throws(UsageError) in
    try invocation.checkReportFiles()
    return invocation.build()
  }
}

extension Invocation {
  fileprivate func build() -> ExitStatus {
    let start = clock.uptime()
    let options = projectOptions()
    if let failure = failureOfTheme(options) { return failure }
    let output = self[Flags.output]
    if let reason = reasonAgainst(output, options) {
      return fail(
        "the site can't be written into \(output): \(reason)",
        help: "name a folder of its own with --output, such as site")
    }
    let record = BuildRecord.read(from: options.cache, on: disk)
    if let record, let status = nothingToDo(record, options, output, start: start) { return status }
    let files = ObservedFiles(disk)
    var sink = DiagnosticSink()
    guard let project = loadProject(options, from: files, into: &sink) else { return .failure }
    let book = project.conceptBook()
    let media = Media(project, cache: MediaCache(options.cache, on: disk))
    sink.absorb(media.findings)
    let findings = judge(project, [], sink, book)
    let count = project.content.fileCount
    do throws(FileError) {
      let stopping = findings.filter(\.stopsBuild)
      guard stopping.isEmpty, let builder = try SiteBuilder(project, book, media) else {
        try report(findings, showing: stopping, filesChecked: count, saysNothingFound: false)
        say("Nothing was written: mend the errors above, and build again.")
        return .findings
      }
      // What was seen when pictures were made smaller, nobody else tells.
      try report(
        findings, showing: media.findings.sorted(), filesChecked: count, saysNothingFound: false,
        saysSum: false)
      var said = [whatLintShows(findings)].compactMap { $0 }
      said.forEach(say)
      // The writer copies them without reading them through `files`.
      for path in project.content.assets { files.note(join(project.content.folder, path)) }
      let keys = keys(of: builder, files, options, output)
      let progress = ProgressLine(self, "Building", "files", total: builder.outputs.count, start: start)
      let written: SiteBuilder.Written
      do throws(SiteWriterError) {
        written = try builder.write(to: output, on: disk, after: record, keys: keys) {
          progress.step()
        }
      } catch {
        progress.clear()
        return fail(error)
      }
      progress.clear()
      let summary = written.summary
      for path in summary.kept {
        say("Left \(path): somebody changed it since it was built. It is yours now.")
      }
      let omissions = sentences(about: builder.feedOmissions)
      omissions.forEach(say)
      let built = sentence(builder, project, output)
      say(built + ending(summary, seconds: clock.uptime() - start))
      let status = status(of: findings, project.content.settings)
      if status != .success { say(Self.isWrittenAllTheSame) }
      said += omissions + [built]
      if media.findings.sorted().isEmpty, summary.kept.isEmpty, keepsRecords {
        keepRecord(of: written, project, files, options, output, said: said, status)
      }
      return status
    } catch {
      return fail(error)
    }
  }

  /// Says that the theme which was named with a flag is not there; nil where it is.
  func failureOfTheme(_ options: ProjectOptions) -> ExitStatus? {
    guard let theme = options.theme, disk.kind(of: options.folder(ofTheme: theme)) != .folder else {
      return nil
    }
    if isFolder(theme: self[Flags.theme]) {
      return fail(
        "there is no folder \(options.folder(ofTheme: theme))/",
        help: "name the folder of a theme with --theme, or only the name of one in themes/")
    }
    guard theme != "default" else { return nil }
    return fail(
      "there is no theme `\(theme)`",
      help: "put it into \(options.folder(ofTheme: theme))/, or name another with --theme")
  }

  static let isWrittenAllTheSame =
    "The exit status is 1, since what was found is to be mended; the site was written all the same."

  /// `Found 3 errors and 12 warnings in 5 files: `remit lint` shows them.`; nil where nothing was found.
  private func whatLintShows(_ findings: [Diagnostic]) -> String? {
    guard reportFormat.isForPeople, !findings.isEmpty else { return nil }
    let sentence = Summary(
      Report(findings, filesChecked: 0, rules: [], version: Version.current)
    ).sentence().dropLast()
    let folder = contentFolder == "content" ? "" : " --content \(contentFolder)"
    return "\(sentence): `remit lint\(folder)` shows \(findings.count == 1 ? "it" : "them")."
  }

  /// Why a folder can't hold the site: it holds what the site is made of, or lies in there; nil where it can.
  private func reasonAgainst(_ output: String, _ options: ProjectOptions) -> String? {
    var sources = [
      ("content", options.content), ("themes", ProjectOptions(content: options.content, now: 0).themes),
    ]
    if isFolder(theme: self[Flags.theme]), let theme = options.theme {
      sources.append(("theme", options.folder(ofTheme: theme)))
    }
    for (name, source) in sources {
      if isPath(output, in: source) { return "that is the folder of the \(name), or in it" }
      if disk.kind(of: source) != nil, isPath(source, in: output) {
        return "the folder of the \(name) is in it"
      }
    }
    return nil
  }

  /// `Built 42 pages from 9 of 14 roles, 4 teams, 6 stories into site/`
  private func sentence(_ builder: SiteBuilder, _ project: Project, _ output: String) -> String {
    let edition = project.content.original
    let shown = edition.roles.count {
      $0.publication(on: project.today, drafts: project.options.drafts) != .hidden
    }
    let roles = counted(edition.roles.count, "role", "roles")
    let sources = [
      shown == edition.roles.count ? roles : "\(shown) of \(roles)",
      counted(edition.teams.count, "team", "teams"),
      counted(edition.stories.count, "story", "stories"),
    ].joined(separator: ", ")
    return "Built \(counted(builder.pageCount, "page", "pages")) from \(sources) into \(output)/"
  }

  /// ` in 38 ms: 3 files written, 1 removed.`
  func ending(_ summary: SiteWriter.Summary, seconds: Double) -> String {
    let changes =
      switch (summary.written, summary.removed) {
      case (0, 0): "nothing had changed"
      case (0, let removed): "\(counted(removed, "file", "files")) removed"
      case (let written, 0): "\(counted(written, "file", "files")) written"
      case (let written, let removed): "\(counted(written, "file", "files")) written, \(removed) removed"
      }
    return " in \(duration(seconds)): \(changes)."
  }

  private func fail(_ error: SiteWriterError) -> ExitStatus {
    switch error {
    case .foreignFolder(let folder):
      fail(
        "\(folder) holds files, and nothing says that remit made them; it was left as it is",
        help: "name another folder with --output, or empty this one yourself")
    case .foreignFile(let path):
      fail(
        "\(path) stands where a page belongs, and remit did not write it",
        help: "move it away, and build again")
    case .link(let path):
      fail(
        "\(path) is a link to somewhere else, where a folder of the site belongs; nothing was written",
        help: "remove the link, and build again")
    case .busy(let folder, let holder):
      fail(
        "another remit\(holder.map { ", process \($0)," } ?? "") is writing into \(folder) right now; nothing was written",
        help: "wait until it is done, and build again")
    case .damagedManifest(let path):
      fail(
        "\(path) can't be read, so nothing says which files are remit's; the folder was left as it is",
        help: "bring the file back from version control, or build into another folder")
    case .file(let error): fail(error)
    }
  }
}

extension Diagnostic {
  /// Whether a page would be wrong: what can't be understood stops a build, an opinion never does.
  var stopsBuild: Bool {
    severity == .error && (rule.hasPrefix("content/") || rule.hasPrefix("theme/"))
  }
}

/// `38 ms`, `1.2 s`.
func duration(_ seconds: Double) -> String {
  guard seconds >= 1 else { return "\(Int((seconds * 1000).rounded())) ms" }
  let tenths = Int((seconds * 10).rounded())
  return "\(tenths / 10).\(tenths % 10) s"
}
