@testable import Commands

/// A small command line with one of everything.
let sample = ProgramDeclaration(
  name: "tool", version: "1.2.3", releaseDate: "2026-11-02", summary: "Makes things out of other things",
  description: ["Things are made from `a-b` and \"c\"."],
  globalFlags: [
    FlagDeclaration("dir", .folder("DIR"), defaultValue: "in", doc: "Folder to read"),
    FlagDeclaration("day", .date, doc: "Day that counts"),
    FlagDeclaration("quiet", short: "q", doc: "Say less"),
    FlagDeclaration("help", short: "h", doc: "Print help"),
    FlagDeclaration("version", short: "V", doc: "Print the version"),
  ],
  commands: [
    CommandDeclaration(
      "make", summary: "Make a thing",
      description: ["It makes a thing of the kind that you name, and asks nothing. That takes no time."],
      arguments: [
        ArgumentDeclaration(
          .choice("KIND", [Choice("round", "A ball"), Choice("square", "A box")]), doc: "What to make"),
        ArgumentDeclaration(.path("FILE"), isRequired: false, isRepeated: true, doc: "What to make it from"),
      ],
      flags: [
        FlagDeclaration(
          "size", short: "s", .number("N", 1...9), defaultValue: "3", doc: "How large it becomes"),
        FlagDeclaration("tag", .text("WORD"), doc: "Word to write on it"),
        FlagDeclaration(
          "colour", .choice("COLOUR", [Choice("red", "Like a rose"), Choice("blue", "Like the sky: light")]),
          doc: "Its colour"),
        FlagDeclaration(
          "copy",
          .choiceAndPath("SIZE=FILE", [Choice("big", "Twice as large"), Choice("small", "Half as large")]),
          isRepeated: true, doc: "File to put a copy in"),
      ],
      examples: [ExampleDeclaration("tool make round --size 4", "Make a ball of size 4")]),
    CommandDeclaration(
      "look", summary: "Look at what was made",
      flags: [FlagDeclaration("far", short: "f", doc: "From far away")]),
  ],
  exitStatuses: [(.success, "All went well"), (.failure, "It did not")],
  environment: [("TOOL", "Nothing is made of it")], files: [("in/", "What is read")],
  examples: [ExampleDeclaration("tool look", "See what there is")])

/// What a command line of `tool` is understood as, or the error as it is shown.
func parse(_ words: [String]) -> String {
  do throws(UsageError) {
    switch try CommandParser(sample).parse(words) {
    case .command(let parsed):
      let flags = ["dir", "day", "quiet", "size", "tag", "colour", "copy", "far"].compactMap { name in
        parsed.given[name].map { "\(name)=\($0.joined(separator: "+"))" }
      }
      return ([parsed.name] + parsed.arguments.map { "<\($0)>" } + flags).joined(separator: " ")
    case .help(let command): return "help \(command ?? "-")"
    case .version(let isVerbose): return isVerbose ? "version --verbose" : "version"
    case .nothing: return "nothing"
    }
  } catch {
    return error.text(for: sample)
  }
}
