import Files
import Reports
import TestSupport
import Testing

@testable import Commands

@Suite("the action, the hooks and their document")
struct ContinuousIntegrationTests {
  static let files = [
    "action.yml", ".pre-commit-hooks.yaml", "docs/ci.md", "Scripts/ci/action-build.sh",
    "Scripts/ci/action-lint.sh",
  ]
  private let program = ProgramDeclaration.remit(Command.all.map(\.declaration))

  private func text(_ path: String) throws -> String {
    String(decoding: try Disk().read(join(Repository.root, path)), as: UTF8.self)
  }

  @Test("every flag that they name is there", arguments: files)
  func flags(_ path: String) throws {
    let known = Set(program.globalFlags.map(\.name) + program.commands.flatMap { $0.flags.map(\.name) })
    let others: Set<String> = ["all-files"]  // of pre-commit
    let named = try text(path).matches(of: /--([a-z][a-z-]*)/).map { String($0.output.1) }
    #expect(Set(named).subtracting(known).subtracting(others) == [])
  }

  @Test("every command that the document tells to run is understood")
  func commands() throws {
    let lines = try text("docs/ci.md").split(separator: "\n").compactMap { line -> [String]? in
      guard let start = line.firstRange(of: "remit lint") ?? line.firstRange(of: "remit build") else {
        return nil
      }
      guard line.hasPrefix("bin/") || line.hasPrefix("    ") else { return nil }
      return line[start.lowerBound...].prefix { $0 != "|" }.split(separator: " ").map(String.init)
    }
    #expect(lines.count == 4)
    for words in lines {
      guard case .command = try CommandParser(program).parse(Array(words.dropFirst())) else {
        Issue.record("\(words) is no command")
        continue
      }
    }
  }

  @Test("the document has every format, and every value of --fail-on")
  func formats() throws {
    let document = try text("docs/ci.md")
    for format in ReportFormat.all { #expect(document.contains("| `\(format.name)` |"), "\(format.name)") }
    for choice in Flags.failOn.declaration.value.choices {
      #expect(document.contains("`--fail-on \(choice.name)`"))
    }
  }

  @Test("every input of the action is documented, and handed to a script that reads it")
  func inputs() throws {
    let action = try text("action.yml")
    let declared = action.prefix(upTo: action.firstRange(of: "\noutputs:")?.lowerBound ?? action.endIndex)
      .matches(of: /\n  ([a-z-]+):\n/).map { String($0.output.1) }
    #expect(declared.count == 6)
    let scripts = try text("Scripts/ci/action-build.sh") + text("Scripts/ci/action-lint.sh")
    let document = try text("docs/ci.md")
    for input in declared {
      let variable = "INPUT_" + input.uppercased().replacing("-", with: "_")
      #expect(action.contains("\(variable): ${{ inputs.\(input) }}"))
      #expect(scripts.contains("${\(variable):-}"))
      #expect(document.contains("| `\(input)` |"))
    }
  }

  @Test("every hook is documented, and runs a command that is understood")
  func hooks() throws {
    let hooks = try text(".pre-commit-hooks.yaml")
    let document = try text("docs/ci.md")
    let names = hooks.matches(of: /- id: (.*)/).map { String($0.output.1) }
    #expect(names == ["remit-lint", "remit-lint-files"])
    for name in names { #expect(document.contains("| `\(name)` |")) }
    for entry in hooks.matches(of: /entry: remit (.*)/).map({ $0.output.1.split(separator: " ") }) {
      guard case .command = try CommandParser(program).parse(entry.map(String.init)) else {
        Issue.record("\(entry) is no command")
        continue
      }
    }
  }
}
