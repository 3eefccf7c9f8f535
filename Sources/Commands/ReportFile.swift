internal import Diagnostics
internal import Files
internal import Reports
internal import Site
internal import Text

/// A file that findings are written to, and how.
struct ReportFile: Sendable {
  /// The format.
  let format: ReportFormat
  /// The path, as it was typed.
  let path: String

  /// Reads `FORMAT=FILE`; nil where that is not what it is.
  init?(_ text: String) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let format = ReportFormat.all.first(where: { $0.name == parts[0] }) else {
      return nil
    }
    self.format = format
    path = parts[1]
  }
}

extension Invocation {
  /// Throws where two reports go to one file, or one to a place where files of the site are kept.
  func checkReportFiles() throws(UsageError) {
    var seen: Set<String> = []
    for file in self[Flags.report] {
      let path = normalized(file.path)
      guard seen.insert(path).inserted else {
        throw UsageError(
          "two reports go to \(path)", help: "give each `--report` a file of its own", command: command.name)
      }
      let themes = projectOptions().themes
      for folder in [contentFolder, themes] where isPath(path, in: folder) {
        throw UsageError(
          "a report can't be written to \(path): what lies in \(folder)/ is yours",
          help: "name a file outside of it, such as `--report \(file.format.name)=FILE`",
          command: command.name)
      }
    }
  }

  /// Writes a report to the files that were asked for.
  func writeReportFiles(_ report: Report) throws(FileError) {
    for file in self[Flags.report] {
      // A link stays one, and what it leads to is written anew.
      let path = disk.isLink(file.path) ? disk.resolved(file.path) ?? file.path : file.path
      if let kind = disk.kind(of: path), kind != .file {
        throw FileError(
          path: file.path, action: "write", reason: kind == .folder ? "it is a folder" : "it is no file")
      }
      var buffer = ByteBuffer()
      file.format.write(report, into: &buffer)
      let place = folder(of: path)
      let name = path.split(separator: "/").last ?? ""
      try disk.makeFolder(place)
      try disk.write(buffer.bytes, to: path, through: join(place, ".\(name).remit-new"))
    }
  }
}
