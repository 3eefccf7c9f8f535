import Files
import TestSupport
import Text

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The built program as an editor runs it: `remit lsp` at the other end of two pipes.
final class EditorProcess {
  /// Where the program is that was built beside these tests; nil where it is not.
  static var program: String? {
    let bundle = CommandLine.arguments.first.map { folder(of: $0) } ?? ""
    return ["\(bundle)/remit", "\(Repository.root)/.build/debug/remit"].first { Disk().kind(of: $0) == .file }
  }

  private let input: Int32
  private let output: Int32
  private let process: pid_t
  private var waiting: [UInt8] = []
  private var number = 0
  private var told: [JSONValue] = []

  init() throws {
    guard let program = EditorProcess.program else {
      throw FileError(path: "remit", action: "run", reason: "not built")
    }
    var (down, up) = ([Int32](repeating: 0, count: 2), [Int32](repeating: 0, count: 2))
    guard pipe(&down) == 0, pipe(&up) == 0 else {
      throw FileError(path: "", action: "open", reason: "no pipe")
    }
    // The other end must not live on in the program.
    for end in down + up { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, down[0], STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, up[1], STDOUT_FILENO)
    var words = [strdup(program), strdup("lsp"), nil]
    defer { for word in words { free(word) } }
    var process = pid_t()
    guard posix_spawn(&process, program, &actions, nil, &words, environ) == 0 else {
      throw FileError(path: program, action: "run", reason: "errno \(errno)")
    }
    self.process = process
    (input, output) = (down[1], up[0])
    _ = close(down[0])
    _ = close(up[1])
  }

  /// Asks for something, and waits for the whole answer.
  func ask(_ method: String, _ params: String = "null") throws -> JSONValue {
    number += 1
    send("{\"jsonrpc\": \"2.0\", \"id\": \(number), \"method\": \"\(method)\", \"params\": \(params)}")
    while true {
      let message = try next()
      if message["id"]?.quantity == Double(number) { return message }
      told.append(message)
    }
  }

  /// Tells something.
  func tell(_ method: String, _ params: String = "null") throws {
    send("{\"jsonrpc\": \"2.0\", \"method\": \"\(method)\", \"params\": \(params)}")
  }

  /// Waits for what is found next.
  func findings() throws -> [JSONValue] {
    while true {
      let message = told.isEmpty ? try next() : told.removeFirst()
      if message["method"]?.text == "textDocument/publishDiagnostics" {
        return message["params"]?["diagnostics"]?.elements ?? []
      }
    }
  }

  /// Closes the pipes, and returns the exit status.
  func end() -> Int32 {
    _ = close(input)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 { guard errno == EINTR else { return -1 } }
    _ = close(output)
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : -1
  }

  private func send(_ message: String) {
    let bytes = Array("Content-Length: \(message.utf8.count)\r\n\r\n\(message)".utf8)
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      sent += count
    }
  }

  /// The next message; throws where the program ends, or is silent for a minute.
  private func next() throws -> JSONValue {
    while true {
      if let message = cut() { return try JSONValue(parsing: message) }
      var ready = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      var part = [UInt8](repeating: 0, count: 1 << 16)
      guard poll(&ready, 1, 60_000) > 0 else {
        throw FileError(path: "", action: "hear", reason: "it is silent")
      }
      let count = read(output, &part, part.count)
      guard count > 0 else { throw FileError(path: "", action: "hear", reason: "it has ended") }
      waiting += part[..<count]
    }
  }

  private func cut() -> [UInt8]? {
    let header = Array("Content-Length: ".utf8)
    guard waiting.starts(with: header), let line = waiting.firstIndex(of: 0x0D),
      let length = Int(String(decoding: waiting[header.count..<line], as: UTF8.self)),
      waiting.count >= line + 4 + length
    else { return nil }
    let message = Array(waiting[(line + 4)..<(line + 4 + length)])
    waiting.removeFirst(line + 4 + length)
    return message
  }
}
