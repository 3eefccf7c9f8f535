import Testing

@testable import Preview

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// One at a time: a process has one place for signals.
@Suite("The preview's server", .serialized)
struct ServerTests {
  private static func answer(
    _ status: String, _ type: String, _ body: String, _ more: [String] = [], isHead: Bool = false
  ) -> String {
    let headers =
      [
        "HTTP/1.1 \(status)", "Content-Type: \(type)", "Cache-Control: no-store",
        "X-Content-Type-Options: nosniff",
      ]
      + more + ["Content-Length: \(body.utf8.count)"]
    return headers.joined(separator: "\n") + "\n\n" + (isHead ? "" : body)
  }

  @Test("pages are served until somebody stops it")
  func pages() throws {
    let site = try TemporarySite()
    try site.write("index.html", "<p>Hello")
    try site.write("404.html", "<p>Nothing here")
    try site.write("roles/index.html", "<p>Roles")
    try site.write("big.txt", String(repeating: "0123456789", count: 500_000))
    try site.write("../secret.txt", "secret")
    try site.link("leak.txt", to: site.parent + "/secret.txt")
    try site.link("up", to: "..")
    try site.link("same.txt", to: "index.html")
    let html = "text/html; charset=utf-8"
    let text = "text/plain; charset=utf-8"
    let missing = Self.answer("404 Not Found", html, "<p>Nothing here")
    let malformed = Self.answer("400 Bad Request", text, "This is no address of a page.\n")
    let foreign = Self.answer(
      "403 Forbidden", text, "This preview answers to localhost and 127.0.0.1 only.\n")
    let refused = Self.answer(
      "405 Method Not Allowed", text, "This preview only shows pages.\n", ["Allow: GET, HEAD"])
    let big = String(repeating: "0123456789", count: 500_000)

    let answers = try site.serve { port in
      func get(_ target: String, host: String? = "localhost:\(port)", method: String = "GET") -> String {
        request("\(method) \(target)", host: host, port: port)
      }
      return [
        get("/"), get("/", method: "HEAD"), get("/roles/?a=b"), get("/roles"), get("/nope"), get("/same.txt"),
        get("/leak.txt"), get("/up/secret.txt"), get("/../secret.txt"), get("/%2e%2e/secret.txt"),
        get("/", host: "evil.example"), get("/", host: nil), get("/", method: "DELETE"), get("/big.txt"),
      ]
    }
    #expect(
      answers == [
        Self.answer("200 OK", html, "<p>Hello"), Self.answer("200 OK", html, "<p>Hello", isHead: true),
        Self.answer("200 OK", html, "<p>Roles"),
        Self.answer("302 Found", text, "This page is at /roles/\n", ["Location: /roles/"]), missing,
        Self.answer("200 OK", text, "<p>Hello"), missing, missing, malformed, malformed, foreign, foreign,
        refused, Self.answer("200 OK", text, big),
      ])
  }

  @Test("a site without a page for what is missing says so in words")
  func withoutNotFoundPage() throws {
    let site = try TemporarySite()
    try site.write("x.txt", "x")
    let answer = try site.serve { request("GET /", host: "127.0.0.1", port: $0) }
    #expect(answer == Self.answer("404 Not Found", "text/plain; charset=utf-8", "There is no such page.\n"))
  }

  @Test("an open page hears of each change that is one for it, and holds nothing up")
  func events() throws {
    let preview = try LivePreview()
    let last = MemorySite(["index.html": "<p>2", "roles/index.html": "<p>2"])
    preview.show(MemorySite(["index.html": "<p>1", "roles/index.html": "<p>1"]))
    let heard = try serve(PreviewServer(preview, port: 0)) { port -> [String] in
      var stream = OpenStream("/.remit/events?page=%2F", port: port)
      var heard = [stream.next()]
      preview.show(MemorySite(["index.html": "<p>1", "roles/index.html": "<p>2"]))
      preview.show(last)
      heard.append(stream.next())
      preview.show(
        errors: [PreviewFinding(severity: "error", rule: "r", message: "m", place: "p")], over: last)
      heard.append(stream.next())
      // It is still open when the server ends.
      return heard
    }
    let marks = ["<p>1", "<p>2", "<p>2"].map { PageMarks(Array($0.utf8), assets: "a").page }
    #expect(heard?.map { $0.hasPrefix("data: {\"page\":") } == [true, true, true])
    for (message, mark) in zip(heard ?? [], marks) { #expect(message.contains("{\"page\":\"\(mark)\"")) }
    #expect(heard?.map { $0.contains("\"message\":\"m\"") } == [false, false, true])
  }

  @Test("an open page that sends and sends is let go, and another one still hears")
  func overfull() throws {
    let preview = try LivePreview()
    let site = MemorySite(["index.html": "<p>"])
    preview.show(site)
    let most = 1000
    let heard = try serve(PreviewServer(preview, port: 0)) { port -> (changes: Int, last: String) in
      var loud = OpenStream("/.remit/events?page=%2F", port: port)
      var quiet = OpenStream("/.remit/events?page=%2F", port: port)
      _ = quiet.next()
      loud.send(3 << 20)
      var changes = 0
      while !loud.next().isEmpty, changes < most {
        changes += 1
        preview.show(
          errors: [PreviewFinding(severity: "error", rule: "r", message: "\(changes)", place: "p")],
          over: site)
      }
      return (changes, quiet.next())
    }
    #expect(try #require(heard).changes < most)
    #expect(heard?.last.contains("\"rule\":\"r\"") == true)
  }

  @Test("nobody hears of changes under another name")
  func foreignEvents() throws {
    let preview = try LivePreview()
    let answers = try serve(PreviewServer(preview, port: 0)) { port in
      [
        request("GET /.remit/events", host: "evil.example", port: port),
        request("HEAD /.remit/events", host: "localhost", port: port),
        request("POST /.remit/events", host: "localhost", port: port),
      ]
    }
    #expect(answers?.map { $0.prefix(12) } == ["HTTP/1.1 403", "HTTP/1.1 503", "HTTP/1.1 405"])
  }

  @Test("SIGTERM ends it cleanly")
  func signal() throws {
    let site = try TemporarySite()
    var addresses: [String] = []
    try PreviewServer(folder: site.path, port: 0).run { address in
      addresses.append(address)
      kill(getpid(), SIGTERM)
    }
    #expect(addresses.count == 1)
  }

  @Test("a port in use is named, and a free one too")
  func portInUse() throws {
    let site = try TemporarySite()
    let path = site.path
    let failure = try site.serve { port -> (port: UInt16, error: PreviewError?) in
      do throws(PreviewError) {
        try PreviewServer(folder: path, port: port).run { _ in }
        return (port, nil)
      } catch {
        return (port, error)
      }
    }
    guard let failure, case .portInUse(failure.port, let free?) = failure.error else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(free > failure.port)
  }

  @Test("a folder that is not there is named")
  func noFolder() throws {
    #expect(throws: PreviewError.noFolder("/nowhere/site")) {
      _ = try PreviewServer(folder: "/nowhere/site", port: 0)
    }
  }
}
