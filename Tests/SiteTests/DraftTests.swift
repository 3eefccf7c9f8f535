import TestSupport
import Testing

@testable import Site

@Suite("drafts among teams, stories and pages")
struct DraftTests {
  private static let about = "---\ntitle: About us\nmenu: true\ndraft: true\n---\n\nSee [us](/about/).\n"

  /// The base site with its team and its story as drafts, and a page that is one.
  private var tree: [String: [UInt8]] {
    Repository.baseSite
      .replacing("---\n", with: "---\ndraft: true\n", in: "content/teams/forecasts.md")
      .replacing("---\n", with: "---\ndraft: true\n", in: "content/stories/the-ring-road.md")
      .replacing(" Read [why](/stories/the-ring-road/).", with: "", in: "content/roles/arrivals.yaml")
      .with(["content/pages/about.md": DraftTests.about])
  }

  private static let addresses = ["/about/", "/stories/the-ring-road/", "/teams/forecasts/"]

  @Test("they have no page, and nothing leads to them")
  func hidden() throws {
    let site = try BuiltSite(tree)
    #expect(site.findings == [])
    #expect(site.addresses.filter(DraftTests.addresses.contains) == [])
    for (path, text) in site.files {
      for words in [">Forecasts<", "The ring road", "About us"] {
        #expect(!text.contains(words), "\(words) in \(path)")
      }
    }
  }

  @Test("where drafts are wanted they are there, and not for search engines")
  func shown() throws {
    let site = try BuiltSite(tree, drafts: true)
    #expect(site.findings == [])
    for address in DraftTests.addresses {
      #expect(site[address].contains("<meta name=\"robots\" content=\"noindex\">"), "\(address)")
    }
    #expect(site["/roles/arrivals/"].contains("../../teams/forecasts/"))
  }

  @Test("a link to one is an error, unless it stands in a draft")
  func links() throws {
    let tree = tree.replacing("(/how-we-hire/)", with: "(/about/)", in: "content/pages/privacy.md")
    #expect(
      try BuiltSite(tree).findings == [
        "content/pages/privacy.md content/dead-link: the page `about` is not published, so nothing can link to it"
      ])
    #expect(try BuiltSite(tree, drafts: true).findings == [])
  }
}
