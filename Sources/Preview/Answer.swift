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

  private init(_ status: Int, _ reason: String, _ body: [UInt8], type: String) {
    self.status = status
    self.reason = reason
    self.body = body
    headers = [
      Header(name: "Content-Type", value: type),
      Header(name: "Cache-Control", value: "no-store"),
      Header(name: "X-Content-Type-Options", value: "nosniff"),
    ]
  }

  private init(_ status: Int, _ reason: String, _ explanation: String) {
    self.init(status, reason, Array("\(explanation)\n".utf8), type: contentType(of: "answer.txt"))
  }

  /// Answers a request for a target, as it was sent, under the name of a host.
  init(method: String, target: String, host: String?, site: SiteFolder) {
    guard isLocal(host: host) else {
      self.init(403, "Forbidden", "This preview answers to localhost and 127.0.0.1 only.")
      return
    }
    guard method == "GET" || method == "HEAD" else {
      self.init(405, "Method Not Allowed", "This preview only shows pages.")
      headers.append(Header(name: "Allow", value: "GET, HEAD"))
      return
    }
    switch requestedFile(target, below: site.basePath, kind: site.kind(of:)) {
    case .file(let path):
      guard let bytes = site.read(path) else {
        self.init(500, "Internal Server Error", "\(path) is there but cannot be read.")
        return
      }
      self.init(200, "OK", bytes, type: contentType(of: path))
    case .redirect(let address):
      // Not 301: browsers would remember it for whatever is served at this port next.
      self.init(302, "Found", "This page is at \(address)")
      headers.append(Header(name: "Location", value: address))
    case .missing:
      if let page = site.read("404.html") {
        self.init(404, "Not Found", page, type: contentType(of: "404.html"))
      } else {
        self.init(404, "Not Found", "There is no such page.")
      }
    case .malformed: self.init(400, "Bad Request", "This is no address of a page.")
    }
  }
}
