internal import CEvent

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Shows a built site on this machine, and to this machine alone.
public struct PreviewServer: Sendable {
  /// The folder with the site.
  public let folder: String
  /// The port to listen on; 0 for any that is free.
  public let port: UInt16

  private static let address = "127.0.0.1"

  /// Makes a server; nothing is opened yet.
  public init(folder: String, port: UInt16) {
    self.folder = folder
    self.port = port
  }

  /// Serves until the process gets SIGINT or SIGTERM, or `stop` says so; then returns.
  ///
  /// While it runs, SIGPIPE is caught too: a browser that goes away must not end the program. `onReady` gets the
  /// address of the first page as soon as it can be asked for.
  public func run(until stop: PreviewStop? = nil, onReady: (String) -> Void) throws(PreviewError) {
    let site = try SiteFolder(folder)
    guard let base = event_base_new() else { throw .noServer }
    defer { event_base_free(base) }
    guard let server = evhttp_new(base) else { throw .noServer }
    defer { evhttp_free(server) }
    guard let socket = evhttp_bind_socket_with_handle(server, Self.address, port) else {
      throw refusal(errno)
    }
    let responder = Responder(site)
    responder.serve(server)
    let events = [
      newEvent(base, SIGINT, EV_SIGNAL, stopLoop), newEvent(base, SIGTERM, EV_SIGNAL, stopLoop),
      newEvent(base, SIGPIPE, EV_SIGNAL | EV_PERSIST) { _, _, _ in },
      stop.flatMap { newEvent(base, $0.readEnd, EV_READ, stopLoop) },
    ].compactMap { $0 }
    defer { events.forEach(event_free) }
    onReady("http://\(Self.address):\(boundPort(evhttp_bound_socket_get_fd(socket)))/")
    withExtendedLifetime((responder, stop)) { _ = event_base_dispatch(base) }
  }

  /// Why the port was refused; for one in use, with a free one among the next.
  private func refusal(_ code: Int32) -> PreviewError {
    guard code == EADDRINUSE else { return .refused(port, reason: String(cString: strerror(code))) }
    let next = (1...20).lazy.compactMap { UInt16(exactly: Int(port) + $0) }
    return .portInUse(port, free: next.first(where: isFree))
  }

  private func isFree(_ port: UInt16) -> Bool {
    guard let base = event_base_new() else { return false }
    defer { event_base_free(base) }
    guard let server = evhttp_new(base) else { return false }
    defer { evhttp_free(server) }
    return evhttp_bind_socket(server, Self.address, port) == 0
  }
}

private let stopLoop: event_callback_fn = { _, _, base in
  _ = event_base_loopbreak(base.map { OpaquePointer($0) })
}

/// Adds an event to a loop; the callback gets the loop.
private func newEvent(
  _ base: OpaquePointer, _ source: Int32, _ kind: Int32, _ callback: @escaping event_callback_fn
) -> OpaquePointer? {
  guard let event = event_new(base, source, Int16(kind), callback, UnsafeMutableRawPointer(base)) else {
    return nil
  }
  event_add(event, nil)
  return event
}

/// The port that a socket is bound to.
private func boundPort(_ socket: Int32) -> UInt16 {
  var address = sockaddr_in()
  var length = socklen_t(MemoryLayout<sockaddr_in>.size)
  let status = withUnsafeMutablePointer(to: &address) { pointer in
    pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(socket, $0, &length) }
  }
  return status == 0 ? UInt16(bigEndian: address.sin_port) : 0
}
