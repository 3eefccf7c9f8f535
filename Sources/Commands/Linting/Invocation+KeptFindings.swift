internal import Content
internal import Files
internal import Lint
internal import Site

extension Invocation {
  /// What an earlier run found in roles; nil where nothing is kept.
  ///
  /// A build keeps it, and so does `serve`. `lint` writes nothing where no build did.
  func keptFindings(_ project: Project, _ options: LintOptions) -> KeptFindings? {
    guard ["build", "serve"].contains(command.name) || disk.kind(of: project.options.cache) == .folder,
      let program = thisProgram
    else { return nil }
    let asked = [options.persona?.rawValue ?? ""] + options.select + ["/"] + options.ignore
    var kept = KeptFindings(program + asked, project.everything, today: project.today)
    if let bytes = disk.readSealed(path(project)) { kept.take(bytes) }
    return kept
  }

  /// Keeps what was found for the next run. What can't be kept is no error: it is found again.
  func keep(_ kept: KeptFindings?, _ project: Project) {
    guard let kept, kept.isChanged, fixesWanted == nil, !readsInput,
      (try? disk.makeFolder(project.options.cache)) != nil
    else { return }
    let packed = kept.packed
    // What is larger could not be read again.
    if packed.count < Disk.largestFile { try? disk.writeSealed(packed, to: path(project)) }
  }

  private func path(_ project: Project) -> String { join(project.options.cache, "findings") }
}
