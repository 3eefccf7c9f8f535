import Preview
import TestSupport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A site on the disk, in a folder that is gone after the test.
final class TemporarySite {
  private let folder: TemporaryFolder
  var parent: String { folder.path }
  var path: String { folder("site") }

  struct Failure: Error {
    var code: Int32
  }

  init() throws {
    folder = try TemporaryFolder()
    guard mkdir(path, 0o755) == 0 else { throw Failure(code: errno) }
  }

  func write(_ name: String, _ text: String) throws { try folder.write(text, to: "site/\(name)") }

  func link(_ name: String, to target: String) throws {
    guard symlink(target, "\(path)/\(name)") == 0 else { throw Failure(code: errno) }
  }

  /// Serves the folder while the body, on a thread of its own, asks for pages.
  func serve<Result: Sendable>(_ body: @escaping (_ port: UInt16) -> Result) throws -> Result? {
    try PreviewTests.serve(PreviewServer(folder: path, port: 0), body)
  }
}

/// Runs a server while the body, on a thread of its own, asks for pages.
func serve<Result: Sendable>(
  _ server: PreviewServer, _ body: @escaping (_ port: UInt16) -> Result
) throws -> Result? {
  let stop = try PreviewStop()
  var result: Result?
  var thread = pthread_t()
  let visitor = Visitor()
  try server.run(until: stop) { address in
    let port = UInt16(address.split(separator: ":").last?.dropLast() ?? "") ?? 0
    visitor.visit = {
      result = body(port)
      stop.stop()
    }
    pthread_create(&thread, nil, startVisit, Unmanaged.passUnretained(visitor).toOpaque())
  }
  pthread_join(thread, nil)
  return result
}

/// What a thread is to do.
private final class Visitor {
  var visit: () -> Void = {}
}

#if canImport(Darwin)
  private func startVisit(_ context: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
    Unmanaged<Visitor>.fromOpaque(context).takeUnretainedValue().visit()
    return nil
  }
#else
  private func startVisit(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let context { Unmanaged<Visitor>.fromOpaque(context).takeUnretainedValue().visit() }
    return nil
  }
#endif

/// Opens a connection to a port of this machine; negative where nobody listens.
private func connection(to port: UInt16) -> Int32 {
  #if canImport(Glibc)
    let stream = Int32(SOCK_STREAM.rawValue)
  #else
    let stream = SOCK_STREAM
  #endif
  let descriptor = socket(AF_INET, stream, 0)
  var address = sockaddr_in()
  address.sin_family = sa_family_t(AF_INET)
  address.sin_port = port.bigEndian
  address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
  let status = withUnsafePointer(to: &address) { pointer in
    pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
    }
  }
  if status == 0 { return descriptor }
  close(descriptor)
  return -1
}

/// `send`, where a method has the same name.
private func systemSend(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int, _ flags: Int32) -> Int
{
  send(descriptor, bytes, count, flags)
}

/// An answer that goes on, read event by event.
struct OpenStream: ~Copyable {
  private let descriptor: Int32
  private var received = ""

  init(_ target: String, port: UInt16) {
    descriptor = connection(to: port)
    let text = "GET \(target) HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n"
    _ = systemSend(descriptor, text, text.utf8.count, 0)
  }

  deinit { close(descriptor) }

  /// Sends some bytes that nobody asked for.
  func send(_ count: Int) {
    let bytes = [UInt8](repeating: 0x41, count: count)
    var sent = 0
    while sent < count {
      let more = bytes[sent...].withUnsafeBytes { systemSend(descriptor, $0.baseAddress, $0.count, 0) }
      guard more > 0 || errno == EINTR else { return }
      sent += max(0, more)
    }
  }

  /// The next event, without what chunks add; empty where the connection ended.
  mutating func next() -> String {
    var room = [UInt8](repeating: 0, count: 65_536)
    while true {
      if let start = received.firstRange(of: "data: "),
        let end = received[start.lowerBound...].firstRange(of: "\n\n")
      {
        let event = String(received[start.lowerBound..<end.lowerBound])
        received = String(received[end.upperBound...])
        return event
      }
      let count = recv(descriptor, &room, room.count, 0)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return "" }
      received += String(decoding: room[..<count], as: UTF8.self)
    }
  }
}

/// Sends one request over a socket, and gives all that comes back, without the date and with LF in its head.
func request(_ line: String, host: String?, port: UInt16) -> String {
  let descriptor = connection(to: port)
  guard descriptor >= 0 else { return "no connection: \(errno)" }
  defer { close(descriptor) }
  let hostLine = host.map { "Host: \($0)\r\n" } ?? ""
  let text = "\(line) HTTP/1.1\r\n\(hostLine)Connection: close\r\n\r\n"
  guard send(descriptor, text, text.utf8.count, 0) == text.utf8.count else { return "not sent: \(errno)" }
  var received: [UInt8] = []
  var room = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = recv(descriptor, &room, room.count, 0)
    if count < 0, errno == EINTR { continue }
    guard count > 0 else { break }
    received.append(contentsOf: room[..<count])
  }
  let answer = String(decoding: received, as: UTF8.self)
  let parts = answer.split(separator: "\r\n\r\n", maxSplits: 1, omittingEmptySubsequences: false)
  let head = parts[0].split(separator: "\r\n").filter {
    !$0.hasPrefix("Date: ") && !$0.hasPrefix("Connection: ")
  }
  return head.joined(separator: "\n") + "\n\n" + parts.dropFirst().joined()
}
