import Reports
import Testing

@Suite("when there are colours")
struct ColorChoiceTests {
  struct Case: CustomTestStringConvertible {
    var choice = ColorChoice.auto
    var terminal = true
    var environment: [String: String] = [:]
    var expected: Palette
    var testDescription: String { "\(choice) terminal=\(terminal) \(environment) is \(expected)" }
  }

  @Test(
    "the flag, then the environment, then the terminal decide",
    arguments: [
      Case(expected: .ansi),
      Case(terminal: false, expected: .plain),
      Case(choice: .never, environment: ["FORCE_COLOR": "1"], expected: .plain),
      Case(
        choice: .always, terminal: false, environment: ["NO_COLOR": "1", "TERM": "dumb"], expected: .ansi),
      Case(environment: ["NO_COLOR": "1"], expected: .plain),
      Case(environment: ["NO_COLOR": ""], expected: .ansi),
      Case(environment: ["NO_COLOR": "1", "FORCE_COLOR": "1"], expected: .plain),
      Case(terminal: false, environment: ["FORCE_COLOR": "1"], expected: .ansi),
      Case(environment: ["FORCE_COLOR": "0"], expected: .plain),
      Case(terminal: false, environment: ["CLICOLOR_FORCE": "1"], expected: .ansi),
      Case(terminal: false, environment: ["CLICOLOR_FORCE": "0"], expected: .plain),
      Case(environment: ["TERM": "dumb"], expected: .plain),
      Case(environment: ["CLICOLOR": "0"], expected: .plain),
      Case(terminal: false, environment: ["TERM": "dumb", "FORCE_COLOR": "1"], expected: .ansi),
    ])
  func decides(_ example: Case) {
    let palette = example.choice.palette(isTerminal: example.terminal) { example.environment[$0] }
    #expect(palette == example.expected)
  }

  @Test("every format and choice says what it is for")
  func documented() {
    #expect(
      ReportFormat.all.map(\.name) == [
        "full", "concise", "json", "sarif", "github", "gitlab", "junit", "rdjson",
      ])
    #expect(ReportFormat.all.map(\.isForPeople) == [true, true] + Array(repeating: false, count: 6))
    for summary in ReportFormat.all.map(\.summary) + ColorChoice.allCases.map(\.summary) {
      #expect(summary.first?.isUppercase == true && summary.last != ".")
    }
  }
}
