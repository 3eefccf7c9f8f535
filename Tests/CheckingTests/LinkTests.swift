import Diagnostics
import Testing

@testable import Checking

@Suite("links of a built site")
struct LinkTests {
  private let canonical = #"<link rel="canonical" href="https://jobs.example/">"#

  @Test(
    "links that lead to a file, however they are written",
    arguments: [
      "/roles/a/", "roles/a/", "./roles/a/", "roles/../roles/a/index.html", "roles/b", "/roles/b.html",
      "https://jobs.example/roles/a/", "//jobs.example/roles/a/#x", "roles/a/?from=home", "zo%C3%AB/",
      "zo%c3%ab/", "roles/a/#x", "#top", "#", "", "https://jobs.example", "mailto:a@b.example", "tel:+31",
      "roles/a/#:~:text=words", "https://elsewhere.example/x",
    ])
  func good(_ address: String) throws {
    let files = [
      "index.html": page(
        "<p><a href=\"\(address)\">A</a> <a href=\"zoë/\">B</a> <a href=\"roles/a/\">C</a> <a href=\"roles/b\">D</a></p>",
        head: canonical),
      "roles/a/index.html": page("<p id=\"x\">A</p>"), "roles/b.html": page("B"), "zoë/index.html": page("Z"),
    ]
    #expect(try check(files) == [])
  }

  @Test(
    "links that lead nowhere",
    arguments: [
      ("/roles/b/", "site/dead-link «/roles/b/»: there is no `/roles/b/` in the site"),
      ("roles/a/x.pdf", "site/dead-link «roles/a/x.pdf»: there is no `/roles/a/x.pdf` in the site"),
      ("roles/", "site/dead-link «roles/»: `/roles/` is a folder of the site without a page"),
      ("/Roles/A/", "site/link-case «/Roles/A/»: `/Roles/A/` is written `/roles/a/` in the site"),
      (
        "roles/a",
        "site/missing-slash «roles/a»: the page has its address with a slash at the end: `/roles/a/`"
      ),
      ("../x/", "site/dead-link «../x/»: `../x/` leads out of the site, which begins at `/`"),
      ("roles/a/#y", "site/dead-fragment «roles/a/#y»: nothing on `/roles/a/` has the id `y`"),
      ("https://jobs.example/x/", "site/dead-link «https://jobs.example/x/»: there is no `/x/` in the site"),
    ])
  func bad(_ address: String, _ expected: String) throws {
    let files = [
      "index.html": page("<p><a href=\"\(address)\">A</a> <a href=\"roles/a/\">C</a></p>", head: canonical),
      "roles/a/index.html": page("<p id=\"x\">A</p>"),
    ]
    #expect(try check(files) == ["index.html:6 \(expected)"])
  }

  @Test("a site below a path: links from the root begin with it")
  func basePath() throws {
    let files = [
      "index.html": page("<p><a href=\"/jobs/a/\">A</a> <a href=\"/a/\">B</a></p>"),
      "a/index.html": page("A"),
    ]
    #expect(
      try check(files, base: "https://example.org/jobs/")
        == ["index.html:6 site/dead-link «/a/»: `/a/` leads out of the site, which begins at `/jobs/`"])
  }

  @Test("redirects, canonical addresses, languages and pictures for chats are links, too")
  func mentions() throws {
    let head = """
      <meta http-equiv="refresh" content="0; url=/gone/"><link rel="canonical" href="https://jobs.example/x/">
      <link rel="alternate" hreflang="de" href="/de/"><meta property="og:image" content="https://jobs.example/a.png">
      """
    let found = try check(["index.html": page("A", head: head)], base: "https://jobs.example/")
    #expect(
      found.map { $0.split(separator: ":")[1] } == [
        "3 site/dead-link «/gone/»", "3 site/dead-link «https", "4 site/dead-link «/de/»",
        "4 site/dead-link «https",
      ])
  }

  @Test("style sheets are followed from where they lie")
  func stylesheets() throws {
    let files = [
      "index.html": page("A", head: "<link rel=\"stylesheet\" href=\"css/a.css\">"),
      "css/a.css": "@import 'b.css';\na { background: url(../a.svg) url(b.svg) }\n",
      "css/b.css": "b { c: url(a.css#d) }",
      "a.svg": "<svg/>",
    ]
    #expect(
      try check(files) == ["css/a.css:2 site/missing-asset «b.svg»: there is no `/css/b.svg` in the site"])
  }

  @Test("what a template does wrong is one finding, on the first page, that names the others")
  func grouped() throws {
    var files = [
      "index.html": page("<a href=\"gone/\">G</a>" + (1...6).map { "<a href=\"p\($0)/\">\($0)</a>" }.joined())
    ]
    for number in 1...6 { files["p\(number)/index.html"] = page("<a href=\"../gone/\">G</a>") }
    for jobs in [1, 3] {
      let found = try checked(files, jobs: jobs).diagnostics
      #expect(found.map(summary) == ["index.html:6 site/dead-link «gone/»: there is no `/gone/` in the site"])
      #expect(
        found.first?.notes == [
          "6 other files have it, too: site/p1/index.html, site/p2/index.html, site/p3/index.html and 3 more"
        ])
    }
  }

  @Test("the near name is what was meant")
  func near() throws {
    let files = [
      "index.html": page("<a href=\"role/\">R</a> <a href=\"roles/#pays\">P</a> <a href=\"roles/\">S</a>"),
      "roles/index.html": page("<p id=\"pay\">P</p>"),
    ]
    #expect(
      try checked(files).diagnostics.map(\.help) == ["did you mean `/roles/`?", "did you mean `#pay`?"])
  }

  @Test("files that nothing leads to are named; data for programs, redirects and hidden pages are not")
  func orphans() throws {
    let files = [
      "index.html": page("<a href=\"a/\">A</a>", head: "<link rel=\"icon\" href=\"i.svg\">"),
      "404.html": page("N"),
      "a/index.html": page("<a href=\"./\">A</a>"), "b/index.html": page("B"), "i.svg": "<svg/>",
      "j.svg": "<svg/>",
      "c/index.html": page("C", head: "<meta http-equiv=\"refresh\" content=\"0; url=/a/\">"),
      "d/index.html": page("D", head: "<meta name=\"robots\" content=\"noindex\">"),
      "sitemap.xml": "", "robots.txt": "", "feed.json": "", "CNAME": "",
    ]
    #expect(
      try check(files) == [
        "b/index.html:1 site/orphan «»: no other page leads here",
        "j.svg:1 site/orphan «»: no page shows or loads this file, or links to it",
      ])
  }

  @Test("a <base> is where relative links start")
  func base() throws {
    let files = [
      "index.html": page("<a href=\"a/\">A</a> <a href=\"x/\">X</a>", head: "<base href=\"/b/\">"),
      "b/a/index.html": page("A"),
    ]
    #expect(try check(files) == ["index.html:6 site/dead-link «x/»: there is no `/b/x/` in the site"])
  }

  @Test("a folder that is not there, or holds no page, is an error")
  func noSite() {
    #expect(throws: SiteCheckError.self) { try check([:]) }
    #expect(throws: SiteCheckError.self) { try check(["a.txt": ""]) }
  }
}
