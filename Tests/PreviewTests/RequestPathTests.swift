import Files
import Testing

@testable import Preview

@Suite("What a request asks for")
struct RequestPathTests {
  private static let site = MemoryFiles([
    "index.html": "", "404.html": "", "roles/index.html": "", "roles/a b/index.html": "", "assets/ü.png": "",
    "empty/x.txt": "", "feed.xml": "", ".remit-manifest": "", ".well-known/security.txt": "", "a+b.txt": "",
    "100%.txt": "",
  ])

  private func ask(_ target: String) -> RequestedFile {
    requestedFile(target) { Self.site.kind(of: $0) }
  }

  @Test(
    "a path leads to its file",
    arguments: [
      ("/", "index.html"), ("/index.html", "index.html"), ("/roles/", "roles/index.html"),
      ("/roles/?q=1", "roles/index.html"), ("/roles/#top", "roles/index.html"),
      ("/feed.xml?a=/../b", "feed.xml"),
      ("/roles/a%20b/", "roles/a b/index.html"), ("/assets/%C3%BC.png", "assets/ü.png"),
      ("/assets/ü.png", "assets/ü.png"), ("/%66eed.xml", "feed.xml"), ("/a+b.txt", "a+b.txt"),
      ("/100%25.txt", "100%.txt"), ("/.well-known/security.txt", ".well-known/security.txt"),
    ])
  func file(target: String, path: String) {
    #expect(ask(target) == .file(path))
  }

  @Test(
    "a folder gets its slash",
    arguments: [
      ("/roles", "/roles/"), ("/roles?q=1#x", "/roles/?q=1"), ("/roles#x", "/roles/"), ("/empty", "/empty/"),
      ("/roles/a%20b", "/roles/a%20b/"),
    ])
  func folder(target: String, address: String) {
    #expect(ask(target) == .redirect(address))
  }

  @Test(
    "what is not there or not published is missing",
    arguments: [
      "/nope", "/nope/", "/empty/", "/feed.xml/", "/roles/index.html/", "//", "//evil.example", "//roles",
      "/roles//",
      "/.remit-manifest", "/.git/config", "/.well-known", "/roles/.hidden/x", "/ROLES/", "/%2525",
    ])
  func missing(target: String) {
    let isRedirect = ask(target) == .redirect("/.well-known/")
    #expect(ask(target) == .missing || isRedirect && target == "/.well-known")
  }

  @Test(
    "what no browser sends is refused",
    arguments: [
      "", "roles/", "http://localhost/", "*", "?x", "/..", "/../x", "/roles/..", "/roles/../index.html", "/.",
      "/./index.html", "/%2e%2e/x", "/%2E%2E", "/.%2e/x", "/roles%2Findex.html", "/roles%2findex.html",
      "/%00",
      "/index.html%00.png", "/a\\b", "/..\\x", "/%5c", "/%5C..%5C", "/%", "/%2", "/%zz", "/%0d%0aX:y", "/%7F",
      "/%FF",
      "/%C0%AF", "/%c0%ae%c0%ae/x", "/\u{1}",
    ])
  func malformed(target: String) {
    #expect(ask(target) == .malformed)
  }

  @Test(
    "a site that has a path of its own elsewhere answers below it, too",
    arguments: [
      ("/jobs/", RequestedFile.file("index.html")), ("/", .file("index.html")),
      ("/jobs/roles?a", .redirect("/jobs/roles/?a")), ("/jobs/roles/", .file("roles/index.html")),
      ("/roles/", .file("roles/index.html")), ("/jobs", .redirect("/jobs/")), ("/jobs/../x", .malformed),
    ])
  func basePath(_ target: String, _ file: RequestedFile) {
    let there: [String: FileKind] = [
      "index.html": .file, "roles": .folder, "roles/index.html": .file,
    ]
    #expect(requestedFile(target, below: "/jobs/") { there[$0] } == file)
  }

  @Test(
    "the path is that of the home page's whole address",
    arguments: [
      ("<link rel=\"canonical\" href=\"https://example.org/jobs/\">", "/jobs/"),
      ("<link rel=\"canonical\" href=\"https://example.org/\">", "/"), ("<p>", "/"), ("", "/"),
    ])
  func homePage(_ page: String, _ path: String) {
    #expect(SiteFolder.basePath(inHomePage: Array(page.utf8)) == path)
  }
}
