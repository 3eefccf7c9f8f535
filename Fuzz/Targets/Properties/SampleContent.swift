internal import Content
internal import Diagnostics
internal import Files
internal import Lint
internal import Site

/// A company small enough to be read thousands of times, into which an input is put.
enum SampleContent {
  static let today = CalendarDate(year: 2026, month: 11, day: 20) ?? CalendarDate(daysSinceEpoch: 0)

  static let files: [String: [UInt8]] = [
    "content/site.yaml": "format: 1\nbase-url: https://careers.example.org\nas-of: 2026-11-20\n",
    "content/company.yaml": """
    name: Example
    url: https://example.org
    tagline: We say when the bus comes.
    mission: We read the positions of buses.
    interview:
      stages:
        - {name: A conversation, kind: hiring-manager, takes: 45 minutes, where: video, prepare: Your questions.}

    """,
    "content/teams/forecasts.md": """
    ---
    name: Forecasts
    mission: We say when the bus comes.
    covers: [ml-engineer]
    ---

    Four people and a bus stop.

    """,
    "content/stories/the-ring-road.md": """
    ---
    title: The ring road
    author: Ada Example
    date: 2026-09-01
    team: forecasts
    summary: A closed road.
    ---

    ## What happened

    A road was closed.

    """,
    "content/roles/arrivals.yaml": role,
  ].mapValues { Array($0.utf8) }

  /// A role without mistakes.
  static let role = """
    title: ML Engineer, Arrivals
    family: ml-engineer
    level: senior
    team: forecasts
    posted: 2026-11-02
    closes: 2027-01-29
    summary: Bus arrivals are right to the minute.
    problem: Every third forecast is off by more than two minutes.
    responsibilities: [Train the arrival model.]
    must-haves: [Has put a model into production.]
    nice-to-haves: []
    success-measures:
      - {within: 6 months, outcome: Forecasts are closer, metric: median error, from: 120 s, to: 60 s}
    works-with:
      - {family: data-engineer, for: positions}
    compensation:
      pay: {min: 80000, max: 100000, currency: EUR, per: year}
    location: {workplace: remote, within: [Germany]}
    employment: {type: full-time}
    apply: {email: jobs@example.org}

    """

  private static let standard = Linter(Configuration())

  /// What reading the company and its rules find, with a file put into it or in the place of one; nil where it can't be read.
  static func findings(
    with path: String, _ bytes: [UInt8], hasTheme: Bool = false
  ) -> (project: Project, findings: [Diagnostic])? {
    var all = files
    all[path] = bytes
    var options = ProjectOptions(content: "content", now: today.daysSinceEpoch * 86_400)
    options.hasTheme = hasTheme
    options.drafts = true
    var sink = DiagnosticSink()
    guard let project = try? Project.load(options, from: MemoryFiles(bytes: all), into: &sink) else {
      return nil
    }
    let content = project.everything
    // A linter takes longer to make than to look; only settings make another one.
    let isOther = path == content.settings.file.path
    let linter =
      isOther
      ? Linter(Configuration(LintOptions(), content.settings, folder: content.folder, into: &sink)) : standard
    return (project, linter.lint(content, today: project.today, found: sink.diagnostics))
  }
}
