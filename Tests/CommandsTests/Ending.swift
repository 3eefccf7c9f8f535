import Files
import Fixing
import Synchronization
import TestSupport

@testable import Commands

/// How a run of the program ended, and all that it printed.
struct Ending: Equatable {
  var status = ExitStatus.success
  var output = ""
  var errors = ""

  /// Both streams, what was asked for first.
  var all: String { output + errors }
}

/// Runs the program as somebody would who types these words, on a clock that stands still at noon of 20 November 2026.
func remit(
  _ words: String..., on disk: any WritableFileSystem, input: String = "",
  history: any ChangeHistory = NoHistory()
) -> Ending {
  remit(words, on: disk, input: input, history: history)
}

/// Runs the program with some of the world around it: where its streams go, and what stands in their way.
func remit(
  _ words: [String], on disk: any WritableFileSystem = MemoryDisk(),
  terminals: Set<Console.Stream> = [], width: Int? = nil, environment: [String: String] = [:],
  failure: ConsoleError? = nil, input: String = "", history: any ChangeHistory = NoHistory(),
  commands: [Command] = Command.all
) -> Ending {
  let printed = Printed()
  let console = Console(
    terminals: terminals, width: width, workingFolders: ["/home/ada/jobs", "/ada"],
    environment: { environment[$0] },
    read: { Array(input.utf8) }, write: { stream, bytes in printed.write(bytes, to: stream) },
    failure: { failure })
  let status = Commands.run(
    arguments: words, console: console, disk: disk, clock: Clock(now: { 1_795_176_000 }, uptime: { 0 }),
    history: history, commands: commands)
  return Ending(status: status, output: printed.text(.output), errors: printed.text(.error))
}

/// Where nobody knows what was changed.
struct NoHistory: ChangeHistory {
  func filesChanged(since name: String, in folder: String) throws(HistoryError) -> Set<String> {
    throw HistoryError("nobody knows what was changed in \(folder) since \(name)", help: "ask somebody")
  }
}

/// What was written to the two streams.
private final class Printed: Sendable {
  private let streams = Mutex<[Console.Stream: [UInt8]]>([:])

  func write(_ bytes: [UInt8], to stream: Console.Stream) {
    streams.withLock { $0[stream, default: []] += bytes }
  }

  func text(_ stream: Console.Stream) -> String {
    streams.withLock { String(decoding: $0[stream] ?? [], as: UTF8.self) }
  }
}
