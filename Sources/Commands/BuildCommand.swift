extension Command {
  /// `remit build`
  static let build = Command(
    CommandDeclaration(
      "build",
      summary: "Write the site",
      description: [
        """
        Reads the content, checks it, and writes the site. Content that cannot be understood stops the build before \
        a file is written; all other findings are printed, and the site is written all the same.
        """,
        """
        Only files whose bytes change are written, and only files of an earlier build are removed. A folder that holds \
        files of anybody else is refused.
        """,
      ],
      flags: [.output, .theme, .drafts, .failOn],
      examples: [
        ExampleDeclaration("remit build", "Write the site to the folder site"),
        ExampleDeclaration(
          "remit build --drafts --output /tmp/preview", "See the site with its drafts, elsewhere"),
        ExampleDeclaration("remit build --fail-on warning", "In a pipeline: let warnings fail it, too"),
      ])
  ) { invocation in
    invocation.notBuilt()
  }
}

extension Invocation {
  func notBuilt() -> ExitStatus {
    console.write("error: `remit \(command.name)` is not built yet\n", to: .error)
    return .failure
  }
}
