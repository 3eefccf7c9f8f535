import Testing

@testable import Preview

@Suite("Hosts and types")
struct AnswerTests {
  @Test(
    "this machine's names are answered",
    arguments: [
      "localhost", "LocalHost:8080", "127.0.0.1", "127.0.0.1:1", "[::1]", "[::1]:8080", "localhost:",
    ])
  func local(host: String) {
    #expect(isLocal(host: host))
  }

  @Test(
    "other names are not",
    arguments: [
      nil, "", "evil.example", "localhost.evil.example", "127.0.0.1.evil.example",
      "localhost:80.evil.example",
      "evil.example:80", "127.0.0.2", "0.0.0.0", "::1", "[::1", "localhost@evil.example", "localhost:8 0",
    ])
  func foreign(host: String?) {
    #expect(!isLocal(host: host))
  }

  @Test(
    "a file's type follows its name",
    arguments: [
      ("index.html", "text/html; charset=utf-8"), ("a/b.CSS", "text/css; charset=utf-8"),
      ("x.js", "text/javascript; charset=utf-8"), ("x.json", "application/json; charset=utf-8"),
      ("feed.xml", "application/xml; charset=utf-8"), ("x.svg", "image/svg+xml"), ("x.png", "image/png"),
      ("x.jpg", "image/jpeg"), ("x.jpeg", "image/jpeg"), ("x.webp", "image/webp"), ("x.avif", "image/avif"),
      ("x.gif", "image/gif"), ("favicon.ico", "image/x-icon"), ("x.woff2", "font/woff2"),
      ("robots.txt", "text/plain; charset=utf-8"), ("x.pdf", "application/pdf"),
      ("x.webmanifest", "application/manifest+json; charset=utf-8"), ("x.md", "text/markdown; charset=utf-8"),
      ("x.unknown", "application/octet-stream"), ("a.html/none", "application/octet-stream"),
      ("", "application/octet-stream"),
    ])
  func types(path: String, type: String) {
    #expect(contentType(of: path) == type)
  }

  @Test("what went wrong is said in plain words")
  func errors() {
    let inUse = PreviewError.portInUse(8080, free: 8081)
    #expect(inUse.description == "port 8080 is in use by another program")
    #expect(inUse.help == "use port 8081, which is free")
    #expect(PreviewError.noFolder("site").description == "there is no folder site to show")
    #expect(
      PreviewError.refused(80, reason: "Permission denied").description
        == "port 80 cannot be used: Permission denied")
  }
}
