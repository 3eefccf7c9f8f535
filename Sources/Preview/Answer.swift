internal import Files

/// What the server says to one request.
struct Answer: Equatable {
  /// The status code.
  var status: Int
  /// The status in words.
  var reason: String
  /// The headers, in the order in which they are sent.
  var headers: [Header] = []
  /// The body; of a HEAD request too, since its length is told.
  var body: [UInt8] = []

  /// A header's name and value.
  struct Header: Equatable {
    var name: String
    var value: String
  }

  /// The headers of the answer that tells of changes.
  static let eventHeaders = headers(type: "text/event-stream")

  private static func headers(type: String) -> [Header] {
    [
      Header(name: "Content-Type", value: type),
      Header(name: "Cache-Control", value: "no-store"),
      Header(name: "X-Content-Type-Options", value: "nosniff"),
    ]
  }

  private init(_ status: Int, _ reason: String, _ body: [UInt8], type: String) {
    self.status = status
    self.reason = reason
    self.body = body
    headers = Answer.headers(type: type)
  }

  private init(_ status: Int, _ reason: String, _ explanation: String) {
    self.init(status, reason, Array("\(explanation)\n".utf8), type: contentType(of: "answer.txt"))
  }

  /// Why a request gets nothing, whatever it asks for; nil where it may have an answer.
  static func refusal(method: String, host: String?) -> Answer? {
    guard isLocal(host: host) else {
      return Answer(403, "Forbidden", "This preview answers to localhost and 127.0.0.1 only.")
    }
    guard method == "GET" || method == "HEAD" else {
      var answer = Answer(405, "Method Not Allowed", "This preview only shows pages.")
      answer.headers.append(Header(name: "Allow", value: "GET, HEAD"))
      return answer
    }
    return nil
  }

  /// Answers a request for a target, as it was sent, under the name of a host, from a site as it is.
  init(method: String, target: String, host: String?, site: any PreviewSite) {
    self = Answer.refusal(method: method, host: host) ?? Answer(target, of: site) { page in page }
  }

  /// The same from what is shown now: pages get the preview's script, which is there, too.
  init(method: String, target: String, host: String?, state: LivePreview.State) {
    if let refusal = Answer.refusal(method: method, host: host) {
      self = refusal
    } else if let own = Answer.ownFile(target) {
      self = own
    } else if let site = state.site {
      self = Answer(target, of: site) { PageMarks($0, assets: site.assetMark).added(to: $0) }
    } else {
      self.init(
        503, "Service Unavailable", waitingPage(state.errors, left: state.leftErrors),
        type: contentType(of: "index.html"))
    }
  }

  /// One of the preview's own files.
  private static func ownFile(_ target: String) -> Answer? {
    guard target == OwnPath.script || target == OwnPath.styles,
      let file = ClientFiles.files.first(where: { target.hasSuffix("/\($0.path)") })
    else { return nil }
    return Answer(200, "OK", Array("\(file.text)".utf8), type: contentType(of: target))
  }

  private init(_ target: String, of site: any PreviewSite, finish: ([UInt8]) -> [UInt8]) {
    func finished(_ bytes: [UInt8], _ path: String) -> [UInt8] {
      path.hasSuffix(".html") ? finish(bytes) : bytes
    }
    switch requestedFile(target, below: site.basePath, kind: site.kind(of:)) {
    case .file(let path):
      guard let bytes = site.read(path) else {
        self.init(500, "Internal Server Error", "\(path) is there but cannot be read.")
        return
      }
      self.init(200, "OK", finished(bytes, path), type: contentType(of: path))
    case .redirect(let address):
      // Not 301: browsers would remember it for whatever is served at this port next.
      self.init(302, "Found", "This page is at \(address)")
      headers.append(Header(name: "Location", value: address))
    case .missing:
      if let page = site.read("404.html") {
        self.init(404, "Not Found", finished(page, "404.html"), type: contentType(of: "404.html"))
      } else {
        self.init(404, "Not Found", "There is no such page.")
      }
    case .malformed: self.init(400, "Bad Request", "This is no address of a page.")
    }
  }
}
