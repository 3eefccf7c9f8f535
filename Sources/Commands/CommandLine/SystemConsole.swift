internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

extension Console {
  /// The console of this process.
  ///
  /// A write to a pipe whose reader went away no longer ends the process (SIGPIPE): what is written then is dropped, so
  /// that `remit lint | head` stays quiet.
  public static func system() -> Console {
    signal(SIGPIPE, SIG_IGN)
    let outputs = Outputs()
    var terminals: Set<Stream> = []
    if isatty(STDOUT_FILENO) == 1 { terminals.insert(.output) }
    if isatty(STDERR_FILENO) == 1 { terminals.insert(.error) }
    return Console(
      terminals: terminals,
      width: terminalWidth(),
      workingFolders: pathsOfWorkingFolder(),
      environment: { name in getenv(name).map { String(cString: $0) } },
      read: { readAll(from: STDIN_FILENO) },
      readPart: { readPart(from: STDIN_FILENO, within: $0) },
      write: { stream, bytes in outputs.write(bytes, to: stream) },
      failure: { outputs.failure })
  }
}

/// The streams that were closed or failed.
private final class Outputs: Sendable {
  private struct State {
    var closed: Set<Console.Stream> = []
    var failure: ConsoleError?
  }

  private let state = Mutex(State())

  var failure: ConsoleError? { state.withLock { $0.failure } }

  func write(_ bytes: [UInt8], to stream: Console.Stream) {
    let descriptor = stream == .output ? STDOUT_FILENO : STDERR_FILENO
    // One writer at a time, so that lines of several threads do not mix.
    state.withLock { state in
      guard !state.closed.contains(stream), let code = writeAll(bytes, to: descriptor) else { return }
      state.closed.insert(stream)
      if code != EPIPE { state.failure = ConsoleError(String(cString: strerror(code))) }
    }
  }
}

/// Reads until there is nothing left, or 64 MiB are read: more than any text that is worth reading.
private func readAll(from descriptor: Int32) -> [UInt8] {
  var bytes: [UInt8] = []
  var part = [UInt8](repeating: 0, count: 1 << 16)
  while bytes.count < 64 << 20 {
    let count = read(descriptor, &part, part.count)
    if count > 0 {
      bytes += part[..<count]
    } else if count == 0 || errno != EINTR {
      break
    }
  }
  return bytes
}

/// Waits for bytes, and reads those that are there.
private func readPart(from descriptor: Int32, within seconds: Double?) -> Console.Part {
  var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
  let milliseconds = seconds.map { Int32(min(max($0 * 1000, 0).rounded(.up), 1_000_000)) } ?? -1
  guard poll(&ready, 1, milliseconds) > 0 else { return .nothing }
  var part = [UInt8](repeating: 0, count: 1 << 16)
  let count = read(descriptor, &part, part.count)
  if count > 0 { return .bytes(Array(part[..<count])) }
  return count < 0 && (errno == EINTR || errno == EAGAIN) ? .nothing : .end
}

/// Writes all bytes; the system's error code where it cannot.
private func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
  bytes.withUnsafeBytes { source -> Int32? in
    var rest = source[...]
    while !rest.isEmpty {
      let count = systemWrite(descriptor, UnsafeRawBufferPointer(rebasing: rest))
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        // A terminal that was set not to block: wait until it takes more.
        var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&ready, 1, -1)
      } else if errno != EINTR {
        return errno
      }
    }
    return nil
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}

/// The working directory by its own path, and by the one that the shell took, where that leads there, too.
private func pathsOfWorkingFolder() -> [String] {
  guard let own = resolved(".") else { return [] }
  guard let taken = getenv("PWD").map({ String(cString: $0) }), taken != own, resolved(taken) == own else {
    return [own]
  }
  return [own, taken]
}

private func resolved(_ path: String) -> String? {
  guard let found = realpath(path, nil) else { return nil }
  defer { free(found) }
  return String(cString: found)
}

private func terminalWidth() -> Int? {
  for descriptor in [STDOUT_FILENO, STDERR_FILENO] where isatty(descriptor) == 1 {
    var size = winsize()
    if ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
  }
  return nil
}
