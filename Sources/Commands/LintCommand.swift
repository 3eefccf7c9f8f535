extension Command {
  /// `remit lint`
  static let lint = Command(
    CommandDeclaration(
      "lint",
      summary: "Check content, or any job description",
      description: [
        """
        Without a path, all content is checked, as a company: also what its files say about each other. With paths, \
        those files and folders are checked: content, or any job description in YAML, Markdown or plain text. A \
        hyphen stands for what comes in on standard input.
        """,
        """
        Each finding says where it is, what is wrong and what to do. A finding that you accept is written under \
        `allow` in its file, with the reason.
        """,
      ],
      arguments: [
        ArgumentDeclaration(
          .path("PATH"), isRequired: false, isRepeated: true,
          doc: "Files or folders to check, or - for standard input")
      ],
      flags: [.failOn],
      examples: [
        ExampleDeclaration("remit lint", "Check all content"),
        ExampleDeclaration("remit lint content/roles/search.yaml", "Check one role"),
        ExampleDeclaration(
          "remit lint --format concise posting.md", "Check a posting that is not part of a site"),
        ExampleDeclaration(
          "remit lint --format json --fail-on never", "Give the findings to another program"),
      ])
  ) { invocation in
    invocation.notBuilt()
  }
}
