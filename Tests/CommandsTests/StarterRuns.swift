import Files
import TestSupport

@testable import Commands

extension MemoryDisk {
  /// Runs the program on this disk, on 20 November 2026; what it printed, with its exit status.
  func run(_ words: String...) -> Printed {
    let memory = MemoryConsole()
    let status = Commands.run(
      arguments: words, console: memory.console(), disk: self, clock: .stopped(at: 1_795_132_800))
    return Printed(output: memory.text(), error: memory.text(.error), status: status)
  }

  struct Printed: Equatable {
    var output = ""
    var error = ""
    var status = ExitStatus.success
  }
}

/// A text with the keys that wait taken in, as its questions ask: `#size: 6` becomes `size: 6`.
func answered(_ text: String) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false).map(answeredLine).joined(separator: "\n")
}

private func answeredLine(_ line: Substring) -> String {
  let indentation = line.prefix { $0 == " " }
  let rest = line.dropFirst(indentation.count)
  let isQuestion = rest == "#" || rest.hasPrefix("# ") && !rest.hasPrefix("#  ")
  return isQuestion || !rest.hasPrefix("#") ? String(line) : String(indentation + rest.dropFirst())
}
