internal import Diagnostics
internal import Files
internal import Fixing

/// The files that changed since another commit, by their paths from the root.
struct ChangedFiles: Sendable {
  fileprivate let paths: Set<String>
}

extension Invocation {
  /// The files that changed since what `--since` names; nil where it is not given.
  func filesChanged() throws(AlreadySaid) -> ChangedFiles? {
    guard let name = self[Flags.since] else { return nil }
    let folder = disk.kind(of: contentFolder) == .folder ? contentFolder : "."
    do throws(HistoryError) {
      return ChangedFiles(paths: try history.filesChanged(since: name, in: folder))
    } catch {
      throw AlreadySaid(status: fail(error.message, help: error.help))
    }
  }

  /// Whether a finding concerns one of the files: it lies there, or names a place there.
  func concerns(_ finding: Diagnostic, _ changed: ChangedFiles) -> Bool {
    ([finding.primary] + finding.secondary).contains { contains(changed, $0.file.path) }
  }

  /// Whether a file, or what a link leads to, is among those that changed.
  func contains(_ changed: ChangedFiles, _ path: String) -> Bool {
    let place = placeFromRoot(path)
    if changed.paths.contains(place) { return true }
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    return changed.paths.contains(join(placeFromRoot(folder(of: path)), name))
  }
}
