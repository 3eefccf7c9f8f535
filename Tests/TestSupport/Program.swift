#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Where a program of this name is on the search path; nil where there is none.
public func program(_ name: String) -> String? {
  let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
  return path.split(separator: ":").map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
}

/// Runs a program with `input` on its standard input, and returns its exit status and all that it printed, errors
/// included; nil where it could not be run.
public func run(_ path: String, _ arguments: [String], input: String) -> (status: Int32, printed: String)? {
  guard let source = temporaryFile(), let target = temporaryFile() else { return nil }
  defer {
    _ = close(source)
    _ = close(target)
  }
  let bytes = Array(input.utf8)
  guard write(source, bytes, bytes.count) == bytes.count, lseek(source, 0, SEEK_SET) == 0 else { return nil }

  #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
  #else
    var actions = posix_spawn_file_actions_t()
  #endif
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_adddup2(&actions, source, STDIN_FILENO)
  posix_spawn_file_actions_adddup2(&actions, target, STDOUT_FILENO)
  posix_spawn_file_actions_adddup2(&actions, target, STDERR_FILENO)
  var words = ([path] + arguments).map { strdup($0) } + [nil]
  defer { for word in words { free(word) } }
  var process = pid_t()
  guard posix_spawn(&process, path, &actions, nil, &words, environ) == 0 else { return nil }
  var status: Int32 = 0
  while waitpid(process, &status, 0) < 0 { guard errno == EINTR else { return nil } }

  var printed: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 4096)
  guard lseek(target, 0, SEEK_SET) == 0 else { return nil }
  while true {
    let count = read(target, &chunk, chunk.count)
    guard count > 0 else { break }
    printed += chunk[..<count]
  }
  let ended = status & 0x7F == 0 ? (status >> 8) & 0xFF : -1
  return (ended, String(decoding: printed, as: UTF8.self))
}

/// An open file without a name.
private func temporaryFile() -> Int32? {
  var name = Array("/tmp/remit-test-XXXXXX".utf8CString)
  let descriptor = mkstemp(&name)
  guard descriptor >= 0 else { return nil }
  unlink(name)
  return descriptor
}
