extension Command {
  /// `remit new`
  static let new = Command(
    CommandDeclaration(
      "new",
      summary: "Add a role, a team, a story, a family or a page",
      description: [
        """
        Makes a file in the folder where it belongs, with the keys that it needs and comments that say what to write. \
        A file of that name is never replaced.
        """
      ],
      arguments: [
        ArgumentDeclaration(
          .choice(
            "KIND",
            [
              Choice("role", "A role to fill"), Choice("team", "A team and how it works"),
              Choice("story", "A story that proves a claim"),
              Choice("family", "A role family beside the built-in ones"),
              Choice("page", "Any other page"),
            ]), doc: "What to add"),
        ArgumentDeclaration(
          .text("NAME"), doc: "Name in the file and in the address, or a title that a name is made of"),
      ],
      flags: [
        FlagDeclaration("family", .text("FAMILY"), doc: "Family of the new role, such as ml-engineer")
      ],
      examples: [
        ExampleDeclaration(
          "remit new role search-ranking --family ml-engineer", "Add content/roles/search-ranking.yaml"),
        ExampleDeclaration(
          "remit new story \"What broke in March\"", "Add content/stories/what-broke-in-march.md"),
      ])
  ) { invocation in
    invocation.fail("not here yet")
  }
}
