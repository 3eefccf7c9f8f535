import Reports
import Testing

@testable import Commands

@Suite("running the program")
struct CommandsRunTests {
  @Test(
    "the version is printed however it is asked for",
    arguments: [["version"], ["--version"], ["lint", "-V"]])
  func version(_ words: [String]) {
    let memory = MemoryConsole()
    #expect(Commands.run(arguments: words, console: memory.console()) == .success)
    #expect(memory.text() == "remit \(Version.current)\n")
    #expect(memory.text(.error) == "")
  }

  @Test("help about a command is the same however it is asked for")
  func help() {
    let texts = [["help", "lint"], ["lint", "--help"], ["-h", "lint"], ["lint", "-h", "--nonsense"]].map {
      words in
      let memory = MemoryConsole()
      #expect(Commands.run(arguments: words, console: memory.console(width: 70)) == .success)
      return memory.text()
    }
    #expect(Set(texts).count == 1)
    #expect(
      texts[0].hasPrefix("Check content\n\nUsage: remit lint [PATH…] [OPTIONS]\n"))
    #expect(texts[0].split(separator: "\n").allSatisfy { $0.count <= 70 })
  }

  @Test("help without a topic is about the program")
  func helpAboutAll() {
    let texts = [["help"], ["--help"], ["-h"]].map { words in
      let memory = MemoryConsole()
      #expect(Commands.run(arguments: words, console: memory.console()) == .success)
      return memory.text()
    }
    #expect(Set(texts).count == 1)
  }

  @Test("without a word, short help goes to the error stream")
  func nothing() {
    let memory = MemoryConsole()
    #expect(Commands.run(arguments: [], console: memory.console()) == .failure)
    #expect(memory.text() == "")
    let program = ProgramDeclaration.remit(Command.all.map(\.declaration))
    #expect(memory.text(.error) == HelpText(program, width: 80).shortText())
  }

  @Test("a mistake goes to the error stream, in colour on a terminal")
  func mistake() {
    let memory = MemoryConsole()
    let console = memory.console(terminals: [.output, .error])
    #expect(Commands.run(arguments: ["help", "biuld"], console: console) == .failure)
    let esc = "\u{1B}["
    #expect(memory.text() == "")
    #expect(
      memory.text(.error) == """
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
    let memory = MemoryConsole()
    let console = memory.console(terminals: [.error])
    #expect(Commands.run(arguments: words, console: console) == .failure)
    #expect(
      memory.text(.error) == """
        error: there is no command `biuld`
        help: did you mean `build`?

        Usage: remit COMMAND [OPTIONS]
        For more, run `remit --help`.

        """)
  }

  @Test("output that could not be written is a failure, and said so")
  func writeFailure() {
    let memory = MemoryConsole()
    let console = memory.console(failure: ConsoleError("No space left on device"))
    #expect(Commands.run(arguments: ["version"], console: console) == .failure)
    #expect(memory.text(.error) == "error: the output could not be written: No space left on device\n")
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
      invocation.console.write("\(invocation.reportFormat) \(invocation.isQuiet)\n")
      return .findings
    }
    let memory = MemoryConsole()
    let console = memory.console(terminals: [.output], width: 70)
    let words = ["echo", "yes", "--format", "json", "-q"]
    #expect(Commands.run(arguments: words, console: console, commands: [command]) == .findings)
    #expect(memory.text() == "[\"yes\"] 70 ansi json true\n")
    #expect(Commands.run(arguments: ["echo", "no"], console: console, commands: [command]) == .failure)
    #expect(
      memory.text(.error) == """
        error: `no` is no answer

        Usage: remit echo WORD [OPTIONS]
        For more, run `remit echo --help`.

        """)
  }
}
