import TestSupport
import Testing

@testable import Site

@Suite("roles through their life")
struct StatusTests {
  /// The base site with keys added to its role.
  private func tree(_ keys: [String]) -> [String: [UInt8]] {
    var tree = Repository.baseSite
    for key in keys {
      let name = String(key.prefix { $0 != ":" })
      let old = String(decoding: tree["content/roles/arrivals.yaml"] ?? [], as: UTF8.self)
        .split(separator: "\n").first { $0.hasPrefix(name + ":") }
      tree = tree.replacing(
        old.map { $0 + "\n" } ?? "level: senior\n", with: key + "\n" + (old == nil ? "level: senior\n" : ""),
        in: "content/roles/arrivals.yaml")
    }
    // Links to a role that is not published are errors, and not what this is about.
    return tree.replacing("(/roles/arrivals/)", with: "(/roles/)", in: "content/stories/the-ring-road.md")
  }

  /// Where a role can be seen, in a few words.
  private func state(_ site: BuiltSite) -> [String] {
    let page = site["/roles/arrivals/"]
    let row = "<a href=\"../roles/arrivals/\">"
    return [
      page.hasPrefix("no page") ? "no page" : "page",
      site["/roles/"].contains(row) && site["/families/ml-engineer/"].contains("roles/arrivals/")
        ? "listed" : "not listed",
      page.contains("<meta name=\"robots\" content=\"noindex\">") ? "noindex" : "index",
      page.contains("href=\"https://jobs.example.org/7\"") ? "apply" : "no way to apply",
      page.contains("class=\"notice\"") ? "notice" : "no notice",
      site["/roles/bus-arrivals/"].hasPrefix("no page") ? "no redirect" : "redirect",
    ]
  }

  static let open = ["page", "listed", "index", "apply", "no notice", "redirect"]
  static let ended = ["page", "not listed", "noindex", "no way to apply", "notice", "redirect"]
  static let hidden = ["no page", "not listed", "index", "no way to apply", "no notice", "no redirect"]

  @Test(
    "what a role's status and dates do to its pages",
    arguments: [
      ([], open), (["status: open"], open), (["status: draft"], hidden), (["posted: 2026-11-21"], hidden),
      (["posted: 2026-11-20"], open), (["status: paused"], ended), (["status: filled"], ended),
      (["status: closed"], ended), (["closes: 2026-11-19"], ended), (["closes: 2026-11-20"], open),
      (["closes: rolling"], open),
    ])
  func states(_ keys: [String], _ expected: [String]) throws {
    let site = try BuiltSite(tree(keys))
    #expect(site.findings == [])
    #expect(state(site) == expected)
  }

  @Test(
    "drafts and roles that are held back show where drafts are wanted, and never to search engines",
    arguments: ["status: draft", "posted: 2026-11-21"])
  func drafts(_ key: String) throws {
    let shown = ["page", "listed", "noindex", "apply", "no notice", "redirect"]
    #expect(state(try BuiltSite(tree([key]), drafts: true)) == shown)
  }

  @Test("a closed role says since when, and leads to those that are open")
  func notice() throws {
    let other =
      "title: Data Scientist\nfamily: data-scientist\nmust-haves: []\nnice-to-haves: []\nsuccess-measures: []\n"
    let site = try BuiltSite(tree(["closes: 2026-11-19"]).with(["content/roles/other.yaml": other]))
    let page = site["/roles/arrivals/"].main
    #expect(page.contains("19 November 2026"))
    #expect(page.contains("<a href=\"../../roles/\">"))
    #expect(site["/roles/"].contains("<h1>1 open role</h1>"))
  }

  @Test(
    "a role that is over names the nearest open ones, and no longer speaks to those who may apply",
    arguments: ["status: filled", "status: paused", "closes: 2026-11-19"])
  func endedRole(_ key: String) throws {
    let keys = ["starts: 2027-02-01", "vacancy: existing"]
    let other = "title: Data Scientist\nfamily: data-scientist\n"
    let open = try BuiltSite(tree(keys))["/roles/arrivals/"].main
    let ended = try BuiltSite(tree(keys + [key]).with(["content/roles/other.yaml": other]))[
      "/roles/arrivals/"
    ].main
    #expect(open.contains("id=\"not-convinced\"") && open.contains("data-fact=\"starts\""))
    #expect(!ended.contains("id=\"not-convinced\"") && !ended.contains("1 February 2027"))
    #expect(!open.contains("Vacancy") && !ended.contains("Vacancy"))
    let notice = ended.between("class=\"notice\"", "</div>").first ?? ""
    #expect(notice.contains("<li><a href=\"../../roles/other/\">Data Scientist</a></li>"))
  }

  @Test("a role that was withdrawn after its last day says which that was, and before it no day")
  func withdrawn() throws {
    func text(_ closes: String) throws -> String {
      try BuiltSite(tree(["status: closed", closes]))["/roles/arrivals/"].between(
        "class=\"notice\"", "</div>"
      ).first ?? ""
    }
    #expect(try text("closes: 2026-11-19").contains("19 November 2026"))
    #expect(try text("closes: 2026-12-19").contains("2026") == false)
  }

  @Test("that a role is for later stands on its page")
  func future() throws {
    #expect(try BuiltSite(tree(["vacancy: future"]))["/roles/arrivals/"].main.contains("<dd>For later</dd>"))
  }

  @Test("a site without an open role says so")
  func none() throws {
    let site = try BuiltSite(tree(["status: filled"]))
    #expect(
      site["/roles/"].between("<h1>", "</h1>") == [
        site["/roles/"].between("class=\"masthead-roles\" href=\"./\">", "<").first ?? ""
      ])
    #expect(site["/"].contains("roles/arrivals/") == false)
  }

  @Test("the day of the command line wins over that of site.yaml, and that over the clock")
  func asOf() throws {
    let tree = tree(["closes: 2026-11-20"])
    #expect(state(try BuiltSite(tree, at: 0)) == StatusTests.open)
    #expect(state(try BuiltSite(tree, asOf: "2026-11-21")) == StatusTests.ended)
    let undated = tree.replacing("as-of: 2026-11-20\n", with: "", in: "content/site.yaml")
    #expect(state(try BuiltSite(undated)) == StatusTests.open)
    #expect(state(try BuiltSite(undated, at: 1_795_176_000 + 86_400)) == StatusTests.ended)
  }

  @Test(
    "a day ends at midnight where the company is",
    arguments: [
      // 20 November 2026, 23:59:59 and 24:00:00 in UTC.
      ("", 1_795_219_199, open), ("", 1_795_219_200, ended),
      ("utc-offset: \"+01:00\"", 1_795_219_200 - 3601, open),
      ("utc-offset: \"+01:00\"", 1_795_219_200 - 3600, ended),
      ("utc-offset: \"-05:30\"", 1_795_219_200 + 19_799, open),
      ("utc-offset: \"-05:30\"", 1_795_219_200 + 19_800, ended),
    ])
  func midnight(_ key: String, _ seconds: Int, _ expected: [String]) throws {
    let tree = tree(["closes: 2026-11-20"]).replacing("as-of: 2026-11-20", with: key, in: "content/site.yaml")
    #expect(state(try BuiltSite(tree, at: seconds)) == expected)
  }
}
