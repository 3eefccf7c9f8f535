/// Completions for fish 3.0 and later.
struct FishCompletions {
  let program: ProgramDeclaration

  init(_ program: ProgramDeclaration) { self.program = program }

  var script: String {
    var lines = ["# Completions of \(program.name) for fish.", "", "complete -c \(program.name) -f", ""]
    lines += program.commands.map { command in
      complete("-n __fish_use_subcommand -a \(command.name)", command.summary)
    }
    lines.append("")
    lines += program.globalFlags.map { flag in
      let replacing = program.commands.filter { command in command.flags.contains { $0.name == flag.name } }
      let condition =
        replacing.isEmpty
        ? "" : "-n 'not __fish_seen_subcommand_from \(replacing.map(\.name).joined(separator: " "))' "
      return complete(condition + specification(of: flag), flag.doc)
    }
    for command in program.commands {
      let seen = "__fish_seen_subcommand_from \(command.name)"
      let flags = command.flags.map { flag in
        complete("-n '\(seen)' \(specification(of: flag))", flag.doc)
      }
      let arguments = command.arguments.flatMap { argumentLines($0, seen) }
      if !flags.isEmpty || !arguments.isEmpty { lines += [""] + flags + arguments }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func specification(of flag: FlagDeclaration) -> String {
    let name = (flag.short.map { "-s \($0) " } ?? "") + "-l \(flag.name)"
    return switch flag.value {
    case .none: name
    case .text, .number, .date: "\(name) -x"
    case .choice(_, let choices): "\(name) -x -a \(quoted(choices.map(described).joined(separator: " ")))"
    case .choiceAndPath(_, let choices):
      "\(name) -r -F -a \(quoted(choices.map { described(Choice("\($0.name)=", $0.doc)) }.joined(separator: " ")))"
    case .name(_, let names):
      "\(name) -x -a \(quoted(names.known.joined(separator: " ") + " " + found(names)))"
    case .path: "\(name) -r -F"
    case .folder: "\(name) -x -a '(__fish_complete_directories)'"
    }
  }

  /// What lists the names in a folder; those with a point are translations.
  private func found(_ names: Names) -> String {
    guard let ending = names.ending else {
      return "(for name in \(names.folder)/*/; basename $name; end) (__fish_complete_directories)"
    }
    return
      "(for name in \(names.folder)/*\(ending); basename $name \(ending); end | string match -v \"*.*\")"
  }

  private func argumentLines(_ argument: ArgumentDeclaration, _ seen: String) -> [String] {
    switch argument.value {
    case .none, .text, .name, .choiceAndPath, .number, .date: []
    case .choice(_, let choices):
      choices.map { choice in
        let names = choices.map(\.name).joined(separator: " ")
        return complete(
          "-n '\(seen); and not __fish_seen_subcommand_from \(names)' -a \(choice.name)", choice.doc)
      }
    case .path: ["complete -c \(program.name) -n '\(seen)' -F"]
    case .folder: ["complete -c \(program.name) -n '\(seen)' -a '(__fish_complete_directories)'"]
    }
  }

  /// A word with its meaning, as `-a` takes them in one argument.
  private func described(_ choice: Choice) -> String {
    "\(choice.name)\\t\(quoted(plainPhrase(choice.doc)))"
  }

  private func complete(_ specification: String, _ doc: String) -> String {
    "complete -c \(program.name) \(specification) -d \(quoted(plainPhrase(doc)))"
  }

  private func quoted(_ text: String) -> String {
    "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
  }
}
