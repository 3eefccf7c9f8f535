import Testing

@testable import Commands

@Suite("the table of commands and flags")
struct TableTests {
  private let program = ProgramDeclaration.remit(Command.all.map(\.declaration))

  @Test("no name is there twice")
  func unique() {
    expectUnique(program.commands.map(\.name), "commands")
    expectUnique(program.globalFlags.map(\.name), "global flags")
    for command in program.commands {
      expectUnique(command.flags.map(\.name), command.name)
      expectUnique(program.flags(of: command).compactMap { $0.short.map(String.init) }, command.name)
      expectUnique(command.arguments.map(\.name), command.name)
    }
    for (owner, value) in values { expectUnique(value.choices.map(\.name), owner) }
  }

  @Test("names are small letters, digits and hyphens")
  func names() {
    let names = program.commands.map(\.name) + program.commands.flatMap { program.flags(of: $0).map(\.name) }
    for name in names + values.flatMap({ $0.value.choices.map(\.name) }) {
      #expect(name.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil, "\(name)")
    }
  }

  @Test("everything is documented in a phrase: a capital first, no full stop last")
  func phrases() {
    var phrases = [program.summary] + program.commands.map(\.summary) + program.globalFlags.map(\.doc)
    phrases += program.commands.flatMap { command in
      command.flags.map(\.doc) + command.arguments.map(\.doc) + command.examples.map(\.doc)
    }
    phrases += values.flatMap { $0.value.choices.map(\.doc) }
    phrases += program.exitStatuses.map(\.doc) + program.environment.map(\.doc) + program.files.map(\.doc)
    for phrase in phrases {
      #expect(phrase.first.map { $0.isUppercase || $0 == "`" } == true, "\(phrase)")
      #expect(phrase.last != ".", "\(phrase)")
    }
    for paragraph in program.description + program.commands.flatMap(\.description) {
      #expect(paragraph.first.map { $0.isUppercase } == true && paragraph.last == ".", "\(paragraph)")
    }
  }

  @Test("defaults are values that the flag takes")
  func defaults() throws {
    let parser = CommandParser(program)
    for flag in program.globalFlags + program.commands.flatMap(\.flags) {
      guard let value = flag.defaultValue else { continue }
      #expect(flag.value != .none)
      try parser.check(value, of: flag.name, flag.value, nil)
    }
  }

  @Test("only the last argument is repeated, and none that is needed follows one that is not")
  func arguments() {
    for command in program.commands {
      #expect(command.arguments.dropLast().allSatisfy { !$0.isRepeated })
      let needed = command.arguments.map(\.isRequired)
      #expect(needed == needed.filter { $0 } + needed.filter { !$0 })
    }
  }

  @Test("examples are lines that are understood")
  func examples() throws {
    let parser = CommandParser(program)
    for example in program.examples + program.commands.flatMap(\.examples) {
      // Another program may come before ours, or take what it prints.
      let parts = example.line.split(whereSeparator: { $0 == ">" || $0 == "|" })
        .map { part in part.drop { $0 == " " } }
      let line = parts.first { $0.hasPrefix(program.name) } ?? ""
      var words: [String] = []
      for (position, part) in line.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
        words += position % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
      }
      #expect(words.first == program.name)
      let request = try parser.parse(Array(words.dropFirst()))
      guard case .command = request else {
        Issue.record("\(example.line) is no command")
        continue
      }
    }
  }

  @Test("all exit statuses are documented")
  func statuses() {
    #expect(program.exitStatuses.map(\.status) == ExitStatus.allCases)
  }

  private var values: [(owner: String, value: ValueKind)] {
    program.globalFlags.map { ($0.name, $0.value) }
      + program.commands.flatMap { command in
        command.flags.map { ($0.name, $0.value) } + command.arguments.map { ($0.name, $0.value) }
      }
  }

  private func expectUnique(_ names: [String], _ place: String) {
    #expect(Set(names).count == names.count, "\(place): \(names)")
  }
}
