internal import Exchange
internal import Site

extension Command {
  /// `remit export`
  static let exportRoles = Command(
    CommandDeclaration(
      "export",
      summary: "Write roles in formats of other programs",
      description: [
        """
        Prints a role that anybody may apply for, as its page tells of it: in Markdown for a wiki, in plain text for the \
        form of a job board, as a JobPosting of schema.org, or as a job description of JSON Resume. Markdown and plain \
        text say as well what others do that is not the role's work, and who.
        """,
        """
        Drafts, roles that are held back or have ended, private files and private keys are never exported. With \
        `--all`, all open roles are written into a folder, a file each; a file of the same name is replaced, and no other \
        file is touched.
        """,
      ],
      arguments: [
        ArgumentDeclaration(
          .name("ROLE", Names([], in: "content/roles", ending: ".yaml")), isRequired: false,
          doc: "Role to export: the name of its file, or its path")
      ],
      flags: [
        ExportFlags.format.declaration, ExportFlags.output.declaration, ExportFlags.all.declaration,
        ExportFlags.language.declaration,
      ],
      examples: [
        ExampleDeclaration("remit export ml-engineer-search", "Print a role in Markdown"),
        ExampleDeclaration(
          "remit export ml-engineer-search --format text | pbcopy", "Copy a role, for pasting it into a form"),
        ExampleDeclaration(
          "remit export ml-engineer-search --format json-ld --output job.jsonld", "Write its JobPosting"),
        ExampleDeclaration(
          "remit export --all --format markdown --output wiki/roles", "Write all open roles"),
      ])
  ) { invocation throws(UsageError) in
    try invocation.checkExport()
    do throws(AlreadySaid) {
      return try invocation.exportRoles()
    } catch {
      return error.status
    }
  }
}

/// The flags of `remit export`.
enum ExportFlags {
  static let format = Flag<ExportFormat>(
    "format", "FORMAT", ExportFormat.allCases, default: .markdown,
    choice: { Choice($0.rawValue, $0.summary) }, doc: "Form in which roles are written")

  static let output = Flag<String?>(
    "output", short: "o", .path("FILE"),
    doc: "File to write to, with `--all` a folder; if not given, a role is printed", read: { $0 })

  static let all = Flag<Bool>("all", doc: "Export all open roles, a file each")

  static let language = Flag<String?>(
    "language", .text("TAG"), doc: "Language of the site to export, such as de; if not given, its first one",
    read: { $0 })
}
