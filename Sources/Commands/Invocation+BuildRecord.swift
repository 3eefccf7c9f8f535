internal import Content
internal import Files
internal import Reports
internal import Site
internal import Text

extension Invocation {
  /// What tells this program from another of the same version, with other rules or another theme; nil where nothing does.
  var thisProgram: [String]? {
    disk.signature(of: "/proc/self/exe").map { [Version.current, $0.text] }
  }

  /// Whether what this build says can be said again without building.
  var keepsRecords: Bool { reportFormat.isForPeople && self[Flags.report].isEmpty }

  /// All that decides about the site and what is said of it, besides files and the day.
  ///
  /// Nil where nothing tells this program from another of the same version, with other rules or another theme.
  private func request(_ options: ProjectOptions, _ output: String) -> [String]? {
    guard let thisProgram else { return nil }
    return thisProgram + [
      options.content, options.themes, options.theme ?? "", output,
      options.asOf?.iso ?? "", options.drafts ? "drafts" : "", self[Flags.failOn]?.rawValue ?? "",
    ]
  }

  /// Says again what the last build said, where a build would read the same and the site is as it left it; nil where it
  /// is not so.
  func nothingToDo(
    _ record: BuildRecord, _ options: ProjectOptions, _ output: String, start: Double
  ) -> ExitStatus? {
    guard keepsRecords, let request = request(options, output),
      // Where another build is at work, what is there is about to change.
      let hold = try? disk.hold(output)
    else { return nil }
    defer { withExtendedLifetime(hold) {} }
    guard record.holds(for: request, at: options.now, on: disk),
      let status = ExitStatus(rawValue: record.status), let built = record.said.last
    else { return nil }
    record.said.dropLast().forEach(say)
    say(built + ending(SiteWriter.Summary(), seconds: clock.uptime() - start))
    if status != .success { say(Self.isWrittenAllTheSame) }
    return status
  }

  /// What the pages of roles are made of, by their paths; none where nothing tells this program from another.
  func keys(
    of builder: SiteBuilder, _ files: ObservedFiles, _ options: ProjectOptions, _ output: String
  ) -> [String: String] {
    let roles = join(options.content, ContentKind.role.folder)
    guard let request = request(options, output),
      let around = files.observations.hash(where: { $0 != roles && !$0.hasPrefix(roles + "/") })
    else { return [:] }
    return builder.keys(around: (request + [around]).joined(separator: "\0"))
  }

  func keepRecord(
    of site: SiteBuilder.Written, _ project: Project, _ files: ObservedFiles, _ options: ProjectOptions,
    _ output: String, said: [String], _ status: ExitStatus
  ) {
    // A place that tells no files apart has nothing to go by.
    guard let signatures = site.signatures, let request = request(options, output) else { return }
    BuildRecord(
      request: request, observations: files.observations, output: output, written: signatures,
      made: site.made,
      moments: options.moments(ofToday: project.content.settings), said: said, status: status.rawValue
    ).keep(in: options.cache, on: disk)
  }
}
