internal import Content
internal import Diagnostics
internal import Exchange
internal import Files
internal import Site
internal import Text

extension Invocation {
  /// Throws where nothing, or two things at once, are asked for.
  func checkExport() throws(UsageError) {
    if self[ExportFlags.all] {
      guard command.arguments.isEmpty else {
        throw UsageError(
          "`--all` exports every open role, and `\(command.arguments[0])` names one",
          help: "leave out one of them", command: command.name)
      }
      guard self[ExportFlags.output] != nil else {
        throw UsageError(
          "`--all` needs a folder to write into", help: "name one with `--output`", command: command.name)
      }
    } else if command.arguments.isEmpty {
      throw UsageError(
        "nothing says which role to export", help: "name one, or write `--all`", command: command.name)
    }
  }

  /// Exports one role, or all.
  func exportRoles() throws(AlreadySaid) -> ExitStatus {
    var sink = DiagnosticSink()
    guard let project = loadProject(projectOptions(), into: &sink) else {
      throw AlreadySaid(status: .failure)
    }
    // What a page would say wrongly, a file would, too.
    let errors = judge(project, [], sink).count(where: \.stopsBuild)
    guard errors == 0, let export = RoleExport(project) else {
      return fail(
        "\(counted(errors, "error", "errors")) in the content: nothing was exported",
        help: "`remit lint\(contentFlag)` shows \(errors == 1 ? "it" : "them")")
    }
    let language = try language(of: project)
    return self[ExportFlags.all]
      ? try exportAll(export, language) : try exportOne(export, project, language)
  }

  private func language(of project: Project) throws(AlreadySaid) -> String? {
    guard let language = self[ExportFlags.language] else { return nil }
    let all = project.content.settings.allLanguages
    guard !all.contains(language) else { return language }
    throw AlreadySaid(
      status: fail("the site has no language `\(language)`", help: "it has \(listed(named(all)))"))
  }

  private func exportOne(
    _ export: RoleExport, _ project: Project, _ language: String?
  ) throws(AlreadySaid) -> ExitStatus {
    let typed = command.arguments[0]
    let file = typed.split(separator: "/").last.map(String.init) ?? typed
    let name = file.split(separator: ".").first.map(String.init) ?? file
    let role: ExportedRole
    do throws(ExportedRole.Obstacle) {
      role = try export.role(name, in: language)
    } catch {
      return fail(message(error, name), help: help(error, name, export, project))
    }
    guard let bytes = self[ExportFlags.format].bytes(of: role) else { return failToApply(name) }
    guard let output = self[ExportFlags.output] else {
      console.write(bytes)
      return .success
    }
    try write(bytes, to: normalized(output))
    if !isQuiet { say("Wrote \(normalized(output)).") }
    return .success
  }

  private func exportAll(_ export: RoleExport, _ language: String?) throws(AlreadySaid) -> ExitStatus {
    let folder = normalized(self[ExportFlags.output] ?? "")
    let format = self[ExportFlags.format]
    var left: [String] = []
    var count = 0
    for name in export.names {
      guard let role = try? export.role(name, in: language), let bytes = format.bytes(of: role) else {
        left.append(name)
        continue
      }
      try write(bytes, to: join(folder, name + format.ending))
      count += 1
    }
    for name in left { _ = failToApply(name) }
    say("Wrote \(counted(count, "role", "roles")) to \(folder)/.")
    return left.isEmpty ? .success : .findings
  }

  /// Writes a file, unless content or a theme is there.
  private func write(_ bytes: [UInt8], to path: String) throws(AlreadySaid) {
    guard !isPath(path, in: contentFolder), !isPath(path, in: projectOptions().themes) else {
      throw AlreadySaid(
        status: fail(
          "\(path) lies in what the site is made of", help: "name another place with `--output`"))
    }
    do throws(FileError) {
      try replace(path, with: bytes)
    } catch {
      throw AlreadySaid(status: fail(error))
    }
  }

  private func failToApply(_ name: String) -> ExitStatus {
    fail(
      "`\(name)` names no way to apply, and a JobPosting needs one",
      help: "write `apply` into the role, or `open-application` into company.yaml")
  }

  private func message(_ obstacle: ExportedRole.Obstacle, _ name: String) -> String {
    switch obstacle {
    case .unknown: "there is no role `\(name)`"
    case .hidden: "`\(name)` is not public, and only open roles are exported"
    case .ended: "`\(name)` takes no applications any more, and only open roles are exported"
    }
  }

  private func help(
    _ obstacle: ExportedRole.Obstacle, _ name: String, _ export: RoleExport, _ project: Project
  ) -> String? {
    switch obstacle {
    case .unknown:
      if let near = nearestName(to: name, among: export.names) { return "did you mean `\(near)`?" }
      return "name the file of a role in \(contentFolder)/roles, without its ending"
    case .hidden:
      return "it is a draft, a private file, or posted on a day to come; its `status` and `posted` say it"
    case .ended: return "its `status` or `closes` say so"
    }
  }
}
