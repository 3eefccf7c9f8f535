/// The two ways of a session, and its clock.
package struct Channel: Sendable {
  /// What came in.
  package enum Input: Sendable {
    /// Bytes.
    case bytes([UInt8])
    /// Nothing, in the time that was given.
    case nothing
    /// Nothing more will come.
    case end
  }

  /// Waits for bytes, at most so many seconds; without end where it is nil.
  package var read: @Sendable (_ seconds: Double?) -> Input
  /// Sends bytes.
  package var write: @Sendable ([UInt8]) -> Void
  /// Takes a line for whoever looks for a mistake.
  package var log: @Sendable (String) -> Void
  /// Seconds that only go forward.
  package var uptime: @Sendable () -> Double

  /// Makes a channel.
  package init(
    read: @escaping @Sendable (_ seconds: Double?) -> Input, write: @escaping @Sendable ([UInt8]) -> Void,
    log: @escaping @Sendable (String) -> Void, uptime: @escaping @Sendable () -> Double
  ) {
    (self.read, self.write, self.log, self.uptime) = (read, write, log, uptime)
  }
}

extension Server {
  /// Serves until the client says that it ends, or is gone; says whether it ended as it should, after `shutdown`.
  package mutating func run(over channel: Channel) -> Bool {
    while !hasEnded {
      let start = channel.uptime()
      let input = channel.read(due.map { max(0, $0 - start) })
      let now = channel.uptime()
      switch input {
      case .bytes(let bytes): receive(bytes, at: now)
      // One document at a time, so that what is asked meanwhile does not wait for all of them.
      case .nothing: _ = work(at: now)
      case .end: return wasShutDown
      }
      channel.write(takeOutput())
      let taken = Int((channel.uptime() - now) * 1_000_000)
      for line in takeLog() { channel.log("\(line) (\(taken) µs)") }
    }
    return wasShutDown
  }
}
