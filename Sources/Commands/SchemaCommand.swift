internal import Content
internal import Files
internal import Reports
internal import Text

extension Command {
  /// `remit schema`
  static let schema = Command(
    CommandDeclaration(
      "schema",
      summary: "Print the JSON Schema of a kind of file, for editors and programs",
      description: [
        """
        Prints the JSON Schema of a kind of content file, made of the same tables by which remit reads: an editor \
        that knows it offers keys and values, says what each means, and marks what cannot be read. Of teams, stories \
        and pages it describes the keys between the two lines `---`.
        """,
        """
        Without KIND and `--output`, it lists the schemas: for each the files that it is for, and the line with which such \
        a file begins so that an editor finds it. With `--output`, it writes one file for each; run it again after remit \
        was updated.
        """,
        """
        What `remit lint` accepts is valid. A schema sees one file alone: only `remit lint` knows whether a team that is \
        named is there, whether figures contradict, and what to think of the words.
        """,
      ],
      arguments: [
        ArgumentDeclaration(
          .choice("KIND", ContentFileKind.allCases.map(\.choice)), isRequired: false, doc: "Kind of file")
      ],
      flags: [
        SchemaFlags.draft.declaration, SchemaFlags.edition.declaration, SchemaFlags.output.declaration,
      ],
      examples: [
        ExampleDeclaration("remit schema role > role.schema.json", "Write the schema of roles into a file"),
        ExampleDeclaration(
          "remit schema --draft 07 --output schemas", "Write all schemas into a folder, for an editor"),
        ExampleDeclaration(
          "remit schema role --edition translation", "Print the schema of a role's translations"),
        ExampleDeclaration("remit schema", "List the schemas, and what a file begins with"),
      ])
  ) { invocation throws(UsageError) in
    let schemas = try invocation.chosenSchemas()
    if let folder = invocation[SchemaFlags.output] { return try invocation.write(schemas, into: folder) }
    if invocation.command.arguments.isEmpty { return invocation.list(schemas) }
    for schema in schemas { invocation.console.write(schema.text) }
    return .success
  }
}

/// The flags of `remit schema`, and where schemas lie.
private enum SchemaFlags {
  static let folder = "schemas"

  static let draft = Flag<SchemaDraft>(
    "draft", "DRAFT", SchemaDraft.allCases, default: .draft2020,
    choice: { Choice($0.rawValue, $0 == .draft07 ? "The one that editors know" : "The newest") },
    doc: "Draft of JSON Schema to write in")

  static let edition = Flag<FileEdition?>(
    "edition", .choice("EDITION", FileEdition.allCases.map(\.choice)),
    doc: "What the file is to the content; if not given, original, and with --output all",
    read: { FileEdition(rawValue: $0) })

  static let output = Flag<String?>(
    "output", short: "o", .folder("DIR"), doc: "Folder that the schemas are written to, a file for each",
    read: { $0 })
}

extension ContentFileKind {
  fileprivate var choice: Choice {
    switch self {
    case .role: Choice(rawValue, "A role")
    case .company: Choice(rawValue, "Who is hiring: company.yaml")
    case .team: Choice(rawValue, "A team's front matter")
    case .story: Choice(rawValue, "A story's front matter")
    case .page: Choice(rawValue, "A page's front matter")
    case .family: Choice(rawValue, "A family of roles")
    case .site: Choice(rawValue, "How the site is built: site.yaml")
    }
  }
}

extension FileEdition {
  fileprivate var choice: Choice {
    switch self {
    case .original: Choice(rawValue, "It holds facts and texts")
    case .translation: Choice(rawValue, "It holds an original's texts in another language")
    case .change: Choice(rawValue, "It changes a built-in family")
    }
  }
}

extension ContentSchema {
  /// The words that print it: `role --edition translation`.
  fileprivate var words: String {
    edition == .original ? kind.rawValue : "\(kind.rawValue) --edition \(edition.rawValue)"
  }

  /// The line with which a file begins so that editors find its schema in the folder beside the content.
  fileprivate var line: String {
    let way = String(repeating: "../", count: path.split(separator: "/").count)
    return "# yaml-language-server: $schema=\(way)\(SchemaFlags.folder)/\(fileName)"
  }
}

extension Invocation {
  /// The schemas that the command line names; without `--edition` those of originals, or all for a folder.
  fileprivate func chosenSchemas() throws(UsageError) -> [ContentSchema] {
    let kind = command.arguments.first.flatMap(ContentFileKind.init(rawValue:))
    let edition = self[SchemaFlags.edition]
    if let kind, let edition, !kind.editions.contains(edition) {
      let others = kind.editions.map { "`\($0.rawValue)`" }
      throw UsageError(
        "there is no \(edition.rawValue) of a \(kind.rawValue)",
        help: others.count == 1 ? "leave out `--edition`" : "write \(listed(others, "or"))", command: "schema"
      )
    }
    let isOne = kind != nil && self[SchemaFlags.output] == nil
    return ContentSchema.all(draft: self[SchemaFlags.draft]).filter { schema in
      (kind == nil || schema.kind == kind)
        && (edition ?? (isOne ? .original : schema.edition)) == schema.edition
    }
  }

  fileprivate func list(_ schemas: [ContentSchema]) -> ExitStatus {
    let rows = schemas.map { schema in
      (
        words: schema.words, path: join(contentFolder, schema.path),
        line: schema.kind.hasBody ? "" : schema.line
      )
    }
    let widths = (rows.map(\.words.count).max() ?? 0, rows.map(\.path.count).max() ?? 0)
    func padded(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(0, width - text.count))
    }
    for row in rows {
      let line = row.line.isEmpty ? row.path : "\(padded(row.path, widths.1))  \(row.line)"
      console.write("\(padded(row.words, widths.0))  \(line)\n")
    }
    say(
      "With its line at the top, a file is known to editors once `remit schema --draft 07 --output \(schemaFolder)` has run."
    )
    return .success
  }

  /// The folder beside the content in which files look for their schemas.
  var schemaFolder: String { join(folder(of: contentFolder), SchemaFlags.folder) }

  /// The line with which a new file begins: where its schema lies beside the content, the one by which editors find it.
  func schemaLine(for kind: ContentFileKind) -> String {
    let schema = ContentSchema(kind)
    guard !kind.hasBody, disk.kind(of: join(schemaFolder, schema.fileName)) == .file else { return "" }
    return schema.line + "\n"
  }

  fileprivate func write(_ schemas: [ContentSchema], into folder: String) throws(UsageError) -> ExitStatus {
    guard !isPath(normalized(folder), in: contentFolder) else {
      throw UsageError(
        "schemas can't be written to \(folder): what lies in \(contentFolder)/ is yours",
        help: "name a folder beside it, such as `--output \(schemaFolder)`", command: "schema")
    }
    var written = 0
    do throws(FileError) {
      for schema in schemas {
        let path = join(folder, schema.fileName)
        let text = schema.text
        if disk.kind(of: path) == .file, try disk.read(path) == text { continue }
        try replace(path, with: text)
        written += 1
        if !isQuiet { console.write("\(console.isTerminal(.output) ? visible(path) : path)\n") }
      }
    } catch {
      return fail(error)
    }
    if written == 0 { say("\(counted(schemas.count, "schema", "schemas")) in \(folder) were up to date.") }
    return .success
  }

  /// Writes a file whole; a link stays one, and what it leads to is written anew.
  func replace(_ path: String, with bytes: [UInt8]) throws(FileError) {
    let path = disk.isLink(path) ? disk.resolved(path) ?? path : path
    if let kind = disk.kind(of: path), kind != .file {
      throw FileError(
        path: path, action: "write", reason: kind == .folder ? "it is a folder" : "it is no file")
    }
    let place = folder(of: path)
    let name = path.split(separator: "/").last ?? ""
    try disk.makeFolder(place)
    try disk.write(bytes, to: path, through: join(place, ".\(name).remit-new"))
  }
}
