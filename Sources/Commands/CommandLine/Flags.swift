internal import Content
internal import Reports

/// The flags of `remit` that more than one place speaks of.
enum Flags {
  static let content = Flag<String>(
    "content", .folder("DIR"), default: "content", doc: "Folder that holds the content")

  static let asOf = Flag<CalendarDate?>(
    "as-of", .date,
    doc:
      "Day that counts as today; if not given, the one in site.yaml, else today, by utc-offset in site.yaml",
    read: { CalendarDate($0) })

  static let format = Flag<ReportFormat>(
    "format", "FORMAT", ReportFormat.all, default: .full,
    choice: { Choice($0.name, $0.summary) }, doc: "How findings are written")

  static let report = Flag<[ReportFile]>(
    repeated: "report", .choiceAndPath("FORMAT=FILE", ReportFormat.all.map { Choice($0.name, $0.summary) }),
    doc: "File that findings are written to as well, in a format of its own; may be given several times",
    read: { ReportFile($0) })

  static let statistics = Flag<Bool>(
    "statistics", doc: "Print how often each rule found something, in the place of findings")

  static let color = Flag<ColorChoice>(
    "color", "WHEN", ColorChoice.allCases, default: .auto, choice: { Choice($0.rawValue, $0.summary) },
    doc: "When to use colours")

  static let quiet = Flag<Bool>("quiet", short: "q", doc: "Print findings and errors, and nothing else")

  static let jobs = Flag<Int?>(
    "jobs", short: "j", .number("N", 1...256), doc: "Number of processor cores to use; if not given, all",
    read: { Int($0) })

  static let failOn = Flag<FailOn?>(
    "fail-on", .choice("SEVERITY", FailOn.allCases.map { Choice($0.rawValue, meaning(of: $0)) }),
    doc: """
      Least severity of a finding that makes the exit status 1; if not given, the one in site.yaml, else error
      """,
    read: { FailOn(rawValue: $0) })

  static let output = Flag<String>(
    "output", short: "o", .folder("DIR"), default: "site", doc: "Folder of the built site")

  static let theme = Flag<String?>(
    "theme", .name("THEME", Names(["default"], in: "themes")),
    doc:
      "Name of a theme in themes/, or, with a / in it, the folder of a theme; if not given, the one in site.yaml",
    read: { $0 })

  static let drafts = Flag<Bool>(
    "drafts", doc: "Show drafts, and roles whose day has not come; for your eyes, not for the site")

  static let port = Flag<Int>(
    "port", short: "p", .number("PORT", 0...65535), default: 4000,
    doc: "Port to serve the site on; 0 for any that is free")

  static let family = Flag<String?>(
    "family", .name("FAMILY", Names(builtInFamilies, in: "content/families", ending: ".yaml")),
    doc: "Family of the new role; if not given, the one that its title names",
    read: { $0 })

  /// The families that a role may have without a file of the company's own.
  static let builtInFamilies = [
    "data-scientist", "ml-engineer", "mlops-engineer", "ai-researcher", "data-engineer", "product",
  ]

  private static func meaning(of failOn: FailOn) -> String {
    switch failOn {
    case .error: "Errors only"
    case .warning: "Warnings and errors"
    case .info: "Any finding"
    case .never: "No finding"
    }
  }
}
