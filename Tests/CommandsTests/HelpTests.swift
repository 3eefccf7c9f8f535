import Reports
import Testing

@testable import Commands

@Suite("help")
struct HelpTests {
  @Test("the program's help names its commands, flags, examples and exit statuses")
  func program() {
    #expect(
      HelpText(sample, width: 60).text() == """
        Makes things out of other things

        Usage: tool COMMAND [OPTIONS]

        Things are made from `a-b` and "c".

        Commands:
          make  Make a thing
          look  Look at what was made

        Options of every command:
              --dir DIR   Folder to read (default: in)
              --day DATE  Day that counts
          -q, --quiet     Say less
          -h, --help      Print help
          -V, --version   Print the version

        Examples:
          tool look
              See what there is

        Exit status:
          0  All went well
          2  It did not

        For more about a command, run `tool COMMAND --help`.

        """)
  }

  @Test("a command's help fits the terminal")
  func command() {
    #expect(
      HelpText(sample, width: 50).text(of: sample.commands[0]) == """
        Make a thing

        Usage: tool make KIND [FILE…] [OPTIONS]

        It makes a thing of the kind that you name, and
        asks nothing. That takes no time.

        Arguments:
          KIND  What to make (round, square)
          FILE  What to make it from

        Options:
          -s, --size N          How large it becomes
                                (default: 3)
              --tag WORD        Word to write on it
              --colour COLOUR   Its colour (red, blue)
              --copy SIZE=FILE  File to put a copy in
                                (big, small)

        Options of every command:
              --dir DIR   Folder to read (default: in)
              --day DATE  Day that counts
          -q, --quiet     Say less
          -h, --help      Print help
          -V, --version   Print the version

        Examples:
          tool make round --size 4
              Make a ball of size 4

        """)
  }

  @Test("where nothing was typed, the commands and where to read on are shown")
  func short() {
    #expect(
      HelpText(sample).shortText() == """
        Makes things out of other things

        Usage: tool COMMAND [OPTIONS]

        Commands:
          make  Make a thing
          look  Look at what was made

        For more, run `tool --help`.

        """)
  }

  @Test("headings are bold and names coloured on a terminal")
  func colour() {
    let esc = "\u{1B}["
    #expect(
      HelpText(sample, palette: .ansi).shortText() == """
        Makes things out of other things

        \(esc)1mUsage:\(esc)0m tool COMMAND [OPTIONS]

        \(esc)1mCommands:\(esc)0m
          \(esc)1;36mmake\(esc)0m  Make a thing
          \(esc)1;36mlook\(esc)0m  Look at what was made

        For more, run `tool --help`.

        """)
  }

  @Test("lines are broken at blanks, but not inside code, and words that are too long stand alone")
  func wrapping() {
    #expect(
      wrapped("run `a b c` or a-very-long-word for 機械学習 now", width: 10) == [
        "run", "`a b c` or", "a-very-long-word", "for", "機械学習", "now",
      ])
    #expect(wrapped("", width: 10) == [])
  }
}
