internal import Reports

/// The help of a program and its commands, drawn from the table.
struct HelpText: Sendable {
  private let program: ProgramDeclaration
  private let palette: Palette
  private let width: Int

  /// Makes the help of a program, for a terminal of `width` columns; more than 100 are not used.
  init(_ program: ProgramDeclaration, palette: Palette = .plain, width: Int = 100) {
    self.program = program
    self.palette = palette
    self.width = min(100, max(40, width))
  }

  /// The line that says how a command, or the program, is called.
  static func usage(of command: CommandDeclaration?, in program: ProgramDeclaration) -> String {
    guard let command else { return "\(program.name) COMMAND [OPTIONS]" }
    var words = [program.name, command.name]
    words += command.arguments.map { argument in
      let name = argument.isRepeated ? "\(argument.name)…" : argument.name
      return argument.isRequired ? name : "[\(name)]"
    }
    return (words + ["[OPTIONS]"]).joined(separator: " ")
  }

  /// The help of a command.
  func text(of command: CommandDeclaration) -> String {
    var sections = ["\(command.summary)\n", usage(of: command)]
    sections += command.description.map { lines(wrapped($0, width: width)) }
    sections.append(table("Arguments", command.arguments.map { ($0.name, doc(of: $0)) }))
    sections.append(options("Options", command.flags))
    sections.append(options("Options of every command", program.globalFlags(besides: command)))
    sections.append(examples(command.examples))
    return join(sections)
  }

  /// The help of the program.
  func text() -> String {
    var sections = ["\(program.summary)\n", usage(of: nil)]
    sections += program.description.map { lines(wrapped($0, width: width)) }
    sections.append(commandTable)
    sections.append(options("Options of every command", program.globalFlags))
    sections.append(examples(program.examples))
    sections.append(table("Exit status", program.exitStatuses.map { (String($0.status.rawValue), $0.doc) }))
    sections.append("For more about a command, run `\(program.name) COMMAND --help`.\n")
    return join(sections)
  }

  /// What is shown where nothing was typed: how to call it, the commands, and where to read on.
  func shortText() -> String {
    join([
      "\(program.summary)\n", usage(of: nil), commandTable,
      "For more, run `\(program.name) --help`.\n",
    ])
  }

  private var commandTable: String { table("Commands", program.commands.map { ($0.name, $0.summary) }) }

  private func usage(of command: CommandDeclaration?) -> String {
    "\(heading("Usage")) \(Self.usage(of: command, in: program))\n"
  }

  private func options(_ title: String, _ flags: [FlagDeclaration]) -> String {
    table(title, flags.map { (spelling(of: $0), doc(of: $0)) })
  }

  private func spelling(of flag: FlagDeclaration) -> String {
    let short = flag.short.map { "-\($0), " } ?? "    "
    return short + "--\(flag.name)" + (flag.value.placeholder.map { " \($0)" } ?? "")
  }

  private func doc(of flag: FlagDeclaration) -> String {
    var remarks: [String] = []
    if !flag.value.choices.isEmpty { remarks.append(flag.value.choices.map(\.name).joined(separator: ", ")) }
    if let value = flag.defaultValue { remarks.append("default: \(value)") }
    return remarks.isEmpty ? flag.doc : "\(flag.doc) (\(remarks.joined(separator: "; ")))"
  }

  private func doc(of argument: ArgumentDeclaration) -> String {
    let choices = argument.value.choices.map(\.name)
    return choices.isEmpty ? argument.doc : "\(argument.doc) (\(choices.joined(separator: ", ")))"
  }

  private func examples(_ examples: [ExampleDeclaration]) -> String {
    guard !examples.isEmpty else { return "" }
    let shown = examples.map { example in
      let docs = wrapped(example.doc, width: width - 6).map { "      \($0)\n" }.joined()
      return "  \(palette.paint(example.line, .help))\n\(docs)"
    }
    return "\(heading("Examples"))\n" + shown.joined(separator: "\n")
  }

  /// Names at the left, what they mean at the right; a name that is too long stands above its meaning.
  private func table(_ title: String, _ rows: [(name: String, doc: String)]) -> String {
    guard !rows.isEmpty else { return "" }
    let limit = 24
    let column = 4 + (rows.map(\.name.count).filter { $0 <= limit }.max() ?? 0)
    var text = "\(heading(title))\n"
    for row in rows {
      let docs = wrapped(row.doc, width: width - column)
      let padding = String(repeating: " ", count: max(2, column - 2 - row.name.count))
      let isOwnLine = row.name.count > limit
      text += "  \(palette.paint(row.name, .help))" + (isOwnLine ? "\n" : padding)
      for (position, doc) in docs.enumerated() {
        let indent = position == 0 && !isOwnLine ? "" : String(repeating: " ", count: column)
        text += "\(indent)\(doc)\n"
      }
    }
    return text
  }

  private func heading(_ title: String) -> String { palette.paint("\(title):", .strong) }

  private func lines(_ lines: [String]) -> String { lines.map { "\($0)\n" }.joined() }

  private func join(_ sections: [String]) -> String {
    sections.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
