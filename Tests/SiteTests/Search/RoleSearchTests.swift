import TestSupport
import Testing

@testable import Site

@Suite("the files by which a list of several pages is searched")
struct RoleSearchTests {
  /// The base site with so many roles, and what is to be added.
  private static func tree(_ count: Int, _ more: [String: String] = [:]) -> [String: [UInt8]] {
    var tree = Repository.baseSite
    for number in 0..<count {
      let city = ["Bern", "Genf", "Zürich"][number % 3]
      tree["content/roles/r\(number).yaml"] = Array(
        """
        title: Ranking Engineer \(number)
        family: \(number % 2 == 0 ? "ml-engineer" : "data-scientist")
        level: \(number % 5 == 0 ? "[senior, staff]" : "junior")
        posted: 2026-09-\(number % 20 + 10)
        summary: Travellers see when the bus comes.
        location: {workplace: hybrid, places: [{city: \(city), country: CH}]}
        compensation: {pay: [{min: 80000, max: \(90000 + number), currency: CHF, per: year}]}
        apply: {url: "https://jobs.example/\(number)"}

        """.utf8)
    }
    return tree.with(more)
  }

  private static func site(_ tree: [String: [UInt8]], jobs: Int = 1, drafts: Bool = false) throws -> BuiltSite
  {
    try BuiltSite(tree, asOf: "2026-10-01", drafts: drafts, jobs: jobs)
  }

  /// The links of all rows, in the order of the list's pages.
  private static func listed(_ site: BuiltSite) -> [String] {
    ["/roles/", "/roles/page/2/", "/roles/page/3/"].flatMap {
      site[$0].between("<th role=\"rowheader\" scope=\"row\"><a href=\"", "\"").map {
        String($0.split(separator: "/").last ?? "")
      }
    }
  }

  @Test("a list of one page has none, and no script for it")
  func onePage() throws {
    let site = try RoleSearchTests.site(RoleSearchTests.tree(20))
    #expect(site.files.keys.filter { $0.contains("roles/search") } == [])
    #expect(!site["/roles/"].contains("roles-search"))
    #expect(site.themeFile("roles-search", "js") == nil)
    #expect(!site["/roles/"].contains("data-search"))
  }

  @Test(
    "rows are those of the pages, in their order, a few in a file, and their links lead from the first page")
  func rows() throws {
    let site = try RoleSearchTests.site(RoleSearchTests.tree(130))
    let reader = try SearchReader(site.files)
    #expect(reader.index.roles == 130)
    #expect(site.themeFile("roles-search", "js") != nil)
    let slugs = (0..<14).flatMap { number in
      (site.files["roles/search/rows-\(number).txt"] ?? "").between(
        "scope=\"row\"><a href=\"../roles/", "/\"")
    }
    #expect(slugs == RoleSearchTests.listed(site))
    let first = site.files["roles/search/rows-0.txt"] ?? ""
    #expect(first.between("<tr role=\"row\" class=\"line\"", ">").count == 10)
    #expect(first.hasPrefix("<tbody role=\"rowgroup\" id=\"data-scientist\">"))
    #expect(site["/roles/"].contains("data-first=\"./\" data-search=\"../roles/search/\""))
    #expect(
      site["/roles/page/2/"].contains("data-first=\"../../../roles/\" data-search=\"../../../roles/search/\"")
    )
  }

  @Test("columns say of each row what its filters and orders are")
  func columns() throws {
    let site = try RoleSearchTests.site(RoleSearchTests.tree(130))
    let reader = try SearchReader(site.files)
    let pages = ["/roles/", "/roles/page/2/"].map { site[$0] }.joined()
    let lines = pages.between("<tr role=\"row\" class=\"line\"", ">")
    for name in ["family", "team", "place", "workplace", "level", "type"] {
      #expect(try reader.column(name) == lines.map { $0.between("data-\(name)=\"", "\"")[0] }, "\(name)")
    }
    for name in ["posted", "pay"] {
      #expect(
        try reader.order(name) == lines.map { $0.between(" data-\(name)=\"", "\"").first ?? "" }, "\(name)")
    }
  }

  @Test("words of a row and what else filters say of it are found by how they begin, without marks")
  func words() throws {
    let site = try RoleSearchTests.site(RoleSearchTests.tree(130))
    let reader = try SearchReader(site.files)
    let slugs = RoleSearchTests.listed(site)
    let places = try reader.column("place")
    #expect(try reader.find("zur").rows == places.indices.filter { places[$0] == "zuerich" })
    #expect(try reader.find("77").rows.map { slugs[$0] } == ["r77"])
    #expect(try reader.find("staf").rows.count == 26, "what the level says")
    #expect(try reader.find("urich").rows == [], "what stands within a word is not found")
    #expect(try reader.find("travellers").rows == [], "what no row shows is not found")
  }

  @Test("nobody finds what is not public: drafts, what is held back, closed roles, private figures")
  func privacy() throws {
    func role(_ title: String, _ line: String) -> String {
      """
      title: \(title)
      family: ml-engineer
      summary: Travellers see when the bus comes.
      \(line)
      apply: {url: "https://jobs.example/x"}

      """
    }
    let tree = RoleSearchTests.tree(
      110,
      [
        "content/roles/draft.yaml": role("Aardvark Engineer", "status: draft"),
        "content/roles/later.yaml": role("Bumblebee Engineer", "posted: 2026-12-24"),
        "content/roles/closed.yaml": role("Cormorant Engineer", "posted: 2026-09-01\nstatus: closed"),
        "content/roles/secret.yaml": role(
          "Dormouse Engineer",
          """
          posted: 2026-09-01
          success-measures:
            - {within: 6 months, outcome: Buses come, metric: wait, from: 977 seconds, to: 955 seconds, private: [from, to]}
          """),
      ])
    let site = try RoleSearchTests.site(tree)
    let reader = try SearchReader(site.files)
    #expect(try reader.find("dormouse").rows.count == 1)
    for word in ["aardvark", "bumblebee", "cormorant", "977", "955"] {
      #expect(try reader.find(word).rows == [], "\(word)")
    }
    let all = site.files.filter { $0.key.contains("roles/search/") }.values.joined().lowercased()
    for text in [
      "aardvark", "bumblebee", "cormorant", "977 sec", "955 sec", "/draft/", "/later/", "/closed/",
    ] {
      #expect(!all.contains(text), "\(text)")
    }
    let shown = try RoleSearchTests.site(tree, drafts: true)
    #expect(try SearchReader(shown.files).find("aardvark").rows.count == 1, "authors see what they list")
  }

  @Test("each language has files of its own, with its own words")
  func languages() throws {
    let tree = RoleSearchTests.tree(
      110, ["content/roles/r1.de.yaml": "title: Ameisenforscherin\nsummary: Wann der Bus kommt.\n"])
    let site = try RoleSearchTests.site(tree)
    let german = try SearchReader(site.files, "de/roles/search")
    #expect(try german.find("ameisen").rows.count == 1)
    #expect(try SearchReader(site.files).find("ameisen").rows == [])
    let rows = site.files.filter { $0.key.hasPrefix("de/roles/search/rows") }.values.joined()
    #expect(rows.contains("href=\"../../de/roles/r1/\">Ameisenforscherin</a>"))
    #expect(rows.contains("href=\"../../roles/r2/\""))
  }

  @Test("files are the same with any number of threads, and have another version where a role changes")
  func determinism() throws {
    func files(_ tree: [String: [UInt8]], jobs: Int) throws -> [String: [UInt8]] {
      try RoleSearchTests.site(tree, jobs: jobs).bytes.filter { $0.key.contains("roles/search/") }
    }
    let one = try files(RoleSearchTests.tree(110), jobs: 1)
    let other = try files(RoleSearchTests.tree(110), jobs: 3)
    #expect(one == other)
    let changed = try files(
      RoleSearchTests.tree(110).replacing("Engineer 7\n", with: "Poet 7\n", in: "content/roles/r7.yaml"),
      jobs: 1)
    #expect(changed["roles/search/index.json"] != one["roles/search/index.json"])
  }
}
