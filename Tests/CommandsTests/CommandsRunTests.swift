import Reports
import TestSupport
import Testing

@testable import Commands

@Suite("running the program")
struct CommandsRunTests {
  @Test(
    "the version is printed however it is asked for",
    arguments: [["version"], ["--version"], ["lint", "-V"]])
  func version(_ words: [String]) {
    #expect(remit(words) == Ending(output: "remit \(Version.current)\n"))
  }

  @Test("help about a command is the same however it is asked for")
  func help() {
    let texts = [["help", "lint"], ["lint", "--help"], ["-h", "lint"], ["lint", "-h", "--nonsense"]].map {
      words in
      let ending = remit(words, width: 70)
      #expect(ending.status == .success)
      return ending.output
    }
    #expect(Set(texts).count == 1)
    #expect(
      texts[0].hasPrefix("Check content\n\nUsage: remit lint [PATH…] [OPTIONS]\n"))
    #expect(texts[0].split(separator: "\n").allSatisfy { $0.count <= 70 })
  }

  @Test("help without a topic is about the program")
  func helpAboutAll() {
    let texts = [["help"], ["--help"], ["-h"]].map { remit($0) }
    #expect(texts.allSatisfy { $0 == texts[0] && $0.status == .success })
  }

  @Test("without a word, short help goes to the error stream")
  func nothing() {
    let program = ProgramDeclaration.remit(Command.all.map(\.declaration))
    let help = HelpText(program, width: 80).shortText()
    let disk = MemoryDisk()
    #expect(
      remit([], on: disk)
        == Ending(
          status: .failure, errors: help + "There is no site in this folder yet: `remit init` starts one.\n"))
    _ = remit("init", "-q", on: disk)
    #expect(remit([], on: disk) == Ending(status: .failure, errors: help))
  }

  @Test("a mistake goes to the error stream, in colour on a terminal")
  func mistake() {
    let ending = remit(["help", "biuld"], terminals: [.output, .error])
    let esc = "\u{1B}["
    #expect(ending.status == .failure && ending.output == "")
    #expect(
      ending.errors == """
        \(esc)1;31merror\(esc)0m\(esc)1m: COMMAND cannot be `biuld`\(esc)0m
        \(esc)1;36mhelp\(esc)0m: did you mean `build`?

        Usage: remit help [COMMAND] [OPTIONS]
        For more, run `remit help --help`.

        """)
  }

  @Test(
    "the colour that was asked for holds for mistakes, too",
    arguments: [["--color", "never", "biuld"], ["--color=never", "biuld"], ["biuld", "--color=never"]])
  func colourOfMistakes(_ words: [String]) {
    let ending = remit(words, terminals: [.error])
    #expect(ending.status == .failure)
    #expect(
      ending.errors == """
        error: there is no command `biuld`
        help: did you mean `build`?

        Usage: remit COMMAND [OPTIONS]
        For more, run `remit --help`.

        """)
  }

  @Test("output that could not be written is a failure, and said so")
  func writeFailure() {
    let ending = remit(["version"], failure: ConsoleError("No space left on device"))
    #expect(ending.status == .failure)
    #expect(ending.errors == "error: the output could not be written: No space left on device\n")
  }

  @Test("a command gets what was typed, and its mistakes are shown like the parser's")
  func invocation() {
    let command = Command(
      CommandDeclaration(
        "echo", summary: "Print", arguments: [ArgumentDeclaration(.text("WORD"), doc: "Word")])
    ) { invocation throws(UsageError) in
      guard invocation.command.arguments != ["no"] else {
        throw UsageError("`no` is no answer", command: "echo")
      }
      let style = invocation.reportStyle()
      invocation.console.write("\(invocation.command.arguments) \(style.width) \(style.palette) ")
      invocation.console.write("\(invocation.reportFormat.name) \(invocation.isQuiet)\n")
      return .findings
    }
    #expect(
      remit(
        ["echo", "yes", "--format", "json", "-q"], terminals: [.output], width: 70, commands: [command])
        == Ending(status: .findings, output: "[\"yes\"] 70 ansi json true\n"))
    #expect(
      remit(["echo", "no"], commands: [command]).errors == """
        error: `no` is no answer

        Usage: remit echo WORD [OPTIONS]
        For more, run `remit echo --help`.

        """)
  }
}
