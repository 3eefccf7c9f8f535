#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Another program that was run to its end.
public struct ChildProcess: Sendable, Equatable {
  /// Its exit status, from 0 to 255; where a signal ended it, 128 and the signal's number, as shells say it.
  public let status: Int32
  /// What it wrote to its standard output.
  public let output: [UInt8]
  /// What it wrote to its standard error.
  public let errors: [UInt8]

  /// Makes one that has ended.
  public init(status: Int32, output: [UInt8] = [], errors: [UInt8] = []) {
    self.status = status
    self.output = output
    self.errors = errors
  }

  /// Why a program could not be run.
  public struct Failure: Error, Sendable, Equatable {
    /// The system's reason: "No such file or directory".
    public let reason: String
  }

  /// Runs a program and waits for its end; no shell reads the words, and its standard input is empty.
  ///
  /// - Parameters:
  ///   - program: the path of the program.
  ///   - arguments: the words after the program's name.
  ///   - environment: what differs from our own environment; nil takes a variable away.
  public static func run(
    _ program: String, _ arguments: [String], environment: [String: String?] = [:]
  ) throws(Failure) -> ChildProcess {
    let (outputEnd, output) = try pipeEnds()
    let errorEnds: (reading: Int32, writing: Int32)
    do throws(Failure) {
      errorEnds = try pipeEnds()
    } catch {
      _ = (close(outputEnd), close(output))
      throw error
    }
    defer { _ = (close(outputEnd), close(errorEnds.reading)) }
    let process: pid_t
    do {
      // Only the child may hold the ends that are written to, or they would never close.
      defer { _ = (close(output), close(errorEnds.writing)) }
      process = try spawn(
        program, arguments, variables(changedBy: environment), output: output, errors: errorEnds.writing)
    }
    let texts = drain([outputEnd, errorEnds.reading])
    return ChildProcess(status: try status(of: process), output: texts[0], errors: texts[1])
  }

  /// Runs a program that may outlive us, such as a browser, and waits for its end; no shell reads the words, nothing that it
  /// writes is read, and what a terminal's Control-C ends does not reach it. Returns its exit status, as `status` says it.
  public static func runApart(_ program: String, _ arguments: [String]) throws(Failure) -> Int32 {
    try status(of: spawn(program, arguments, variables(changedBy: [:]), isApart: true))
  }

  /// Waits for the end of a program.
  private static func status(of process: pid_t) throws(Failure) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw lastFailure() }
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  /// Where a program of a name is, in the folders of a search path; nil where there is none.
  public static func program(named name: String, in searchPath: String) -> String? {
    // An empty folder would be the working directory, where no program is looked for.
    for folder in searchPath.split(separator: ":") where folder.hasPrefix("/") {
      let path = join(String(folder), name)
      if Disk().kind(of: path) == .file, access(path, X_OK) == 0 { return path }
    }
    return nil
  }

  /// Starts a program that writes to two descriptors, and nowhere where they are nil; `isApart` puts it into a group of its own.
  private static func spawn(
    _ program: String, _ arguments: [String], _ environment: [String], output: Int32? = nil,
    errors: Int32? = nil, isApart: Bool = false
  ) throws(Failure) -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The thread that starts it may have blocked signals, and a program that gets none can't be ended.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setpgroup(&attributes, 0)
    let flags = POSIX_SPAWN_SETSIGMASK | (isApart ? POSIX_SPAWN_SETPGROUP : 0)
    posix_spawnattr_setflags(&attributes, Int16(flags))
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    for (end, stream) in [(output, STDOUT_FILENO), (errors, STDERR_FILENO)] {
      if let end {
        posix_spawn_file_actions_adddup2(&actions, end, stream)
      } else {
        posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0)
      }
    }
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup($0) } + [nil]
    defer { for text in words + variables { free(text) } }
    var process = pid_t()
    let code = posix_spawn(&process, program, &actions, &attributes, &words, &variables)
    guard code == 0 else { throw Failure(reason: String(cString: strerror(code))) }
    return process
  }

  /// Reads several descriptors to their ends, each as soon as it has something, so that no writer waits for us.
  private static func drain(_ descriptors: [Int32]) -> [[UInt8]] {
    var texts = descriptors.map { _ in [UInt8]() }
    var waiting = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    var room = [UInt8](repeating: 0, count: 1 << 16)
    while waiting.contains(where: { $0.fd >= 0 }) {
      guard poll(&waiting, nfds_t(waiting.count), -1) >= 0 else {
        if errno == EINTR { continue }
        break
      }
      for index in waiting.indices where waiting[index].fd >= 0 && waiting[index].revents != 0 {
        let descriptor = waiting[index].fd
        let count = room.withUnsafeMutableBytes { room in
          room.baseAddress.map { systemRead(descriptor, $0, room.count) } ?? 0
        }
        if count < 0, errno == EINTR { continue }
        // A negative descriptor is one that is waited for no longer.
        if count <= 0 { waiting[index].fd = -1 } else { texts[index] += room[..<count] }
      }
    }
    return texts
  }

  /// Both ends of a pipe, neither of which a child gets by itself.
  private static func pipeEnds() throws(Failure) -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw lastFailure() }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  /// Our own environment with some variables changed, as `NAME=value`.
  private static func variables(changedBy changes: [String: String?]) -> [String] {
    var found: [String] = []
    var next: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = environ
    while let place = next, let text = place.pointee {
      let variable = String(cString: text)
      if changes[String(variable.prefix { $0 != "=" })] == nil { found.append(variable) }
      next = place + 1
    }
    for (name, value) in changes { if let value { found.append("\(name)=\(value)") } }
    return found
  }

  private static func lastFailure() -> Failure { Failure(reason: String(cString: strerror(errno))) }
}
