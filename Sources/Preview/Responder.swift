internal import CEvent
internal import Text

/// Stands between libevent's requests and answers.
///
/// A class, since libevent keeps a pointer to it while it runs.
final class Responder {
  private let shown: PreviewServer.Shown
  private let streams: EventStreams?

  init(_ shown: PreviewServer.Shown, _ streams: EventStreams?) {
    self.shown = shown
    self.streams = streams
  }

  /// Answers the requests of a server; the caller keeps this object as long as the server runs.
  func serve(_ server: OpaquePointer) {
    evhttp_set_max_headers_size(server, 16 << 10)
    evhttp_set_max_body_size(server, 64 << 10)
    evhttp_set_timeout(server, 60)
    // All of them, so that the refusal can say what is allowed.
    evhttp_set_allowed_methods(server, .max)
    evhttp_set_gencb(
      server,
      { request, context in
        guard let request, let context else { return }
        Unmanaged<Responder>.fromOpaque(context).takeUnretainedValue().answer(request)
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  private func answer(_ request: OpaquePointer) {
    let method = methodName(evhttp_request_get_command(request))
    let target = text(evhttp_request_get_uri(request)) ?? ""
    let host = text(evhttp_find_header(evhttp_request_get_input_headers(request), "Host"))
    if let streams, let page = pageAsking(method: method, target: target, host: host) {
      return streams.begin(request, page: page)
    }
    let answer =
      switch shown {
      case .site(let site): Answer(method: method, target: target, host: host, site: site)
      case .live(let preview): Answer(method: method, target: target, host: host, state: preview.state)
      }
    let headers = evhttp_request_get_output_headers(request)
    for header in answer.headers { evhttp_add_header(headers, header.name, header.value) }
    evhttp_add_header(headers, "Content-Length", String(answer.body.count))
    let body = evhttp_request_get_output_buffer(request)
    if method != "HEAD" { evbuffer_add(body, answer.body, answer.body.count) }
    evhttp_send_reply(request, Int32(answer.status), answer.reason, nil)
  }
}

/// The page that asks to be told of changes; nil for any other request, and for one that is refused.
func pageAsking(method: String, target: String, host: String?) -> String? {
  let parts = target.split(separator: "?", maxSplits: 1)
  guard parts.first.map(String.init) == OwnPath.events, method == "GET",
    Answer.refusal(method: method, host: host) == nil
  else { return nil }
  let query = parts.dropFirst().first?.split(separator: "&") ?? []
  let page = query.first { $0.hasPrefix("page=") }?.dropFirst("page=".count)
  return page.map { percentDecoded(String($0)) } ?? "/"
}

private func text(_ string: UnsafePointer<CChar>?) -> String? {
  string.map { String(cString: $0) }
}

/// The methods that are answered, by name; an empty name for all others.
private func methodName(_ command: evhttp_cmd_type) -> String {
  switch command {
  case EVHTTP_REQ_GET: "GET"
  case EVHTTP_REQ_HEAD: "HEAD"
  default: ""
  }
}
