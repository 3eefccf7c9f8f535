/// What a command sees of the world outside: where its output goes, and what surrounds it.
///
/// A value of closures, so that a test passes memory where the program passes the terminal.
public struct Console: Sendable {
  /// One of the two ways out.
  public enum Stream: Sendable, Hashable {
    /// What was asked for.
    case output
    /// What went wrong, and what is said on the way.
    case error
  }

  /// What comes in within some time.
  public enum Part: Sendable, Equatable {
    /// Some bytes.
    case bytes([UInt8])
    /// Nothing yet.
    case nothing
    /// Nothing, now and later.
    case end
  }

  private let writer: @Sendable (Stream, [UInt8]) -> Void
  private let reader: @Sendable () -> [UInt8]
  private let partReader: @Sendable (_ seconds: Double?) -> Part
  private let failures: @Sendable () -> ConsoleError?
  private let terminals: Set<Stream>
  private let variables: @Sendable (String) -> String?

  /// The columns of the terminal; nil where there is none.
  public let width: Int?
  /// The paths from the root that lead to the working directory; more than one where links do.
  public let workingFolders: [String]

  /// Makes a console.
  ///
  /// - Parameters:
  ///   - read: reads all of standard input.
  ///   - readPart: waits for some of standard input, at most so many seconds; without end where there is no number.
  ///   - write: takes bytes for a stream; where the reader has gone away, it drops them.
  ///   - failure: why an earlier write failed, if one did.
  public init(
    terminals: Set<Stream> = [], width: Int? = nil, workingFolders: [String] = [],
    environment: @escaping @Sendable (String) -> String?,
    read: @escaping @Sendable () -> [UInt8] = { [] },
    readPart: @escaping @Sendable (_ seconds: Double?) -> Part = { _ in .end },
    write: @escaping @Sendable (Stream, [UInt8]) -> Void,
    failure: @escaping @Sendable () -> ConsoleError? = { nil }
  ) {
    self.terminals = terminals
    self.width = width
    self.workingFolders = workingFolders
    variables = environment
    writer = write
    reader = read
    partReader = readPart
    failures = failure
  }

  /// Whether a stream goes to a terminal.
  public func isTerminal(_ stream: Stream) -> Bool { terminals.contains(stream) }

  /// A variable of the environment.
  public func environment(_ name: String) -> String? { variables(name) }

  /// All of standard input, up to 64 MiB.
  public func input() -> [UInt8] { reader() }

  /// Some of standard input, waited for so many seconds; without end where there is no number.
  func input(within seconds: Double?) -> Part { partReader(seconds) }

  /// Writes bytes as they are.
  public func write(_ bytes: [UInt8], to stream: Stream = .output) {
    if !bytes.isEmpty { writer(stream, bytes) }
  }

  /// Writes a text as it is, without a line break after it.
  public func write(_ text: String, to stream: Stream = .output) { write(Array(text.utf8), to: stream) }

  /// Why an earlier write failed, if one did; a reader that went away is no failure.
  public var writeFailure: ConsoleError? { failures() }
}

/// Why a stream could not be written: "No space left on device".
public struct ConsoleError: Error, Sendable, Equatable {
  /// The system's reason.
  public let reason: String

  /// Makes an error.
  public init(_ reason: String) { self.reason = reason }
}
