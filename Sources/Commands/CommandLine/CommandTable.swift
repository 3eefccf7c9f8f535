internal import Reports

extension Command {
  /// The commands, in the order of the help. A command is one file, and a word here.
  public static var all: [Command] {
    let commands: [Command] = [.build, .lint, .initialize, .new, .serve, .completions, .manPage, .version]
    return commands + [.help(about: commands.map(\.declaration))]
  }
}

extension ProgramDeclaration {
  /// The command line of `remit` with some commands.
  public static func remit(_ commands: [CommandDeclaration]) -> ProgramDeclaration {
    ProgramDeclaration(
      name: "remit",
      version: Version.current,
      releaseDate: Version.date,
      summary: "Checks what you write about roles, and makes a careers site of it",
      description: [
        """
        You write roles in YAML and stories of your teams in Markdown, in the folder `content/`. `remit lint` says \
        what a candidate will miss or misread, and `remit build` writes the site.
        """
      ],
      globalFlags: FlagDeclaration.everywhere,
      commands: commands,
      exitStatuses: [
        (.success, "All went well: nothing was found at or above `--fail-on`"),
        (.findings, "There are findings at or above `--fail-on`; malformed content always is one"),
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
        (".remit/", "A cache, which may be deleted at any time"),
      ],
      examples: [
        ExampleDeclaration("remit init careers", "Start a site in the folder careers"),
        ExampleDeclaration("remit lint", "Check all content"),
        ExampleDeclaration("remit build", "Write the site to the folder site"),
      ])
  }
}

extension FlagDeclaration {
  /// The flags of every command.
  static let everywhere: [FlagDeclaration] = [
    FlagDeclaration(
      "content", .folder("DIR"), defaultValue: "content", doc: "Folder that holds the content"),
    FlagDeclaration(
      "as-of", .date,
      doc: "Day that counts as today; if not given, the one in site.yaml, else today in UTC"),
    FlagDeclaration(
      "format", .choice("FORMAT", ReportFormat.allCases.map { Choice($0.rawValue, $0.summary) }),
      defaultValue: ReportFormat.full.rawValue, doc: "How findings are written"),
    FlagDeclaration(
      "color", .choice("WHEN", ColorChoice.allCases.map { Choice($0.rawValue, $0.summary) }),
      defaultValue: ColorChoice.auto.rawValue, doc: "When to use colours"),
    FlagDeclaration("quiet", short: "q", doc: "Print findings and errors, and nothing else"),
    FlagDeclaration(
      "jobs", short: "j", .number("N", 1...256), doc: "Number of processor cores to use; if not given, all"),
    FlagDeclaration("help", short: "h", doc: "Print help"),
    FlagDeclaration("version", short: "V", doc: "Print the version"),
  ]

  /// `--fail-on`.
  static let failOn = FlagDeclaration(
    "fail-on",
    .choice(
      "SEVERITY",
      [
        Choice("error", "Errors only"), Choice("warning", "Warnings and errors"),
        Choice("info", "Any finding"),
        Choice("never", "No finding"),
      ]),
    defaultValue: "error", doc: "Least severity of a finding that makes the exit status 1")

  /// `--output`.
  static let output = FlagDeclaration(
    "output", short: "o", .folder("DIR"), defaultValue: "site", doc: "Folder that the site is written to")

  /// `--theme`.
  static let theme = FlagDeclaration(
    "theme", .folder("THEME"),
    doc: "Name of a theme in themes/, or its folder; if not given, the one in site.yaml")

  /// `--drafts`.
  static let drafts = FlagDeclaration(
    "drafts", doc: "Show drafts, and roles whose day has not come; for your eyes, not for the public site")
}
