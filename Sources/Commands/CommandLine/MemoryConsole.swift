internal import Synchronization

/// A console that keeps what is written; for tests.
public final class MemoryConsole: Sendable {
  private let written = Mutex<[Console.Stream: [UInt8]]>([:])

  /// Makes a console without output.
  public init() {}

  /// What was written to a stream so far.
  public func text(_ stream: Console.Stream = .output) -> String {
    written.withLock { String(decoding: $0[stream] ?? [], as: UTF8.self) }
  }

  /// The console to pass to a command.
  public func console(
    input: String = "", terminals: Set<Console.Stream> = [], width: Int? = nil,
    environment: [String: String] = [:],
    failure: ConsoleError? = nil
  ) -> Console {
    Console(
      terminals: terminals, width: width, environment: { environment[$0] },
      write: { stream, bytes in self.written.withLock { $0[stream, default: []] += bytes } },
      read: { limit throws(ConsoleError) in
        guard input.utf8.count <= limit else { throw ConsoleError("larger than \(limit) bytes") }
        return Array(input.utf8)
      },
      failure: { failure })
  }
}
