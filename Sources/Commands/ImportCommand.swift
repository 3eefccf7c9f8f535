internal import Exchange

extension Command {
  /// `remit import`
  static let importPostings = Command(
    CommandDeclaration(
      "import",
      summary: "Make roles of postings in other systems",
      description: [
        """
        Reads what a job board gives to the public, a page with a JobPosting in it, or a posting in Markdown or plain \
        text, and writes a role for each job into `content/roles/`. The form tells which system it is; `--from` says \
        it where you want to be sure. A `-` stands for standard input.
        """,
        """
        Nothing is fetched: ask the board with `curl`, and hand its answer over. The examples below show how, with \
        `NAME` for the name of your board.
        """,
        """
        Each role begins as a draft. Duties, must-haves, nice-to-haves, benefits and what is to be reached are told by \
        headings and wording; pay, places, dates and the kind of contract come from the fields of the system. What was \
        guessed is marked in the file, and what has no key stands in comments at its end, so that nothing is lost. \
        What is printed says, role by role, what somebody has to look at.
        """,
        """
        Import again as often as you like: keys that nobody touched follow the source, and what people wrote stays. \
        Where both changed, yours stays, and you are told. `remit-imports.json` beside the content holds what was \
        imported last: keep it in version control. Jobs that are gone from the board are named, and nothing is removed.
        """,
      ],
      arguments: [
        ArgumentDeclaration(
          .path("FILE"), isRepeated: true, doc: "Files with postings, or - for standard input")
      ],
      flags: [
        ImportFlags.from.declaration, ImportFlags.family.declaration, ImportFlags.dryRun.declaration,
        ImportFlags.format.declaration,
      ],
      examples: [
        board("https://boards-api.greenhouse.io/v1/boards/NAME/jobs?content=true", .greenhouse),
        board("https://api.lever.co/v0/postings/NAME?mode=json", .lever),
        board("https://api.ashbyhq.com/posting-api/job-board/NAME?includeCompensation=true", .ashby),
        board("https://NAME.teamtailor.com/jobs.json", .teamtailor),
        board("https://apply.workable.com/api/v1/widget/accounts/NAME?details=true", .workable),
        board("https://NAME.recruitee.com/api/offers/", .recruitee),
        ExampleDeclaration(
          "remit import --dry-run board.json", "See what would be written, and write nothing"),
        ExampleDeclaration(
          "remit import --family ml-engineer posting.md", "Import a posting that you have as text"),
        ExampleDeclaration(
          "remit import --from json-ld page.html", "Import the job that a saved page tells of"),
        ExampleDeclaration(
          "remit import --format json board.json", "Give what is to be looked at to another program"),
      ])
  ) { invocation throws(UsageError) in
    try invocation.checkImport()
    do throws(AlreadySaid) {
      return try invocation.importPostings()
    } catch {
      return error.status
    }
  }
}

/// How to import a board.
private func board(_ address: String, _ system: ImportSystem) -> ExampleDeclaration {
  ExampleDeclaration("curl -s '\(address)' | remit import -", "Import a board of \(system.title)")
}

/// The flags of `remit import`.
enum ImportFlags {
  static let from = Flag<ImportSystem?>(
    "from", .choice("SYSTEM", ImportSystem.allCases.map { Choice($0.rawValue, $0.summary) }),
    doc: "System that the files are of; if not given, their form tells", read: { ImportSystem(rawValue: $0) })

  static let family = Flag<String?>(
    "family", .name("FAMILY", Names(Flags.builtInFamilies, in: "content/families", ending: ".yaml")),
    doc: "Family of all roles; if not given, the one that title or work tell",
    read: { $0 })

  static let dryRun = Flag<Bool>("dry-run", doc: "Show what would be written, and write nothing")

  static let format = Flag<ProfileFormat>(
    "format", "FORMAT", ProfileFormat.allCases, default: .text,
    choice: { Choice($0.rawValue, $0 == .text ? "For reading here" : "One JSON document, for programs") },
    doc: "How it is told what was imported")
}
