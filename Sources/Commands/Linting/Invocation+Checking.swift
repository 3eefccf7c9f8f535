internal import Content
internal import Diagnostics
internal import Files
internal import Site
internal import Text

/// What was found in what was asked for.
struct Checked {
  /// The findings, in reading order.
  var findings: [Diagnostic] = []
  /// The number of files that were asked for.
  var filesChecked = 0
  /// The settings of the site; nil where no content was read.
  var settings: SiteSettings?
}

extension Invocation {
  /// Throws where a path that was named can't be checked.
  func checkPaths(_ paths: [String]) throws(AlreadySaid) {
    for (path, typed) in zip(paths, command.arguments) where disk.kind(of: path) == nil {
      throw AlreadySaid(
        status: fail(
          "\(typed): there is no such file or folder", help: nearPath(to: path).map { "did you mean \($0)?" })
      )
    }
    if let path = paths.compactMap(pathOfContent).first(where: isUnread) {
      throw AlreadySaid(
        status: fail(
          "nothing reads \(path), so there is nothing to check",
          help: "name a file that ends in .yaml or .md, or a folder"))
    }
    for path in paths where pathOfContent(path) == nil {
      if let folder = otherContent(around: path) {
        throw AlreadySaid(
          status: fail(
            "\(path) lies in another content folder than \(contentFolder)/",
            help: "name the folder of its content: `remit \(command.name) --content \(folder) \(path)`"))
      }
      do throws(FileError) {
        guard try filesOutside(at: path).isEmpty else { continue }
      } catch {
        throw AlreadySaid(status: fail(error))
      }
      throw AlreadySaid(status: failToCheck(path))
    }
  }

  /// What may have been meant by a path that is not there.
  private func nearPath(to path: String) -> String? {
    let places = [path, join(contentFolder, path)]
    let candidates = places + places.flatMap { ["\($0).yaml", "\($0).md"] }
    if let found = candidates.first(where: { disk.kind(of: $0) != nil }) { return found }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let siblings = (try? disk.list(folder(of: path))) ?? []
    return nearName(to: name, among: siblings).map { join(folder(of: path), $0) }
  }

  /// Looks at some paths, or at all content where there are none: at the content as a whole, and at
  /// roles and job descriptions outside of it.
  ///
  /// - Parameter changed: the files that count as checked; all do where it is nil.
  func check(
    _ paths: [String], _ changed: ChangedFiles?, in files: any FileSystem
  ) throws(AlreadySaid) -> Checked {
    let inside = paths.compactMap(pathOfContent)
    var checked = Checked()
    if paths.isEmpty || !inside.isEmpty {
      var sink = DiagnosticSink()
      guard let project = try loadProject(around: inside, from: files, into: &sink) else {
        throw AlreadySaid(status: .failure)
      }
      checked.findings = judge(project, inside, sink)
      checked.settings = project.content.settings
      checked.filesChecked = project.content.fileCount
    }
    if !paths.isEmpty {
      checked.findings.removeAll { !isPath($0.primary.file.path, named: paths + inside) }
    }
    do throws(FileError) {
      var names: Set<String> = []
      if !paths.isEmpty || changed != nil {
        for path in paths.isEmpty ? [contentFolder] : inside { names.formUnion(try contentFiles(at: path)) }
      }
      for path in paths where pathOfContent(path) == nil {
        for file in try filesOutside(at: path) {
          checked.findings += judge(SourceFile(path: file, bytes: try files.read(file)))
          names.insert(file)
        }
      }
      if !paths.isEmpty || changed != nil {
        checked.filesChecked = names.count { name in changed.map { contains($0, name) } ?? true }
      }
    } catch {
      throw AlreadySaid(status: fail(error))
    }
    checked.findings.sort(by: Diagnostic.inReadingOrder)
    return checked
  }

  /// Reads as much as the findings at some paths of the content depend on; all of it where there is none.
  private func loadProject(
    around paths: [String], from files: any FileSystem, into sink: inout DiagnosticSink
  ) throws(AlreadySaid) -> Project? {
    var options = projectOptions()
    if paths.isEmpty || paths.contains(contentFolder) {
      return loadProject(options, from: files, into: &sink)
    }
    do throws(FileError) {
      if let project = try Project.load(around: paths, options, from: files, into: &sink) { return project }
    } catch {
      throw AlreadySaid(status: failToLoad(error))
    }
    // What is wrong with the theme is said in its own files, and in the settings.
    options.hasTheme = isPath(join(contentFolder, "site.yaml"), named: paths)
    return loadProject(options, from: files, into: &sink)
  }

  /// Whether a path is one of some names, or lies in one.
  func isPath(_ path: String, named names: [String]) -> Bool {
    names.contains { remainder(ofName: path, in: $0) != nil }
  }

  private func failToCheck(_ path: String) -> ExitStatus {
    if isPath(path, in: projectOptions().themes) {
      return fail(
        "\(path) is of a theme, and themes are checked with the content that they show",
        help: "run `remit lint` without a path, which checks the theme of the site")
    }
    return fail(
      "\(path) holds no file that ends in .yaml, .md or .txt, so there is nothing to check",
      help: "name a role or a job description; for content elsewhere, name its folder with --content")
  }

  /// A path of the content, something in it, or a folder around it, as findings name it; nil for any other.
  func pathOfContent(_ path: String) -> String? {
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

  /// The roles and job descriptions at a path outside of the content: the file itself, whatever it is called, or those
  /// of a folder; none of a theme.
  func filesOutside(at path: String) throws(FileError) -> [String] {
    guard !isPath(path, in: projectOptions().themes) else { return [] }
    guard disk.kind(of: path) == .folder else { return [path] }
    return try disk.files(below: path).filter { name in
      [".yaml", ".md", ".markdown", ".txt"].contains { name.hasSuffix($0) }
    }.map { join(path, $0) }
  }
}
