internal import Files
internal import Fixing
internal import Reports

/// The program, from the words that were typed to its exit status.
public enum Commands {
  /// Runs the program; all output goes to `console`, and nothing else is touched but what the command is for.
  ///
  /// - Parameter arguments: the words after the program's name.
  public static func run(arguments: [String], console: Console) -> ExitStatus {
    let git = Git(searchPath: console.environment("PATH") ?? "/usr/bin:/bin")
    return run(arguments: arguments, console: console, disk: Disk(), clock: .system, history: git)
  }

  /// Runs the program on some disk, at some time, with some history and some commands.
  static func run(
    arguments: [String], console: Console, disk: any WritableFileSystem, clock: Clock,
    history: any ChangeHistory, commands: [Command] = Command.all
  ) -> ExitStatus {
    let program = ProgramDeclaration.remit(commands.map(\.declaration))
    func palette(_ stream: Console.Stream) -> Palette {
      colorChoice(in: arguments).palette(for: stream, of: console)
    }
    let status: ExitStatus
    do throws(UsageError) {
      status = try run(arguments, program, commands, console, disk, clock, history)
    } catch {
      console.write(error.text(for: program, palette: palette(.error)), to: .error)
      return .failure
    }
    guard let failure = console.writeFailure else { return status }
    let message = "the output could not be written: \(failure.reason)"
    console.write(failureText(message, help: nil, palette(.error)), to: .error)
    return .failure
  }

  private static func run(
    _ arguments: [String], _ program: ProgramDeclaration, _ commands: [Command], _ console: Console,
    _ disk: any WritableFileSystem, _ clock: Clock, _ history: any ChangeHistory
  ) throws(UsageError) -> ExitStatus {
    let choice = colorChoice(in: arguments)
    func help(_ stream: Console.Stream) -> HelpText {
      HelpText(program, palette: choice.palette(for: stream, of: console), width: console.width ?? 80)
    }
    switch try CommandParser(program).parse(arguments) {
    case .command(let parsed):
      guard let command = commands.first(where: { $0.declaration.name == parsed.name }) else {
        return .failure
      }
      return try command.run(
        Invocation(
          command: parsed, program: program, console: console, disk: disk, clock: clock, history: history))
    case .help(let name):
      let text = name.flatMap { program.command(named: $0) }.map { help(.output).text(of: $0) }
      console.write(text ?? help(.output).text())
      return .success
    case .version(let isVerbose):
      if !isVerbose {
        console.write("\(program.name) \(program.version)\n")
      } else if values(of: "--format", in: arguments).last == "json" {
        console.write(BillOfMaterials(program).cycloneDX)
      } else {
        console.write(BillOfMaterials(program).text)
      }
      return .success
    case .nothing:
      console.write(help(.error).shortText(), to: .error)
      if disk.kind(of: Flags.content.value(in: [:])) == nil {
        console.write("There is no site in this folder yet: `\(program.name) init` starts one.\n", to: .error)
      }
      return .failure
    }
  }

  /// The `--color` of a command line that may be wrong elsewhere.
  private static func colorChoice(in words: [String]) -> ColorChoice {
    values(of: "--color", in: words).compactMap { ColorChoice(rawValue: $0) }.last ?? .auto
  }

  /// The values of a flag in a command line that may be wrong elsewhere, in order.
  private static func values(of flag: String, in words: [String]) -> [String] {
    let words = Array(words.prefix { $0 != "--" })
    return words.indices.compactMap { position in
      words[position] == flag
        ? words.dropFirst(position + 1).first
        : words[position].hasPrefix(flag + "=") ? String(words[position].dropFirst(flag.count + 1)) : nil
    }
  }
}
