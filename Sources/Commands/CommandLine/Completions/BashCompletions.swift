/// Completions for bash 3.2 and later.
struct BashCompletions {
  let program: ProgramDeclaration

  init(_ program: ProgramDeclaration) { self.program = program }

  var script: String {
    let name = program.name
    return """
      # Completions of \(name) for bash.

      _\(name)_words() {
          COMPREPLY=($(compgen -W "$1" -- "$cur"))
      }

      _\(name)_paths() {
          local IFS=$'\\n'
          compopt -o filenames 2>/dev/null
          COMPREPLY=($(compgen "$1" -- "$cur"))
      }

      _\(name)_pairs() {
          compopt -o nospace 2>/dev/null
          COMPREPLY=($(compgen -S = -W "$1" -- "$cur"))
      }

      _\(name)_names() {
          local names="$1" file
          if [[ -z $3 && $cur == */* ]]; then
              _\(name)_paths -d
              return
          fi
          for file in "$2"/*"${3:-/}"; do
              [[ -e $file ]] || continue
              file="${file#"$2"/}"
              file="${file%"${3:-/}"}"
              # A point is before the language of a translation.
              [[ $file == *.* ]] || names+=" $file"
          done
          _\(name)_words "$names"
      }

      _\(name)() {
          local cur prev word command="" position=0 i
          COMPREPLY=()
          cur="${COMP_WORDS[COMP_CWORD]}"
          prev="${COMP_WORDS[COMP_CWORD-1]}"
          # Bash takes the = of --flag=value for a word.
          if [[ $cur == "=" ]]; then
              cur=""
          elif [[ $prev == "=" ]]; then
              prev="${COMP_WORDS[COMP_CWORD-2]}"
          fi
          # And the = of a word and a file for another one.
          [[ ${COMP_WORDS[COMP_CWORD]} == "=" || ${COMP_WORDS[COMP_CWORD-1]} == "=" ]] && [[ $prev != -* ]] && prev+="="

          for ((i = 1; i < COMP_CWORD; i++)); do
              word="${COMP_WORDS[i]}"
              if [[ $word == -?* ]]; then
                  case "$command,$word" in
                      \(valueTakers))
                          ((i++))
                          [[ ${COMP_WORDS[i]} == "=" ]] && ((i++))
                          [[ ${COMP_WORDS[i+1]} == "=" ]] && ((i += 2))
                          ;;
                  esac
              elif [[ -z $command ]]; then
                  command="$word"
              else
                  ((position++))
              fi
          done

          case "$command,$prev" in
      \(valueCases)
          esac

          if [[ $cur == -* ]]; then
              case "$command" in
      \(flagCases)
              esac
          elif [[ -z $command ]]; then
              _\(name)_words "\(program.commands.map(\.name).joined(separator: " "))"
          else
              case "$command,$position" in
      \(argumentCases)
              esac
          fi
      }

      complete -F _\(name) \(name)

      """
  }

  /// Patterns of `command,flag` for the flags that take a value; a command's own come first.
  private func patterns(where fits: (FlagDeclaration) -> Bool) -> [(pattern: String, flag: FlagDeclaration)] {
    let own = program.commands.flatMap { command in
      command.flags.filter(fits).map { flag in
        (flag.spellings.map { "\(command.name),\($0)" }.joined(separator: "|"), flag)
      }
    }
    let global = program.globalFlags.filter(fits).map { flag in
      (flag.spellings.map { "*,\($0)" }.joined(separator: "|"), flag)
    }
    return own + global
  }

  private var valueTakers: String {
    patterns { $0.value != .none }.map(\.pattern).joined(separator: "|")
  }

  private var valueCases: String {
    (patterns { $0.value != .none }.map { pattern, flag in
      "        \(pattern)) \(action(for: flag.value) ?? ":"); return ;;"
    }
      + patterns {
        if case .choiceAndPath = $0.value { true } else { false }
      }.map { _, flag in
        let words = flag.value.choices.map { "*,\($0.name)=" }.joined(separator: "|")
        return "        \(words)) _\(program.name)_paths -f; return ;;"
      }).joined(separator: "\n")
  }

  private var flagCases: String {
    let commands: [CommandDeclaration?] = program.commands + [nil]
    return commands.map { command in
      let words = program.flags(of: command).flatMap(\.spellings).joined(separator: " ")
      return "            \(command?.name ?? "*")) _\(program.name)_words \"\(words)\" ;;"
    }.joined(separator: "\n")
  }

  private var argumentCases: String {
    program.commands.flatMap { command in
      command.arguments.enumerated().compactMap { position, argument in
        action(for: argument.value).map { action in
          "            \(command.name),\(argument.isRepeated ? "*" : String(position))) \(action) ;;"
        }
      }
    }.joined(separator: "\n")
  }

  private func action(for value: ValueKind) -> String? {
    switch value {
    case .none, .text, .number, .date: nil
    case .choice(_, let choices):
      "_\(program.name)_words \"\(choices.map(\.name).joined(separator: " "))\""
    case .choiceAndPath(_, let choices):
      "_\(program.name)_pairs \"\(choices.map(\.name).joined(separator: " "))\""
    case .name(_, let names):
      "_\(program.name)_names \"\(names.known.joined(separator: " "))\" \(names.folder) \"\(names.ending ?? "")\""
    case .path: "_\(program.name)_paths -f"
    case .folder: "_\(program.name)_paths -d"
    }
  }
}
