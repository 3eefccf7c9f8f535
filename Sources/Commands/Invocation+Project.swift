internal import Content
internal import Diagnostics
internal import Dispatch
internal import Files
internal import Judgement
internal import Lint
internal import Reports
internal import Site
internal import Text

extension Invocation {
  /// The folder of the content, as it was named.
  var contentFolder: String {
    withoutTrailingSlashes(self[Flags.content])
  }

  /// What the flags that every command shares ask for.
  func projectOptions() -> ProjectOptions {
    var options = ProjectOptions(content: contentFolder, now: clock.now())
    options.asOf = self[Flags.asOf]
    options.drafts = self[Flags.drafts]
    if let theme = self[Flags.theme].map(withoutTrailingSlashes) {
      options.theme = theme.split(separator: "/").last.map(String.init) ?? theme
      if isFolder(theme: self[Flags.theme]) {
        let around = folder(of: theme)
        options.themes = around.isEmpty && theme.hasPrefix("/") ? "/" : around
      }
    }
    options.jobs = self[Flags.jobs] ?? processorCount()
    return options
  }

  /// Whether `--theme` is the path of a folder rather than the name of one in themes/.
  func isFolder(theme: String?) -> Bool { theme?.contains("/") == true }

  private func withoutTrailingSlashes(_ path: String) -> String {
    var path = path[...]
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    return String(path)
  }

  /// Prints findings as they were asked for, and, where people read them, the sentence that sums them up; writes them
  /// to the files that were asked for.
  ///
  /// - Parameter shown: what people read, where it is not all of them; programs and files get all.
  func report(
    _ diagnostics: [Diagnostic], showing shown: [Diagnostic]? = nil, filesChecked: Int,
    saysNothingFound: Bool,
    saysSum: Bool = true, rules: [Rule] = Rule.all
  ) throws(FileError) {
    func made(_ findings: [Diagnostic]) -> Report {
      Report(findings, filesChecked: filesChecked, rules: rules.map(\.description), version: Version.current)
    }
    let all = made(diagnostics)
    let report = reportFormat.isForPeople ? shown.map(made) ?? all : all
    var buffer = ByteBuffer()
    var style = reportStyle()
    switch (self[Flags.statistics], reportFormat.isForPeople) {
    case (false, let isForPeople):
      if isForPeople { style.rulePages = rulePages(Set(report.diagnostics.map(\.rule))) }
      reportFormat.write(report, style: style, into: &buffer)
    case (true, true): Statistics(report).write(style: style, into: &buffer)
    case (true, false): Statistics(report).writeJSON(into: &buffer)
    }
    console.write(buffer.bytes)
    try writeReportFiles(all)
    guard reportFormat.isForPeople, !isQuiet, saysSum, saysNothingFound || !report.diagnostics.isEmpty else {
      return
    }
    let summary = Summary(report)
    console.write(summary.sentence() + "\n", to: .error)
    guard command.name == "lint", fixesWanted == nil, !readsInput, summary.fixable > 0 else { return }
    say("`--fix` mends \(summary.fixable) of them; `--diff` shows how.")
  }

  /// Throws where statistics are asked for in a format that has none.
  func checkStatistics() throws(UsageError) {
    guard self[Flags.statistics], !reportFormat.isForPeople, reportFormat.name != "json" else { return }
    throw UsageError(
      "`--statistics` can't be written as `\(reportFormat.name)`",
      help: "leave out `--format`, or write `--format json`", command: command.name)
  }

  /// The exit status that findings ask for: by `--fail-on`, else by the site's settings, else from errors on.
  func status(of diagnostics: [Diagnostic], _ settings: SiteSettings?) -> ExitStatus {
    let failOn = self[Flags.failOn] ?? settings?.lint?.failOn?.value ?? .error
    // No severity is called `never`.
    guard let least = Severity(rawValue: failOn.rawValue) else { return .success }
    return diagnostics.contains { $0.severity >= least } ? .findings : .success
  }

  /// Says a sentence, which is one line, on the stream for errors, unless only findings and errors are wanted.
  func say(_ sentence: String) {
    if !isQuiet { console.write(visible(sentence) + "\n", to: .error) }
  }

  /// Says that a file could not be read or written, on the stream for errors.
  func fail(_ error: FileError, help: String? = nil) -> ExitStatus {
    fail("\(error.path): could not \(error.action): \(error.reason)", help: help)
  }

  /// Says why the work could not be done, on the stream for errors.
  func fail(_ message: String, help: String? = nil) -> ExitStatus {
    console.write(failureText(message, help: help, palette(.error)), to: .error)
    return .failure
  }

  /// Reads the content and the theme.
  ///
  /// Where the folder is not there, says so and how to begin, and gives nil.
  func loadProject(
    _ options: ProjectOptions, from files: (any FileSystem)? = nil, into sink: inout DiagnosticSink
  ) -> Project? {
    if options.jobs > 1 {
      // What is known is unpacked meanwhile, which needs no file.
      DispatchQueue.global().async {
        ConceptBook.prepare()
        _ = Rule.all.count
      }
    }
    do throws(FileError) {
      return try Project.load(options, from: files ?? disk, into: &sink)
    } catch {
      _ = failToLoad(error)
      return nil
    }
  }

  /// Says that the content could not be read; where the folder is not there, also how to begin.
  func failToLoad(_ error: FileError) -> ExitStatus {
    let isNoContent = error.isMissing && error.path == contentFolder
    let help =
      disk.kind(of: "site.yaml") == .file
      ? "this folder is the content itself: run remit in the folder above it"
      : "run `remit init` to start a site here, or name the folder with --content"
    return fail(error, help: isNoContent ? help : nil)
  }
}
