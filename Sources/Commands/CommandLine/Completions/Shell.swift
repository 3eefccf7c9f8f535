/// The shells that completions are written for.
enum Shell: String, CaseIterable {
  case bash, zsh, fish

  /// The script that lets the shell complete a program's command line.
  func script(for program: ProgramDeclaration) -> String {
    switch self {
    case .bash: BashCompletions(program).script
    case .zsh: ZshCompletions(program).script
    case .fish: FishCompletions(program).script
    }
  }
}

extension FlagDeclaration {
  /// The spellings of the flag: `--quiet`, and `-q` where there is one.
  var spellings: [String] { ["--\(name)"] + (short.map { ["-\($0)"] } ?? []) }
}

/// A phrase as a shell shows it: without the backticks that mark code.
func plainPhrase(_ doc: String) -> String { doc.filter { $0 != "`" } }
