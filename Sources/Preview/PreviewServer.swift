internal import CEvent

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Shows a site on this machine, and to this machine alone.
public struct PreviewServer: Sendable {
  /// What is shown.
  enum Shown: Sendable {
    /// A site as it is.
    case site(any PreviewSite)
    /// A site that changes while it is shown.
    case live(LivePreview)
  }

  private let shown: Shown
  /// The port to listen on; 0 for any that is free.
  public let port: UInt16

  private static let address = "127.0.0.1"

  /// Makes a server of a folder with a built site, which is shown as it is; throws where there is none.
  public init(folder: String, port: UInt16) throws(PreviewError) {
    shown = .site(try SiteFolder(folder))
    self.port = port
  }

  /// Makes a server of a site that may change while it is shown; nothing is opened yet.
  public init(_ preview: LivePreview, port: UInt16) {
    shown = .live(preview)
    self.port = port
  }

  /// Serves until the process gets SIGINT or SIGTERM, or `stop` says so; then returns.
  ///
  /// While it runs, SIGPIPE is caught too: a browser that goes away must not end the program. `onReady` gets the
  /// address of the first page as soon as it can be asked for.
  public func run(until stop: PreviewStop? = nil, onReady: (String) -> Void) throws(PreviewError) {
    guard let base = event_base_new() else { throw .noServer }
    defer { event_base_free(base) }
    var streams: EventStreams?
    if case .live(let preview) = shown { streams = EventStreams(preview) }
    // The server tells it of connections that end, the last of them while it is freed.
    defer { withExtendedLifetime(streams) {} }
    guard let server = evhttp_new(base) else { throw .noServer }
    defer { evhttp_free(server) }
    guard let socket = evhttp_bind_socket_with_handle(server, Self.address, port) else {
      throw refusal(errno)
    }
    let responder = Responder(shown, streams)
    responder.serve(server)
    let events =
      [
        newEvent(base, SIGINT, EV_SIGNAL, stopLoop), newEvent(base, SIGTERM, EV_SIGNAL, stopLoop),
        newEvent(base, SIGPIPE, EV_SIGNAL | EV_PERSIST) { _, _, _ in },
        stop.flatMap { newEvent(base, $0.readEnd, EV_READ, stopLoop) },
      ].compactMap { $0 } + (streams.map { self.events(base, $0) } ?? [])
    defer { events.forEach(event_free) }
    onReady("http://\(Self.address):\(boundPort(evhttp_bound_socket_get_fd(socket)))/")
    withExtendedLifetime((responder, stop)) { _ = event_base_dispatch(base) }
  }

  /// What wakes the loop for the pages that are open: that something changed, and that time went by.
  private func events(_ base: OpaquePointer, _ streams: EventStreams) -> [OpaquePointer] {
    guard case .live(let preview) = shown else { return [] }
    let context = Unmanaged.passUnretained(streams).toOpaque()
    let change = event_new(
      base, preview.wakeEnd, Int16(EV_READ | EV_PERSIST),
      { _, _, context in
        context.map { Unmanaged<EventStreams>.fromOpaque($0).takeUnretainedValue().tellAll() }
      }, context)
    let pulse = event_new(
      base, -1, Int16(EV_PERSIST),
      { _, _, context in
        context.map { Unmanaged<EventStreams>.fromOpaque($0).takeUnretainedValue().keepOpen() }
      }, context)
    event_add(change, nil)
    var interval = timeval(tv_sec: 15, tv_usec: 0)
    event_add(pulse, &interval)
    return [change, pulse].compactMap { $0 }
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
