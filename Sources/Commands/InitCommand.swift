extension Command {
  /// `remit init`
  static let initialize = Command(
    CommandDeclaration(
      "init",
      summary: "Start a site",
      description: [
        """
        Makes a small site that can be built at once: a company, a role, a team and a story, with comments that say \
        what to write. Files that are there already are left as they are.
        """
      ],
      arguments: [
        ArgumentDeclaration(
          .folder("FOLDER"), isRequired: false, doc: "Folder to start in; if not given, the one you are in")
      ],
      examples: [ExampleDeclaration("remit init careers", "Start a site in the folder careers")])
  ) { invocation in
    invocation.fail("not here yet")
  }
}
