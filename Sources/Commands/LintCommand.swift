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
        what is wrong in those files and folders is printed. Outside of the content, only roles can be checked, in \
        files that end in .yaml.
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
    for (path, typed) in zip(paths, command.arguments) where disk.kind(of: path) == nil {
      return fail("\(typed): there is no such file or folder")
    }
    let inside = paths.filter(isOfContent)
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
        inside.contains { isPath(finding.primary.file.path, in: $0) }
      }
    }
    do throws(FileError) {
      if !paths.isEmpty {
        var files: Set<String> = []
        for path in inside { files.formUnion(try contentFiles(at: path).map(place)) }
        filesChecked = files.count
      }
      for path in paths where !isOfContent(path) {
        let roles = try roleFiles(at: path)
        guard !roles.isEmpty else { return failToCheck(path) }
        for file in roles { findings += Role.check(SourceFile(path: file, bytes: try disk.read(file))) }
        filesChecked += roles.count
      }
    } catch {
      return fail(error)
    }
    findings.sort(by: Diagnostic.inReadingOrder)
    report(findings, filesChecked: filesChecked, saysNothingFound: true)
    return status(of: findings, settings)
  }

  private func failToCheck(_ path: String) -> ExitStatus {
    let what = disk.kind(of: path) == .folder ? "holds no file that ends in .yaml" : "does not end in .yaml"
    return fail(
      "\(path) \(what), and outside of the content only roles can be checked",
      help: "move it into \(contentFolder)/, or name the folder of its content with --content")
  }

  /// Whether a path is the content, something in it, or a folder around it.
  private func isOfContent(_ path: String) -> Bool {
    isPath(path, in: contentFolder) || isPath(contentFolder, in: path)
  }

  private func isPath(_ path: String, in folder: String) -> Bool {
    let (path, folder) = (place(path), place(folder))
    return path == folder || path.hasPrefix(folder == "/" ? folder : folder + "/")
  }

  /// The files of content at a path: the file itself, or those of a folder; all of them for a folder around them.
  private func contentFiles(at path: String) throws(FileError) -> [String] {
    guard disk.kind(of: path) == .folder else { return [path] }
    let folder = isPath(path, in: contentFolder) ? path : contentFolder
    return try disk.files(below: folder).filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".md") }.map {
      join(folder, $0)
    }
  }

  /// The role files at a path outside of the content: the file itself, or those of a folder.
  private func roleFiles(at path: String) throws(FileError) -> [String] {
    let files = disk.kind(of: path) == .folder ? try disk.files(below: path).map { join(path, $0) } : [path]
    return files.filter { $0.hasSuffix(".yaml") }
  }

  /// A path as it is read and shown: from the working directory where it lies there, without `./` and `//`.
  private func normalized(_ path: String) -> String {
    let parts = path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    guard path.hasPrefix("/") else { return parts.isEmpty ? "." : parts }
    let whole = "/" + parts
    for folder in console.workingFolders where whole == folder || whole.hasPrefix(folder + "/") {
      return whole == folder ? "." : String(whole.dropFirst(folder.count + 1))
    }
    return whole
  }

  /// A path from the root, for telling what lies in what.
  private func place(_ path: String) -> String {
    let path = normalized(path)
    let whole = path.hasPrefix("/") ? path : join(console.workingFolders.first ?? "/", path)
    var parts: [Substring] = []
    for part in whole.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }
}
