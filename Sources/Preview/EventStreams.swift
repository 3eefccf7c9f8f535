internal import CEvent

/// The pages that are open, each of which hears of changes: answers that go on, as server-sent events. HTML, 9.2.
///
/// A class, since libevent keeps a pointer to it while it runs.
final class EventStreams {
  private struct Stream {
    let request: OpaquePointer
    /// The page that is open, as the path of its address.
    let page: String
    var last: [UInt8] = []
  }

  /// The most bytes that may wait on a connection, in either direction.
  static let most = 1 << 20

  private let preview: LivePreview
  /// By the connections.
  private var streams: [OpaquePointer: Stream] = [:]

  init(_ preview: LivePreview) { self.preview = preview }

  /// Begins an answer that goes on until the page is left.
  func begin(_ request: OpaquePointer, page: String) {
    guard let connection = evhttp_request_get_connection(request) else { return }
    let headers = evhttp_request_get_output_headers(request)
    for header in Answer.eventHeaders { evhttp_add_header(headers, header.name, header.value) }
    evhttp_send_reply_start(request, 200, "OK")
    evhttp_connection_set_closecb(
      connection,
      { connection, context in
        guard let connection, let context else { return }
        Unmanaged<EventStreams>.fromOpaque(context).takeUnretainedValue().end(connection)
      }, Unmanaged.passUnretained(self).toOpaque())
    streams[connection] = Stream(request: request, page: page)
    tell(connection)
  }

  /// Forgets a stream whose connection is being closed.
  private func end(_ connection: OpaquePointer) {
    guard let stream = streams.removeValue(forKey: connection) else { return }
    // Where the other end closed it, libevent took the request off the connection, and leaves it to whoever still writes.
    if evhttp_request_get_connection(stream.request) == nil { evhttp_request_free(stream.request) }
  }

  /// Tells all open pages what is other for them.
  func tellAll() {
    preview.fallAsleep()
    endOverfull()
    for connection in streams.keys { tell(connection) }
  }

  /// Sends what keeps connections open, so that those are found whose page is gone.
  func keepOpen() {
    endOverfull()
    for stream in streams.values { send(Array(":\n\n".utf8), stream.request) }
  }

  /// Closes the connections whose other end does not read, or sends what nobody asked for: libevent keeps all of it, and
  /// what is sent to keep them open puts off its own end. A browser asks again.
  private func endOverfull() {
    for connection in streams.keys {
      let events = evhttp_connection_get_bufferevent(connection)
      let waiting = [bufferevent_get_output(events), bufferevent_get_input(events)].map(evbuffer_get_length)
      if waiting.contains(where: { $0 > EventStreams.most }) { evhttp_connection_free(connection) }
    }
  }

  private func tell(_ connection: OpaquePointer) {
    guard let stream = streams[connection] else { return }
    let message = preview.state.message(forPageAt: stream.page)
    guard message != stream.last else { return }
    streams[connection]?.last = message
    send(Array("data: ".utf8) + message + Array("\n\n".utf8), stream.request)
  }

  private func send(_ bytes: [UInt8], _ request: OpaquePointer) {
    guard let buffer = evbuffer_new() else { return }
    defer { evbuffer_free(buffer) }
    evbuffer_add(buffer, bytes, bytes.count)
    evhttp_send_reply_chunk(request, buffer)
  }
}
