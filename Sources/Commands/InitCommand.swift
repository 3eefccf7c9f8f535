internal import Content
internal import Files
internal import Rulebook

extension Command {
  /// `remit init`
  static let initialize = Command(
    CommandDeclaration(
      "init",
      summary: "Start a site",
      description: [
        """
        Makes a small site that can be built at once: a company, a role, a team and a story, with comments that ask \
        what to write. Files that are there already are left as they are.
        """,
        """
        A folder whose content has a site.yaml holds a site already, and nothing is written there. The folder that \
        `--content` names is made in FOLDER.
        """,
      ],
      arguments: [
        ArgumentDeclaration(
          .folder("FOLDER"), isRequired: false, doc: "Folder to start in; if not given, the one you are in")
      ],
      examples: [ExampleDeclaration("remit init careers", "Start a site in the folder careers")])
  ) { invocation in
    invocation.start()
  }
}

extension Invocation {
  fileprivate func start() -> ExitStatus {
    let root = command.arguments.first ?? ""
    let content = contentFolder.hasPrefix("/") ? contentFolder : join(root, contentFolder)
    if let kind = disk.kind(of: root), kind != .folder {
      return fail("\(root) is no folder", help: "name a folder, which need not be there yet")
    }
    let settings = join(content, "site.yaml")
    guard disk.kind(of: settings) == nil else {
      return fail(
        "\(content) holds a site already: \(settings) is there; nothing was written",
        help: "add to it with `remit new`, or start in another folder")
    }
    do throws(FileError) {
      let days = starterDays()
      // The settings come last: where they are missing, a start that was cut short can be made again.
      let starters = Rulebook.siteStarters
      for starter in starters.filter({ $0.path != "site.yaml" }) + starters.filter({ $0.path == "site.yaml" })
      {
        let path = join(content, starter.path)
        let isMade = try create(Starters.filled(starter.text, with: days), at: path)
        say(isMade ? "Made \(path)" : "Left \(path) as it is: it was there already")
      }
      try ignoreCache(in: root)
    } catch {
      return fail(error)
    }
    sayWhatNext(root)
    return .success
  }

  /// Keeps the cache out of version control: in a new .gitignore, or by saying what to add to the one that is there.
  private func ignoreCache(in root: String) throws(FileError) {
    let path = join(root, ".gitignore")
    if try create(
      ".remit/\n# Where a pipeline builds the site, it need not be kept here:\n#site/\n", at: path)
    {
      return say("Made \(path)")
    }
    let lines = String(decoding: try disk.read(path), as: UTF8.self).split(whereSeparator: \.isNewline)
    guard !lines.contains(where: { [".remit", ".remit/", "/.remit", "/.remit/"].contains($0) }) else {
      return
    }
    say("Left \(path) as it is: add .remit/ to it, which is a cache")
  }

  private func sayWhatNext(_ root: String) {
    let new = "remit new role \"ML Engineer, Pricing\"\(contentFlag)"
    let width = new.count + 2
    func line(_ command: String, _ purpose: String) -> String {
      "  \(command)\(String(repeating: " ", count: width - command.count))\(purpose)"
    }
    say("")
    say("Next\(root.isEmpty || root == "." ? "" : ", in \(root)"):")
    say(line("remit serve\(contentFlag)", "look at it in your browser while you write"))
    say(line(new, "begin a role of your own"))
    say(line("remit build\(contentFlag)", "write the site"))
  }
}
