extension Command {
  /// The commands that run, in the order of the help. A command is one file, and a word here.
  static let all: [Command] = [
    .build, .lint, .check, .profile, .explain, .rules, .initialize, .new, .importPostings, .exportRoles,
    .theme, .schema, .serve, .languageServer, .completions, .manPage,
  ]
}

extension ProgramDeclaration {
  /// The command line of `remit` with some commands, help and version.
  static func remit(_ commands: [CommandDeclaration]) -> ProgramDeclaration {
    let commands = commands + [.version]
    return ProgramDeclaration(
      name: "remit",
      version: Version.current,
      releaseDate: Version.date,
      summary: "Checks what you write about roles, and makes a careers site of it",
      description: [
        """
        You write roles in YAML and stories of your teams in Markdown, in the folder `content/`. `remit lint` says \
        what cannot be understood in them, and what to do about it; `remit build` writes the site.
        """
      ],
      globalFlags: [
        Flags.content.declaration, Flags.asOf.declaration, Flags.format.declaration,
        Flags.color.declaration, Flags.quiet.declaration, Flags.jobs.declaration,
        FlagDeclaration("help", short: "h", doc: "Print help"),
        FlagDeclaration("version", short: "V", doc: "Print the version; with --verbose, also what is linked"),
      ],
      commands: commands + [.help(about: commands)],
      exitStatuses: [
        (
          .success,
          "All went well: nothing was found at or above `--fail-on`; with `never`, whatever lint found"
        ),
        (
          .findings,
          """
          There are findings at or above `--fail-on`, or errors kept a build from writing, with any `--fail-on`; or \
          `lint --diff` has something to show
          """
        ),
        (
          .failure,
          "It could not do its work: bad usage, a path that does not exist, or a file that cannot be read or written"
        ),
      ],
      environment: [
        ("NO_COLOR", "If set and not empty, there are no colours"),
        (
          "FORCE_COLOR, CLICOLOR_FORCE",
          "If set and not 0, there are colours even where the output is no terminal"
        ),
        ("TERM", "If it is dumb, there are no colours"),
      ],
      files: [
        (
          "content/",
          "What you write: site.yaml, company.yaml, and folders for roles, teams, stories, families and pages"
        ),
        ("themes/", "Themes of your own"),
        ("site/", "The site that was built, with a list of its files in .remit-manifest"),
        ("remit-baseline.json", "What `remit lint` knows and leaves out"),
        (".remit/", "A cache, which may be deleted at any time"),
      ],
      examples: [
        ExampleDeclaration("remit init careers", "Start a site in the folder careers"),
        ExampleDeclaration("remit lint", "Check all content"),
        ExampleDeclaration("remit build", "Write the site to the folder site"),
      ])
  }
}
