import TestSupport
import Testing
import Text

@testable import Site

@Suite("what search engines read of the demonstration")
struct DemonstrationDataTests {
  private static let site = Result { () throws in
    var tree: [String: [UInt8]] = [:]
    for part in ["content", "themes"] {
      for (path, bytes) in files(in: "\(Repository.root)/\(part)") { tree["\(part)/\(path)"] = bytes }
    }
    return try BuiltSite(tree)
  }

  private func postings() throws -> [String: JSONValue] {
    var postings: [String: JSONValue] = [:]
    let site = try DemonstrationDataTests.site.get()
    for address in site.addresses {
      let found = try site[address].linkedData().filter { $0["@type"]?.text == "JobPosting" }
      #expect(found.count <= 1, "\(address)")
      postings[address] = found.first
    }
    return postings
  }

  @Test("each role that is open has one posting, and no other page has one")
  func pages() throws {
    let site = try DemonstrationDataTests.site.get()
    let open = site.addresses.filter {
      let parts = $0.split(separator: "/")
      return parts.dropLast().last == "roles" && site[$0].contains("id=\"apply\"")
    }
    #expect(open.count > 5)
    #expect(try postings().keys.sorted() == open)
  }

  @Test("every posting has what search engines wish for, where it can be told")
  func wishes() throws {
    for (address, posting) in try postings() {
      // Pay in two currencies is no single salary.
      let isPaidTwice = address == "/roles/mlops-engineer-platform/"
      #expect((posting["baseSalary"] == nil) == isPaidTwice, "\(address)")
      let employer = posting["hiringOrganization"]
      let others = [
        posting["employmentType"], posting["identifier"], employer?["sameAs"], employer?["logo"],
      ]
      #expect(others.allSatisfy { $0 != nil }, "\(address)")
      let places = posting["jobLocation"]?.elements ?? []
      #expect(places.allSatisfy { $0["address"]?["addressLocality"] != nil }, "\(address)")
    }
  }

  @Test("all that a posting says stands on its page")
  func visible() throws {
    let site = try DemonstrationDataTests.site.get()
    for (address, posting) in try postings() {
      let page = site[address].main.lettersRead
      let description = posting["description"]?.text ?? ""
      let lines = description.replacing("<br>", with: "\n").replacing("</p>", with: "\n")
        .replacing("</li>", with: "\n").split(separator: "\n").map(String.init)
      let benefits = posting["jobBenefits"]?.elements.compactMap(\.text) ?? []
      let others =
        ["title", "workHours"].compactMap { posting[$0]?.text } + [posting["identifier"]?["value"]?.text]
      let places = (posting["jobLocation"]?.elements ?? []).flatMap { place in
        ["streetAddress", "addressLocality", "addressRegion", "postalCode"].map {
          place["address"]?[$0]?.text
        }
      }
      let applicants = (posting["applicantLocationRequirements"]?.elements ?? []).flatMap {
        ($0["name"]?.text ?? "?").split(separator: ", ").map { String($0) }
      }
      let texts = lines + benefits + (others + places + applicants).compactMap { $0 }
      #expect(texts.filter { !page.contains($0.lettersRead) } == [], "\(address)")
      #expect(texts.count > 40, "\(address)")
    }
  }

  @Test("what a page says about where it stands are links on it, and its heading")
  func breadcrumbs() throws {
    let site = try DemonstrationDataTests.site.get()
    let base = "https://careers.berthwise.example"
    for address in site.addresses where !["/", "/de/"].contains(address) {
      let page = site[address]
      if page.contains("http-equiv=\"refresh\"") { continue }
      let items =
        try #require(try page.linkedData("BreadcrumbList"), "\(address)")["itemListElement"]?.elements ?? []
      #expect(items.last?["item"]?.text == base + address, "\(address)")
      #expect(
        items.last?["name"]?.text?.lettersRead == page.between("<h1>", "</h1>").first?.lettersRead,
        "\(address)")
      let kicker = page.between("<p class=\"kicker\">", "</p>").first ?? ""
      for item in items.dropFirst().dropLast() {
        #expect(kicker.between("\">", "</a>").contains(item["name"]?.text ?? "?"), "\(address)")
      }
      #expect(items.count == (kicker.isEmpty ? 2 : 3), "\(address)")
    }
  }
}
