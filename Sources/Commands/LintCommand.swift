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
      flags: [Flags.failOn.declaration, Flags.report.declaration, Flags.statistics.declaration],
      examples: [
        ExampleDeclaration("remit lint", "Check all content"),
        ExampleDeclaration("remit lint content/roles/search.yaml", "Check one role"),
        ExampleDeclaration(
          "remit lint --format json --fail-on never", "Give the findings to another program"),
        ExampleDeclaration(
          "remit lint --report sarif=remit.sarif --report junit=remit.xml",
          "Print the findings, and keep them for two other programs"),
        ExampleDeclaration("remit lint --statistics", "See which rules find most"),
      ])
  ) { invocation throws(UsageError) in
    try invocation.checkReportFiles()
    try invocation.checkStatistics()
    return invocation.lint()
  }
}

extension Invocation {
  fileprivate func lint() -> ExitStatus {
    let paths = command.arguments.map(normalized)
    for (path, typed) in zip(paths, command.arguments) where disk.kind(of: path) == nil {
      return fail("\(typed): there is no such file or folder")
    }
    let inside = paths.compactMap(pathOfContent)
    let outside = paths.filter { pathOfContent($0) == nil }
    if let path = inside.first(where: isUnread) {
      return fail(
        "nothing reads \(path), so there is nothing to check",
        help: "name a file that ends in .yaml or .md, or a folder")
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
    do throws(FileError) {
      if !paths.isEmpty {
        let asked = paths + inside
        findings = findings.filter { finding in
          asked.contains { remainder(ofName: finding.primary.file.path, in: $0) != nil }
        }
        var files: Set<String> = []
        for path in inside { files.formUnion(try contentFiles(at: path)) }
        filesChecked = files.count
      }
      for path in outside {
        if let folder = otherContent(around: path) {
          return fail(
            "\(path) lies in another content folder than \(contentFolder)/",
            help: "name the folder of its content: `remit lint --content \(folder) \(path)`")
        }
        let roles = try roleFiles(at: path)
        guard !roles.isEmpty else { return failToCheck(path) }
        for file in roles { findings += Role.check(SourceFile(path: file, bytes: try disk.read(file))) }
        filesChecked += roles.count
      }
      findings.sort(by: Diagnostic.inReadingOrder)
      try report(findings, filesChecked: filesChecked, saysNothingFound: true)
    } catch {
      return fail(error)
    }
    return status(of: findings, settings)
  }

  private func failToCheck(_ path: String) -> ExitStatus {
    if isPath(path, in: projectOptions().themes) {
      return fail(
        "\(path) is of a theme, and themes are checked with the content that they show",
        help: "run `remit lint` without a path, which checks the theme of the site")
    }
    let what = disk.kind(of: path) == .folder ? "holds no file that ends in .yaml" : "does not end in .yaml"
    return fail(
      "\(path) \(what), and outside of the content only roles can be checked",
      help: "move it into \(contentFolder)/, or name the folder of its content with --content")
  }

  /// A path of the content, something in it, or a folder around it, as findings name it; nil for any other.
  private func pathOfContent(_ path: String) -> String? {
    if let rest = remainder(of: path, in: contentFolder) { return join(contentFolder, rest) }
    return disk.kind(of: contentFolder) != nil && isPath(contentFolder, in: path) ? contentFolder : nil
  }

  /// The folder of the content that a path outside of ours is of, with `..` where it lies around us; nil for none.
  private func otherContent(around path: String) -> String? {
    var folder = placeFromRoot(path)
    var part = ""
    while !folder.isEmpty {
      let isContent = part.isEmpty || part == "site.yaml" || part.hasPrefix("company.")
      if isContent || ContentKind(folder: part) != nil, disk.kind(of: join(folder, "site.yaml")) == .file {
        guard let way = remainder(of: ".", in: folder) else { return normalized(folder) }
        return way.isEmpty ? "." : way.split(separator: "/").map { _ in ".." }.joined(separator: "/")
      }
      part = folder.split(separator: "/").last.map(String.init) ?? ""
      folder = Files.folder(of: folder)
    }
    return nil
  }

  /// Whether a path of the content is a file that is neither written for a page nor shown by one.
  private func isUnread(_ path: String) -> Bool {
    disk.kind(of: path) == .file && !path.hasSuffix(".yaml") && !path.hasSuffix(".md")
      && !isPath(path, in: join(contentFolder, "assets"))
  }

  /// The files of content at a path: the file itself, or those of a folder.
  private func contentFiles(at path: String) throws(FileError) -> [String] {
    guard disk.kind(of: path) == .folder else { return [path] }
    return try disk.files(below: path).filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".md") }.map {
      join(path, $0)
    }
  }

  /// The role files at a path outside of the content: the file itself, or those of a folder; none of a theme.
  private func roleFiles(at path: String) throws(FileError) -> [String] {
    guard !isPath(path, in: projectOptions().themes) else { return [] }
    let files = disk.kind(of: path) == .folder ? try disk.files(below: path).map { join(path, $0) } : [path]
    return files.filter { $0.hasSuffix(".yaml") }
  }
}
