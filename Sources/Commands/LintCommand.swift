internal import Diagnostics
internal import Files
internal import Fixing

extension Command {
  /// `remit lint`
  static let lint = Command(
    CommandDeclaration(
      "lint",
      summary: "Check content",
      description: [
        """
        Without a path, all content is checked, as a company: also what its files say about each other. With paths, \
        what is wrong in those files and folders is printed.
        """,
        """
        Outside of the content, roles are checked in files that end in .yaml, and in any other file a job description \
        as people write them, in Markdown or plain text: its headings and lists tell what is asked for and what is \
        offered. A `-` stands for standard input.
        """,
        """
        Each finding says where it is, what is wrong and what to do. Many bring the change that mends them: `--fix` \
        makes those that surely keep the meaning, and prints what is left. `--diff` shows them first, as a patch; its \
        exit status is 1 if there is something to change. A file keeps every byte that no change is about.
        """,
        """
        A baseline lets you begin with what you have: `--write-baseline` counts what is found, by file and rule, in \
        `remit-baseline.json`, and from then on only more than that is shown. Keep that file with the content. Where \
        a file has more findings of a rule than it may, all of them are shown, since nobody can tell the new ones. \
        `--prune` takes out what was mended, so that it does not come back. Errors that stop a build are never in a \
        baseline.
        """,
        """
        For a pull request, `--since origin/main` shows what concerns the files that it changed or added, those that \
        are not committed yet included. Everything is still read, so that references to other files are checked. What \
        a removed file breaks elsewhere is not shown: `remit build` says it.
        """,
      ],
      arguments: [
        ArgumentDeclaration(
          .path("PATH"), isRequired: false, isRepeated: true,
          doc: "Files or folders to check, or - for standard input")
      ],
      flags: [
        Flags.failOn.declaration, Flags.select.declaration, Flags.ignore.declaration,
        Flags.persona.declaration, Flags.postingFamily.declaration, Flags.stdinFilename.declaration,
        Flags.report.declaration, Flags.statistics.declaration,
        Flags.fix.declaration, Flags.fixUnsafe.declaration, Flags.diff.declaration,
        Flags.baseline.declaration, Flags.writeBaseline.declaration, Flags.prune.declaration,
        Flags.since.declaration,
      ],
      examples: [
        ExampleDeclaration("remit lint", "Check all content"),
        ExampleDeclaration("remit lint content/roles/search.yaml", "Check one role"),
        ExampleDeclaration(
          "remit lint --format json --fail-on never", "Give the findings to another program"),
        ExampleDeclaration(
          "remit lint --family ml-engineer posting.md", "Check a job description in another format"),
        ExampleDeclaration("pbpaste | remit lint -", "Check the text that you just copied"),
        ExampleDeclaration("remit lint --diff > fixes.patch", "See what can be mended"),
        ExampleDeclaration("remit lint --since origin/main", "Check what a pull request changes"),
        ExampleDeclaration(
          "remit lint --report sarif=remit.sarif --report junit=remit.xml",
          "Print the findings, and keep them for two other programs"),
        ExampleDeclaration("remit lint --statistics", "See which rules find most"),
      ])
  ) { invocation throws(UsageError) in
    try invocation.checkLintFlags()
    try invocation.checkRuleNames()
    try invocation.checkFamily()
    try invocation.checkInput()
    try invocation.checkReportFiles()
    try invocation.checkStatistics()
    do throws(AlreadySaid) {
      return try invocation.lint()
    } catch {
      return error.status
    }
  }
}

extension Invocation {
  fileprivate func lint() throws(AlreadySaid) -> ExitStatus {
    if readsInput { return try lintInput() }
    let paths = command.arguments.map(normalized)
    try checkPaths(paths)
    let changed = try filesChanged()
    func isWanted(_ finding: Diagnostic) -> Bool { changed.map { concerns(finding, $0) } ?? true }

    var checked = try check(paths, changed, in: disk)
    if let wanted = fixesWanted {
      let mending = try Mending(checked.findings.filter(isWanted), wanted, in: disk) {
        files throws(AlreadySaid) in
        checked = try check(paths, changed, in: files)
        return checked.findings.filter(isWanted)
      }
      if self[Flags.diff] { return show(mending) }
      try write(mending)
    }
    let asked = paths + paths.compactMap(pathOfContent)
    let isEverything = paths.isEmpty || asked.contains(contentFolder)
    let findings = try throughBaseline(checked.findings) { rule, path in
      (asked.isEmpty || isPath(path, named: asked))
        && speaks(rule, checked.settings, isEverything: isEverything)
    }
    .filter(isWanted)
    do throws(FileError) {
      try report(findings, filesChecked: checked.filesChecked, saysNothingFound: true)
    } catch {
      return fail(error)
    }
    return status(of: findings, checked.settings)
  }
}
