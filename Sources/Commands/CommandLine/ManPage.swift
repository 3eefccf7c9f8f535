internal import Text

/// The manual page, in roff with the man macros: man(7).
struct ManPage: Sendable {
  private let program: ProgramDeclaration

  /// Makes the page of a program.
  init(_ program: ProgramDeclaration) { self.program = program }

  /// The page.
  var text: String {
    let name = program.name
    var lines = [
      ".TH \(name.uppercased()) 1 \"\(program.releaseDate)\" \"\(name) \(program.version)\" \"User Commands\"",
      ".SH NAME", "\(name) \\- \(inline(program.summary.lowercasedFirst))",
      ".SH SYNOPSIS", ".B \(name)", ".I COMMAND", "[\\fIOPTIONS\\fR]",
      ".SH DESCRIPTION",
    ]
    lines += paragraphs(program.description)
    lines.append(".SH COMMANDS")
    for command in program.commands { lines += section(command) }
    lines.append(".SH OPTIONS")
    lines += filled("These are options of every command.")
    lines += options(program.globalFlags)
    lines.append(".SH EXIT STATUS")
    for (status, doc) in program.exitStatuses { lines += item("\\fB\(status.rawValue)\\fR", doc) }
    lines.append(".SH ENVIRONMENT")
    for (name, doc) in program.environment { lines += item("\\fB\(inline(name))\\fR", doc) }
    lines.append(".SH FILES")
    for (path, doc) in program.files { lines += item("\\fI\(inline(path))\\fR", doc) }
    lines.append(".SH EXAMPLES")
    for example in program.examples
      + program.commands.flatMap(\.examples).filter({ example in
        !program.examples.contains { $0.line == example.line }
      })
    {
      lines += item("\\fB\(code(example.line))\\fR", example.doc)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func section(_ command: CommandDeclaration) -> [String] {
    var lines = [".SS \"\(code(HelpText.usage(of: command, in: program)))\""]
    lines += filled(sentence(command.summary))
    for paragraph in command.description { lines += [".PP"] + filled(paragraph) }
    for argument in command.arguments {
      lines += item("\\fI\(inline(argument.name))\\fR", argument.doc, choices: argument.value.choices)
    }
    return lines + options(command.flags)
  }

  private func options(_ flags: [FlagDeclaration]) -> [String] {
    flags.flatMap { flag in
      let names = flag.spellings.reversed().map { "\\fB\(code($0))\\fR" }.joined(separator: ", ")
      let value = flag.value.placeholder.map { " \\fI\(inline($0))\\fR" } ?? ""
      var doc = flag.doc
      if let defaultValue = flag.defaultValue { doc += " (default: \(defaultValue))" }
      return item(names + value, doc, choices: flag.value.choices)
    }
  }

  private func item(_ tag: String, _ doc: String, choices: [Choice] = []) -> [String] {
    var lines = [".TP", tag] + filled(sentence(doc))
    guard !choices.isEmpty else { return lines }
    lines.append(".RS")
    for choice in choices { lines += item("\\fB\(code(choice.name))\\fR", choice.doc) }
    return lines + [".RE"]
  }

  private func paragraphs(_ texts: [String]) -> [String] {
    texts.enumerated().flatMap { position, text in (position > 0 ? [".PP"] : []) + filled(text) }
  }

  private func sentence(_ phrase: String) -> String { phrase.hasSuffix(".") ? phrase : phrase + "." }

  /// Text in lines that roff fills anew.
  private func filled(_ text: String) -> [String] {
    wrapped(text, width: 72).map { line in
      let shown = inline(line)
      return shown.hasPrefix(".") || shown.hasPrefix("'") ? "\\&\(shown)" : shown
    }
  }

  /// Words in which backticks mark code.
  private func inline(_ text: String) -> String {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    return parts.enumerated().map { position, part in
      position % 2 == 0 ? escaped(String(part)) : "\\fB\(code(String(part)))\\fR"
    }.joined()
  }

  /// Words to be typed, whose hyphens are minus signs.
  private func code(_ text: String) -> String { escaped(text).replacing("-", with: "\\-") }

  private func escaped(_ text: String) -> String {
    var shown = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": shown += "\\e"
      case "\"": shown += "\\(dq"
      case "'": shown += "\\(aq"
      case "~": shown += "\\(ti"
      case "^": shown += "\\(ha"
      case "`": shown += "\\(ga"
      case _ where scalar.isASCII: shown.unicodeScalars.append(scalar)
      default: shown += "\\[u\(hexadecimal(scalar.value, width: 4))]"
      }
    }
    return shown
  }
}
