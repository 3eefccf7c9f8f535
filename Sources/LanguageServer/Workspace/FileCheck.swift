internal import Content
internal import Diagnostics
internal import Files
internal import Fixing
internal import Lint
internal import Site

/// Finds in one file of a content what `remit lint` with the file's name finds in it.
struct FileCheck {
  /// The content.
  let root: ContentRoot
  /// The day that counts as today, where somebody named one.
  let asOf: CalendarDate?
  /// The seconds since 1970 in UTC.
  let now: Int
  /// The number of threads.
  let jobs: Int

  /// The findings in a file, by its path from the project's folder, in reading order.
  ///
  /// - Parameter files: the project's files, with what editors hold laid over them.
  func findings(in path: String, _ files: any FileSystem, _ kept: inout Preparations) throws(FileError)
    -> [Diagnostic]
  {
    var options = ProjectOptions(content: root.content, now: now)
    options.asOf = asOf
    options.jobs = jobs
    var sink = DiagnosticSink()
    let around = try Project.load(around: [path], options, from: files, into: &sink)
    // What is wrong with the theme is said in the settings.
    options.hasTheme = path == join(root.content, "site.yaml")
    let project = if let around { around } else { try Project.load(options, from: files, into: &sink) }
    let content = project.everything
    let linter = kept.linter(of: content, jobs: jobs, into: &sink)
    let findings = linter.lint(
      content, today: project.today, scope: .files([path]), found: sink.diagnostics,
      book: kept.book(of: content))
    return Baseline.remaining(of: findings.filter { $0.primary.file.path == path }, in: files)
  }
}
