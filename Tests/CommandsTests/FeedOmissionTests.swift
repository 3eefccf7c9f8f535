import TestSupport
import Testing

@testable import Commands

@Suite("what a build says of feeds")
struct FeedOmissionTests {
  private func errors(_ feeds: String, roles: Int) -> String {
    let role = "title: Role\nfamily: ml-engineer\nmust-haves: []\nnice-to-haves: []\nsuccess-measures: []\n"
    var tree = Repository.baseSite.replacing(
      "as-of:", with: "\(feeds)as-of:", in: "content/site.yaml")
    if roles > 0 { for number in 1...roles { tree = tree.with(["content/roles/r\(number).yaml": role]) } }
    let lines = remit("build", on: MemoryDisk(tree)).errors.split(separator: "\n").dropLast()
    return lines.joined(separator: "\n")
  }

  @Test("roles that a feed leaves out are named where the feed was asked for by name")
  func named() {
    #expect(
      errors("feeds: [atom, linkedin]\n", roles: 1) == """
        feed.xml leaves out `r1`: it has neither `posted` nor `confirmed`.
        linkedin.xml leaves out `arrivals`: it names no e-mail address.
        linkedin.xml leaves out `r1`: it names no place.
        """)
    #expect(
      errors("feeds: [indeed]\n", roles: 5)
        == "indeed.xml leaves out `r1`, `r2`, `r3` and 2 more: each of them has no `posted`.")
  }

  @Test("nobody is told of feeds that they did not ask for")
  func unnamed() {
    #expect(errors("", roles: 2) == "")
    #expect(errors("feeds: [json]\n", roles: 2) == "")
  }
}
