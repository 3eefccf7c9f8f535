internal import Content
internal import Diagnostics
internal import Files
internal import Site

extension Command {
  /// `remit lint`
  static let lint = Command(
    CommandDeclaration(
      "lint",
      summary: "Check content",
      description: [
        """
        Without a path, all content is checked, as a company: also what its files say about each other. With paths, \
        what is wrong in those files and folders is printed; a role may also lie outside of the content.
        """,
        """
        Each finding says where it is, what is wrong and what to do.
        """,
      ],
      arguments: [
        ArgumentDeclaration(
          .path("PATH"), isRequired: false, isRepeated: true, doc: "Files or folders to check")
      ],
      flags: [Flags.failOn.declaration],
      examples: [
        ExampleDeclaration("remit lint", "Check all content"),
        ExampleDeclaration("remit lint content/roles/search.yaml", "Check one role"),
        ExampleDeclaration(
          "remit lint --format json --fail-on never", "Give the findings to another program"),
      ])
  ) { invocation in
    invocation.lint()
  }
}

extension Invocation {
  fileprivate func lint() -> ExitStatus {
    let paths = command.arguments.map(normalized)
    for path in paths where disk.kind(of: path) == nil {
      return fail("\(path): there is no such file or folder")
    }
    let folder = normalized(contentFolder)
    let inside = paths.filter {
      $0 == folder || $0.hasPrefix(folder + "/") || folder.hasPrefix($0 + "/") || $0 == "."
    }
    var sink = DiagnosticSink()
    var settings: SiteSettings?
    var filesChecked = 0
    if paths.isEmpty || !inside.isEmpty {
      guard let project = loadProject(projectOptions(), into: &sink) else { return .failure }
      settings = project.content.settings
      filesChecked = project.content.fileCount
    }
    var findings = sink.sorted()
    if !paths.isEmpty {
      findings = findings.filter { finding in
        let path = normalized(finding.primary.file.path)
        return inside.contains { $0 == "." || path == $0 || path.hasPrefix($0 + "/") }
      }
    }
    do throws(FileError) {
      if !paths.isEmpty {
        var files: Set<String> = []
        for path in inside { files.formUnion(try contentFiles(at: path)) }
        filesChecked = files.count
      }
      for path in paths where !inside.contains(path) {
        for file in try roleFiles(at: path) {
          findings += Role.check(SourceFile(path: file, bytes: try disk.read(file)))
          filesChecked += 1
        }
      }
    } catch {
      return fail(error)
    }
    findings.sort(by: Diagnostic.inReadingOrder)
    report(findings, filesChecked: filesChecked, saysNothingFound: true)
    return status(of: findings, settings)
  }

  /// The files of content at a path: the file itself, or those of a folder; all of them for a folder around them.
  private func contentFiles(at path: String) throws(FileError) -> [String] {
    guard disk.kind(of: path) == .folder else { return [path] }
    let content = normalized(contentFolder)
    let folder = path.hasPrefix(content + "/") ? path : content
    return try disk.files(below: folder).filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".md") }.map {
      join(folder, $0)
    }
  }

  /// The role files at a path outside of the content: the file itself, or those of a folder.
  private func roleFiles(at path: String) throws(FileError) -> [String] {
    guard disk.kind(of: path) == .folder else { return [path] }
    return try disk.files(below: path).filter { $0.hasSuffix(".yaml") }.map { join(path, $0) }
  }

  /// A path without `./` at its start and `/` at its end.
  private func normalized(_ path: String) -> String {
    var path = path[...]
    while path.hasPrefix("./") { path = path.dropFirst(2) }
    while path.count > 1, path.hasSuffix("/") { path = path.dropLast() }
    return path.isEmpty ? "." : String(path)
  }
}
