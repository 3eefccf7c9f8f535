internal import Synchronization

/// The line that a terminal shows while work takes longer than a second.
final class ProgressLine: Sendable {
  private struct State {
    var done = 0
    var shown = 0.0
  }

  private let state = Mutex(State())
  private let invocation: Invocation
  private let verb: String
  private let unit: String
  private let total: Int
  private let every: Int
  private let start: Double

  /// Makes a line such as `Building: 640 of 1200 files`.
  ///
  /// - Parameters:
  ///   - every: after how many steps the clock is looked at.
  ///   - start: when the work began, on the clock that only goes forward.
  init(
    _ invocation: Invocation, _ verb: String, _ unit: String, total: Int, every: Int = 64, start: Double
  ) {
    self.invocation = invocation
    self.verb = verb
    self.unit = unit
    self.every = every
    self.total = total
    self.start = start
  }

  private var isWanted: Bool { invocation.console.isTerminal(.error) && !invocation.isQuiet }

  /// Counts one, and shows the count ten times a second at most.
  func step() {
    state.withLock { state in
      state.done += 1
      guard isWanted, state.done % every == 0 else { return }
      let now = invocation.clock.uptime()
      guard now - start > 1, now - state.shown > 0.1 else { return }
      state.shown = now
      invocation.console.write("\r\u{1B}[K\(verb): \(state.done) of \(total) \(unit)", to: .error)
    }
  }

  /// Takes the line away.
  func clear() {
    state.withLock { state in
      if state.shown > 0 { invocation.console.write("\r\u{1B}[K", to: .error) }
    }
  }
}
