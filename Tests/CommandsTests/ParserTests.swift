import Testing

@testable import Commands

@Suite("understanding the command line")
struct ParserTests {
  @Test(
    "flags and arguments may be written in all the usual ways",
    arguments: [
      (["make", "round"], "make <round>"),
      (["make", "round", "a", "b"], "make <round> <a> <b>"),
      (["make", "--size=4", "round"], "make <round> size=4"),
      (["make", "--size", "4", "round"], "make <round> size=4"),
      (["make", "-s", "4", "round"], "make <round> size=4"),
      (["make", "-s4", "round"], "make <round> size=4"),
      (["make", "-s=4", "round"], "make <round> size=4"),
      (["make", "-qs", "4", "round"], "make <round> quiet= size=4"),
      (["-q", "--dir", "x", "look"], "look dir=x quiet="),
      (["look", "-fq"], "look quiet= far="),
      (["make", "round", "--", "-x", "--size", "--"], "make <round> <-x> <--size> <-->"),
      (["--", "look"], "look"),
      (["make", "round", "-"], "make <round> <->"),
      (["look", "--dir", "-"], "look dir=-"),
      (["look", "--dir=-x"], "look dir=-x"),
      (["look", "--dir=a=b"], "look dir=a=b"),
      (["look", "--day", "2028-02-29"], "look day=2028-02-29"),
      (["make", "round", "--copy", "big=a=b", "--copy=small=c"], "make <round> copy=big=a=b+small=c"),
      ([], "nothing"),
      (["--help"], "help -"),
      (["look", "-h"], "help look"),
      (["look", "--nonsense", "--help"], "help look"),
      (["--help", "look"], "help look"),
      (["make", "--version"], "version"),
      (["-V"], "version"),
    ])
  func understood(_ words: [String], _ expected: String) throws {
    #expect(parse(words) == expected)
  }

  @Test("a flag that is not given has its default")
  func defaults() throws {
    let number = Flag<Int>("size", .number("N", 1...9), default: 3, doc: "")
    let text = Flag<String>("dir", .folder("DIR"), default: "in", doc: "")
    let word = Flag<String?>("tag", .text("WORD"), doc: "", read: { $0 })
    let switched = Flag<Bool>("quiet", doc: "")
    let several = Flag<[String]>(
      repeated: "copy", .choiceAndPath("SIZE=FILE", []), doc: "", read: { $0 })
    func values(_ words: String...) throws -> String {
      guard case .command(let parsed) = try CommandParser(sample).parse(words) else { return "no command" }
      return
        "\(parsed[number]) \(parsed[text]) \(parsed[word] ?? "-") \(parsed[switched]) \(parsed[several]) \(parsed.has(number))"
    }
    #expect(try values("make", "round") == "3 in - false [] false")
    #expect(
      try values("make", "round", "--size", "4", "--dir", "x", "--tag", "a", "-q") == "4 x a true [] true")
    #expect(
      try values("make", "round", "--copy", "big=a", "--copy", "big=b")
        == #"3 in - false ["big=a", "big=b"] false"#)
  }

  @Test(
    "what is wrong is said, with the way out",
    arguments: [
      (["mkae"], "there is no command `mkae`", "did you mean `make`?"),
      (["a/b.md"], "there is no command `a/b.md`", "to check a file, run `tool lint a/b.md`"),
      (["nothing"], "there is no command `nothing`", "the commands are `make` and `look`"),
      (["-q"], "no command given", "say what to do: `make` or `look`"),
      (["look", "--quite"], "`tool look` has no flag `--quite`", "did you mean `--quiet`?"),
      (["look", "--qui"], "`tool look` has no flag `--qui`", "did you mean `--quiet`?"),
      (["look", "-quiet"], "`tool look` has no flag `-u`", "did you mean `--quiet`?"),
      (["look", "--size", "3"], "`tool look` has no flag `--size`", "`tool make` takes it"),
      (["look", "-s3"], "`tool look` has no flag `-s`", "`tool make` takes it"),
      (["--far", "look"], "`tool` has no flag `--far`", "write it after the command: `tool look --far`"),
      (
        ["make", "round", "--xyz"], "`tool make` has no flag `--xyz`",
        "if `--xyz` is no flag, write `--` before it"
      ),
      (["look", "--xyz"], "`tool look` has no flag `--xyz`", nil),
      (
        ["make", "--size"], "`--size` needs a value",
        "write a whole number from 1 to 9 after it, as in `--size 3`"
      ),
      (["look", "--day"], "`--day` needs a value", "write a day after it, as in `--day 2026-11-02`"),
      (["look", "--dir="], "`--dir` needs a value", "write a folder after it, as in `--dir in`"),
      (["make", "--tag", "--quiet"], "`--tag` needs a value", "write a value after it"),
      (["make", "--tag", "-x"], "`--tag` needs a value", "if `-x` is the value, write `--tag=-x`"),
      (["make", "--colour"], "`--colour` needs a value", "write one of `red` or `blue` after it"),
      (["make", "--colour", "bleu"], "`--colour` cannot be `bleu`", "did you mean `blue`?"),
      (["make", "--colour", "green"], "`--colour` cannot be `green`", "write one of `red` or `blue`"),
      (["make", "--copy"], "`--copy` needs a value", "write SIZE=FILE after it"),
      (["make", "--copy", "bgi=a"], "`--copy` cannot begin with `bgi`", "did you mean `big`?"),
      (
        ["make", "--copy", "x.png"], "`--copy` cannot begin with `x.png`",
        "write SIZE=FILE, which begins with one of `big` or `small`"
      ),
      (
        ["make", "--copy", "big"], "`--copy` does not say which file `big` goes to",
        "write `=` and the file after it, as in `big=FILE`"
      ),
      (
        ["make", "--copy", "big="], "`--copy` does not say which file `big` goes to",
        "write `=` and the file after it, as in `big=FILE`"
      ),
      (["make", "--size", "10"], "`10` is out of range for `--size`", "write a whole number from 1 to 9"),
      (
        ["make", "--size", "1.5"], "`1.5` is not a whole number for `--size`",
        "write a whole number from 1 to 9"
      ),
      (
        ["look", "--day", "2027-02-29"], "`2027-02-29` is not a day for `--day`",
        "write year, month and day, as in `2026-11-02`"
      ),
      (
        ["look", "--day", "2026--1-02"], "`2026--1-02` is not a day for `--day`",
        "write year, month and day, as in `2026-11-02`"
      ),
      (
        ["look", "--day", "tomorrow"], "`tomorrow` is not a day for `--day`",
        "write year, month and day, as in `2026-11-02`"
      ),
      (["look", "-q", "--quiet"], "`--quiet` is given twice", "keep one of them"),
      (["-q", "look", "-q"], "`--quiet` is given twice", "keep one of them"),
      (["look", "--far=yes"], "`--far` takes no value", "write only `--far`"),
      (["look", "x"], "`tool look` takes no argument, and `x` is one too many", "leave it out"),
      (["make"], "`tool make` needs KIND", "write one of `round` or `square`"),
      (["make", "rond"], "KIND cannot be `rond`", "did you mean `round`?"),
      (["make", "round", ""], "FILE is empty", "leave it out or write one"),
      (["look", "--\u{1B}[31m"], "`tool look` has no flag `--\u{1B}[31m`", nil),
    ] as [([String], String, String?)])
  func misunderstood(_ words: [String], _ message: String, _ help: String?) {
    do throws(UsageError) {
      let request = try CommandParser(sample).parse(words)
      Issue.record("understood as \(request)")
    } catch {
      #expect(error.message == message)
      #expect(error.help == help)
    }
  }

  @Test("an error shows how the command is called, and cannot steer the terminal")
  func shown() {
    #expect(
      parse(["make", "rond"]) == """
        error: KIND cannot be `rond`
        help: did you mean `round`?

        Usage: tool make KIND [FILE…] [OPTIONS]
        For more, run `tool make --help`.

        """)
    #expect(
      parse(["a\u{1B}[31m"]) == """
        error: there is no command `a<U+001B>[31m`
        help: the commands are `make` and `look`

        Usage: tool COMMAND [OPTIONS]
        For more, run `tool --help`.

        """)
  }
}
