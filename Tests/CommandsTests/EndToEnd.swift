import Files
import TestSupport

@testable import Commands

/// How a run of the program ended, and all that it printed.
struct Ending: Equatable {
  var status: ExitStatus
  var output: String
  var errors: String

  /// Both streams, what was asked for first.
  var all: String { output + errors }
}

/// Runs the program as somebody would who types these words, on a clock that stands still at noon of 20 November 2026.
func remit(
  _ words: String..., on disk: any WritableFileSystem, at seconds: Int = 1_795_176_000
) -> Ending {
  let memory = MemoryConsole()
  let status = Commands.run(
    arguments: words, console: memory.console(), disk: disk, clock: .stopped(at: seconds))
  return Ending(status: status, output: memory.text(), errors: memory.text(.error))
}
