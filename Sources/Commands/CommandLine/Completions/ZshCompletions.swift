/// Completions for zsh, as a function for `fpath` or for `source`.
struct ZshCompletions {
  let program: ProgramDeclaration

  init(_ program: ProgramDeclaration) { self.program = program }

  var script: String {
    let name = program.name
    return """
      #compdef \(name)
      # Completions of \(name) for zsh.

      _\(name)_commands() {
        local -a commands
        commands=(
      \(commandLines)
        )
        _describe -t commands 'command' commands
      }

      _\(name)_names() {
        local -a names
        if [[ -z $3 ]]; then
          names=(${=1} $2/*(N/:t))
          [[ $PREFIX == */* ]] && { _files -/; return }
        else
          names=(${=1} $2/${~3}(N:t:r))
          # A point is before the language of a translation.
          names=(${names:#*.*})
        fi
        compadd -a names
      }

      _\(name)_pairs() {
        if compset -P '*='; then
          _files
        else
          compadd -S '=' -- ${=1}
        fi
      }

      _\(name)() {
        local context state state_descr line
        typeset -A opt_args

        _arguments -C \\
      \(specifications(of: nil).map { "    \($0) \\\n" }.joined())\
          '1: :_\(name)_commands' \\
          '*:: :->rest'

        [[ $state == rest ]] || return 0
        case $line[1] in
      \(program.commands.map(commandCase).joined(separator: "\n"))
        esac
      }

      if [[ $funcstack[1] == _\(name) ]]; then
        _\(name) "$@"
      else
        compdef _\(name) \(name)
      fi

      """
  }

  private var commandLines: String {
    program.commands.map { command in
      "    " + quoted("\(command.name):\(plainPhrase(command.summary).replacing(":", with: "\\:"))")
    }.joined(separator: "\n")
  }

  private func commandCase(_ command: CommandDeclaration) -> String {
    let lines = specifications(of: command) + command.arguments.enumerated().map(argument)
    return "    \(command.name))\n      _arguments \\\n"
      + lines.map { "        \($0)" }.joined(separator: " \\\n") + "\n      ;;"
  }

  private func specifications(of command: CommandDeclaration?) -> [String] {
    program.flags(of: command).flatMap { flag -> [String] in
      let doc = "[\(escaped(flag.doc))]" + value(of: flag)
      let others = flag.short.map { "(-\($0) --\(flag.name))" } ?? ""
      let takesValue = flag.value != .none
      return flag.spellings.map { spelling in
        let attached = !takesValue ? "" : spelling.hasPrefix("--") ? "=" : "+"
        return quoted("\(flag.isRepeated ? "*" : others)\(spelling)\(attached)\(doc)")
      }
    }
  }

  private func value(of flag: FlagDeclaration) -> String {
    flag.value.placeholder.map { ":\($0):\(action(for: flag.value))" } ?? ""
  }

  private func argument(_ position: Int, _ argument: ArgumentDeclaration) -> String {
    let place = argument.isRepeated ? "*" : String(position + 1)
    let optional = argument.isRequired || argument.isRepeated ? ":" : "::"
    return quoted("\(place)\(optional)\(argument.name):\(action(for: argument.value))")
  }

  private func action(for value: ValueKind) -> String {
    switch value {
    case .none, .text, .number, .date: " "
    case .choice(_, let choices):
      "(("
        + choices.map { "\($0.name)\\:\"\(escaped($0.doc).replacing("\"", with: "\\\""))\"" }
        .joined(separator: " ") + "))"
    case .choiceAndPath(_, let choices):
      " _\(program.name)_pairs \"\(choices.map(\.name).joined(separator: " "))\""
    // The space keeps _arguments from adding words of its own.
    case .name(_, let names):
      " _\(program.name)_names \"\(names.known.joined(separator: " "))\" \(names.folder) \"\(names.ending.map { "*\($0)" } ?? "")\""
    case .path: "_files"
    case .folder: "_files -/"
    }
  }

  /// What stands inside the brackets of a specification.
  private func escaped(_ doc: String) -> String {
    plainPhrase(doc).replacing("\\", with: "\\\\").replacing("[", with: "\\[").replacing("]", with: "\\]")
      .replacing(":", with: "\\:")
  }

  private func quoted(_ text: String) -> String { "'\(text.replacing("'", with: "'\\''"))'" }
}
